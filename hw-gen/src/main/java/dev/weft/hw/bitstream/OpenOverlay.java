package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.files.Sha256;
import dev.weft.hw.overlay.OverlayFolder;
import dev.weft.hw.overlay.OverlayGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An overlay that the open flow built: the folder that {@link OverlayFolder} writes, made for
 * {@link OpenFlow#CLOCK_HZ}, and in {@code bitstream/} what a build by Vivado would add. {@code
 * build.json} is written last and says what was found out, and what was not.
 */
public final class OpenOverlay {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenOverlay() {}

  /** The board with the clock that open bitstreams are made for. */
  public static Board slowed(Board board) {
    return board.withClock(new Board.Clock(OpenFlow.CLOCK_HZ));
  }

  /**
   * Writes the overlay.
   *
   * @param source SystemVerilog that the bitstream was made of
   * @param force replace an overlay that holds a bitstream
   */
  public static void write(
      AcceleratorConfig config,
      Board board,
      OpenFlow.Result result,
      byte[] source,
      Path folder,
      boolean force)
      throws IOException {
    OverlayFolder.write(config, slowed(board), OverlayFolder.rtl(config), null, folder, force);
    Path built = folder.resolve(OverlayFolder.BITSTREAM);
    Files.createDirectories(built);
    byte[] handoff = Files.readAllBytes(folder.resolve("open/weft.hwh"));
    byte[] driver = OverlayGenerator.pynqDriver().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(built.resolve("weft.bit"), result.bit());
    Files.write(built.resolve("weft.hwh"), handoff);
    Files.write(built.resolve("weft.py"), driver);
    Files.copy(folder.resolve(OverlayGenerator.NOTEBOOK), built.resolve("weft.ipynb"));
    Files.writeString(built.resolve("utilization.json"), text(result.used()));
    Map<String, Object> timing = new LinkedHashMap<>();
    timing.put("clockHz", OpenFlow.CLOCK_HZ);
    timing.put("printedFmaxHz", result.fmaxHz());
    timing.put("note", "the tools know no delays of DSP slices and of the processing system");
    Files.writeString(built.resolve("timing.json"), text(timing));
    Map<String, Object> build = new LinkedHashMap<>();
    build.put("tool", "weft bitstream");
    build.put("packages", result.versions());
    build.put("part", board.part());
    build.put("status", OpenFlow.STATUS);
    build.put("source", Sha256.of(source));
    build.put("synthesisSeconds", result.synthesisSeconds());
    build.put("placeAndRouteSeconds", result.routeSeconds());
    build.put("peakMemoryBytes", result.peakBytes());
    build.put("check", result.check());
    build.put("simulation", result.simulation());
    build.put("weft.bit", Sha256.of(result.bit()));
    build.put("weft.hwh", Sha256.of(handoff));
    build.put("weft.py", Sha256.of(driver));
    Files.writeString(built.resolve("build.json"), text(build));
  }

  private static String text(Object value) throws IOException {
    return JSON.writeValueAsString(value) + "\n";
  }
}
