package dev.weft.hw.overlay;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Loader;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.overlay.ModulePorts.Port;
import dev.weft.hw.regs.Register;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of an overlay, in memory: from a configuration, a board and the generated RTL to
 * packaged IP, block design, build script, device trees, drivers and manifest. The same input gives
 * the same bytes. {@link OverlayFolder} writes them.
 */
public final class OverlayGenerator {
  /** Where the generated RTL lies in the folder: inside of the IP, which must hold all it uses. */
  public static final String SOURCES = "ip/src/";

  /** The user's own settings of the processing system, for boards that Vivado does not know. */
  public static final String PRESET = "vivado/ps_preset.tcl";

  /** The Jupyter notebook for PYNQ. */
  public static final String NOTEBOOK = "pynq/weft.ipynb";

  private static final String CONSTRAINTS = "src/ooc.xdc";

  private static final String HANDOFF_NOTE =
      "- `open/weft.hwh`: hardware handoff for a bitstream that was not made by Vivado; goes beside it\n";

  private final Design design;
  private final Map<String, byte[]> files = new TreeMap<>();

  private OverlayGenerator(Design design) {
    this.design = design;
  }

  /**
   * The files by path.
   *
   * @param rtl what {@link RtlGenerator} wrote for the configuration, by file name
   * @param preset Tcl for the processing system where Vivado has no files of the board, or null
   */
  public static Map<String, byte[]> files(
      AcceleratorConfig config, Board board, Map<String, byte[]> rtl, String preset) {
    OverlayGenerator generator = new OverlayGenerator(new Design(config, board));
    rtl.forEach((name, bytes) -> generator.files.put(SOURCES + name, bytes));
    if (preset != null) {
      generator.put(PRESET, preset);
    }
    generator.addAll(new String(rtl.get(RtlGenerator.VERILOG), StandardCharsets.UTF_8));
    return generator.files;
  }

  /** What will work less well on this board than it could, a sentence each. */
  public static List<String> remarks(AcceleratorConfig config, Board board) {
    return new Design(config, board).remarks();
  }

  /** The driver for PYNQ, which is the same in all overlays. */
  public static String pynqDriver() {
    return PynqDriver.text();
  }

  /** The notebook for PYNQ in the overlay of a configuration for a board. */
  public static String pynqNotebook(AcceleratorConfig config, Board board) {
    return PynqNotebook.text(new Design(config, board));
  }

  private void addAll(String verilog) {
    Board board = design.board();
    String config = design.config().name();
    List<Port> ports = ModulePorts.of(verilog, AcceleratorIp.NAME);
    put(
        "ip/component.xml",
        ComponentXml.text(
            ports,
            "weft accelerator, configuration " + config,
            "src/" + RtlGenerator.VERILOG,
            CONSTRAINTS));
    put("ip/" + CONSTRAINTS, clockConstraints());
    put(
        "vivado/processing_system.tcl",
        Template.fill(
            "processing_system-" + board.family().processingSystem() + ".tcl",
            Map.of("CLOCK_MHZ", design.clockMegahertz(), "MEMORY_BITS", design.memoryBits())));
    put("vivado/block_design.tcl", Template.fill("block_design.tcl", blockDesign()));
    put(
        "vivado/build.tcl",
        Template.fill("build.tcl", Map.of("PART", board.part(), "BOARD_PART", board.boardPart())));
    put("vivado/overlay.xdc", Template.fill("overlay.xdc", Map.of()));
    put("pynq/weft.py", pynqDriver());
    put(NOTEBOOK, PynqNotebook.text(design));
    if (!design.hasDoubledClock()) {
      // The open flow has no clocks but the processing system's.
      put("open/weft.hwh", HardwareHandoff.text(design, ports));
    }
    boolean compiled = deviceTree("linux/weft", DeviceTree.source(design));
    if (board.linux().loader() == Loader.DFX_MGR) {
      String folder = "kria/" + application() + "/";
      deviceTree(folder + application(), DeviceTree.kriaSource(design, application()));
      put(folder + "shell.json", Template.fill("shell.json", Map.of()));
    }
    put("README.md", readme(compiled));
    put(OverlayManifest.FILE, OverlayManifest.text(design, application(), files));
  }

