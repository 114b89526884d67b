package dev.weft.hw.bitstream;

import dev.weft.hw.gen.RtlGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simulates two designs around a processing system, the RTL and what {@link BitNetlist} made of the
 * bits, with the same {@link ControlExercise}, and compares all that happens at the processing
 * system's ports, cycle by cycle. Needs Verilator.
 */
public final class ControlSimulation {
  /**
   * What both did alike.
   *
   * @param cycles of the clock
   * @param registerAccesses beats read and bursts written
   * @param memoryEvents addresses of bursts and beats written
   */
  public record Agreement(int cycles, int registerAccesses, int memoryEvents) {}

  /** The name of the design that was made of bits. */
  static final String BITS = "bits";

  private static final String LUTS = "luts.hex";
  private static final String PS = "/bitstream/ps7.sv";
  private static final Duration LIMIT = Duration.ofMinutes(60);
  private static final Pattern PORT = Pattern.compile("\\.(\\w+)\\s*\\(");

  private final Path folder;

  /**
   * @param folder for sources, programs and transcripts; made if need be
   */
  ControlSimulation(Path folder, ControlExercise exercise) throws IOException {
    this(folder, exercise.script(), exercise.memory());
  }

  /** With operations and a memory of another kind, in the format of {@link ControlExercise}. */
  ControlSimulation(Path folder, String script, String memory) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("script.hex"), script);
    Files.writeString(folder.resolve("memory.hex"), memory);
    try (InputStream in = ControlSimulation.class.getResourceAsStream(PS)) {
      Files.write(folder.resolve("ps7.sv"), in.readAllBytes());
    }
  }

  /** The ports of PS7 that a design connects, with their widths. */
  static Map<String, Integer> ports(ChipDatabase chip, String verilog) throws IOException {
    var pins = chip.familyFile("site_type_PS7.json").path("site_pins");
    int start = verilog.indexOf("PS7 PS7 (");
    if (start < 0) {
      throw new BitstreamException("the RTL has no PS7");
    }
    Map<String, Integer> ports = new LinkedHashMap<>();
    Matcher port = PORT.matcher(verilog.substring(start, verilog.indexOf(");", start)));
    while (port.find()) {
      String name = port.group(1);
      int width = 0;
      while (pins.has(name + width)) {
        width++;
      }
      ports.put(name, Math.max(width, 1));
    }
    return ports;
  }

  /** Compiles a design; its program has the design's name. */
  void compile(String name, String verilog) throws IOException {
    Files.writeString(folder.resolve(name + ".v"), verilog);
    OpenTools.execute(
        List.of(
            "verilator",
            "--binary",
            "--timing",
            "-Wno-fatal",
            "-Wno-lint",
            "-Wno-style",
            "--output-split",
            "20000",
            "--top-module",
            RtlGenerator.ZYNQ7_TOP,
            "--Mdir",
            name,
            "-o",
            "simulation",
            "ps7.sv",
            name + ".v"),
        folder,
        folder.resolve(name + ".log"),
        LIMIT,
        "verilator");
  }

  /**
   * Compiles what the bits of a .bit file make; the design's name is {@link #BITS}.
   *
   * @param ports of PS7, see {@link #ports}
   */
  BitNetlist.Result compileBits(ChipDatabase chip, byte[] bit, Map<String, Integer> ports)
      throws IOException {
    Frames frames = ConfigurationStream.read(bit, chip.frameOrder()).frames();
    BitNetlist.Result netlist =
        BitNetlist.of(chip, Disassembler.disassemble(chip, frames).features(), ports);
    contents(netlist.luts());
    compile(BITS, netlist.verilog());
    return netlist;
  }

  /** Gives the LUTs of the bits' netlist other contents. */
  void contents(List<String> luts) throws IOException {
    Files.write(folder.resolve(LUTS), luts);
  }

  /** Runs a compiled design; a line for each thing that happened. */
  List<String> run(String name) throws IOException {
    Path transcript = folder.resolve(name + ".txt");
    OpenTools.execute(
        List.of(folder.resolve(name).resolve("simulation").toAbsolutePath().toString()),
        folder,
        transcript,
        LIMIT,
        "the simulation");
    List<String> lines = Files.readAllLines(transcript);
    return lines.stream().filter(line -> !line.startsWith("-")).toList();
  }

  /**
   * An error at the first event in which two transcripts differ. What happens at several ports in
   * one cycle happens at once, in whatever order the simulator writes it down.
   */
  static Agreement compare(List<String> sourceLines, List<String> bitsLines) {
    List<String> source = ordered(sourceLines);
    List<String> bits = ordered(bitsLines);
    for (int i = 0; i < Math.max(source.size(), bits.size()); i++) {
      String a = i < source.size() ? source.get(i) : "nothing";
      String b = i < bits.size() ? bits.get(i) : "nothing";
      if (!a.equals(b)) {
        throw new BitstreamException(
            "the bits do not do what the RTL does: event %d is '%s' of the RTL, '%s' of the bits"
                .formatted(i, a, b));
      }
    }
    String last = source.isEmpty() ? "" : sourceLines.get(source.size() - 1);
    if (!last.endsWith(" end")) {
      throw new BitstreamException("the simulation did not come to its end: '" + last + "'");
    }
    return new Agreement(
        cycle(last),
        count(source, " read ") + count(source, " write "),
        count(source, " fetch ") + count(source, " store ") + count(source, " data "));
  }

  private static List<String> ordered(List<String> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparingInt(ControlSimulation::cycle)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Each event begins with its cycle. */
  private static int cycle(String line) {
    int end = line.indexOf(' ');
    try {
      return Integer.parseInt(line.substring(0, Math.max(end, 0)));
    } catch (NumberFormatException e) {
      throw new BitstreamException("the simulation said '" + line + "', which is no event");
    }
  }

  private static int count(List<String> lines, String what) {
    return (int) lines.stream().filter(line -> line.contains(what)).count();
  }
}
