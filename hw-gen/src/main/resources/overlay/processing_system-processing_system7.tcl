# What the block design must know of the processing system of Zynq-7000. Memory and fixed pins leave
# the design as external interfaces. Its memory ports are AXI3: the interconnect cuts bursts to 16 beats.
set ps_ip         xilinx.com:ip:processing_system7
set ps_rule       xilinx.com:bd_rule:processing_system7
set ps_preset     {make_external "FIXED_IO, DDR" apply_board_preset "1" Master "Disable" Slave "Disable"}
set ps_bare       {make_external "FIXED_IO, DDR" apply_board_preset "0" Master "Disable" Slave "Disable"}
set ps_clock      ps/FCLK_CLK0
set ps_matched_clocks 0
set ps_reset      ps/FCLK_RESET0_N
set ps_interrupt  ps/IRQ_F2P
set ps_master     ps/M_AXI_GP0
set ps_slave      ps/S_AXI_HP0
set ps_port_clocks {ps/M_AXI_GP0_ACLK ps/S_AXI_HP0_ACLK}
set ps_memory     ps/S_AXI_HP0/HP0_DDR_LOWOCM
set ps_memory_optional ""
set ps_settings [list \
  CONFIG.PCW_EN_CLK0_PORT 1 \
  CONFIG.PCW_EN_RST0_PORT 1 \
  CONFIG.PCW_FPGA0_PERIPHERAL_FREQMHZ @CLOCK_MHZ@ \
  CONFIG.PCW_USE_FABRIC_INTERRUPT 1 \
  CONFIG.PCW_IRQ_F2P_INTR 1 \
  CONFIG.PCW_USE_M_AXI_GP0 1 \
  CONFIG.PCW_USE_S_AXI_HP0 1 \
  CONFIG.PCW_S_AXI_HP0_DATA_WIDTH @MEMORY_BITS@ \
]
