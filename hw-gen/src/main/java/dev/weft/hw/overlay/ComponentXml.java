package dev.weft.hw.overlay;

import dev.weft.hw.overlay.AcceleratorIp.Word;
import dev.weft.hw.overlay.ModulePorts.Port;
import dev.weft.hw.regs.Register;
import java.util.List;

/**
 * The packaged IP's description: IP-XACT 1685-2009 with Xilinx's extensions, as Vivado's IP
 * packager writes it. Ports come from the RTL, registers from {@link AcceleratorIp#words()}; order
 * of elements is the schema's.
 */
final class ComponentXml {
  private static final String SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009";
  private static final String SYNTHESIS = "xilinx_anylanguagesynthesis";
  private static final String SIMULATION = "xilinx_anylanguagebehavioralsimulation";
  private static final String[][] VIEWS = {
    {SYNTHESIS, ":vivado.xilinx.com:synthesis"}, {SIMULATION, ":vivado.xilinx.com:simulation"}
  };

  private final List<Port> ports;
  private final XmlText xml = new XmlText("spirit:");

  private ComponentXml(List<Port> ports) {
    this.ports = ports;
  }

  /**
   * The file's text.
   *
   * @param ports of the top module
   * @param description of the configuration, for people
   * @param source the SystemVerilog, relative to the file
   * @param constraints the clock for synthesis out of context, relative to the file
   */
  static String text(List<Port> ports, String description, String source, String constraints) {
    return new ComponentXml(ports).write(description, source, constraints);
  }

