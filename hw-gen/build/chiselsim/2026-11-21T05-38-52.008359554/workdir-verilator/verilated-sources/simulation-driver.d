simulation-driver.o: \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../generated-sources/simulation-driver.cpp \
 /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/verilated-sources/VsvsimTestbench__Dpi.h \
 /usr/share/verilator/include/vltstd/svdpi.h VsvsimTestbench.h \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h
