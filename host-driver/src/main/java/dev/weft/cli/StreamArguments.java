package dev.weft.cli;

import dev.weft.board.KernelFiles;
import dev.weft.board.LogicClock;
import dev.weft.compiler.CompileOptions;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.PictureStream;
import dev.weft.data.Sample;
import dev.weft.detection.DetectorKind;
import dev.weft.device.Device;
import dev.weft.flash.SshTarget;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.hw.board.Board;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infer} as a stream: on a device of this machine, or on a board by SSH. */
final class StreamArguments {
  /** A device that is a board elsewhere. */
  static final String SSH = "ssh://";

  /** Standard input. */
  static final String STDIN = "-";

  private static final Duration BOARD_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration SIMULATION_TIMEOUT = Duration.ofHours(12);

  @Option(
      names = "--stream",
      description =
          "several samples in flight and nothing compared: a line of JSON for each, then how fast"
              + " it was; --json takes that summary")
  private boolean stream;

  @Option(
      names = "--in-flight",
      paramLabel = "N",
      description = "with --stream, samples on the device at once; 1 for the least latency")
  private int depth = 3;

  @Option(
      names = "--remote-weft",
      paramLabel = "COMMAND",
      description = "with --device ssh://, what starts weft on the board")
  private String remoteWeft = "weft";

  @Option(
      names = "--remote-device",
      paramLabel = "D",
      description = "with --device ssh://, what runs it there; software tries the way only")
  private String remoteDevice = "board";

  @Mixin private SshArguments ssh;

  /** Whether {@code infer} streams, rather than compares. */
  boolean wanted(String device, Path input) {
    if (!stream && input.toString().equals(STDIN)) {
      throw new IllegalArgumentException("--input - is a stream of pictures and wants --stream");
    }
    return stream || device.startsWith(SSH);
  }

  /** All that {@code infer} knows of what to run. */
  record Task(
      ModelArguments model,
      String config,
      Path program,
      String device,
      Board board,
      Path input,
      int limit,
      DetectorArguments detection) {

    boolean fromStdin() {
      return input.toString().equals(STDIN);
    }
  }

  /**
   * Runs it.
   *
   * @return the exit code, and the summary if there is one
   */
  Result run(Task task, WeftCommand command, InputStream stdin) throws IOException {
    ClassNames names = task.detection.names(task.model.file());
    Dataset data = task.fromStdin() ? null : Datasets.open(task.input, null).limit(task.limit);
    if (data == null && task.limit != 0) {
      throw new IllegalArgumentException("--limit does not go with --input -: end the stream");
    }
    DeviceKind kind = task.device.startsWith(SSH) ? DeviceKind.BOARD : DeviceKind.of(task.device);
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench =
            Workbench.open(
                task.model,
                task.config,
                task.program,
                CompileOptions.DEFAULT,
                data,
                progress,
                remarks)) {
      progress.close();
      remarks.forEach(command::note);
      return task.device.startsWith(SSH)
          ? remote(task, bench, names, command, stdin)
          : local(
              task, kind, bench, names, data == null ? new PictureStream(stdin) : data, command);
    }
  }

  /** How it ended. */
  record Result(int code, Object summary) {}

  private Result local(
      Task task,
      DeviceKind kind,
      Workbench bench,
      ClassNames names,
      Iterable<Sample> samples,
      WeftCommand command) {
    boolean board = kind == DeviceKind.BOARD;
    try (Device device = Backends.device(kind, bench.config(), Backends.dram(task.board))) {
      StreamRun run =
          new StreamRun(
              bench,
              device,
              board ? KernelFiles.LINUX : null,
              depth,
              board ? BOARD_TIMEOUT : SIMULATION_TIMEOUT,
              task.detection,
              names,
              command.out());
      StreamSummary summary = run.run(samples, board ? clock(task, command) : simulatedClock(task));
      summary.lines().forEach(command::note);
      return new Result(ExitCode.OK, summary);
    }
  }

  private static OptionalLong simulatedClock(Task task) {
    return task.board == null
        ? OptionalLong.empty()
        : OptionalLong.of(task.board.clock().defaultHz());
  }

  /** The board's clock where the kernel tells of it; set to that of {@code --board}. */
  private static OptionalLong clock(Task task, WeftCommand command) {
    LogicClock clock = LogicClock.find(KernelFiles.LINUX).orElse(null);
    if (clock == null) {
      command.note("the kernel does not tell the clock of the logic; 'weft flash' looked at it");
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        task.board == null ? clock.hz() : clock.set(task.board.clock().defaultHz()));
  }

  private Result remote(
      Task task, Workbench bench, ClassNames names, WeftCommand command, InputStream stdin)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("--in-flight", Integer.toString(depth)));
    if (task.limit != 0) {
      options.addAll(List.of("--limit", Integer.toString(task.limit)));
    }
    if (task.detection.kind() != null) {
      options.addAll(List.of("--detector", DetectorKind.of(task.detection.kind()).label()));
    }
    try (SshTarget target = ssh.connect(task.device.substring(SSH.length()))) {
      RemoteInference there = new RemoteInference(target, remoteWeft, command.out(), command.err());
      Path input = task.fromStdin() ? null : task.input;
      int code =
          there.run(bench, names, input, stdin, DeviceKind.of(remoteDevice).label(), options);
      return new Result(code, there.summary());
    }
  }
}
