package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import dev.weft.hw.board.Resources;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.gen.RtlProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bitstream for a Zynq-7000 without its maker's tools: generated RTL, Yosys, nextpnr, {@link
 * Assembler}, xc7frames2bit, and the check of what came out by {@link BitstreamCheck}. The work
 * folder keeps every file in between, and the log of every tool.
 */
public final class OpenFlow {
  /** The chip's family in the prjxray database. */
  static final String DATABASE_FAMILY = "zynq7";

  /**
   * The clock that the design is made for. The tools know no delays of DSP slices and of the
   * processing system, so this is far below what they print.
   */
  public static final int CLOCK_HZ = 50_000_000;

  /** What may be said of the result. */
  public static final String STATUS =
      "builds a bitstream; its control logic simulates identically from the bits; not run on hardware";

  private static final Duration LIMIT = Duration.ofHours(3);
  private static final Pattern LUT = Pattern.compile("\\w+\\.SLICE[LM]_X[01]\\.[A-D]LUT\\.");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A bitstream and how it came about.
   *
   * @param bit the .bit file
   * @param used what place and route used
   * @param fmaxHz what the router printed for the clock; paths through DSP slices and to the
   *     processing system are not in it
   * @param synthesisSeconds of Yosys
   * @param routeSeconds of nextpnr
   * @param peakBytes most memory that either had
   * @param check what the bits were found to say
   * @param simulation of the RTL and of the netlist that the bits make: what both did alike
   * @param versions of the tools, by package
   */
  public record Result(
      byte[] bit,
      Resources used,
      long fmaxHz,
      long synthesisSeconds,
      long routeSeconds,
      long peakBytes,
      BitstreamCheck check,
      ControlSimulation.Agreement simulation,
      Map<String, String> versions) {}

  private final OpenTools tools;
  private final Path work;
  private final Consumer<String> progress;

  /**
   * @param work for files in between; made if need be. What is there of a build of the same is used
   * @param progress told what is done, a line each
   */
  public OpenFlow(OpenTools tools, Path work, Consumer<String> progress) {
    this.tools = tools;
    this.work = work;
    this.progress = progress;
  }

  /** An error unless the chip's bits are known: the open database has this family only. */
  public static void require(Board board) {
    if (board.family() != Family.ZYNQ_7000) {
      throw new IllegalArgumentException(
          "no open tools make bitstreams for '%s' (%s): expected a board with a Zynq-7000, as pynq-z1 or pynq-z2; for others 'weft overlay' writes a project for Vivado"
              .formatted(board.name(), board.part()));
    }
  }

  /** An error unless the configuration fits the chip's kind of slices and memory port. */
  public static void require(AcceleratorConfig config) {
    most("array.multiplierBits", config.array().multiplierBits(), 25, "DSP48E1 slices");
    most("axi.dataBits", config.axi().dataBits(), 64, "the width of S_AXI_HP0");
    most("axi.maxBurstBeats", config.axi().maxBurstBeats(), 16, "the longest burst of AXI3");
  }

  private static void most(String name, int value, int limit, String why) {
    if (value > limit) {
      throw new IllegalArgumentException(
          "%s is %d, expected at most %d on a Zynq-7000: %s".formatted(name, value, limit, why));
    }
  }

