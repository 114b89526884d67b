package dev.weft.hw.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import dev.weft.hw.board.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Handoff, device trees, manifest, and that the folder is there whole or not at all. */
class OverlayFilesTest {
  @TempDir Path folder;

  private static Map<String, byte[]> files(String name) throws IOException {
    Board board = Board.load(name);
    AcceleratorConfig config = Overlays.config(board);
    return OverlayGenerator.files(config, board, Overlays.rtl(config), null);
  }

  private static String text(Map<String, byte[]> files, String path) {
    assertTrue(files.containsKey(path), path + " is not in " + files.keySet());
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** The rules of nbformat 4.5, for the keys that are used here. */
  @Test
  void notebookIsOne() throws IOException {
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    String text = OverlayGenerator.pynqNotebook(config, Board.load("zcu104"));
    JsonNode notebook = new ObjectMapper().readTree(text);
    assertEquals(4, notebook.get("nbformat").asInt());
    assertEquals(5, notebook.get("nbformat_minor").asInt());
    assertEquals("python3", notebook.at("/metadata/kernelspec/name").asText());
    assertTrue(notebook.at("/metadata/kernelspec/display_name").isTextual());
    assertEquals("python", notebook.at("/metadata/language_info/name").asText());
    Set<String> ids = new HashSet<>();
    int code = 0;
    for (JsonNode cell : notebook.get("cells")) {
      String type = cell.get("cell_type").asText();
      assertTrue(cell.get("id").asText().matches("[a-zA-Z0-9-_]{1,64}"), cell.toString());
      assertTrue(ids.add(cell.get("id").asText()), "cells have ids of their own");
      assertTrue(cell.get("metadata").isObject() && !cell.get("source").isEmpty());
      cell.get("source").forEach(line -> assertTrue(line.isTextual(), cell.toString()));
      boolean isCode = type.equals("code");
      assertTrue(isCode || type.equals("markdown"), type);
      assertEquals(isCode, cell.has("outputs") && cell.get("outputs").isArray(), type);
      assertEquals(isCode, cell.has("execution_count"), type);
      code += isCode ? 1 : 0;
    }
    assertTrue(code >= 5, "cells of code: " + code);
    assertTrue(text.contains("Not tried on hardware"));
  }

  /** What PYNQ reads of a handoff, read as it does. */
  @ParameterizedTest
  @MethodSource("dev.weft.hw.overlay.BuildScriptTest#boards")
  void handoffSaysWhatPynqReads(String name) throws Exception {
    Board board = Board.load(name);
    boolean plus = board.family() == Family.ZYNQ_ULTRASCALE_PLUS;
    Element root = Xml.parse(text(files(name), "open/weft.hwh"));
    Map<String, Element> modules = new HashMap<>();
    Xml.all(root, "MODULE").forEach(m -> modules.put(m.getAttribute("INSTANCE"), m));
    assertEquals(
        List.of("EXTERNALPORTS"), List.of(Xml.all(root, "EXTERNALPORTS").get(0).getTagName()));
    Element ps = modules.get("ps");
    assertEquals(plus ? "zynq_ultra_ps_e" : "processing_system7", ps.getAttribute("MODTYPE"));
    Map<String, String> parameters = new HashMap<>();
    Xml.all(ps, "PARAMETER")
        .forEach(p -> parameters.put(p.getAttribute("NAME"), p.getAttribute("VALUE")));
    String divisor =
        plus ? "PSU__CRL_APB__PL%d_REF_CTRL__DIVISOR%d" : "PCW_FCLK%d_PERIPHERAL_DIVISOR%d";
    String enable = plus ? "PSU__FPGA_PL%d_ENABLE" : "PCW_FPGA_FCLK%d_ENABLE";
    for (int i = 0; i < 4; i++) {
      assertEquals(i == 0 ? "1" : "0", parameters.get(enable.formatted(i)));
    }
    int product =
        Integer.parseInt(parameters.get(divisor.formatted(0, 0)))
            * Integer.parseInt(parameters.get(divisor.formatted(0, 1)));
    assertEquals(plus ? 6 : 10, product, "1.5 GHz to 250 MHz, 1 GHz to 100 MHz");
    assertEquals("64", parameters.get(plus ? "C_SAXIGP2_DATA_WIDTH" : "C_S_AXI_HP0_DATA_WIDTH"));
    Element range = Xml.all(ps, "MEMRANGE").get(0);
    assertEquals("weft", range.getAttribute("INSTANCE"));
    assertEquals(board.ports().controlAddress(), Long.decode(range.getAttribute("BASEVALUE")));
    assertEquals(
        board.ports().controlAddress() + 0xFFF, Long.decode(range.getAttribute("HIGHVALUE")));
    Element weft = modules.get("weft");
    assertEquals(AcceleratorIp.VLNV, weft.getAttribute("VLNV"));
    Map<String, Integer> registers = new TreeMap<>();
    for (Element register : Xml.all(weft, "REGISTER")) {
      for (Element property : Xml.children(register)) {
        if (property.getAttribute("NAME").equals("ADDRESS_OFFSET")) {
          registers.put(
              register.getAttribute("NAME"), Integer.decode(property.getAttribute("VALUE")));
        }
      }
    }
    assertEquals(0x40, registers.get("PROGRAM_OFFSET"));
    assertEquals(0x84, registers.get("COUNTER_INSTRUCTIONS"));
    assertEquals(AcceleratorIp.words().size(), registers.size());
    assertEquals(4, Xml.all(Xml.all(weft, "REGISTER").get(0), "FIELD").size(), "of CONTROL");
  }

  /** What PYNQ's newer parser insists on: nothing may be named that is not there. */
  @ParameterizedTest
  @MethodSource("dev.weft.hw.overlay.BuildScriptTest#boards")
  void handoffNamesNothingThatIsNotThere(String name) throws Exception {
    Element root = Xml.parse(text(files(name), "open/weft.hwh"));
    Map<String, Element> ports = new HashMap<>();
    Map<String, String> interfaces = new HashMap<>();
    for (Element module : Xml.all(root, "MODULE")) {
      String cell = module.getAttribute("INSTANCE") + "/";
      assertTrue(module.getAttribute("VLNV").matches("[^:]+:[^:]+:[^:]+:\\d+\\.\\d+"), cell);
      assertEquals(cell.equals("ps/") ? "FALSE" : "TRUE", module.getAttribute("IS_PL"));
      Xml.all(module, "PORT").forEach(p -> ports.put(cell + p.getAttribute("NAME"), p));
      for (Element bus : Xml.all(module, "BUSINTERFACE")) {
        interfaces.put(cell + bus.getAttribute("NAME"), bus.getAttribute("TYPE"));
        for (Element map : Xml.all(bus, "PORTMAP")) {
          assertTrue(ports.containsKey(cell + map.getAttribute("PHYSICAL")), cell);
        }
      }
    }
    assertEquals("11", ports.get("weft/s_axi_control_AWADDR").getAttribute("LEFT"));
    assertEquals("clk", ports.get("weft/ap_clk").getAttribute("SIGIS"));
    int connections = 0;
    for (Map.Entry<String, Element> port : ports.entrySet()) {
      for (Element connection : Xml.all(port.getValue(), "CONNECTION")) {
        String peer = connection.getAttribute("INSTANCE") + "/" + connection.getAttribute("PORT");
        Element back = Xml.all(ports.get(peer), "CONNECTION").get(0);
        assertEquals(
            port.getKey(), back.getAttribute("INSTANCE") + "/" + back.getAttribute("PORT"));
        assertEquals(
            port.getValue().getAttribute("SIGNAME"), ports.get(peer).getAttribute("SIGNAME"));
        assertFalse(
            port.getValue().getAttribute("DIR").equals(ports.get(peer).getAttribute("DIR")), peer);
        connections++;
      }
    }
    assertEquals(6, connections, "clock, reset and interrupt, from both sides");
    Element range = Xml.all(root, "MEMRANGE").get(0);
    assertEquals("SLAVE", interfaces.get("weft/" + range.getAttribute("SLAVEBUSINTERFACE")));
    assertEquals("MASTER", interfaces.get("ps/" + range.getAttribute("MASTERBUSINTERFACE")));
    Element block = Xml.all(root, "ADDRESSBLOCK").get(0);
    assertEquals("SLAVE", interfaces.get("weft/" + block.getAttribute("INTERFACE")));
    for (Element register : Xml.all(block, "REGISTER")) {
      assertTrue(
          Xml.children(register).stream()
              .anyMatch(
                  p ->
                      p.getAttribute("NAME").equals("IS_ENABLED")
                          && p.getAttribute("VALUE").equals("true")));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.weft.hw.overlay.BuildScriptTest#boards")
  void deviceTreesAreWhatDtcMakesOfThem(String name) throws Exception {
    Map<String, byte[]> files = files(name);
    Board board = Board.load(name);
    boolean plus = board.family() == Family.ZYNQ_ULTRASCALE_PLUS;
    String source = text(files, "linux/weft.dtso");
    String base = Long.toHexString(board.ports().controlAddress());
    assertTrue(source.contains("weft@" + base + " {"), source);
    assertTrue(
        source.contains(plus ? "reg = <0x0 0xa0000000 0x0 0x1000>" : "reg = <0x40000000 0x1000>"),
        source);
    assertTrue(source.contains("interrupts = <0 " + (plus ? 89 : 29) + " 4>"), source);
    boolean kria = board.linux().loader() == Loader.DFX_MGR;
    assertEquals(kria, files.containsKey("kria/weft-tiny/shell.json"));
    assertEquals(kria, files.containsKey("kria/weft-tiny/weft-tiny.dtso"));
    Assumptions.assumeTrue(VivadoModel.installed("dtc"), "skipped: dtc is not installed");
    byte[] binary = files.get("linux/weft.dtbo");
    assertEquals("d00dfeed", HexFormat.of().formatHex(binary, 0, 4));
    String strings = new String(binary, StandardCharsets.ISO_8859_1);
    assertTrue(strings.contains("__fixups__") && strings.contains("generic-uio"), strings);
    if (kria) {
      String own =
          new String(files.get("kria/weft-tiny/weft-tiny.dtbo"), StandardCharsets.ISO_8859_1);
      assertTrue(own.contains("weft-tiny.bit.bin"), own);
    }
  }

  @Test
  void manifestHasTheDigestOfEveryFile() throws Exception {
    Map<String, byte[]> files = files("aup-zu3");
    JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
    assertEquals("weft overlay", manifest.get("kind").asText());
    assertEquals(
        HexFormat.of().toHexDigits(Overlays.CONFIG.fingerprint()),
        manifest.get("fingerprint").asText());
    assertEquals(Overlays.CONFIG, AcceleratorConfig.fromJson(manifest.get("config").toString()));
    assertEquals(Board.load("aup-zu3"), Board.fromJson(manifest.get("board").toString()));
    assertTrue(manifest.at("/versions/firtool").asText().startsWith("1."), manifest.toString());
    assertEquals(files.size() - 1, manifest.get("sha256").size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals("manifest.json")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
        assertEquals(
            HexFormat.of().formatHex(digest),
            manifest.get("sha256").get(file.getKey()).asText(),
            file.getKey());
      }
    }
    assertTrue(text(files, "README.md").contains("Not tried on hardware"));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Map<String, byte[]> once = files("zcu104");
    Map<String, byte[]> again = files("zcu104");
    once.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void slicesThatTheChipHasNotAreRefused() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> OverlayGenerator.remarks(Overlays.CONFIG, Board.load("pynq-z2")))
            .getMessage();
    assertTrue(
        message.contains("'tiny' is made of DSP48E2 slices")
            && message.endsWith("is 27, expected 25"),
        message);
  }

  @Test
  void theRtlHasTheSlicesOfTheChip() throws IOException {
    for (String name : new String[] {"pynq-z2", "kv260"}) {
      String verilog = text(files(name), "ip/src/weft_accelerator.sv");
      assertEquals(name.equals("kv260"), verilog.contains("DSP48E2 #("), name);
      assertEquals(name.equals("pynq-z2"), verilog.contains("DSP48E1 #("), name);
    }
  }

  @Test
  void remarksNameWhatIsWide() {
    Board board = Board.load("pynq-z2");
    AcceleratorConfig config = AcceleratorConfig.load("pynq-z2-w8a8");
    assertEquals(List.of(), OverlayGenerator.remarks(config, board));
    AcceleratorConfig wide =
        AcceleratorConfig.fromJson(config.toJson().replaceFirst("(\"dataBits\" : )64", "$1128"));
    assertEquals(
        List.of("beats of 128 bits share a memory port of 64: see axi.dataBits"),
        OverlayGenerator.remarks(wide, board));
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    }
  }

