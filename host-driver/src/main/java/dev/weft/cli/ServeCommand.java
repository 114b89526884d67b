package dev.weft.cli;

import dev.weft.compiler.CompileOptions;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Session;
import dev.weft.hw.board.Board;
import dev.weft.serve.InferenceServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A network for others to use, until it is interrupted. */
@Command(
    name = "serve",
    description =
        "Serve a model by the Open Inference Protocol (KServe v2, HTTP), on any device; without"
            + " authentication or encryption.")
final class ServeCommand extends WeftCommand {
  private static final int PORT = 8000;

  @Mixin private ModelArguments model;

  @Mixin private HardwareArguments hardware;

  @Option(
      names = "--device",
      paramLabel = "D",
      description = "reference, software, rtl, or board, which was not tried on hardware")
  private String device = "software";

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "a program compiled before from this model")
  private Path program;

  @Option(
      names = "--model-name",
      paramLabel = "NAME",
      description = "its name in paths; else that of the file")
  private String name;

  @Option(
      names = "--address",
      paramLabel = "A",
      description = "where to listen; 0.0.0.0 for other machines to reach it")
  private String address = "127.0.0.1";

  @Option(names = "--http-port", paramLabel = "N", description = "0 for any that is free")
  private int port = PORT;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("--http-port is " + port + ", expected 0 to 65535");
    }
    Board memory = hardware.board();
    String served = name == null ? stem(model.file()) : name;
    if (!served.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException(
          "--model-name is '" + served + "', expected letters, digits, '.', '_' and '-'");
    }
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench =
            Workbench.open(
                model,
                hardware.config(),
                program,
                CompileOptions.DEFAULT,
                null,
                progress,
                remarks);
        Session session =
            new Session(
                bench.network(),
                bench.preprocessor(),
                Backends.open(
                    DeviceKind.of(device),
                    bench.network().model(),
                    bench.program(),
                    bench.config(),
                    Backends.dram(memory)),
                false);
        InferenceServer server = listen(served, bench, session)) {
      remarks.forEach(this::note);
      print("http://%s:%d/v2/models/%s".formatted(address, server.address().getPort(), served));
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // The end that it waits for.
      return ExitCode.OK;
    }
    return ExitCode.OK;
  }

  private InferenceServer listen(String served, Workbench bench, Session session)
      throws IOException {
    try {
      return new InferenceServer(
          served, bench.network(), session, new InetSocketAddress(address, port));
    } catch (BindException e) {
      throw new IOException("cannot listen on " + address + ":" + port + ": " + e.getMessage(), e);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
