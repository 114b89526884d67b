c-dpi-bridge.o: \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/../generated-sources/c-dpi-bridge.cpp \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/verilated-sources/VsvsimTestbench__Dpi.h \
 /usr/share/verilator/include/vltstd/svdpi.h
