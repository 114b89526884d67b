# Builds the overlay: vivado -mode batch -source vivado/build.tcl
# Results go to bitstream/; missed timing, or anything else that fails, ends with an error and leaves no bitstream.
# Environment: WEFT_JOBS, runs at once (2). Not tried on hardware; written for Vivado 2020.2 and later.

set here   [file dirname [file normalize [info script]]]
set root   [file dirname $here]
set result [file join $root bitstream]
set jobs   [expr {[info exists ::env(WEFT_JOBS)] ? $::env(WEFT_JOBS) : 2}]

set part       xc7z020clg400-1
set board_part tul.com.tw:pynq-z2:part0:1.0

proc write_text {file text} {
  set out [open $file w]
  puts $out $text
  close $out
}

# A table of strings and numbers as JSON.
proc json {table} {
  set lines {}
  dict for {key value} $table {
    if {![string is double -strict $value]} {
      set value "\"[string map {\\ \\\\ \" \\\"} $value]\""
    }
    lappend lines "  \"$key\": $value"
  }
  return "{\n[join $lines ",\n"]\n}"
}

# The column "Used" of the first row of a utilization report whose name is one of these; 0 without.
proc used {report names} {
  foreach line [split $report \n] {
    set cells [split $line |]
    set name [string trimright [string trim [lindex $cells 1]] *]
    if {$name in $names} { return [string trim [lindex $cells 2]] }
  }
  return 0
}

# The configuration data of a .bit file as the kernel's FPGA manager wants it: without the header, the bytes of
# each 32-bit word reversed.
proc configuration {file} {
  set in [open $file rb]
  set bytes [read $in]
  close $in
  # A field of 16-bit length and two bytes, then fields of a letter and 16-bit length; e's length has 32 bits.
  binary scan $bytes Su length
  set at [expr {$length + 4}]
  while {[binary scan $bytes @${at}a1 key] == 1} {
    incr at
    if {$key eq "e"} {
      binary scan $bytes @${at}Iu length
      set data [string range $bytes [expr {$at + 4}] [expr {$at + 3 + $length}]]
      if {[string length $data] != $length || $length % 4} {
        error "$file is cut off: [string length $data] bytes of $length"
      }
      binary scan $data I* words
      return [binary format i* $words]
    }
    if {[binary scan $bytes @${at}Su length] != 1} break
    incr at [expr {$length + 2}]
  }
  error "$file is no bitstream: it has no field e"
}

file delete -force $result
file delete {*}[glob -nocomplain [file join $root kria * *.bit.bin]]
create_project -force -part $part overlay [file join $root build]
set have_board_files [expr {[llength [get_board_parts -quiet $board_part]] > 0}]
if {$have_board_files} {
  set_property board_part $board_part [current_project]
} else {
  puts "weft: no board files for $board_part: building for part $part; the processing system keeps what the boot image set"
}
set_property ip_repo_paths [list [file join $root ip]] [current_project]
update_ip_catalog

source [file join $here block_design.tcl]
set clock_hz [get_property CONFIG.FREQ_HZ [get_bd_pins $ps_clock]]

set design [get_files overlay.bd]
add_files -norecurse [make_wrapper -files $design -top]
set_property top overlay_wrapper [get_filesets sources_1]
add_files -fileset constrs_1 -norecurse [file join $here overlay.xdc]
update_compile_order -fileset sources_1

launch_runs impl_1 -to_step write_bitstream -jobs $jobs
wait_on_run impl_1
set run [get_runs impl_1]
if {[get_property PROGRESS $run] ne "100%"} {
  error "the implementation did not finish: [get_property STATUS $run]"
}

open_run impl_1
set timing [dict create \
  clockHz $clock_hz \
  worstSetupSlackNs [get_property STATS.WNS $run] \
  totalSetupSlackNs [get_property STATS.TNS $run] \
  worstHoldSlackNs [get_property STATS.WHS $run] \
  totalHoldSlackNs [get_property STATS.THS $run]]
set report [report_utilization -return_string]
set utilization [dict create \
  lut [used $report {"CLB LUTs" "Slice LUTs"}] \
  ff [used $report {"CLB Registers" "Slice Registers"}] \
  dsp [used $report {"DSPs"}] \
  bram36 [used $report {"Block RAM Tile"}] \
  uram [used $report {"URAM"}]]
file mkdir $result
write_text [file join $result timing.json] [json $timing]
write_text [file join $result utilization.json] [json $utilization]
report_timing_summary -file [file join $result timing.txt]

if {[dict get $timing worstSetupSlackNs] < 0 || [dict get $timing worstHoldSlackNs] < 0} {
  error "timing is missed: setup slack [dict get $timing worstSetupSlackNs] ns, hold slack\
    [dict get $timing worstHoldSlackNs] ns, see [file join $result timing.txt]; lower the clock in\
    vivado/processing_system.tcl or take a smaller configuration"
}

set bit [file join [get_property DIRECTORY $run] overlay_wrapper.bit]
set hwh [file join $root build overlay.gen sources_1 bd overlay hw_handoff overlay.hwh]
if {![file exists $hwh]} {
  # Where Vivado put it before 2020.2.
  set hwh [file join $root build overlay.srcs sources_1 bd overlay hw_handoff overlay.hwh]
}
file copy $hwh [file join $result weft.hwh]
foreach name {weft.py weft.ipynb} {
  file copy [file join $root pynq $name] [file join $result $name]
}
set data [configuration $bit]
set out [open [file join $result weft.bit.bin] wb]
puts -nonewline $out $data
close $out
file copy $bit [file join $result weft.bit]
foreach application [glob -nocomplain -type d [file join $root kria *]] {
  file copy -force [file join $result weft.bit.bin] [file join $application [file tail $application].bit.bin]
}
set sums {}
foreach name {weft.bit weft.bit.bin weft.hwh weft.py} {
  lappend sums $name [lindex [exec sha256sum [file join $result $name]] 0]
}
write_text [file join $result build.json] [json [dict create tool "Vivado [version -short]" part $part \
  boardFiles $have_board_files {*}$sums]]
puts "weft: built [file join $result weft.bit]"
