# The clock of the accelerator when it is synthesized by itself, before it is placed into the design.
create_clock -period 20.000 -name ap_clk [get_ports ap_clk]
