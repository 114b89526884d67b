// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Prototypes for DPI import and export functions.
//
// Verilator includes this file in all generated .cpp files that use DPI functions.
// Manually include this file where DPI .c import functions are declared to ensure
// the C functions match the expectations of the DPI imports.

#ifndef VERILATED_VSVSIMTESTBENCH__DPI_H_
#define VERILATED_VSVSIMTESTBENCH__DPI_H_  // guard

#include "svdpi.h"

#ifdef __cplusplus
extern "C" {
#endif


    // DPI EXPORTS
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:53:17
    extern void getBitWidthImpl_clock(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:295:17
    extern void getBitWidthImpl_io_array_busy(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:307:17
    extern void getBitWidthImpl_io_array_done(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:319:17
    extern void getBitWidthImpl_io_array_instr_bits(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:353:17
    extern void getBitWidthImpl_io_array_instr_ready(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:336:17
    extern void getBitWidthImpl_io_array_instr_valid(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:283:17
    extern void getBitWidthImpl_io_array_stall(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:150:17
    extern void getBitWidthImpl_io_load_bits_address(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:167:17
    extern void getBitWidthImpl_io_load_bits_buffer(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:133:17
    extern void getBitWidthImpl_io_load_bits_data(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:184:17
    extern void getBitWidthImpl_io_load_valid(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:99:17
    extern void getBitWidthImpl_io_output_address(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:87:17
    extern void getBitWidthImpl_io_output_data(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:116:17
    extern void getBitWidthImpl_io_output_enable(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:213:17
    extern void getBitWidthImpl_io_post_busy(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:225:17
    extern void getBitWidthImpl_io_post_done(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:237:17
    extern void getBitWidthImpl_io_post_instr_bits(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:271:17
    extern void getBitWidthImpl_io_post_instr_ready(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:254:17
    extern void getBitWidthImpl_io_post_instr_valid(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:201:17
    extern void getBitWidthImpl_io_post_stall(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:70:17
    extern void getBitWidthImpl_reset(int* value);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:63:17
    extern void getBitsImpl_clock(svBitVecVal* value_clock);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:300:17
    extern void getBitsImpl_io_array_busy(svBitVecVal* value_io_array_busy);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:312:17
    extern void getBitsImpl_io_array_done(svBitVecVal* value_io_array_done);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:329:17
    extern void getBitsImpl_io_array_instr_bits(svBitVecVal* value_io_array_instr_bits);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:358:17
    extern void getBitsImpl_io_array_instr_ready(svBitVecVal* value_io_array_instr_ready);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:346:17
    extern void getBitsImpl_io_array_instr_valid(svBitVecVal* value_io_array_instr_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:288:17
    extern void getBitsImpl_io_array_stall(svBitVecVal* value_io_array_stall);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:160:17
    extern void getBitsImpl_io_load_bits_address(svBitVecVal* value_io_load_bits_address);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:177:17
    extern void getBitsImpl_io_load_bits_buffer(svBitVecVal* value_io_load_bits_buffer);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:143:17
    extern void getBitsImpl_io_load_bits_data(svBitVecVal* value_io_load_bits_data);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:194:17
    extern void getBitsImpl_io_load_valid(svBitVecVal* value_io_load_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:109:17
    extern void getBitsImpl_io_output_address(svBitVecVal* value_io_output_address);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:92:17
    extern void getBitsImpl_io_output_data(svBitVecVal* value_io_output_data);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:126:17
    extern void getBitsImpl_io_output_enable(svBitVecVal* value_io_output_enable);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:218:17
    extern void getBitsImpl_io_post_busy(svBitVecVal* value_io_post_busy);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:230:17
    extern void getBitsImpl_io_post_done(svBitVecVal* value_io_post_done);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:247:17
    extern void getBitsImpl_io_post_instr_bits(svBitVecVal* value_io_post_instr_bits);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:276:17
    extern void getBitsImpl_io_post_instr_ready(svBitVecVal* value_io_post_instr_ready);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:264:17
    extern void getBitsImpl_io_post_instr_valid(svBitVecVal* value_io_post_instr_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:206:17
    extern void getBitsImpl_io_post_stall(svBitVecVal* value_io_post_stall);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:80:17
    extern void getBitsImpl_reset(svBitVecVal* value_reset);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:58:17
    extern void setBitsImpl_clock(const svBitVecVal* value_clock);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:324:17
    extern void setBitsImpl_io_array_instr_bits(const svBitVecVal* value_io_array_instr_bits);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:341:17
    extern void setBitsImpl_io_array_instr_valid(const svBitVecVal* value_io_array_instr_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:155:17
    extern void setBitsImpl_io_load_bits_address(const svBitVecVal* value_io_load_bits_address);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:172:17
    extern void setBitsImpl_io_load_bits_buffer(const svBitVecVal* value_io_load_bits_buffer);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:138:17
    extern void setBitsImpl_io_load_bits_data(const svBitVecVal* value_io_load_bits_data);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:189:17
    extern void setBitsImpl_io_load_valid(const svBitVecVal* value_io_load_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:104:17
    extern void setBitsImpl_io_output_address(const svBitVecVal* value_io_output_address);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:121:17
    extern void setBitsImpl_io_output_enable(const svBitVecVal* value_io_output_enable);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:242:17
    extern void setBitsImpl_io_post_instr_bits(const svBitVecVal* value_io_post_instr_bits);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:259:17
    extern void setBitsImpl_io_post_instr_valid(const svBitVecVal* value_io_post_instr_valid);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:75:17
    extern void setBitsImpl_reset(const svBitVecVal* value_reset);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:431:17
    extern void simulation_disableTrace(int* success);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:416:17
    extern void simulation_enableTrace(int* success);
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:392:17
    extern void simulation_initializeTrace(const char* traceFilePath);

    // DPI IMPORTS
    // DPI import at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:48:40
    extern void initTestBenchScope();
    // DPI import at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:386:32
    extern void run_simulation(int timesteps, int* done);
    // DPI import at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:364:31
    extern int simulation_body();
    // DPI import at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:374:31
    extern int simulation_final();

#ifdef __cplusplus
}
#endif

#endif  // guard
