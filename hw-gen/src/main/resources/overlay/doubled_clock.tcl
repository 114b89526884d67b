# Multipliers have a clock of twice the speed. One PLL makes both, routed alike, so that their edges meet.
set clocks [create_bd_cell -type ip -vlnv [newest xilinx.com:ip:clk_wiz] clocks]
set megahertz [expr {[get_property CONFIG.FREQ_HZ [get_bd_pins $ps_clock]] / 1e6}]
set_property -dict [list CONFIG.PRIM_SOURCE No_buffer CONFIG.PRIM_IN_FREQ $megahertz \
  CONFIG.USE_RESET false CONFIG.USE_LOCKED true CONFIG.CLKOUT2_USED true \
  CONFIG.CLKOUT1_REQUESTED_OUT_FREQ $megahertz CONFIG.CLKOUT2_REQUESTED_OUT_FREQ [expr {2 * $megahertz}]] $clocks
if {$ps_matched_clocks} {
  set_property -dict [list CONFIG.CLKOUT1_MATCHED_ROUTING true CONFIG.CLKOUT2_MATCHED_ROUTING true] $clocks
}
connect_bd_net {*}[pins $ps_clock clocks/clk_in1]
connect_bd_net {*}[pins clocks/clk_out2 @CELL@/@DOUBLED_PIN@]
connect_bd_net {*}[pins clocks/locked reset/dcm_locked]
set clock clocks/clk_out1

