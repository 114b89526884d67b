# A recording model of the commands of Vivado that build scripts use.
#   tclsh model.tcl SCRIPT RECORD KEY VALUE ...
# Runs a script where only Tcl and these commands exist. An unknown command, option, IP, cell, pin, interface,
# segment or property is an error, as in Vivado; so is a design that validate_bd_design would refuse. What was
# built is written to RECORD, a line a fact. Keys: boardFiles (0, 1), wns, whs, ddrHigh (0, 1), progress, noIp (an IP's name), cut (bytes that the
# bitstream lacks at its end).
#
# Names and rules are those of Vivado's documentation; the model was not compared with Vivado itself.

lassign $argv script record
array set given {boardFiles 1 wns 0.123 whs 0.010 ddrHigh 0 progress 100% noIp "" cut 0}
array set given [lrange $argv 2 end]

# --- options: name and number of values each; fewest and most positional arguments -------------------
array set SPEC {
  create_project     {{-force 0 -part 1} 1 2}
  current_project    {{} 0 0}
  set_property       {{-dict 1} 1 3}
  get_property       {{} 2 2}
  get_board_parts    {{-quiet 0} 0 1}
  update_ip_catalog  {{} 0 0}
  get_ipdefs         {{-all 0} 1 1}
  create_bd_design   {{} 1 1}
  create_bd_cell     {{-type 1 -vlnv 1} 1 1}
  apply_bd_automation {{-rule 1 -config 1} 1 1}
  get_bd_cells       {{-quiet 0} 1 1}
  get_bd_pins        {{-quiet 0} 1 1}
  get_bd_intf_pins   {{-quiet 0} 1 1}
  connect_bd_net     {{} 2 99}
  connect_bd_intf_net {{} 2 2}
  get_bd_addr_spaces {{} 1 1}
  get_bd_addr_segs   {{-quiet 0} 1 1}
  assign_bd_address  {{-offset 1 -range 1 -target_address_space 1} 1 1}
  validate_bd_design {{} 0 0}
  save_bd_design     {{} 0 0}
  get_files          {{} 1 1}
  make_wrapper       {{-files 1 -top 0} 0 0}
  add_files          {{-norecurse 0 -fileset 1} 1 1}
  get_filesets       {{} 1 1}
  update_compile_order {{-fileset 1} 0 0}
  launch_runs        {{-to_step 1 -jobs 1} 1 1}
  wait_on_run        {{} 1 1}
  get_runs           {{} 1 1}
  open_run           {{} 1 1}
  report_utilization {{-return_string 0} 0 0}
  report_timing_summary {{-file 1} 0 0}
  version            {{-short 0} 0 0}
}

proc refuse {message} { error "ERROR: $message" }

proc fact {args} { lappend ::facts [join $args "\t"] }

# Splits arguments into options and positional ones; what SPEC does not name is an error.
proc parse {command arguments} {
  lassign $::SPEC($command) options fewest most
  set found [dict create]
  set rest {}
  for {set i 0} {$i < [llength $arguments]} {incr i} {
    set word [lindex $arguments $i]
    if {[string match -* $word] && ![string is double -strict $word]} {
      if {![dict exists $options $word]} { refuse "$command: unknown option '$word'" }
      if {[dict get $options $word]} {
        incr i
        if {$i >= [llength $arguments]} { refuse "$command: option $word wants a value" }
        dict set found $word [lindex $arguments $i]
      } else {
        dict set found $word 1
      }
    } else {
      lappend rest $word
    }
  }
  if {[llength $rest] < $fewest || [llength $rest] > $most} {
    refuse "$command: [llength $rest] arguments, expected $fewest to $most"
  }
  return [list $found $rest]
}

