# Verilated -*- Makefile -*-
# DESCRIPTION: Verilator output: Makefile for building Verilated archive or executable
#
# Execute this makefile from the object directory:
#    make -f VsvsimTestbench.mk

default: ../simulation

### Constants...
# Perl executable (from $PERL)
PERL = perl
# Path to Verilator kit (from $VERILATOR_ROOT)
VERILATOR_ROOT = /usr/share/verilator
# SystemC include directory with systemc.h (from $SYSTEMC_INCLUDE)
SYSTEMC_INCLUDE ?= 
# SystemC library directory with libsystemc.a (from $SYSTEMC_LIBDIR)
SYSTEMC_LIBDIR ?= 

### Switches...
# C++ code coverage  0/1 (from --prof-c)
VM_PROFC = 0
# SystemC output mode?  0/1 (from --sc)
VM_SC = 0
# Legacy or SystemC output mode?  0/1 (from --sc)
VM_SP_OR_SC = $(VM_SC)
# Deprecated
VM_PCLI = 1
# Deprecated: SystemC architecture to find link library path (from $SYSTEMC_ARCH)
VM_SC_TARGET_ARCH = linux

### Vars...
# Design prefix (from --prefix)
VM_PREFIX = VsvsimTestbench
# Module prefix (from --prefix)
VM_MODPREFIX = VsvsimTestbench
# User CFLAGS (from -CFLAGS on Verilator command line)
VM_USER_CFLAGS = \
	-std=c++17 -I/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-36-57.089563669/workdir-verilator -DSVSIM_ENABLE_VERILATOR_SUPPORT \

# User LDLIBS (from -LDFLAGS on Verilator command line)
VM_USER_LDLIBS = \

# User .cpp files (from .cpp's on Verilator command line)
VM_USER_CLASSES = \
	c-dpi-bridge \
	simulation-driver \

# User .cpp directories (from .cpp's on Verilator command line)
VM_USER_DIR = \
	/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-36-57.089563669/workdir-verilator/../generated-sources \


### Default rules...
# Include list of all generated classes
include VsvsimTestbench_classes.mk
# Include global rules
include $(VERILATOR_ROOT)/include/verilated.mk

### Executable rules... (from --exe)
VPATH += $(VM_USER_DIR)

c-dpi-bridge.o: /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-36-57.089563669/workdir-verilator/../generated-sources/c-dpi-bridge.cpp
	$(OBJCACHE) $(CXX) $(CXXFLAGS) $(CPPFLAGS) $(OPT_FAST) -c -o $@ $<
simulation-driver.o: /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-36-57.089563669/workdir-verilator/../generated-sources/simulation-driver.cpp
	$(OBJCACHE) $(CXX) $(CXXFLAGS) $(CPPFLAGS) $(OPT_FAST) -c -o $@ $<

### Link rules... (from --exe)
../simulation: $(VK_USER_OBJS) $(VK_GLOBAL_OBJS) $(VM_PREFIX)__ALL.a $(VM_HIER_LIBS)
	$(LINK) $(LDFLAGS) $^ $(LOADLIBES) $(LDLIBS) $(LIBS) $(SC_LIBS) -o $@


# Verilated -*- Makefile -*-