  private Map<String, Object> blockDesign() {
    return Map.ofEntries(
        Map.entry("VLNV", AcceleratorIp.VLNV),
        Map.entry("CELL", AcceleratorIp.CELL),
        Map.entry("CLOCK_PIN", AcceleratorIp.CLOCK),
        Map.entry("DOUBLED_CLOCK", doubledClock()),
        Map.entry("RESET_PIN", AcceleratorIp.RESET),
        Map.entry("INTERRUPT_PIN", AcceleratorIp.INTERRUPT),
        Map.entry("CONTROL", AcceleratorIp.CONTROL),
        Map.entry("MEMORY", AcceleratorIp.MEMORY),
        Map.entry("REGISTER_BLOCK", AcceleratorIp.REGISTER_BLOCK),
        Map.entry("CONTROL_BASE", design.controlBase()),
        Map.entry("CONTROL_RANGE", "0x%X".formatted(Register.WINDOW)),
        Map.entry("ADDRESS_BITS", design.config().axi().addressBits()));
  }

  private String doubledClock() {
    return design.hasDoubledClock()
        ? Template.fill(
            "doubled_clock.tcl",
            Map.of("CELL", AcceleratorIp.CELL, "DOUBLED_PIN", AcceleratorIp.DOUBLED_CLOCK))
        : "";
  }

  private String clockConstraints() {
    String clock = clockConstraint(AcceleratorIp.CLOCK, 1);
    return design.hasDoubledClock()
        ? clock + clockConstraint(AcceleratorIp.DOUBLED_CLOCK, 2)
        : clock;
  }

  private String clockConstraint(String port, int times) {
    double period = 1e9 / design.board().clock().defaultHz() / times;
    return Template.fill(
        "ooc.xdc", Map.of("PORT", port, "PERIOD_NS", String.format(Locale.ROOT, "%.3f", period)));
  }

  /** The application's name for dfx-mgr. */
  private String application() {
    return "weft-" + design.config().name();
  }

  private boolean deviceTree(String stem, String source) {
    put(stem + ".dtso", source);
    Optional<byte[]> binary = DeviceTree.compile(source);
    binary.ifPresent(bytes -> files.put(stem + ".dtbo", bytes));
    return binary.isPresent();
  }

  private String readme(boolean compiled) {
    Board board = design.board();
    String kria =
        board.linux().loader() == Loader.DFX_MGR
            ? "- `kria/`: folder for `/lib/firmware/xilinx`; the build adds `%s.bit.bin`\n"
                .formatted(application())
            : "";
    return Template.fill(
        "README.md",
        Map.ofEntries(
            Map.entry("CONFIG", design.config().name()),
            Map.entry("TITLE", board.title()),
            Map.entry("FINGERPRINT", OverlayManifest.fingerprint(design)),
            Map.entry("PART", board.part()),
            Map.entry("BOARD_PART", board.boardPart()),
            Map.entry("CLOCK_MHZ", design.clockMegahertz()),
            Map.entry(
                "DOUBLED_NOTE", design.hasDoubledClock() ? ", its multipliers twice that" : ""),
            Map.entry("CONTROL_BASE", design.controlBase()),
            Map.entry("INTERRUPT_LINE", design.interruptLine()),
            Map.entry("MEMORY_BITS", design.memoryBits()),
            Map.entry("VLNV", AcceleratorIp.VLNV),
            Map.entry(
                "DTBO_NOTE",
                compiled ? ", source and binary" : ", source; `dtc` was not there to compile it"),
            Map.entry("HANDOFF_NOTE", design.hasDoubledClock() ? "" : HANDOFF_NOTE),
            Map.entry("KRIA_NOTE", kria)));
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
