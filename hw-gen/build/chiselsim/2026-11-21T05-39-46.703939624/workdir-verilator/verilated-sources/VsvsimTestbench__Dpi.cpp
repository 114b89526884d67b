// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Implementation of DPI export functions.
//
// Verilator compiles this file in when DPI functions are used.
// If you have multiple Verilated designs with the same DPI exported
// function names, you will get multiple definition link errors from here.
// This is an unfortunate result of the DPI specification.
// To solve this, either
//    1. Call VsvsimTestbench::{export_function} instead,
//       and do not even bother to compile this file
// or 2. Compile all __Dpi.cpp files in the same compiler run,
//       and #ifdefs already inserted here will sort everything out.

#include "VsvsimTestbench__Dpi.h"
#include "VsvsimTestbench.h"

#ifndef VL_DPIDECL_getBitWidthImpl_clock_
#define VL_DPIDECL_getBitWidthImpl_clock_
void getBitWidthImpl_clock(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:53:17
    return VsvsimTestbench::getBitWidthImpl_clock(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_busy_
#define VL_DPIDECL_getBitWidthImpl_io_array_busy_
void getBitWidthImpl_io_array_busy(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:295:17
    return VsvsimTestbench::getBitWidthImpl_io_array_busy(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_done_
#define VL_DPIDECL_getBitWidthImpl_io_array_done_
void getBitWidthImpl_io_array_done(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:307:17
    return VsvsimTestbench::getBitWidthImpl_io_array_done(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_instr_bits_
#define VL_DPIDECL_getBitWidthImpl_io_array_instr_bits_
void getBitWidthImpl_io_array_instr_bits(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:319:17
    return VsvsimTestbench::getBitWidthImpl_io_array_instr_bits(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_instr_ready_
#define VL_DPIDECL_getBitWidthImpl_io_array_instr_ready_
void getBitWidthImpl_io_array_instr_ready(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:353:17
    return VsvsimTestbench::getBitWidthImpl_io_array_instr_ready(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_instr_valid_
#define VL_DPIDECL_getBitWidthImpl_io_array_instr_valid_
void getBitWidthImpl_io_array_instr_valid(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:336:17
    return VsvsimTestbench::getBitWidthImpl_io_array_instr_valid(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_array_stall_
#define VL_DPIDECL_getBitWidthImpl_io_array_stall_
void getBitWidthImpl_io_array_stall(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:283:17
    return VsvsimTestbench::getBitWidthImpl_io_array_stall(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_load_bits_address_
#define VL_DPIDECL_getBitWidthImpl_io_load_bits_address_
void getBitWidthImpl_io_load_bits_address(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:150:17
    return VsvsimTestbench::getBitWidthImpl_io_load_bits_address(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_load_bits_buffer_
#define VL_DPIDECL_getBitWidthImpl_io_load_bits_buffer_
void getBitWidthImpl_io_load_bits_buffer(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:167:17
    return VsvsimTestbench::getBitWidthImpl_io_load_bits_buffer(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_load_bits_data_
#define VL_DPIDECL_getBitWidthImpl_io_load_bits_data_
void getBitWidthImpl_io_load_bits_data(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:133:17
    return VsvsimTestbench::getBitWidthImpl_io_load_bits_data(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_load_valid_
#define VL_DPIDECL_getBitWidthImpl_io_load_valid_
void getBitWidthImpl_io_load_valid(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:184:17
    return VsvsimTestbench::getBitWidthImpl_io_load_valid(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_output_address_
#define VL_DPIDECL_getBitWidthImpl_io_output_address_
void getBitWidthImpl_io_output_address(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:99:17
    return VsvsimTestbench::getBitWidthImpl_io_output_address(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_output_data_
#define VL_DPIDECL_getBitWidthImpl_io_output_data_
void getBitWidthImpl_io_output_data(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:87:17
    return VsvsimTestbench::getBitWidthImpl_io_output_data(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_output_enable_
#define VL_DPIDECL_getBitWidthImpl_io_output_enable_
void getBitWidthImpl_io_output_enable(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:116:17
    return VsvsimTestbench::getBitWidthImpl_io_output_enable(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_busy_
#define VL_DPIDECL_getBitWidthImpl_io_post_busy_
void getBitWidthImpl_io_post_busy(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:213:17
    return VsvsimTestbench::getBitWidthImpl_io_post_busy(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_done_
#define VL_DPIDECL_getBitWidthImpl_io_post_done_
void getBitWidthImpl_io_post_done(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:225:17
    return VsvsimTestbench::getBitWidthImpl_io_post_done(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_instr_bits_
#define VL_DPIDECL_getBitWidthImpl_io_post_instr_bits_
void getBitWidthImpl_io_post_instr_bits(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:237:17
    return VsvsimTestbench::getBitWidthImpl_io_post_instr_bits(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_instr_ready_
#define VL_DPIDECL_getBitWidthImpl_io_post_instr_ready_
void getBitWidthImpl_io_post_instr_ready(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:271:17
    return VsvsimTestbench::getBitWidthImpl_io_post_instr_ready(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_instr_valid_
#define VL_DPIDECL_getBitWidthImpl_io_post_instr_valid_
void getBitWidthImpl_io_post_instr_valid(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:254:17
    return VsvsimTestbench::getBitWidthImpl_io_post_instr_valid(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_io_post_stall_
#define VL_DPIDECL_getBitWidthImpl_io_post_stall_
void getBitWidthImpl_io_post_stall(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:201:17
    return VsvsimTestbench::getBitWidthImpl_io_post_stall(value);
}
#endif

#ifndef VL_DPIDECL_getBitWidthImpl_reset_
#define VL_DPIDECL_getBitWidthImpl_reset_
void getBitWidthImpl_reset(int* value) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:70:17
    return VsvsimTestbench::getBitWidthImpl_reset(value);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_clock_
#define VL_DPIDECL_getBitsImpl_clock_
void getBitsImpl_clock(svBitVecVal* value_clock) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:63:17
    return VsvsimTestbench::getBitsImpl_clock(value_clock);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_busy_
#define VL_DPIDECL_getBitsImpl_io_array_busy_
void getBitsImpl_io_array_busy(svBitVecVal* value_io_array_busy) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:300:17
    return VsvsimTestbench::getBitsImpl_io_array_busy(value_io_array_busy);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_done_
#define VL_DPIDECL_getBitsImpl_io_array_done_
void getBitsImpl_io_array_done(svBitVecVal* value_io_array_done) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:312:17
    return VsvsimTestbench::getBitsImpl_io_array_done(value_io_array_done);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_instr_bits_
#define VL_DPIDECL_getBitsImpl_io_array_instr_bits_
void getBitsImpl_io_array_instr_bits(svBitVecVal* value_io_array_instr_bits) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:329:17
    return VsvsimTestbench::getBitsImpl_io_array_instr_bits(value_io_array_instr_bits);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_instr_ready_
#define VL_DPIDECL_getBitsImpl_io_array_instr_ready_
void getBitsImpl_io_array_instr_ready(svBitVecVal* value_io_array_instr_ready) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:358:17
    return VsvsimTestbench::getBitsImpl_io_array_instr_ready(value_io_array_instr_ready);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_instr_valid_
#define VL_DPIDECL_getBitsImpl_io_array_instr_valid_
void getBitsImpl_io_array_instr_valid(svBitVecVal* value_io_array_instr_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:346:17
    return VsvsimTestbench::getBitsImpl_io_array_instr_valid(value_io_array_instr_valid);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_array_stall_
#define VL_DPIDECL_getBitsImpl_io_array_stall_
void getBitsImpl_io_array_stall(svBitVecVal* value_io_array_stall) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:288:17
    return VsvsimTestbench::getBitsImpl_io_array_stall(value_io_array_stall);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_load_bits_address_
#define VL_DPIDECL_getBitsImpl_io_load_bits_address_
void getBitsImpl_io_load_bits_address(svBitVecVal* value_io_load_bits_address) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:160:17
    return VsvsimTestbench::getBitsImpl_io_load_bits_address(value_io_load_bits_address);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_load_bits_buffer_
#define VL_DPIDECL_getBitsImpl_io_load_bits_buffer_
void getBitsImpl_io_load_bits_buffer(svBitVecVal* value_io_load_bits_buffer) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:177:17
    return VsvsimTestbench::getBitsImpl_io_load_bits_buffer(value_io_load_bits_buffer);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_load_bits_data_
#define VL_DPIDECL_getBitsImpl_io_load_bits_data_
void getBitsImpl_io_load_bits_data(svBitVecVal* value_io_load_bits_data) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:143:17
    return VsvsimTestbench::getBitsImpl_io_load_bits_data(value_io_load_bits_data);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_load_valid_
#define VL_DPIDECL_getBitsImpl_io_load_valid_
void getBitsImpl_io_load_valid(svBitVecVal* value_io_load_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:194:17
    return VsvsimTestbench::getBitsImpl_io_load_valid(value_io_load_valid);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_output_address_
#define VL_DPIDECL_getBitsImpl_io_output_address_
void getBitsImpl_io_output_address(svBitVecVal* value_io_output_address) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:109:17
    return VsvsimTestbench::getBitsImpl_io_output_address(value_io_output_address);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_output_data_
#define VL_DPIDECL_getBitsImpl_io_output_data_
void getBitsImpl_io_output_data(svBitVecVal* value_io_output_data) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:92:17
    return VsvsimTestbench::getBitsImpl_io_output_data(value_io_output_data);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_output_enable_
#define VL_DPIDECL_getBitsImpl_io_output_enable_
void getBitsImpl_io_output_enable(svBitVecVal* value_io_output_enable) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:126:17
    return VsvsimTestbench::getBitsImpl_io_output_enable(value_io_output_enable);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_busy_
#define VL_DPIDECL_getBitsImpl_io_post_busy_
void getBitsImpl_io_post_busy(svBitVecVal* value_io_post_busy) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:218:17
    return VsvsimTestbench::getBitsImpl_io_post_busy(value_io_post_busy);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_done_
#define VL_DPIDECL_getBitsImpl_io_post_done_
void getBitsImpl_io_post_done(svBitVecVal* value_io_post_done) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:230:17
    return VsvsimTestbench::getBitsImpl_io_post_done(value_io_post_done);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_instr_bits_
#define VL_DPIDECL_getBitsImpl_io_post_instr_bits_
void getBitsImpl_io_post_instr_bits(svBitVecVal* value_io_post_instr_bits) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:247:17
    return VsvsimTestbench::getBitsImpl_io_post_instr_bits(value_io_post_instr_bits);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_instr_ready_
#define VL_DPIDECL_getBitsImpl_io_post_instr_ready_
void getBitsImpl_io_post_instr_ready(svBitVecVal* value_io_post_instr_ready) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:276:17
    return VsvsimTestbench::getBitsImpl_io_post_instr_ready(value_io_post_instr_ready);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_instr_valid_
#define VL_DPIDECL_getBitsImpl_io_post_instr_valid_
void getBitsImpl_io_post_instr_valid(svBitVecVal* value_io_post_instr_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:264:17
    return VsvsimTestbench::getBitsImpl_io_post_instr_valid(value_io_post_instr_valid);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_io_post_stall_
#define VL_DPIDECL_getBitsImpl_io_post_stall_
void getBitsImpl_io_post_stall(svBitVecVal* value_io_post_stall) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:206:17
    return VsvsimTestbench::getBitsImpl_io_post_stall(value_io_post_stall);
}
#endif

#ifndef VL_DPIDECL_getBitsImpl_reset_
#define VL_DPIDECL_getBitsImpl_reset_
void getBitsImpl_reset(svBitVecVal* value_reset) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:80:17
    return VsvsimTestbench::getBitsImpl_reset(value_reset);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_clock_
#define VL_DPIDECL_setBitsImpl_clock_
void setBitsImpl_clock(const svBitVecVal* value_clock) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:58:17
    return VsvsimTestbench::setBitsImpl_clock(value_clock);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_array_instr_bits_
#define VL_DPIDECL_setBitsImpl_io_array_instr_bits_
void setBitsImpl_io_array_instr_bits(const svBitVecVal* value_io_array_instr_bits) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:324:17
    return VsvsimTestbench::setBitsImpl_io_array_instr_bits(value_io_array_instr_bits);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_array_instr_valid_
#define VL_DPIDECL_setBitsImpl_io_array_instr_valid_
void setBitsImpl_io_array_instr_valid(const svBitVecVal* value_io_array_instr_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:341:17
    return VsvsimTestbench::setBitsImpl_io_array_instr_valid(value_io_array_instr_valid);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_load_bits_address_
#define VL_DPIDECL_setBitsImpl_io_load_bits_address_
void setBitsImpl_io_load_bits_address(const svBitVecVal* value_io_load_bits_address) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:155:17
    return VsvsimTestbench::setBitsImpl_io_load_bits_address(value_io_load_bits_address);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_load_bits_buffer_
#define VL_DPIDECL_setBitsImpl_io_load_bits_buffer_
void setBitsImpl_io_load_bits_buffer(const svBitVecVal* value_io_load_bits_buffer) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:172:17
    return VsvsimTestbench::setBitsImpl_io_load_bits_buffer(value_io_load_bits_buffer);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_load_bits_data_
#define VL_DPIDECL_setBitsImpl_io_load_bits_data_
void setBitsImpl_io_load_bits_data(const svBitVecVal* value_io_load_bits_data) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:138:17
    return VsvsimTestbench::setBitsImpl_io_load_bits_data(value_io_load_bits_data);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_load_valid_
#define VL_DPIDECL_setBitsImpl_io_load_valid_
void setBitsImpl_io_load_valid(const svBitVecVal* value_io_load_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:189:17
    return VsvsimTestbench::setBitsImpl_io_load_valid(value_io_load_valid);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_output_address_
#define VL_DPIDECL_setBitsImpl_io_output_address_
void setBitsImpl_io_output_address(const svBitVecVal* value_io_output_address) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:104:17
    return VsvsimTestbench::setBitsImpl_io_output_address(value_io_output_address);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_output_enable_
#define VL_DPIDECL_setBitsImpl_io_output_enable_
void setBitsImpl_io_output_enable(const svBitVecVal* value_io_output_enable) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:121:17
    return VsvsimTestbench::setBitsImpl_io_output_enable(value_io_output_enable);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_post_instr_bits_
#define VL_DPIDECL_setBitsImpl_io_post_instr_bits_
void setBitsImpl_io_post_instr_bits(const svBitVecVal* value_io_post_instr_bits) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:242:17
    return VsvsimTestbench::setBitsImpl_io_post_instr_bits(value_io_post_instr_bits);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_io_post_instr_valid_
#define VL_DPIDECL_setBitsImpl_io_post_instr_valid_
void setBitsImpl_io_post_instr_valid(const svBitVecVal* value_io_post_instr_valid) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:259:17
    return VsvsimTestbench::setBitsImpl_io_post_instr_valid(value_io_post_instr_valid);
}
#endif

#ifndef VL_DPIDECL_setBitsImpl_reset_
#define VL_DPIDECL_setBitsImpl_reset_
void setBitsImpl_reset(const svBitVecVal* value_reset) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:75:17
    return VsvsimTestbench::setBitsImpl_reset(value_reset);
}
#endif

#ifndef VL_DPIDECL_simulation_disableTrace_
#define VL_DPIDECL_simulation_disableTrace_
void simulation_disableTrace(int* success) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:431:17
    return VsvsimTestbench::simulation_disableTrace(success);
}
#endif

#ifndef VL_DPIDECL_simulation_enableTrace_
#define VL_DPIDECL_simulation_enableTrace_
void simulation_enableTrace(int* success) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:416:17
    return VsvsimTestbench::simulation_enableTrace(success);
}
#endif

#ifndef VL_DPIDECL_simulation_initializeTrace_
#define VL_DPIDECL_simulation_initializeTrace_
void simulation_initializeTrace(const char* traceFilePath) {
    // DPI export at /work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv:392:17
    return VsvsimTestbench::simulation_initializeTrace(traceFilePath);
}
#endif

