package dev.weft.hw.overlay;

import dev.weft.hw.board.Family;
import dev.weft.hw.overlay.AcceleratorIp.Word;
import dev.weft.hw.overlay.ModulePorts.Port;
import dev.weft.hw.regs.Register;
import java.util.List;

/**
 * The hardware handoff (.hwh) of the block design for bitstreams that Vivado did not make: what
 * PYNQ reads of one, in its old and its new parser. Accelerator and processing system with
 * interfaces, ports and their nets; parameters of the processing system (clocks and port widths,
 * which PYNQ sets when it loads the bitstream); the register map. Interconnects and the reset
 * generator, which software has nothing to do with, are left out.
 */
final class HardwareHandoff {
  private static final int CLOCKS = 4;

  /** The processing system's cell. */
  private static final String PS = "ps";

  private final Design design;
  private final List<Port> ports;
  private final boolean plus;
  private final XmlText xml = new XmlText("");

  private HardwareHandoff(Design design, List<Port> ports) {
    this.design = design;
    this.ports = ports;
    plus = design.board().family() == Family.ZYNQ_ULTRASCALE_PLUS;
  }

  /**
   * The file's text.
   *
   * @param ports of the accelerator's top module
   */
  static String text(Design design, List<Port> ports) {
    return new HardwareHandoff(design, ports).write();
  }

  private String write() {
    xml.start("EDKSYSTEM", "EDWVERSION", "1.2", "TIMESTAMP", "", "VIVADOVERSION", "");
    xml.empty("SYSTEMINFO", "ARCH", design.device(), "DEVICE", design.device(), "NAME", "overlay");
    xml.start("EXTERNALPORTS").end().start("EXTERNALINTERFACES").end();
    xml.start("MODULES");
    accelerator();
    processingSystem();
    return xml.end().end().document();
  }

  private void accelerator() {
    module(AcceleratorIp.CELL, AcceleratorIp.NAME, AcceleratorIp.VLNV, true);
    addressBlocks();
    xml.start("PARAMETERS");
    parameter("C_S_AXI_CONTROL_BASEADDR", design.controlBase());
    parameter("C_S_AXI_CONTROL_HIGHADDR", design.controlHigh());
    xml.end().start("PORTS");
    for (Port port : ports) {
      switch (port.name()) {
        case AcceleratorIp.CLOCK -> port(port, "clk", psClock());
        case AcceleratorIp.RESET -> port(port, "rst", psReset());
        case AcceleratorIp.INTERRUPT -> port(port, "INTERRUPT", psInterrupt());
        default -> port(port, "undef", null);
      }
    }
    xml.end().start("BUSINTERFACES");
    bus(AcceleratorIp.CONTROL, "SLAVE");
    bus(AcceleratorIp.MEMORY, "MASTER");
    xml.end().end();
  }

  private void addressBlocks() {
    xml.start("ADDRESSBLOCKS");
    xml.start(
        "ADDRESSBLOCK",
        "ACCESS",
        "read-write",
        "INTERFACE",
        AcceleratorIp.CONTROL,
        "NAME",
        AcceleratorIp.REGISTER_BLOCK,
        "RANGE",
        Register.WINDOW,
        "USAGE",
        "register");
    xml.start("REGISTERS");
    for (Word word : AcceleratorIp.words()) {
      xml.start("REGISTER", "NAME", word.name());
      property("DESCRIPTION", word.doc());
      property("ADDRESS_OFFSET", "0x%03X".formatted(word.offset()));
      property("SIZE", 32);
      property("ACCESS", word.access());
      property("IS_ENABLED", true);
      xml.start("FIELDS");
      for (Register.Field field : word.fields()) {
        xml.start("FIELD", "NAME", field.name());
        property("DESCRIPTION", field.doc());
        property("BIT_OFFSET", field.offset());
        property("BIT_WIDTH", field.width());
        property("ACCESS", word.access());
        xml.end();
      }
      xml.end().end();
    }
    xml.end().end().end();
  }

