package dev.weft.cli;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Listing;
import dev.weft.compiler.Program;
import dev.weft.compiler.ProgramFile;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.QuantizedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a program for one configuration. */
@Command(
    name = "compile",
    description = "Compile a model for a configuration, into a program file.")
final class CompileCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String configName;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the program, .weftprog")
  private Path output;

  @Option(names = "--list", description = "print the program, instruction by instruction")
  private boolean list;

  @Option(names = "--keep-all", description = "give every tensor memory of its own, for comparison")
  private boolean keepAll;

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      OutputFile.requireFolder(output);
    }
    SourceModel source = model.source();
    AcceleratorConfig config = model.config(configName, source);
    List<String> remarks = new ArrayList<>();
    QuantizedModel quantized;
    try (ConsoleProgress progress = new ConsoleProgress()) {
      quantized = model.quantized(source, config.name(), null, progress, remarks);
    }
    remarks.forEach(this::note);
    CompileOptions options = keepAll ? CompileOptions.KEEP_ALL : CompileOptions.DEFAULT;
    Program program = Compiler.compile(quantized, config, options);
    if (output != null) {
      ProgramFile.save(program, output);
    }
    if (list) {
      print(Listing.of(program));
    }
    print(
        String.format(
            "%s for %s: %d layers, %d instructions, image %,d bytes, workspace %,d bytes%s",
            program.name(),
            config.name(),
            program.layers().size(),
            program.instructionCount(),
            program.image().length,
            program.workspaceBytes(),
            output == null ? "" : ", written to " + output));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("fingerprint", HexFormat.of().toHexDigits(program.fingerprint()));
    json.put("format", program.format().label());
    json.put("instructions", program.instructionCount());
    json.put("imageBytes", program.image().length);
    json.put("workspaceBytes", program.workspaceBytes());
    json.put("macs", quantized.macs());
    json.put("layers", program.layers());
    json.put("output", output == null ? null : output.toString());
    writeJson(json);
    return ExitCode.OK;
  }
}
