c-dpi-bridge.o: \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../generated-sources/c-dpi-bridge.cpp \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/verilated-sources/VsvsimTestbench__Dpi.h \
 /usr/share/verilator/include/vltstd/svdpi.h
