# Verilated -*- Makefile -*-
# DESCRIPTION: Verilator output: Make include file with class lists
#
# This file lists generated Verilated files, for including in higher level makefiles.
# See VsvsimTestbench.mk for the caller.

### Switches...
# C11 constructs required?  0/1 (always on now)
VM_C11 = 1
# Timing enabled?  0/1
VM_TIMING = 0
# Coverage output mode?  0/1 (from --coverage)
VM_COVERAGE = 0
# Parallel builds?  0/1 (from --output-split)
VM_PARALLEL_BUILDS = 0
# Tracing output mode?  0/1 (from --trace/--trace-fst)
VM_TRACE = 0
# Tracing output mode in VCD format?  0/1 (from --trace)
VM_TRACE_VCD = 0
# Tracing output mode in FST format?  0/1 (from --trace-fst)
VM_TRACE_FST = 0

### Object file lists...
# Generated module classes, fast-path, compile with highest optimization
VM_CLASSES_FAST += \
	VsvsimTestbench \
	VsvsimTestbench__Dpi_Export__0 \
	VsvsimTestbench___024root__DepSet_hb8c279e6__0 \
	VsvsimTestbench___024root__DepSet_h80ae70f8__0 \
	VsvsimTestbench_PostLane__DepSet_hdd80e672__0 \

# Generated module classes, non-fast-path, compile with low/medium optimization
VM_CLASSES_SLOW += \
	VsvsimTestbench___024root__Slow \
	VsvsimTestbench___024root__DepSet_hb8c279e6__0__Slow \
	VsvsimTestbench___024root__DepSet_h80ae70f8__0__Slow \
	VsvsimTestbench___024unit__Slow \
	VsvsimTestbench___024unit__DepSet_h05a8c4d9__0__Slow \
	VsvsimTestbench_PostLane__Slow \
	VsvsimTestbench_PostLane__DepSet_h21fd111c__0__Slow \

# Generated support classes, fast-path, compile with highest optimization
VM_SUPPORT_FAST += \
	VsvsimTestbench__Dpi \

# Generated support classes, non-fast-path, compile with low/medium optimization
VM_SUPPORT_SLOW += \
	VsvsimTestbench__Syms \

# Global classes, need linked once per executable, fast-path, compile with highest optimization
VM_GLOBAL_FAST += \
	verilated \
	verilated_dpi \
	verilated_threads \

# Global classes, need linked once per executable, non-fast-path, compile with low/medium optimization
VM_GLOBAL_SLOW += \


# Verilated -*- Makefile -*-