# --- IP: pins {name direction kind required}, interfaces {name mode}, properties {name pattern default} -
set BOOL {^[01]$}
set WIDE {^(32|64|128)$}
set PROPERTIES(zynq_ultra_ps_e) [list \
  PSU__FPGA_PL0_ENABLE $BOOL 1 PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ {^[0-9.]+$} 100 PSU__USE__IRQ0 $BOOL 0 \
  PSU__USE__M_AXI_GP0 $BOOL 1 PSU__USE__M_AXI_GP1 $BOOL 1 PSU__USE__M_AXI_GP2 $BOOL 0 \
  PSU__MAXIGP0__DATA_WIDTH $WIDE 128 PSU__USE__S_AXI_GP2 $BOOL 0 PSU__SAXIGP2__DATA_WIDTH $WIDE 128]
set PROPERTIES(processing_system7) [list \
  PCW_EN_CLK0_PORT $BOOL 0 PCW_EN_RST0_PORT $BOOL 0 PCW_FPGA0_PERIPHERAL_FREQMHZ {^[0-9.]+$} 50 \
  PCW_USE_FABRIC_INTERRUPT $BOOL 0 PCW_IRQ_F2P_INTR $BOOL 0 PCW_USE_M_AXI_GP0 $BOOL 0 \
  PCW_USE_S_AXI_HP0 $BOOL 0 PCW_S_AXI_HP0_DATA_WIDTH {^(32|64)$} 64]
set PROPERTIES(smartconnect) {NUM_SI {^([1-9]|1[0-6])$} 2 NUM_MI {^([1-9]|1[0-6])$} 1}
set PROPERTIES(proc_sys_reset) {}
set YES {^(true|false)$}
set MHZ {^[0-9]+(\.[0-9]+)?$}
set PROPERTIES(clk_wiz) [list PRIM_SOURCE {^(Single_ended_clock_capable_pin|Differential_clock_capable_pin|Global_buffer|No_buffer)$} \
  Single_ended_clock_capable_pin PRIM_IN_FREQ $MHZ 100 USE_RESET $YES true USE_LOCKED $YES true CLKOUT2_USED $YES false \
  CLKOUT1_REQUESTED_OUT_FREQ $MHZ 100 CLKOUT2_REQUESTED_OUT_FREQ $MHZ 100 CLKOUT1_MATCHED_ROUTING $YES false \
  CLKOUT2_MATCHED_ROUTING $YES false]

proc on {cell property} { return [expr {$::props($cell,$property) == 1}] }

proc pins {cell} {
  set c $cell
  switch $::ip($cell) {
    zynq_ultra_ps_e {
      set pins {}
      if {[on $c PSU__FPGA_PL0_ENABLE]} { lappend pins {pl_clk0 O clock 0} {pl_resetn0 O reset 0} }
      if {[on $c PSU__USE__IRQ0]} { lappend pins {pl_ps_irq0 I interrupt 1} }
      foreach {use pin} {M_AXI_GP0 maxihpm0_fpd_aclk M_AXI_GP1 maxihpm1_fpd_aclk M_AXI_GP2 maxihpm0_lpd_aclk
                         S_AXI_GP2 saxihp0_fpd_aclk} {
        if {[on $c PSU__USE__$use]} { lappend pins [list $pin I clock 1] }
      }
      return $pins
    }
    processing_system7 {
      set pins {}
      if {[on $c PCW_EN_CLK0_PORT]} { lappend pins {FCLK_CLK0 O clock 0} }
      if {[on $c PCW_EN_RST0_PORT]} { lappend pins {FCLK_RESET0_N O reset 0} }
      if {[on $c PCW_USE_FABRIC_INTERRUPT] && [on $c PCW_IRQ_F2P_INTR]} { lappend pins {IRQ_F2P I interrupt 1} }
      if {[on $c PCW_USE_M_AXI_GP0]} { lappend pins {M_AXI_GP0_ACLK I clock 1} }
      if {[on $c PCW_USE_S_AXI_HP0]} { lappend pins {S_AXI_HP0_ACLK I clock 1} }
      return $pins
    }
    smartconnect { return {{aclk I clock 1} {aresetn I reset 1}} }
    proc_sys_reset {
      return {{slowest_sync_clk I clock 1} {ext_reset_in I reset 1} {aux_reset_in I reset 0} {dcm_locked I other 0}
              {mb_debug_sys_rst I reset 0} {mb_reset O reset 0} {peripheral_reset O reset 0}
              {interconnect_aresetn O reset 0} {peripheral_aresetn O reset 0}}
    }
    clk_wiz {
      set pins {{clk_in1 I clock 1} {clk_out1 O clock 0}}
      if {$::props($c,CLKOUT2_USED)} { lappend pins {clk_out2 O clock 0} }
      if {$::props($c,USE_LOCKED)} { lappend pins {locked O other 0} }
      if {$::props($c,USE_RESET)} { lappend pins {reset I reset 1} }
      return $pins
    }
    packaged { return $::packaged(pins) }
  }
}

