package dev.weft.hw.board;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What loads an overlay on a board's Linux. */
public enum Loader {
  /** The kernel's FPGA manager alone, through sysfs. */
  @JsonProperty("fpga-manager")
  FPGA_MANAGER,
  /**
   * The daemon of Kria boards, which owns the FPGA manager: applications in a folder of firmware.
   */
  @JsonProperty("dfx-mgr")
  DFX_MGR
}
