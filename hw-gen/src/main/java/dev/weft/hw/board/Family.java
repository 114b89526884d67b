package dev.weft.hw.board;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A family of chips: what changes between generations of logic and of processing system. */
public enum Family {
  @JsonProperty("zynq-ultrascale-plus")
  ZYNQ_ULTRASCALE_PLUS("xcup", "zynq_ultra_ps_e", "xc(zu|k)[a-z0-9-].*"),
  @JsonProperty("zynq-7000")
  ZYNQ_7000("xc7", "processing_system7", "xc7z[0-9].*");

  private final String yosysFamily;
  private final String processingSystem;
  private final String partPattern;

  Family(String yosysFamily, String processingSystem, String partPattern) {
    this.yosysFamily = yosysFamily;
    this.processingSystem = processingSystem;
    this.partPattern = partPattern;
  }

  /** The value of {@code synth_xilinx -family}. */
  public String yosysFamily() {
    return yosysFamily;
  }

  /** The IP that Vivado calls the processing system, as it stands in a .hwh file. */
  public String processingSystem() {
    return processingSystem;
  }

  /** What the part numbers of its chips look like, as a regular expression. */
  public String partPattern() {
    return partPattern;
  }
}