  private void write(Map<String, byte[]> rtl, Path target, boolean force) throws IOException {
    OverlayFolder.write(Overlays.CONFIG, Board.load("zcu104"), rtl, null, target, force);
  }

  @Test
  void aWriteThatFailsLeavesWhatWasThere() throws IOException {
    Path target = folder.resolve("overlay");
    // A file where a folder must be: what a full disk does, as far as a test can have one.
    Map<String, byte[]> broken = new TreeMap<>(Overlays.rtl(Overlays.CONFIG));
    broken.put("a", new byte[1]);
    broken.put("a/b", new byte[1]);
    assertThrows(IOException.class, () -> write(broken, target, false));
    assertEquals(List.of(), entries(folder));
    write(Overlays.rtl(Overlays.CONFIG), target, false);
    byte[] manifest = Files.readAllBytes(target.resolve("manifest.json"));
    assertThrows(IOException.class, () -> write(broken, target, false));
    assertEquals(List.of("overlay"), entries(folder));
    assertArrayEquals(manifest, Files.readAllBytes(target.resolve("manifest.json")));
  }

  @Test
  void replacesOverlaysAndNothingElse() throws IOException {
    Path target = folder.resolve("overlay");
    Files.createDirectory(target);
    write(Overlays.rtl(Overlays.CONFIG), target, false); // an empty folder is as good as none
    Path stray = Files.writeString(target.resolve("stray"), "");
    write(Overlays.rtl(Overlays.CONFIG), target, false);
    assertFalse(Files.exists(stray));
    Files.createDirectory(target.resolve("bitstream"));
    String kept =
        assertThrows(IOException.class, () -> write(Overlays.rtl(Overlays.CONFIG), target, false))
            .getMessage();
    assertTrue(kept.contains("holds a bitstream") && kept.contains("--force"), kept);
    write(Overlays.rtl(Overlays.CONFIG), target, true);
    assertFalse(Files.exists(target.resolve("bitstream")));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("thesis.txt"), "years");
    assertThrows(IOException.class, () -> write(Overlays.rtl(Overlays.CONFIG), other, true));
    assertEquals(List.of("thesis.txt"), entries(other));
  }

  @Test
  void templatesAndTheirValuesBelongTogether() {
    String missing =
        assertThrows(IllegalStateException.class, () -> Template.fill("ooc.xdc", Map.of()))
            .getMessage();
    assertEquals("template ooc.xdc: no value for @PERIOD_NS@", missing);
    String extra =
        assertThrows(
                IllegalStateException.class, () -> Template.fill("overlay.xdc", Map.of("NAME", 1)))
            .getMessage();
    assertEquals("template overlay.xdc has no place for [NAME]", extra);
  }
}