  private String write(String description, String source, String constraints) {
    xml.start(
        "component",
        "xmlns:xilinx",
        "http://www.xilinx.com",
        "xmlns:spirit",
        SPIRIT,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.leaf("vendor", AcceleratorIp.VENDOR).leaf("library", AcceleratorIp.LIBRARY);
    xml.leaf("name", AcceleratorIp.NAME).leaf("version", AcceleratorIp.VERSION);
    xml.start("busInterfaces");
    axi(AcceleratorIp.CONTROL, false);
    axi(AcceleratorIp.MEMORY, true);
    signal(AcceleratorIp.CLOCK, "clock", "CLK", false);
    parameter("ASSOCIATED_BUSIF", AcceleratorIp.CONTROL + ":" + AcceleratorIp.MEMORY);
    parameter("ASSOCIATED_RESET", AcceleratorIp.RESET);
    xml.end().end();
    if (ports.stream().anyMatch(port -> port.name().equals(AcceleratorIp.DOUBLED_CLOCK))) {
      signal(AcceleratorIp.DOUBLED_CLOCK, "clock", "CLK", false);
      xml.end().end();
    }
    signal(AcceleratorIp.RESET, "reset", "RST", false);
    parameter("POLARITY", "ACTIVE_LOW");
    xml.end().end();
    signal(AcceleratorIp.INTERRUPT, "interrupt", "INTERRUPT", true);
    parameter("SENSITIVITY", "LEVEL_HIGH");
    xml.end().end();
    xml.end();
    int addressBits = port(AcceleratorIp.MEMORY + "_ARADDR").width();
    xml.start("addressSpaces").start("addressSpace").leaf("name", AcceleratorIp.MEMORY);
    xml.leaf("range", 1L << addressBits, "spirit:format", "long");
    xml.leaf("width", port(AcceleratorIp.MEMORY + "_RDATA").width(), "spirit:format", "long");
    xml.end().end();
    memoryMap();
    model(source);
    fileSets(source, constraints);
    xml.leaf("description", description);
    xml.start("parameters");
    xml.start("parameter").leaf("name", "Component_Name");
    xml.leaf(
        "value",
        AcceleratorIp.NAME + "_v1_0",
        "spirit:resolve",
        "user",
        "spirit:id",
        "PARAM_VALUE.Component_Name");
    xml.end().end();
    extensions();
    return xml.end().document();
  }

  private void axi(String name, boolean master) {
    xml.start("busInterface").leaf("name", name);
    bus("interface", "aximm");
    xml.start(master ? "master" : "slave");
    xml.empty(
        master ? "addressSpaceRef" : "memoryMapRef",
        master ? "spirit:addressSpaceRef" : "spirit:memoryMapRef",
        name);
    xml.end().start("portMaps");
    for (Port port : ports) {
      if (port.name().startsWith(name + "_")) {
        portMap(port.name().substring(name.length() + 1), port.name());
      }
    }
    xml.end().start("parameters");
    parameter("PROTOCOL", master ? "AXI4" : "AXI4LITE");
    xml.end().end();
  }

  /** Leaves the interface's parameters open for the caller, who ends them and it. */
  private void signal(String name, String type, String logical, boolean master) {
    xml.start("busInterface").leaf("name", name);
    bus("signal", type);
    xml.empty(master ? "master" : "slave").start("portMaps");
    portMap(logical, name);
    xml.end().start("parameters");
  }

  private void bus(String library, String name) {
    for (String[] type : new String[][] {{"busType", name}, {"abstractionType", name + "_rtl"}}) {
      xml.empty(
          type[0],
          "spirit:vendor",
          "xilinx.com",
          "spirit:library",
          library,
          "spirit:name",
          type[1],
          "spirit:version",
          "1.0");
    }
  }

  private void portMap(String logical, String physical) {
    xml.start("portMap").start("logicalPort").leaf("name", logical).end();
    xml.start("physicalPort").leaf("name", physical).end().end();
  }

  private void parameter(String name, String value) {
    xml.start("parameter").leaf("name", name);
    xml.leaf("value", value).end();
  }

  private void memoryMap() {
    xml.start("memoryMaps").start("memoryMap").leaf("name", AcceleratorIp.CONTROL);
    xml.start("addressBlock").leaf("name", AcceleratorIp.REGISTER_BLOCK);
    xml.leaf("baseAddress", 0, "spirit:format", "long");
    xml.leaf("range", Register.WINDOW, "spirit:format", "long");
    xml.leaf("width", 32, "spirit:format", "long");
    xml.leaf("usage", "register").leaf("access", "read-write");
    for (Word word : AcceleratorIp.words()) {
      xml.start("register").leaf("name", word.name()).leaf("description", word.doc());
      xml.leaf("addressOffset", "0x%03X".formatted(word.offset()));
      xml.leaf("size", 32, "spirit:format", "long").leaf("access", word.access());
      for (Register.Field field : word.fields()) {
        xml.start("field").leaf("name", field.name()).leaf("description", field.doc());
        xml.leaf("bitOffset", field.offset());
        xml.leaf("bitWidth", field.width(), "spirit:format", "long");
        xml.leaf("access", word.access()).end();
      }
      xml.end();
    }
    xml.end().end().end();
  }

  private void model(String source) {
    xml.start("model").start("views");
    for (String[] view : VIEWS) {
      xml.start("view").leaf("name", view[0]).leaf("envIdentifier", view[1]);
      xml.leaf("language", source.endsWith(".sv") ? "systemVerilog" : "verilog");
      xml.leaf("modelName", AcceleratorIp.NAME);
      xml.start("fileSetRef").leaf("localName", view[0] + "_view_fileset").end().end();
    }
    xml.end().start("ports");
    for (Port port : ports) {
      xml.start("port").leaf("name", port.name()).start("wire");
      xml.leaf("direction", port.input() ? "in" : "out");
      if (port.width() > 1) {
        xml.start("vector").leaf("left", port.width() - 1, "spirit:format", "long");
        xml.leaf("right", 0, "spirit:format", "long").end();
      }
      xml.start("wireTypeDefs").start("wireTypeDef");
      xml.leaf("typeName", port.width() > 1 ? "std_logic_vector" : "std_logic");
      for (String[] view : VIEWS) {
        xml.leaf("viewNameRef", view[0]);
      }
      xml.end().end().end().end();
    }
    xml.end().end();
  }

  private void fileSets(String source, String constraints) {
    xml.start("fileSets");
    for (String[] view : VIEWS) {
      xml.start("fileSet").leaf("name", view[0] + "_view_fileset");
      xml.start("file").leaf("name", source);
      xml.leaf("fileType", "systemVerilogSource").end();
      if (view[0].equals(SYNTHESIS)) {
        xml.start("file").leaf("name", constraints).leaf("userFileType", "xdc");
        xml.leaf("userFileType", "USED_IN_out_of_context").end();
      }
      xml.end();
    }
    xml.end();
  }

  private void extensions() {
    xml.start("vendorExtensions").start("xilinx:coreExtensions");
    xml.start("xilinx:supportedFamilies");
    for (String family : new String[] {"zynq", "zynquplus"}) {
      xml.leaf("xilinx:family", family, "xilinx:lifeCycle", "Production");
    }
    xml.end().start("xilinx:taxonomies").leaf("xilinx:taxonomy", "/UserIP").end();
    xml.leaf("xilinx:displayName", "weft accelerator");
    xml.leaf("xilinx:definitionSource", "package_project");
    xml.leaf("xilinx:coreRevision", 1).end().end();
  }

  private Port port(String name) {
    return ports.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the RTL has no port " + name));
  }
}
