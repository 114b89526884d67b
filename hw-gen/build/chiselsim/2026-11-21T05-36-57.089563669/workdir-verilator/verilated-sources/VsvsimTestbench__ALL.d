VsvsimTestbench__ALL.o: VsvsimTestbench__ALL.cpp VsvsimTestbench.cpp \
 VsvsimTestbench.h /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h \
 /usr/share/verilator/include/vltstd/svdpi.h VsvsimTestbench__Syms.h \
 VsvsimTestbench___024root.h VsvsimTestbench___024unit.h \
 VsvsimTestbench_PostLane.h /usr/share/verilator/include/verilated_dpi.h \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilated_sym_props.h \
 VsvsimTestbench__Dpi_Export__0.cpp \
 VsvsimTestbench___024root__DepSet_hb8c279e6__0.cpp \
 VsvsimTestbench___024root__DepSet_h80ae70f8__0.cpp \
 VsvsimTestbench_PostLane__DepSet_hdd80e672__0.cpp \
 VsvsimTestbench__Dpi.cpp VsvsimTestbench__Dpi.h \
 VsvsimTestbench___024root__Slow.cpp \
 VsvsimTestbench___024root__DepSet_hb8c279e6__0__Slow.cpp \
 VsvsimTestbench___024root__DepSet_h80ae70f8__0__Slow.cpp \
 VsvsimTestbench___024unit__Slow.cpp \
 VsvsimTestbench___024unit__DepSet_h05a8c4d9__0__Slow.cpp \
 VsvsimTestbench_PostLane__Slow.cpp \
 VsvsimTestbench_PostLane__DepSet_h21fd111c__0__Slow.cpp \
 VsvsimTestbench__Syms.cpp
