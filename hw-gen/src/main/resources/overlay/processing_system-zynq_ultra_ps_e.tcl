# What the block design must know of the processing system of Zynq UltraScale+.
set ps_ip         xilinx.com:ip:zynq_ultra_ps_e
set ps_rule       xilinx.com:bd_rule:zynq_ultra_ps_e
set ps_preset     {apply_board_preset "1"}
set ps_bare       {apply_board_preset "0"}
set ps_clock      ps/pl_clk0
set ps_matched_clocks 1
set ps_reset      ps/pl_resetn0
set ps_interrupt  ps/pl_ps_irq0
set ps_master     ps/M_AXI_HPM0_FPD
set ps_slave      ps/S_AXI_HP0_FPD
set ps_port_clocks {ps/maxihpm0_fpd_aclk ps/saxihp0_fpd_aclk}
set ps_memory     ps/SAXIGP2/HP0_DDR_LOW
set ps_memory_optional ps/SAXIGP2/HP0_DDR_HIGH
set ps_settings [list \
  CONFIG.PSU__FPGA_PL0_ENABLE 1 \
  CONFIG.PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ @CLOCK_MHZ@ \
  CONFIG.PSU__USE__IRQ0 1 \
  CONFIG.PSU__USE__M_AXI_GP0 1 \
  CONFIG.PSU__USE__M_AXI_GP1 0 \
  CONFIG.PSU__USE__M_AXI_GP2 0 \
  CONFIG.PSU__MAXIGP0__DATA_WIDTH 32 \
  CONFIG.PSU__USE__S_AXI_GP2 1 \
  CONFIG.PSU__SAXIGP2__DATA_WIDTH @MEMORY_BITS@ \
]