proc interfaces {cell} {
  set c $cell
  switch $::ip($cell) {
    zynq_ultra_ps_e {
      set found {}
      foreach {use name mode} {M_AXI_GP0 M_AXI_HPM0_FPD Master M_AXI_GP1 M_AXI_HPM1_FPD Master
                               M_AXI_GP2 M_AXI_HPM0_LPD Master S_AXI_GP2 S_AXI_HP0_FPD Slave} {
        if {[on $c PSU__USE__$use]} { lappend found [list $name $mode] }
      }
      return $found
    }
    processing_system7 {
      set found {}
      if {[on $c PCW_USE_M_AXI_GP0]} { lappend found {M_AXI_GP0 Master} }
      if {[on $c PCW_USE_S_AXI_HP0]} { lappend found {S_AXI_HP0 Slave} }
      return $found
    }
    smartconnect {
      set found {}
      for {set i 0} {$i < $::props($c,NUM_SI)} {incr i} { lappend found [list [format S%02d_AXI $i] Slave] }
      for {set i 0} {$i < $::props($c,NUM_MI)} {incr i} { lappend found [list [format M%02d_AXI $i] Master] }
      return $found
    }
    packaged { return $::packaged(interfaces) }
    default { return {} }
  }
}

# Slave segments: {path base range}; base and range empty where the script chooses.
proc segments {cell} {
  switch $::ip($cell) {
    zynq_ultra_ps_e {
      if {![on $cell PSU__USE__S_AXI_GP2]} { return {} }
      set found [list [list $cell/SAXIGP2/HP0_DDR_LOW 0x0 0x80000000] [list $cell/SAXIGP2/HP0_QSPI 0xC0000000 0x20000000]]
      if {$::given(ddrHigh)} { lappend found [list $cell/SAXIGP2/HP0_DDR_HIGH 0x800000000 0x800000000] }
      return $found
    }
    processing_system7 {
      if {![on $cell PCW_USE_S_AXI_HP0]} { return {} }
      return [list [list $cell/S_AXI_HP0/HP0_DDR_LOWOCM 0x0 0x20000000]]
    }
    packaged { return [lmap s $::packaged(segments) { list $cell/$s {} {} }] }
    default { return {} }
  }
}

proc spaces {cell} {
  switch $::ip($cell) {
    zynq_ultra_ps_e - processing_system7 { return [list $cell/Data] }
    packaged { return [lmap s $::packaged(spaces) { string cat $cell / $s }] }
    default { return {} }
  }
}

