package dev.weft.hw.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Boards;
import dev.weft.hw.board.Family;
import dev.weft.hw.board.Loader;
import dev.weft.hw.overlay.VivadoModel.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The build script, run against the model of Vivado: what it builds, and that mistakes show. */
class BuildScriptTest {
  @TempDir Path folder;

  @BeforeEach
  void tclsh() {
    VivadoModel.assumeTclsh();
  }

  static Stream<String> boards() {
    return Boards.standard().files().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("boards")
  void buildsACompleteDesign(String name) throws Exception {
    Path overlay = Overlays.write(folder, name);
    Run run = VivadoModel.build(overlay);
    assertEquals(0, run.code(), run.error());
    Board board = Board.load(name);
    boolean plus = board.family() == Family.ZYNQ_ULTRASCALE_PLUS;
    assertEquals(List.of("project overlay " + board.part()), run.facts("project"));
    assertTrue(run.facts().contains("setting board_part " + board.boardPart()));
    // The model's catalog has 3.9 and 3.10: the newest, not the last by letters.
    assertEquals(
        List.of(
            "cell ps xilinx.com:ip:" + board.family().processingSystem() + ":3.10",
            "cell weft dev.weft:accelerator:weft_accelerator:1.0",
            "cell reset xilinx.com:ip:proc_sys_reset:3.10",
            "cell control xilinx.com:ip:smartconnect:3.10",
            "cell memory xilinx.com:ip:smartconnect:3.10"),
        run.facts("cell"));
    assertEquals(
        List.of(
            "interface ps/" + (plus ? "M_AXI_HPM0_FPD" : "M_AXI_GP0") + " control/S00_AXI",
            "interface control/M00_AXI weft/s_axi_control",
            "interface weft/m_axi_gmem memory/S00_AXI",
            "interface memory/M00_AXI ps/" + (plus ? "S_AXI_HP0_FPD" : "S_AXI_HP0")),
        run.facts("interface"));
    List<String> nets = run.facts("net");
    String clock = plus ? "ps/pl_clk0" : "ps/FCLK_CLK0";
    for (String pin : new String[] {"weft/ap_clk", "control/aclk", "memory/aclk"}) {
      assertTrue(nets.contains("net " + clock + " " + pin), nets.toString());
    }
    for (String pin : new String[] {"weft/ap_rst_n", "control/aresetn", "memory/aresetn"}) {
      assertTrue(nets.contains("net reset/peripheral_aresetn " + pin), nets.toString());
    }
    assertTrue(nets.contains("net weft/interrupt ps/" + (plus ? "pl_ps_irq0" : "IRQ_F2P")));
    assertEquals(
        "address ps/Data weft/s_axi_control/reg0 " + board.ports().controlBase() + " 0x1000",
        run.facts("address").get(0));
    assertTrue(
        run.facts("address").get(1).startsWith("address weft/m_axi_gmem ps/"),
        run.facts("address").toString());
    String megahertz = Integer.toString(board.clock().defaultHz() / 1_000_000);
    assertTrue(
        run.facts("property").stream().anyMatch(f -> f.endsWith("FREQMHZ " + megahertz)),
        run.facts("property").toString());
    results(overlay, board);
  }

  private static void results(Path overlay, Board board) throws IOException {
    Path built = overlay.resolve("bitstream");
    for (String file :
        new String[] {"weft.bit", "weft.hwh", "weft.py", "weft.ipynb", "timing.txt"}) {
      assertTrue(Files.exists(built.resolve(file)), file);
    }
    byte[] binary = Files.readAllBytes(built.resolve("weft.bit.bin"));
    assertEquals("ffffffff665599aa00000020", HexFormat.of().formatHex(binary));
    Path kria = overlay.resolve("kria/weft-tiny/weft-tiny.bit.bin");
    assertEquals(board.linux().loader() == Loader.DFX_MGR, Files.exists(kria));
    ObjectMapper json = new ObjectMapper();
    JsonNode use = json.readTree(built.resolve("utilization.json").toFile());
    assertEquals(4711, use.get("lut").asInt());
    assertEquals(8150, use.get("ff").asInt());
    assertEquals(48, use.get("dsp").asInt());
    assertEquals(7.5, use.get("bram36").asDouble());
    JsonNode timing = json.readTree(built.resolve("timing.json").toFile());
    assertEquals(0.123, timing.get("worstSetupSlackNs").asDouble());
    assertEquals(board.clock().defaultHz(), timing.get("clockHz").asInt());
    JsonNode build = json.readTree(built.resolve("build.json").toFile());
    assertEquals(board.part(), build.get("part").asText());
    assertEquals(64, build.get("weft.bit").asText().length());
  }

  @ParameterizedTest
  @CsvSource({"ultra96-v2, 250", "pynq-z2, 100"})
  void aDoubledClockComesFromTheSamePll(String name, int megahertz) throws Exception {
    Board board = Board.load(name);
    AcceleratorConfig config = Overlays.doubled(Overlays.config(board));
    Path overlay = Overlays.write(folder, board, config);
    Run run = VivadoModel.build(overlay);
    assertEquals(0, run.code(), run.error());
    List<String> nets = run.facts("net");
    boolean plus = board.family() == Family.ZYNQ_ULTRASCALE_PLUS;
    for (String net :
        List.of(
            (plus ? "ps/pl_clk0" : "ps/FCLK_CLK0") + " clocks/clk_in1",
            "clocks/clk_out1 weft/ap_clk",
            "clocks/clk_out1 memory/aclk",
            "clocks/clk_out1 ps/" + (plus ? "saxihp0_fpd_aclk" : "S_AXI_HP0_ACLK"),
            "clocks/clk_out1 reset/slowest_sync_clk",
            "clocks/clk_out2 weft/ap_clk_2x",
            "clocks/locked reset/dcm_locked")) {
      assertTrue(nets.contains("net " + net), net + " in " + nets);
    }
    List<String> properties = run.facts("property");
    for (String property :
        List.of(
            "CLKOUT1_REQUESTED_OUT_FREQ " + megahertz + ".0",
            "CLKOUT2_REQUESTED_OUT_FREQ " + 2 * megahertz + ".0")) {
      assertTrue(properties.contains("property clocks " + property), properties.toString());
    }
    assertEquals(
        plus, properties.contains("property clocks CLKOUT2_MATCHED_ROUTING true"), "routed alike");
    String constraints = Files.readString(overlay.resolve("ip/src/ooc.xdc"));
    assertTrue(
        constraints.contains(
            "create_clock -period %d.000 -name ap_clk_2x".formatted(500 / megahertz)),
        constraints);
    assertFalse(Files.exists(overlay.resolve("open/weft.hwh")), "the open flow has one clock");
  }

  @Test
  void memoryAboveTwoGigabytesIsReachedWhereItIs() throws Exception {
    Path overlay = Overlays.write(folder, "kv260");
    Run run = VivadoModel.build(overlay, "ddrHigh", "1");
    assertEquals(0, run.code(), run.error());
    assertTrue(
        run.facts()
            .contains("address weft/m_axi_gmem ps/SAXIGP2/HP0_DDR_HIGH 0x800000000 0x800000000"),
        run.facts("address").toString());
  }

  @ParameterizedTest
  @CsvSource({"zcu104", "pynq-z1"})
  void withoutBoardFilesItBuildsForThePart(String name) throws Exception {
    Path overlay = Overlays.write(folder, name);
    Run run = VivadoModel.build(overlay, "boardFiles", "0");
    assertEquals(0, run.code(), run.error());
    assertTrue(run.facts("automation").get(0).contains("apply_board_preset \"0\""));
    // A preset of one's own is applied: this one fails, so that it shows.
    Files.writeString(
        overlay.resolve("vivado/ps_preset.tcl"), "set_property CONFIG.NOT_THERE 1 $ps\n");
    Run preset = VivadoModel.build(overlay, "boardFiles", "0");
    assertTrue(preset.error().contains("has no property CONFIG.NOT_THERE"), preset.error());
  }

  @ParameterizedTest
  @CsvSource({
    "wns,-0.250,timing is missed: setup slack -0.250 ns",
    "whs,-0.010,hold slack -0.010 ns"
  })
  void missedTimingIsAnErrorWithoutABitstream(String key, String slack, String message)
      throws Exception {
    Path overlay = Overlays.write(folder, "ultra96-v2");
    Run run = VivadoModel.build(overlay, key, slack);
    assertEquals(1, run.code());
    assertTrue(run.error().contains(message), run.error());
    assertFalse(Files.exists(overlay.resolve("bitstream/weft.bit")));
    assertTrue(Files.exists(overlay.resolve("bitstream/timing.json")), "the reports stay");
  }

  @Test
  void otherFailuresAreErrorsToo() throws Exception {
    Path overlay = Overlays.write(folder, "ultra96-v2");
    Run unfinished = VivadoModel.build(overlay, "progress", "60%");
    assertTrue(
        unfinished.error().contains("did not finish: route_design ERROR"), unfinished.error());
    Run bare = VivadoModel.build(overlay, "noIp", "smartconnect");
    assertTrue(bare.error().contains("no IP xilinx.com:ip:smartconnect"), bare.error());
    Run cut = VivadoModel.build(overlay, "cut", "1");
    assertTrue(cut.error().contains("is cut off: 11 bytes of 12"), cut.error());
    Run headerOnly = VivadoModel.build(overlay, "cut", "17");
    assertTrue(headerOnly.error().contains("it has no field e"), headerOnly.error());
    assertEquals(4, unfinished.code() + bare.code() + cut.code() + headerOnly.code());
    assertFalse(Files.exists(overlay.resolve("bitstream/weft.bit")));
  }

  /** Mistakes that somebody could make in a template, and what tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block_design.tcl | save_bd_design | save_bd_designs | invalid command name",
        "block_design.tcl | -type ip -vlnv [newest $ps_ip] | -type ip -vlvn [newest $ps_ip] | unknown option '-vlvn'",
        "block_design.tcl | reset/slowest_sync_clk | reset/sync_clk | no 'reset/sync_clk'",
        "block_design.tcl | control/aresetn memory/aresetn | control/aresetn | memory/aresetn has no driver",
        "block_design.tcl | get_bd_intf_pins memory/M00_AXI | get_bd_intf_pins memory/M01_AXI | no 'memory/M01_AXI'",
        "block_design.tcl | connect_bd_intf_net [get_bd_intf_pins control/M00_AXI] | # | control/M00_AXI is not connected",
        "block_design.tcl | -offset 0xA0000000 | -offset 0x40000000 | not in the port's window",
        "block_design.tcl | assign_bd_address -target_address_space $master [get_bd_addr_segs $ps_memory] | | sees no memory",
        "block_design.tcl | [pins weft/interrupt $ps_interrupt] | [pins weft/ap_clk $ps_interrupt] | has a net already",
        "block_design.tcl | validate_bd_design | | was not validated",
        "block_design.tcl | weft_accelerator:1.0 | weft_accelerator:1.1 | no IP dev.weft:accelerator:weft_accelerator:1.1",
        "processing_system.tcl | PSU__USE__IRQ0 | PSU__USE__IRQ | has no property CONFIG.PSU__USE__IRQ",
        "processing_system.tcl | PSU__USE__M_AXI_GP1 0 | PSU__USE__M_AXI_GP1 1 | M_AXI_HPM1_FPD is not connected",
        "processing_system.tcl | PSU__SAXIGP2__DATA_WIDTH 64 | PSU__SAXIGP2__DATA_WIDTH 48 | cannot be '48'",
        "build.tcl | -to_step write_bitstream | -to_step bitstream | no step bitstream",
      })
  void mistakesShow(String file, String from, String to, String message) throws Exception {
    Path overlay = Overlays.write(folder, "ultra96-v2");
    Path script = overlay.resolve("vivado").resolve(file);
    String text = Files.readString(script);
    assertTrue(text.contains(from), "nothing to break: " + from);
    Files.writeString(script, text.replace(from, to == null ? "" : to));
    Run run = VivadoModel.build(overlay);
    assertEquals(1, run.code(), run.error());
    assertTrue(run.error().contains(message), run.error());
    assertFalse(Files.exists(overlay.resolve("bitstream/weft.bit")));
  }
}
