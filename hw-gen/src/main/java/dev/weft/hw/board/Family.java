package dev.weft.hw.board;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A family of chips: what changes between generations of logic and of processing system. */
public enum Family {
  @JsonProperty("zynq-ultrascale-plus")
  ZYNQ_ULTRASCALE_PLUS("xcup", "zynq_ultra_ps_e"),
  @JsonProperty("zynq-7000")
  ZYNQ_7000("xc7", "processing_system7");

  private final String yosysFamily;
  private final String processingSystem;

  Family(String yosysFamily, String processingSystem) {
    this.yosysFamily = yosysFamily;
    this.processingSystem = processingSystem;
  }

  /** The value of {@code synth_xilinx -family}. */
  public String yosysFamily() {
    return yosysFamily;
  }

  /** The IP that Vivado calls the processing system, as it stands in a .hwh file. */
  public String processingSystem() {
    return processingSystem;
  }
}
