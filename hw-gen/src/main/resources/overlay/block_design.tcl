# The block design: processing system, accelerator, an interconnect each for registers and memory, reset.
# Sourced by build.tcl, which sets have_board_files. IP is asked for by name, the newest version wins.

proc newest {name} {
  set found [lsort -dictionary [get_ipdefs "$name:*"]]
  if {[llength $found] == 0} {
    error "this Vivado has no IP $name; is the device family installed?"
  }
  return [lindex $found end]
}

proc pins {args} {
  set found {}
  foreach name $args { lappend found [get_bd_pins $name] }
  return $found
}

source [file join $here processing_system.tcl]

create_bd_design overlay
set ps [create_bd_cell -type ip -vlnv [newest $ps_ip] ps]
if {$have_board_files} {
  apply_bd_automation -rule $ps_rule -config $ps_preset $ps
} else {
  apply_bd_automation -rule $ps_rule -config $ps_bare $ps
  if {[file exists [file join $here ps_preset.tcl]]} {
    # The board's own settings of the processing system: commands that use $ps.
    source [file join $here ps_preset.tcl]
  }
}
set_property -dict $ps_settings $ps

create_bd_cell -type ip -vlnv @VLNV@ @CELL@
create_bd_cell -type ip -vlnv [newest xilinx.com:ip:proc_sys_reset] reset
foreach name {control memory} {
  set interconnect [create_bd_cell -type ip -vlnv [newest xilinx.com:ip:smartconnect] $name]
  set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1] $interconnect
}

# One clock for all of it; resets are synchronous to it.
set clock $ps_clock
@DOUBLED_CLOCK@connect_bd_net {*}[pins $clock @CELL@/@CLOCK_PIN@ control/aclk memory/aclk reset/slowest_sync_clk {*}$ps_port_clocks]
connect_bd_net {*}[pins $ps_reset reset/ext_reset_in]
connect_bd_net {*}[pins reset/peripheral_aresetn @CELL@/@RESET_PIN@ control/aresetn memory/aresetn]
connect_bd_net {*}[pins @CELL@/@INTERRUPT_PIN@ $ps_interrupt]

connect_bd_intf_net [get_bd_intf_pins $ps_master] [get_bd_intf_pins control/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins control/M00_AXI] [get_bd_intf_pins @CELL@/@CONTROL@]
connect_bd_intf_net [get_bd_intf_pins @CELL@/@MEMORY@] [get_bd_intf_pins memory/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins memory/M00_AXI] [get_bd_intf_pins $ps_slave]

assign_bd_address -offset @CONTROL_BASE@ -range @CONTROL_RANGE@ \
  -target_address_space [get_bd_addr_spaces ps/Data] [get_bd_addr_segs @CELL@/@CONTROL@/@REGISTER_BLOCK@]
set master [get_bd_addr_spaces @CELL@/@MEMORY@]
assign_bd_address -target_address_space $master [get_bd_addr_segs $ps_memory]
if {$ps_memory_optional ne "" && @ADDRESS_BITS@ > 35} {
  # Memory above 2 GiB, where the board has it and the accelerator's addresses reach it.
  set high [get_bd_addr_segs -quiet $ps_memory_optional]
  if {$high ne ""} { assign_bd_address -target_address_space $master $high }
}

validate_bd_design
save_bd_design
