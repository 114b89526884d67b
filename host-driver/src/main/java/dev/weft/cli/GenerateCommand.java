package dev.weft.cli;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.gen.RtlProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the hardware of a configuration: SystemVerilog, register map, file list. */
@Command(
    name = "generate",
    description =
        "Write a configuration's SystemVerilog, register map (JSON, C header) and file list.")
final class GenerateCommand extends WeftCommand {
  @Option(
      names = "--config",
      required = true,
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String configName;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "folder for the files")
  private Path output;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new IOException("cannot write " + output + ": it is no folder");
    }
    Files.createDirectories(output);
    RtlProcess.generate(config, output);
    List<String> files;
    try (Stream<Path> entries = Files.list(output)) {
      files = entries.map(f -> f.getFileName().toString()).sorted().toList();
    }
    print(config.name() + " written to " + output + ": " + String.join(", ", files));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("fingerprint", HexFormat.of().toHexDigits(config.fingerprint()));
    json.put("output", output.toString());
    json.put("files", files);
    writeJson(json);
    return ExitCode.OK;
  }
}
