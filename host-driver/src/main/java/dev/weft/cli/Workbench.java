package dev.weft.cli;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.compiler.ProgramFile;
import dev.weft.data.Dataset;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Inputs;
import dev.weft.flow.Network;
import dev.weft.flow.Progress;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.quant.kernel.QuantizedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that commands which run a model share: from arguments to a network, a program and sessions.
 *
 * @param program compiled as asked for, so that every tensor can be compared if nothing was, unless
 *     it came from a file
 */
record Workbench(
    SourceModel source,
    AcceleratorConfig config,
    Network network,
    Program program,
    Preprocessor preprocessor)
    implements AutoCloseable {

  /**
   * Quantizes and compiles as far as needed.
   *
   * @param configName asked for, or null
   * @param programFile compiled before, or null
   * @param borrowed data that calibrates where none is given, or null
   * @param remarks what the user should know
   */
  static Workbench open(
      ModelArguments arguments,
      String configName,
      Path programFile,
      Dataset borrowed,
      Progress progress,
      List<String> remarks)
      throws IOException {
    return open(
        arguments, configName, programFile, CompileOptions.KEEP_ALL, borrowed, progress, remarks);
  }

  /** The same with another program, for runs in which nothing is compared. */
  static Workbench open(
      ModelArguments arguments,
      String configName,
      Path programFile,
      CompileOptions options,
      Dataset borrowed,
      Progress progress,
      List<String> remarks)
      throws IOException {
    SourceModel source = arguments.source();
    AcceleratorConfig config = arguments.config(configName, source);
    QuantizedModel model = arguments.quantized(source, configName, borrowed, progress, remarks);
    Program program =
        programFile == null
            ? Compiler.compile(model, config, options)
            : ProgramFile.load(programFile);
    return new Workbench(
        source,
        config,
        new Network(model),
        program,
        new Preprocessor(arguments.preprocessing(source)));
  }

  /**
   * A session on a device of its own.
   *
   * @param board whose memory a simulation models, or null
   * @param compared with the reference, tensor by tensor
   */
  Session session(DeviceKind kind, Board board, boolean compared) {
    return new Session(
        network,
        preprocessor,
        Backends.open(kind, network.model(), program, config, Backends.dram(board)),
        compared);
  }

  /** The accelerator's integers of a sample, by input. */
  Map<String, int[]> integers(Sample sample) {
    return network.encode(Inputs.of(sample, network.inputs(), preprocessor));
  }

  @Override
  public void close() {
    network.close();
  }
}