# --- project ----------------------------------------------------------------------------------------
proc cmd_create_project {o a} {
  if {![dict exists $o -part]} { refuse "create_project: no part" }
  set ::project(part) [dict get $o -part]
  set ::project(dir) [lindex $a 1]
  fact project [lindex $a 0] [dict get $o -part]
  file mkdir [lindex $a 1]
}
proc cmd_current_project {o a} {
  if {![info exists ::project(part)]} { refuse "current_project: no project is open" }
  return <project>
}
proc cmd_get_board_parts {o a} { return [expr {$::given(boardFiles) ? [lindex $a 0] : ""}] }
proc cmd_set_property {o a} {
  if {[dict exists $o -dict]} {
    set object [lindex $a 0]
    foreach {name value} [dict get $o -dict] { assign $object $name $value }
  } else {
    if {[llength $a] != 3} { refuse "set_property: wants name, value, object" }
    assign [lindex $a 2] [lindex $a 0] [lindex $a 1]
  }
}
proc assign {object name value} {
  if {[string match "<cell *>" $object]} {
    set cell [string range $object 6 end-1]
    if {![string match CONFIG.* $name]} { refuse "set_property: cell $cell has no property $name" }
    set name [string range $name 7 end]
    if {![info exists ::props($cell,$name)]} { refuse "set_property: IP $::ip($cell) has no property CONFIG.$name" }
    if {![regexp -- $::patterns($cell,$name) $value]} { refuse "set_property: CONFIG.$name cannot be '$value'" }
    set ::props($cell,$name) $value
    fact property $cell $name $value
  } elseif {$object eq "<project>" && $name in {board_part ip_repo_paths}
            || $object eq "<fileset sources_1>" && $name eq "top"} {
    set ::settings($object,$name) $value
    fact setting $name $value
  } else {
    refuse "set_property: no property '$name' of $object"
  }
}
proc cmd_get_property {o a} {
  lassign $a name object
  switch -glob -- "$object $name" {
    "<run impl_1> PROGRESS" { return $::given(progress) }
    "<run impl_1> STATUS" { return [expr {$::given(progress) eq "100%" ? "write_bitstream Complete!" : "route_design ERROR"}] }
    "<run impl_1> DIRECTORY" { return [file join $::project(dir) overlay.runs impl_1] }
    "<run impl_1> STATS.WNS" { return $::given(wns) }
    "<run impl_1> STATS.TNS" { return [expr {$::given(wns) < 0 ? $::given(wns) : 0.0}] }
    "<run impl_1> STATS.WHS" { return $::given(whs) }
    "<run impl_1> STATS.THS" { return 0.0 }
    "<pin *> CONFIG.FREQ_HZ" {
      set cell [lindex [split [string range $object 5 end-1] /] 0]
      foreach name {PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ PCW_FPGA0_PERIPHERAL_FREQMHZ} {
        if {[info exists ::props($cell,$name)]} { return [expr {round($::props($cell,$name) * 1e6)}] }
      }
    }
  }
  refuse "get_property: $object has no property $name"
}

# Reads what a block design sees of the packaged IP: its interfaces, pins, segments.
proc cmd_update_ip_catalog {o a} {
  foreach folder $::settings(<project>,ip_repo_paths) {
    set in [open [file join $folder component.xml]]
    set xml [read $in]
    close $in
    foreach field {vendor library name version} {
      regexp "<spirit:$field>(\[^<\]*)<" $xml -> value
      lappend vlnv $value
    }
    set ::packaged(vlnv) [join $vlnv :]
    foreach key {pins interfaces segments spaces} { set ::packaged($key) {} }
    foreach {- body} [regexp -all -inline {<spirit:busInterface>(.*?)</spirit:busInterface>} $xml] {
      regexp {<spirit:name>([^<]*)<} $body -> name
      regexp {<spirit:busType [^>]*spirit:name="([^"]*)"} $body -> type
      set master [regexp {<spirit:master} $body]
      if {$type eq "aximm"} {
        lappend ::packaged(interfaces) [list $name [expr {$master ? "Master" : "Slave"}]]
        if {$master} { lappend ::packaged(spaces) $name }
      } else {
        lappend ::packaged(pins) [list $name [expr {$master ? "O" : "I"}] $type [expr {!$master}]]
      }
    }
    regexp {<spirit:memoryMap>.*?<spirit:name>([^<]*)<.*?<spirit:addressBlock>.*?<spirit:name>([^<]*)<} $xml -> map block
    lappend ::packaged(segments) $map/$block
    foreach {- file} [regexp -all -inline {<spirit:file>\s*<spirit:name>([^<]*)<} $xml] {
      if {![file exists [file join $folder $file]]} { refuse "update_ip_catalog: there is no $file in the IP" }
    }
  }
}

