# The clock of the accelerator when it is synthesized by itself, before it is placed into the design.
create_clock -period @PERIOD_NS@ -name @PORT@ [get_ports @PORT@]