  /** Builds a bitstream; minutes to hours. */
  public Result build(AcceleratorConfig config, Board board) throws IOException {
    require(board);
    require(config);
    tools.require();
    Files.createDirectories(work);
    Path version = work.resolve("verilator-version.log");
    OpenTools.execute(List.of("verilator", "--version"), work, version, LIMIT, "verilator");
    progress.accept("generating RTL");
    RtlProcess.generateZynq7(config, board.ports().controlAddress(), work);
    FinishedSteps steps = new FinishedSteps(work, tools.versions().toString());
    FinishedSteps.Cost synthesis =
        once(
            steps,
            "synthesis",
            "yosys -q -p 'read_verilog -sv "
                + RtlGenerator.ZYNQ7_VERILOG
                + "; synth_xilinx -flatten -abc9 -nosrl -arch xc7 -top "
                + RtlGenerator.ZYNQ7_TOP
                + "; write_json design.json'",
            List.of(RtlGenerator.ZYNQ7_VERILOG),
            List.of("design.json"));
    Files.writeString(work.resolve("design.xdc"), "");
    FinishedSteps.Cost routing =
        once(
            steps,
            "place and route",
            "nextpnr-himbaechel-xilinx --device "
                + board.part()
                + " --json design.json -o xdc=design.xdc -o fasm=design.fasm --router router2 --placer static --freq "
                + CLOCK_HZ / 1_000_000
                + " --report report.json",
            List.of("design.json"),
            List.of("design.fasm", "report.json"));
    progress.accept("assembling");
    ChipDatabase chip = new ChipDatabase(tools.database(DATABASE_FAMILY), board.part());
    List<String> fasm = Files.readAllLines(work.resolve("design.fasm"));
    Frames frames = Assembler.assemble(chip, fasm);
    Files.writeString(work.resolve("design.frames"), frames.text());
    String part = OpenTools.databaseInside(DATABASE_FAMILY) + "/" + board.part() + "/part.yaml";
    tool(
        "bitstream",
        "xc7frames2bit --part_file "
            + part
            + " --part_name "
            + board.part()
            + " --frm_file design.frames --output_file weft.bit");
    tool("reading back", "bitread --part_file " + part + " -z -y -o weft.bits weft.bit");
    byte[] bit = Files.readAllBytes(work.resolve("weft.bit"));
    BitstreamCheck check =
        BitstreamCheck.of(chip, fasm, bit, Files.readAllLines(work.resolve("weft.bits")));
    ControlSimulation.Agreement agreement = simulate(config, board, chip, bit);
    JsonNode report = JSON.readTree(work.resolve("report.json").toFile());
    return new Result(
        bit,
        used(fasm, report.path("utilization")),
        fmax(report.path("fmax")),
        synthesis.seconds(),
        routing.seconds(),
        Math.max(synthesis.peakBytes(), routing.peakBytes()),
        check,
        agreement,
        tools.versions());
  }

  private ControlSimulation.Agreement simulate(
      AcceleratorConfig config, Board board, ChipDatabase chip, byte[] bit) throws IOException {
    progress.accept("simulating the RTL and the bits");
    String source = Files.readString(work.resolve(RtlGenerator.ZYNQ7_VERILOG));
    ControlExercise exercise = new ControlExercise(config, board.ports().controlAddress());
    ControlSimulation simulation = new ControlSimulation(work.resolve("simulation"), exercise);
    simulation.compile("source", source);
    simulation.compileBits(chip, bit, ControlSimulation.ports(chip, source));
    return ControlSimulation.compare(
        simulation.run("source"), simulation.run(ControlSimulation.BITS));
  }

  private FinishedSteps.Cost once(
      FinishedSteps steps, String what, String script, List<String> inputs, List<String> outputs)
      throws IOException {
    return steps.once(what, script, inputs, outputs, () -> tool(what, script));
  }

  private long tool(String what, String script) throws IOException {
    progress.accept(what);
    return tools.run(work, script, work.resolve(what.replace(' ', '-') + ".log"), LIMIT);
  }

  private static Resources used(List<String> fasm, JsonNode cells) {
    return new Resources(
        luts(fasm),
        used(cells, "SLICE_FFX"),
        used(cells, "DSP48E1_DSP48E1"),
        used(cells, "RAMB36E1_RAMB36E1") + (used(cells, "RAMB18E1_RAMB18E1") + 1) / 2,
        0);
  }

  /**
   * LUTs that anything is said of, memories among them: nextpnr counts the two halves of each
   * apart.
   */
  private static int luts(List<String> fasm) {
    Set<String> luts = new HashSet<>();
    for (String line : fasm) {
      Matcher lut = LUT.matcher(line);
      if (lut.lookingAt()) {
        luts.add(lut.group());
      }
    }
    return luts.size();
  }

  private static int used(JsonNode cells, String type) {
    return cells.path(type).path("used").asInt();
  }

  /** Of the slowest clock. */
  private static long fmax(JsonNode clocks) {
    double least = Double.MAX_VALUE;
    for (Map.Entry<String, JsonNode> clock : clocks.properties()) {
      least = Math.min(least, clock.getValue().path("achieved").asDouble());
    }
    if (least == Double.MAX_VALUE) {
      throw new IllegalStateException("nextpnr reports no clock");
    }
    return (long) Math.rint(least * 1e6);
  }
}