# --- block design ------------------------------------------------------------------------------------
proc cmd_get_ipdefs {o a} {
  set name [lindex [split [lindex $a 0] :] 2]
  if {![info exists ::PROPERTIES($name)] || $name eq $::given(noIp)} { return {} }
  # Two versions, in the wrong order: the script must find the newest.
  return [list xilinx.com:ip:$name:3.10 xilinx.com:ip:$name:3.9]
}
proc cmd_create_bd_design {o a} { fact design [lindex $a 0] }
proc cmd_create_bd_cell {o a} {
  set cell [lindex $a 0]
  if {[info exists ::ip($cell)]} { refuse "create_bd_cell: there is a cell $cell already" }
  if {[dict get $o -type] ne "ip"} { refuse "create_bd_cell: -type [dict get $o -type]" }
  set vlnv [dict get $o -vlnv]
  if {[info exists ::packaged(vlnv)] && $vlnv eq $::packaged(vlnv)} {
    set ::ip($cell) packaged
  } else {
    lassign [split $vlnv :] vendor library name version
    if {"$vendor:$library" ne "xilinx.com:ip" || ![info exists ::PROPERTIES($name)] || $version ni {3.10 3.9}} {
      refuse "create_bd_cell: no IP $vlnv in the catalog"
    }
    set ::ip($cell) $name
    foreach {property pattern default} $::PROPERTIES($name) {
      set ::props($cell,$property) $default
      set ::patterns($cell,$property) $pattern
    }
  }
  fact cell $cell $vlnv
  return "<cell $cell>"
}
proc cell_of {object command} {
  if {![regexp {^<cell (.*)>$} $object -> cell]} { refuse "$command: '$object' is no cell" }
  return $cell
}
proc cmd_apply_bd_automation {o a} {
  set cell [cell_of [lindex $a 0] apply_bd_automation]
  if {[dict get $o -rule] ne "xilinx.com:bd_rule:$::ip($cell)"} { refuse "apply_bd_automation: no rule [dict get $o -rule] for $cell" }
  set config [dict get $o -config]
  foreach {key value} $config {
    if {$key ni {apply_board_preset make_external Master Slave}} { refuse "apply_bd_automation: unknown setting $key" }
  }
  if {[dict get $config apply_board_preset] && ![info exists ::settings(<project>,board_part)]} {
    refuse "apply_bd_automation: a board preset without a board"
  }
  if {[dict exists $config make_external]} { set ::external($cell) [dict get $config make_external] }
  fact automation $cell $config
}
proc cmd_get_bd_cells {o a} {
  if {![info exists ::ip([lindex $a 0])]} { return [missing $o get_bd_cells [lindex $a 0]] }
  return "<cell [lindex $a 0]>"
}
# Vivado warns and returns nothing; the model is stricter, for nothing good comes of that.
proc missing {options command name} {
  if {[dict exists $options -quiet]} { return "" }
  refuse "$command: no '$name'"
}
proc find {options command list name kind} {
  set cell [lindex [split $name /] 0]
  if {[info exists ::ip($cell)]} {
    foreach entry [$list $cell] {
      set entry_name [expr {$list in {pins interfaces} ? "$cell/[lindex $entry 0]" : [lindex $entry 0]}]
      if {$entry_name eq $name} { return "<$kind $name>" }
    }
  }
  return [missing $options $command $name]
}
proc cmd_get_bd_pins {o a} { return [find $o get_bd_pins pins [lindex $a 0] pin] }
proc cmd_get_bd_intf_pins {o a} { return [find $o get_bd_intf_pins interfaces [lindex $a 0] interface] }
proc cmd_get_bd_addr_segs {o a} { return [find $o get_bd_addr_segs segments [lindex $a 0] segment] }
proc cmd_get_bd_addr_spaces {o a} { return [find $o get_bd_addr_spaces spaces [lindex $a 0] space] }
proc unwrap {object kind command} {
  if {![regexp "^<$kind (.*)>\$" $object -> name]} { refuse "$command: '$object' is no $kind" }
  return $name
}
proc entry {list name} {
  set at [string first / $name]
  foreach e [$list [string range $name 0 $at-1]] {
    if {[lindex $e 0] eq [string range $name $at+1 end] || [lindex $e 0] eq $name} { return $e }
  }
}
proc cmd_connect_bd_net {o a} {
  set names [lmap p $a { unwrap $p pin connect_bd_net }]
  set drivers {}
  set kinds {}
  foreach name $names {
    if {[info exists ::net($name)]} { refuse "connect_bd_net: $name has a net already" }
    lassign [entry pins $name] - direction kind
    if {$direction eq "O"} { lappend drivers $name }
    lappend kinds $kind
  }
  if {[llength $drivers] != 1} { refuse "connect_bd_net: a net with [llength $drivers] drivers: $names" }
  if {[llength [lsort -unique $kinds]] != 1} { refuse "connect_bd_net: pins of several kinds: $names" }
  foreach name $names { set ::net($name) [lindex $drivers 0] }
  foreach name $names { if {$name ne [lindex $drivers 0]} { fact net [lindex $drivers 0] $name } }
}
proc cmd_connect_bd_intf_net {o a} {
  set names [lmap p $a { unwrap $p interface connect_bd_intf_net }]
  foreach name $names mode {Master Slave} {
    if {[info exists ::peer($name)]} { refuse "connect_bd_intf_net: $name is connected already" }
    if {[lindex [entry interfaces $name] 1] ne $mode} { refuse "connect_bd_intf_net: $name is no $mode" }
  }
  lassign $names master slave
  set ::peer($master) $slave
  set ::peer($slave) $master
  fact interface $master $slave
}
proc cmd_assign_bd_address {o a} {
  set segment [unwrap [lindex $a 0] segment assign_bd_address]
  set space [unwrap [dict get $o -target_address_space] space assign_bd_address]
  lassign [entry segments $segment] - base range
  if {[dict exists $o -offset]} { set base [dict get $o -offset] }
  if {[dict exists $o -range]} { set range [dict get $o -range] }
  if {$base eq "" || $range eq ""} { refuse "assign_bd_address: $segment wants -offset and -range" }
  if {$base % $range} { refuse "assign_bd_address: $base is no multiple of $range" }
  if {[string match */Data $space]} {
    set cell [lindex [split $space /] 0]
    set window [expr {$::ip($cell) eq "zynq_ultra_ps_e" ? {0xA0000000 0xB0000000} : {0x40000000 0x80000000}}]
    if {$base < [lindex $window 0] || $base + $range > [lindex $window 1]} {
      refuse "assign_bd_address: $base is not in the port's window [join $window { to }]"
    }
  }
  set ::assigned($segment) $space
  fact address $space $segment $base $range
}
proc cmd_validate_bd_design {o a} {
  foreach cell [array names ::ip] {
    foreach interface [interfaces $cell] {
      if {![info exists ::peer($cell/[lindex $interface 0])]} { refuse "validate_bd_design: $cell/[lindex $interface 0] is not connected" }
    }
    foreach pin [pins $cell] {
      if {[lindex $pin 3] && ![info exists ::net($cell/[lindex $pin 0])]} { refuse "validate_bd_design: $cell/[lindex $pin 0] has no driver" }
    }
    if {$::ip($cell) eq "packaged"} {
      foreach segment [segments $cell] {
        if {![info exists ::assigned([lindex $segment 0])]} { refuse "validate_bd_design: [lindex $segment 0] has no address" }
      }
      foreach space [spaces $cell] {
        set found 0
        foreach s [array names ::assigned] { if {$::assigned($s) eq $space} { set found 1 } }
        if {!$found} { refuse "validate_bd_design: $space sees no memory" }
      }
    }
    if {$::ip($cell) eq "processing_system7" && (![info exists ::external($cell)] || $::external($cell) ne "FIXED_IO, DDR")} {
      refuse "validate_bd_design: $cell/DDR and FIXED_IO are not external"
    }
  }
  set ::validated 1
  fact validated yes
}
proc cmd_save_bd_design {o a} {}

