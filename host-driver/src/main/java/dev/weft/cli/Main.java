package dev.weft.cli;

import dev.weft.rtl.BuildNotice;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Standard output is the command's answer, standard error everything else; errors
 * are one line there, and the exit code ({@link ExitCode}) says of which kind.
 */
@Command(
    name = "weft",
    description =
        "FPGA accelerator design toolkit: from an ONNX file to a bit-exact answer out of hardware.",
    mixinStandardHelpOptions = true,
    version = "weft 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      QuantizeCommand.class,
      TrainCommand.class,
      CompileCommand.class,
      BoardsCommand.class,
      GenerateCommand.class,
      OverlayCommand.class,
      BitstreamCommand.class,
      FlashCommand.class,
      EstimateCommand.class,
      SimulateCommand.class,
      BenchCommand.class,
      InferCommand.class,
      ServeCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      ExploreCommand.class,
      WorkerCommand.class,
      ReportCommand.class,
      DoctorCommand.class,
      DemoCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all well",
      "1:it ran, and the answer is no: tensors differ, it does not fit, the run failed",
      "2:wrong arguments",
      "3:the model cannot be read, or cannot run on this accelerator",
      "4:a tool is missing or failed, or the project is not built",
      "5:a file cannot be read or written"
    },
    footer = {"", "'weft COMMAND --help' explains a command. 'weft test' runs all tests."})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command; for {@link #main} and tests. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (e, given) -> {
          err.println("error: " + e.getMessage().lines().findFirst().orElse(""));
          err.println("try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          err.println("error: " + Failures.message(e));
          if (command.getCommand() instanceof WeftCommand weft && weft.debug()) {
            e.printStackTrace(err);
          }
          return Failures.code(e);
        });
    BuildNotice.to(text -> err.println("note: " + text));
    int code;
    try {
      code = line.execute(args);
    } catch (LinkageError | OutOfMemoryError e) {
      err.println("error: " + Failures.message(e));
      code = Failures.code(e);
    }
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
