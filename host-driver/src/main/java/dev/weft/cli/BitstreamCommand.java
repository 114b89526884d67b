package dev.weft.cli;

import dev.weft.flash.OverlayImage;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.bitstream.OpenFlow;
import dev.weft.hw.bitstream.OpenOverlay;
import dev.weft.hw.bitstream.OpenTools;
import dev.weft.hw.board.Board;
import dev.weft.hw.files.Folders;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.overlay.OverlayFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds an overlay with its bitstream for boards with a Zynq-7000, by open tools alone. */
@Command(
    name = "bitstream",
    description =
        "Build an overlay with its bitstream by open tools, for boards with a Zynq-7000. Takes from"
            + " minutes to hours; not run on hardware.")
final class BitstreamCommand extends WeftCommand {
  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String configName;

  @Option(
      names = "--board",
      paramLabel = "B",
      description = "a board (see 'weft boards list'), or a path to one of your own")
  private String boardName;

  @Mixin private BoardFolders folders;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "the folder of the overlay; BOARD-CONFIG by default")
  private Path output;

  @Option(
      names = "--setup",
      description =
          "install the tools first, in a Debian of their own below the user's cache folder (about 1"
              + " GB; needs root, debootstrap and the network)")
  private boolean setup;

  @Option(
      names = "--tools",
      paramLabel = "DIR",
      description = "where the tools are, or go: ~/.cache/weft/xc7-chroot by default")
  private Path toolsFolder;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description =
          "keep files in between, and logs, in this folder, and go on with those of an interrupted"
              + " build; by default they go at the end")
  private Path work;

  @Option(names = "--force", description = "replace an overlay that holds a bitstream")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    OpenTools tools = toolsFolder == null ? OpenTools.standard() : new OpenTools(toolsFolder);
    if (configName == null && boardName == null && setup) {
      install(tools);
      Map<String, Object> installed = new LinkedHashMap<>();
      installed.put("tools", tools.root().toString());
      installed.put("packages", tools.versions());
      writeJson(installed);
      return ExitCode.OK;
    }
    if (configName == null || boardName == null) {
      throw new IllegalArgumentException("name a configuration (--config) and a board (--board)");
    }
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    Board board = folders.boards().load(boardName);
    OpenFlow.require(board);
    OpenFlow.require(config);
    Path folder = output == null ? Path.of(board.name() + "-" + config.name()) : output;
    OverlayFolder.require(folder, force);
    if (setup) {
      install(tools);
    }
    tools.require();
    Path files = work == null ? Files.createTempDirectory("weft-bitstream") : work;
    OpenFlow.Result result;
    try {
      result = new OpenFlow(tools, files, this::note).build(config, board);
    } catch (IOException | RuntimeException e) {
      note("files in between are kept: --work " + files + " goes on with them");
      throw e;
    }
    byte[] source = Files.readAllBytes(files.resolve(RtlGenerator.ZYNQ7_VERILOG));
    OpenOverlay.write(config, board, result, source, folder, force);
    OverlayImage.read(folder);
    if (work == null) {
      Folders.delete(files);
    }
    print(text(config, board, result, folder));
    writeJson(json(config, board, result, folder));
    return ExitCode.OK;
  }

  private void install(OpenTools tools) throws IOException {
    note("installing the open tools in " + tools.root());
    tools.install();
    print("tools: " + tools.versions() + " in " + tools.root());
  }

  private static String text(
      AcceleratorConfig config, Board board, OpenFlow.Result result, Path folder) {
    return String.format(
        Locale.ROOT,
        "%s for %s written to %s%n"
            + "%,d LUT, %,d FF, %d DSP, %d BRAM36; place and route %d s, at most %.1f GB%n"
            + "%,d bits, each explained by one of %,d features%n"
            + "bits and RTL simulated for %,d cycles: %,d register accesses and %,d memory events, all"
            + " alike%n"
            + "made for %d MHz (the router printed %.1f MHz, without DSP slices and processing"
            + " system)%n%s",
        config.name(),
        board.title(),
        folder,
        result.used().lut(),
        result.used().ff(),
        result.used().dsp(),
        result.used().bram36(),
        result.routeSeconds(),
        result.peakBytes() / 1e9,
        result.check().bits(),
        result.check().features(),
        result.simulation().cycles(),
        result.simulation().registerAccesses(),
        result.simulation().memoryEvents(),
        OpenFlow.CLOCK_HZ / 1_000_000,
        result.fmaxHz() / 1e6,
        OpenFlow.STATUS);
  }

  private static Map<String, Object> json(
      AcceleratorConfig config, Board board, OpenFlow.Result result, Path folder) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("fingerprint", HexFormat.of().toHexDigits(config.fingerprint()));
    json.put("board", board.name());
    json.put("output", folder.toString());
    json.put("resources", result.used());
    json.put("synthesisSeconds", result.synthesisSeconds());
    json.put("placeAndRouteSeconds", result.routeSeconds());
    json.put("peakMemoryBytes", result.peakBytes());
    json.put("clockHz", OpenFlow.CLOCK_HZ);
    json.put("printedFmaxHz", result.fmaxHz());
    json.put("check", result.check());
    json.put("simulation", result.simulation());
    json.put("packages", result.versions());
    json.put("status", OpenFlow.STATUS);
    return json;
  }
}