# --- files and runs ----------------------------------------------------------------------------------
proc cmd_get_files {o a} {
  if {[lindex $a 0] ne "overlay.bd"} { refuse "get_files: no [lindex $a 0]" }
  return [file join $::project(dir) overlay.srcs sources_1 bd overlay overlay.bd]
}
proc cmd_make_wrapper {o a} { return [file join $::project(dir) overlay_wrapper.v] }
proc cmd_add_files {o a} {
  set file [lindex $a 0]
  if {[file extension $file] eq ".xdc" && ![file exists $file]} { refuse "add_files: no $file" }
  fact file [file tail $file]
}
proc cmd_get_filesets {o a} {
  if {[lindex $a 0] ni {sources_1 constrs_1}} { refuse "get_filesets: no [lindex $a 0]" }
  return "<fileset [lindex $a 0]>"
}
proc cmd_update_compile_order {o a} {}
proc cmd_get_runs {o a} {
  if {[lindex $a 0] ni {synth_1 impl_1}} { refuse "get_runs: no [lindex $a 0]" }
  return "<run [lindex $a 0]>"
}
proc cmd_launch_runs {o a} {
  if {![info exists ::validated]} { refuse "launch_runs: the block design was not validated" }
  if {[dict get $o -to_step] ne "write_bitstream"} { refuse "launch_runs: no step [dict get $o -to_step]" }
  set handoff [file join $::project(dir) overlay.gen sources_1 bd overlay hw_handoff]
  set runs [file join $::project(dir) overlay.runs impl_1]
  file mkdir $runs $handoff
  set out [open [file join $handoff overlay.hwh] w]
  puts $out "stand-in for what Vivado makes"
  close $out
  # A bitstream of three words with the header that Vivado writes.
  set bit [binary format SH18S 9 0ff00ff00ff00ff000 1]
  foreach {key text} [list a "overlay_wrapper;UserID=0XFFFFFFFF;Version=2022.1" b $::project(part) c 2022/06/01 d 12:00:00] {
    append bit [binary format aSa*x $key [expr {[string length $text] + 1}] $text]
  }
  append bit [binary format aIH* e 12 ffffffffaa99556620000000]
  set out [open [file join $runs overlay_wrapper.bit] wb]
  puts -nonewline $out [string range $bit 0 end-$::given(cut)]
  close $out
  fact run [lindex $a 0]
}
proc cmd_wait_on_run {o a} {}
proc cmd_open_run {o a} {}
proc cmd_report_utilization {o a} {
  set seven [string match xc7* $::project(part)]
  set luts [expr {$seven ? "Slice LUTs*" : "CLB LUTs*"}]
  set registers [expr {$seven ? "Slice Registers" : "CLB Registers"}]
  set rows [list $luts 4711 $registers 8150 "Block RAM Tile" 7.5 DSPs 48]
  if {!$seven} { lappend rows URAM 0 }
  set text "1. Logic\n+----+\n|  Site Type  | Used | Fixed | Prohibited | Available | Util% |\n+----+\n"
  foreach {name used} $rows { append text "| [format %-16s $name] | $used |     0 |          0 |     70560 |  1.00 |\n" }
  return $text
}
proc cmd_report_timing_summary {o a} { close [open [dict get $o -file] w] }
proc cmd_version {o a} { return 2022.1 }

# --- run ---------------------------------------------------------------------------------------------
set facts {}
interp create vivado
foreach name [array names SPEC] {
  interp alias vivado $name {} dispatch $name
}
proc dispatch {name args} {
  lassign [parse $name $args] options rest
  return [cmd_$name $options $rest]
}
set failed [catch {vivado eval [list source $script]} message]
set out [open $record w]
puts $out [join $facts \n]
close $out
if {$failed} {
  puts stderr $message
  exit 1
}