  private void processingSystem() {
    String type = design.board().family().processingSystem();
    // No version of it is asked for; readers want two numbers.
    module(PS, type, "xilinx.com:ip:" + type + ":0.0", false);
    xml.start("PARAMETERS");
    for (int i = 0; i < CLOCKS; i++) {
      String enable = plus ? "PSU__FPGA_PL%d_ENABLE" : "PCW_FPGA_FCLK%d_ENABLE";
      String divisor =
          plus ? "PSU__CRL_APB__PL%d_REF_CTRL__DIVISOR" : "PCW_FCLK%d_PERIPHERAL_DIVISOR";
      parameter(enable.formatted(i), i == 0 ? 1 : 0);
      parameter(divisor.formatted(i) + 0, i == 0 ? design.clockDivisors()[0] : 1);
      parameter(divisor.formatted(i) + 1, i == 0 ? design.clockDivisors()[1] : 1);
    }
    if (plus) {
      parameter("C_MAXIGP0_DATA_WIDTH", Design.CONTROL_BITS);
      parameter("C_SAXIGP2_DATA_WIDTH", design.memoryBits());
    } else {
      parameter("C_S_AXI_HP0_DATA_WIDTH", design.memoryBits());
    }
    xml.end().start("PORTS");
    connected("O", psClock(), "clk", AcceleratorIp.CELL, AcceleratorIp.CLOCK);
    connected("O", psReset(), "rst", AcceleratorIp.CELL, AcceleratorIp.RESET);
    connected("I", psInterrupt(), "INTERRUPT", AcceleratorIp.CELL, AcceleratorIp.INTERRUPT);
    xml.end().start("BUSINTERFACES");
    String master = plus ? "M_AXI_HPM0_FPD" : "M_AXI_GP0";
    bus(master, "MASTER");
    bus(plus ? "S_AXI_HP0_FPD" : "S_AXI_HP0", "SLAVE");
    xml.end().start("MEMORYMAP");
    xml.empty(
        "MEMRANGE",
        "ADDRESSBLOCK",
        AcceleratorIp.REGISTER_BLOCK,
        "BASENAME",
        "C_S_AXI_CONTROL_BASEADDR",
        "BASEVALUE",
        design.controlBase(),
        "HIGHNAME",
        "C_S_AXI_CONTROL_HIGHADDR",
        "HIGHVALUE",
        design.controlHigh(),
        "INSTANCE",
        AcceleratorIp.CELL,
        "IS_DATA",
        "TRUE",
        "MASTERBUSINTERFACE",
        master,
        "MEMTYPE",
        "REGISTER",
        "SLAVEBUSINTERFACE",
        AcceleratorIp.CONTROL);
    xml.end().end();
  }

  private String psClock() {
    return plus ? "pl_clk0" : "FCLK_CLK0";
  }

  private String psReset() {
    return plus ? "pl_resetn0" : "FCLK_RESET0_N";
  }

  private String psInterrupt() {
    return plus ? "pl_ps_irq0" : "IRQ_F2P";
  }

  private void module(String cell, String type, String vlnv, boolean logic) {
    xml.start(
        "MODULE",
        "BDTYPE",
        "",
        "FULLNAME",
        "/" + cell,
        "INSTANCE",
        cell,
        "IS_PL",
        logic ? "TRUE" : "FALSE",
        "MODTYPE",
        type,
        "VLNV",
        vlnv);
  }

  /** An AXI interface; of the accelerator's, also which of its ports are which signals. */
  private void bus(String name, String type) {
    xml.start("BUSINTERFACE", "NAME", name, "TYPE", type, "VLNV", "xilinx.com:interface:aximm:1.0");
    xml.start("PORTMAPS");
    for (Port port : ports) {
      if (port.name().startsWith(name + "_")) {
        String logical = port.name().substring(name.length() + 1);
        xml.empty("PORTMAP", "LOGICAL", logical, "PHYSICAL", port.name());
      }
    }
    xml.end().end();
  }

  private void property(String name, Object value) {
    xml.empty("PROPERTY", "NAME", name, "VALUE", value);
  }

  private void parameter(String name, Object value) {
    xml.empty("PARAMETER", "NAME", name, "VALUE", value);
  }

  /** A port of the accelerator, connected to one of the processing system unless that is null. */
  private void port(Port port, String kind, String peer) {
    String direction = port.input() ? "I" : "O";
    if (peer != null) {
      connected(direction, port.name(), kind, PS, peer);
      return;
    }
    Object[] range = {"LEFT", port.width() - 1, "RIGHT", 0};
    Object[] always = {
      "DIR", direction, "NAME", port.name(), "SIGIS", kind, "SIGNAME", port.name()
    };
    xml.empty("PORT", port.width() == 1 ? always : concatenated(always, range));
  }

  private static Object[] concatenated(Object[] a, Object[] b) {
    Object[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** The net of two ports has the name of what it carries. */
  private void connected(String direction, String name, String kind, String cell, String peer) {
    xml.start("PORT", "DIR", direction, "NAME", name, "SIGIS", kind, "SIGNAME", "net_" + kind);
    xml.start("CONNECTIONS").empty("CONNECTION", "INSTANCE", cell, "PORT", peer).end().end();
  }
}
