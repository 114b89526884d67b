# The clock of the accelerator when it is synthesized by itself, before it is placed into the design.
create_clock -period @PERIOD_NS@ -name ap_clk [get_ports ap_clk]
