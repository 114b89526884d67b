package dev.weft.hw.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.gen.RtlGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * The packaged IP against what IP-XACT 1685-2009 asks of the elements that it uses: which, in which
 * order, and that references lead somewhere. The standard's schema is not ours to ship.
 */
class ComponentXmlTest {
  /** Children in the order that the standard prescribes; a star may come several times. */
  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          Map.entry(
              "component",
              List.of(
                  "vendor",
                  "library",
                  "name",
                  "version",
                  "busInterfaces",
                  "addressSpaces",
                  "memoryMaps",
                  "model",
                  "fileSets",
                  "description",
                  "parameters",
                  "vendorExtensions")),
          Map.entry("busInterfaces", List.of("busInterface*")),
          Map.entry(
              "busInterface",
              List.of(
                  "name",
                  "busType",
                  "abstractionType",
                  "master",
                  "slave",
                  "portMaps",
                  "parameters")),
          Map.entry("portMaps", List.of("portMap*")),
          Map.entry("portMap", List.of("logicalPort", "physicalPort")),
          Map.entry("addressSpaces", List.of("addressSpace*")),
          Map.entry("addressSpace", List.of("name", "range", "width")),
          Map.entry("memoryMaps", List.of("memoryMap*")),
          Map.entry("memoryMap", List.of("name", "addressBlock*")),
          Map.entry(
              "addressBlock",
              List.of("name", "baseAddress", "range", "width", "usage", "access", "register*")),
          Map.entry(
              "register",
              List.of("name", "description", "addressOffset", "size", "access", "field*")),
          Map.entry("field", List.of("name", "description", "bitOffset", "bitWidth", "access")),
          Map.entry("model", List.of("views", "ports")),
          Map.entry("views", List.of("view*")),
          Map.entry(
              "view", List.of("name", "envIdentifier", "language", "modelName", "fileSetRef")),
          Map.entry("fileSetRef", List.of("localName")),
          Map.entry("ports", List.of("port*")),
          Map.entry("port", List.of("name", "wire")),
          Map.entry("wire", List.of("direction", "vector", "wireTypeDefs")),
          Map.entry("vector", List.of("left", "right")),
          Map.entry("wireTypeDefs", List.of("wireTypeDef*")),
          Map.entry("wireTypeDef", List.of("typeName", "viewNameRef*")),
          Map.entry("fileSets", List.of("fileSet*")),
          Map.entry("fileSet", List.of("name", "file*")),
          Map.entry("file", List.of("name", "fileType", "userFileType*")),
          Map.entry("parameters", List.of("parameter*")),
          Map.entry("parameter", List.of("name", "value")),
          Map.entry("logicalPort", List.of("name")),
          Map.entry("physicalPort", List.of("name")),
          Map.entry("master", List.of("addressSpaceRef")),
          Map.entry("slave", List.of("memoryMapRef")));

  private static String verilog;
  private static Element component;

  @BeforeAll
  static void generate() throws Exception {
    verilog =
        new String(Overlays.rtl(Overlays.CONFIG).get(RtlGenerator.VERILOG), StandardCharsets.UTF_8);
    component =
        Xml.parse(
            ComponentXml.text(
                ModulePorts.of(verilog, AcceleratorIp.NAME),
                "a < b",
                "src/weft.sv",
                "src/ooc.xdc"));
  }

  private static String local(Element element) {
    return element.getTagName().replaceFirst("^spirit:", "");
  }

  private static void ordered(Element element) {
    List<String> allowed = ORDER.get(local(element));
    List<Element> children = Xml.children(element);
    if (allowed == null) {
      assertTrue(
          children.isEmpty() || local(element).equals("vendorExtensions"),
          local(element) + " has children that this test does not know");
      return;
    }
    int at = -1;
    for (Element child : children) {
      String name = local(child);
      int place = Math.max(allowed.indexOf(name), allowed.indexOf(name + "*"));
      boolean again = place == at && allowed.get(place).endsWith("*");
      assertTrue(place > at || again, local(element) + " has " + name + " where it must not");
      at = place;
      ordered(child);
    }
  }

  @Test
  void elementsAreThoseOfTheStandardInItsOrder() {
    assertEquals("spirit:component", component.getTagName());
    ordered(component);
  }

  @Test
  void portsAreThoseOfTheRtl() {
    // Read in another way than the code does: each port is the last word of a line of the header.
    String header = verilog.substring(verilog.indexOf("module weft_accelerator("));
    header = header.substring(header.indexOf('\n') + 1, header.indexOf(");"));
    List<String> names =
        header.lines().map(l -> l.strip().replaceAll(",$", "").replaceAll(".*\\s", "")).toList();
    List<Element> ports = Xml.all(component, "spirit:port");
    assertEquals(names, ports.stream().map(p -> Xml.text(p, "spirit:name")).toList());
    assertTrue(names.size() > 40 && names.contains("m_axi_gmem_ARQOS"), names.toString());
    for (Element port : ports) {
      Element wire = Xml.all(port, "spirit:wire").get(0);
      String name = Xml.text(port, "spirit:name");
      boolean input =
          name.startsWith("ap_")
              || name.matches("s_axi_.*_(A.(ADDR|PROT|VALID)|W(DATA|STRB|VALID)|[BR]READY)")
              || name.matches("m_axi_.*_(A.READY|WREADY|[BR](VALID|RESP|LAST|DATA))");
      assertEquals(input ? "in" : "out", Xml.text(wire, "spirit:direction"), name);
    }
    assertEquals(40, width("m_axi_gmem_ARADDR"));
    assertEquals(8, width("m_axi_gmem_WSTRB"));
    assertEquals(1, width("m_axi_gmem_WVALID"));
    assertEquals(12, width("s_axi_control_AWADDR"));
  }

  private static int width(String port) {
    for (Element each : Xml.all(component, "spirit:port")) {
      if (Xml.text(each, "spirit:name").equals(port)) {
        List<Element> left = Xml.all(each, "spirit:left");
        return left.isEmpty() ? 1 : Integer.parseInt(left.get(0).getTextContent()) + 1;
      }
    }
    throw new AssertionError(port);
  }

  @Test
  void everyPortBelongsToExactlyOneInterface() {
    List<String> mapped = new ArrayList<>();
    for (Element physical : Xml.all(component, "spirit:physicalPort")) {
      mapped.add(Xml.text(physical, "spirit:name"));
    }
    Set<String> ports = new HashSet<>();
    Xml.all(component, "spirit:port").forEach(p -> ports.add(Xml.text(p, "spirit:name")));
    assertEquals(ports.size(), mapped.size());
    assertEquals(ports, new HashSet<>(mapped));
    Set<String> interfaces = new HashSet<>();
    Xml.all(component, "spirit:busInterface")
        .forEach(b -> interfaces.add(Xml.text(b, "spirit:name")));
    assertEquals(
        Set.of("s_axi_control", "m_axi_gmem", "ap_clk", "ap_rst_n", "interrupt"), interfaces);
  }

  @Test
  void referencesLeadSomewhere() {
    assertEquals(
        "s_axi_control", Xml.text(Xml.all(component, "spirit:memoryMap").get(0), "spirit:name"));
    assertEquals(
        "s_axi_control",
        Xml.all(component, "spirit:memoryMapRef").get(0).getAttribute("spirit:memoryMapRef"));
    Element space = Xml.all(component, "spirit:addressSpace").get(0);
    assertEquals(
        Xml.text(space, "spirit:name"),
        Xml.all(component, "spirit:addressSpaceRef").get(0).getAttribute("spirit:addressSpaceRef"));
    assertEquals(Long.toString(1L << 40), Xml.text(space, "spirit:range"));
    Set<String> sets = new HashSet<>();
    Xml.all(component, "spirit:fileSet").forEach(f -> sets.add(Xml.text(f, "spirit:name")));
    for (Element reference : Xml.all(component, "spirit:fileSetRef")) {
      assertTrue(sets.contains(Xml.text(reference, "spirit:localName")));
    }
    Set<String> views = new HashSet<>();
    Xml.all(component, "spirit:view").forEach(v -> views.add(Xml.text(v, "spirit:name")));
    for (Element reference : Xml.all(component, "spirit:viewNameRef")) {
      assertTrue(views.contains(reference.getTextContent()));
    }
  }

  @Test
  void registersAreThoseThatTheGeneratorWrites() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Overlays.rtl(Overlays.CONFIG).get(RtlGenerator.REGISTERS_JSON));
    List<String> expected = new ArrayList<>();
    json.get("registers")
        .forEach(r -> expected.add(r.get("name").asText() + " " + r.get("offset").asInt()));
    json.get("counters")
        .forEach(
            c -> expected.add("COUNTER_" + c.get("name").asText() + " " + c.get("offset").asInt()));
    List<String> found = new ArrayList<>();
    for (Element register : Xml.all(component, "spirit:register")) {
      int offset = Integer.decode(Xml.text(register, "spirit:addressOffset"));
      found.add(Xml.text(register, "spirit:name") + " " + offset);
      assertTrue(offset % 4 == 0 && offset < 0x1000);
      int free = 0;
      for (Element field : Xml.all(register, "spirit:field")) {
        int low = Integer.parseInt(Xml.text(field, "spirit:bitOffset"));
        assertTrue(low >= free, "fields overlap in " + found);
        free = low + Integer.parseInt(Xml.text(field, "spirit:bitWidth"));
      }
      assertTrue(free <= 32);
    }
    assertEquals(expected, found);
  }

  @Test
  void aModuleThatIsNotThereIsAnError() {
    String none =
        assertThrows(IllegalArgumentException.class, () -> ModulePorts.of(verilog, "weft"))
            .getMessage();
    assertEquals("there is no module weft in the RTL", none);
    String odd =
        assertThrows(
                IllegalArgumentException.class,
                () -> ModulePorts.of("module m(\n  input [W-1:0] a\n);", "m"))
            .getMessage();
    assertEquals("no port of m: 'input [W-1:0] a'", odd);
  }
}
