package dev.weft.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.weft.compiler.CompileException;
import dev.weft.data.DataException;
import dev.weft.device.DeviceException;
import dev.weft.flash.FlashException;
import dev.weft.graph.ModelException;
import dev.weft.quant.UnsupportedModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Exceptions as one line for the user and an exit code for scripts. */
final class Failures {
  private Failures() {}

  /** The exit code; see {@link ExitCode}. */
  static int code(Throwable e) {
    if (e instanceof ModelException
        || e instanceof UnsupportedModelException
        || e instanceof CompileException) {
      return ExitCode.MODEL;
    }
    if (e instanceof DataException
        || e instanceof IOException
        || e instanceof UncheckedIOException) {
      return ExitCode.FILE;
    }
    if (e instanceof DeviceException
        || e instanceof FlashException
        || e instanceof ArithmeticException) {
      return ExitCode.FAILED;
    }
    if (e instanceof IllegalArgumentException) {
      return ExitCode.USAGE;
    }
    if (e instanceof IllegalStateException || e instanceof LinkageError) {
      return ExitCode.ENVIRONMENT;
    }
    return ExitCode.FAILED;
  }

  /** One line that says what is wrong. */
  static String message(Throwable e) {
    if (e instanceof UncheckedIOException unchecked) {
      String own = String.valueOf(e.getMessage());
      String cause = message(unchecked.getCause());
      return own.contains(cause) || own.equals(String.valueOf(unchecked.getCause()))
          ? cause
          : own + ": " + cause;
    }
    if (e instanceof OutOfMemoryError) {
      return "out of memory; give Java more with WEFT_JAVA_OPTS=-Xmx8g";
    }
    if (e instanceof JsonProcessingException json) {
      return json.getOriginalMessage();
    }
    if (e instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file);
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    boolean expected =
        e instanceof IOException
            || e instanceof ModelException
            || e instanceof UnsupportedModelException
            || e instanceof CompileException
            || e instanceof DataException
            || e instanceof DeviceException
            || e instanceof FlashException
            || e instanceof ArithmeticException
            || e instanceof IllegalArgumentException
            || e instanceof IllegalStateException;
    String line = message.strip().lines().findFirst().orElse("");
    return expected
        ? line
        : "internal error, "
            + e.getClass().getSimpleName()
            + ": "
            + line
            + " (--debug shows where)";
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
