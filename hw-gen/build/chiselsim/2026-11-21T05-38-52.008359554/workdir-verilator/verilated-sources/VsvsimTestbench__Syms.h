// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Symbol table internal header
//
// Internal details; most calling programs do not need this header,
// unless using verilator public meta comments.

#ifndef VERILATED_VSVSIMTESTBENCH__SYMS_H_
#define VERILATED_VSVSIMTESTBENCH__SYMS_H_  // guard

#include "verilated.h"

// INCLUDE MODEL CLASS

#include "VsvsimTestbench.h"

// INCLUDE MODULE CLASSES
#include "VsvsimTestbench___024root.h"
#include "VsvsimTestbench___024unit.h"
#include "VsvsimTestbench_PostLane.h"

// DPI TYPES for DPI Export callbacks (Internal use)
using VsvsimTestbench__Vcb_getBitWidthImpl_clock_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_busy_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_done_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_ready_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_array_stall_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_buffer_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_data_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_load_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_output_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_output_data_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_output_enable_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_busy_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_done_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_ready_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_io_post_stall_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitWidthImpl_reset_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
using VsvsimTestbench__Vcb_getBitsImpl_clock_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_clock);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_busy_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_busy);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_done_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_done);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_array_instr_bits);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_ready_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_ready);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_valid);
using VsvsimTestbench__Vcb_getBitsImpl_io_array_stall_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_stall);
using VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ &value_io_load_bits_address);
using VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_buffer_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ &value_io_load_bits_buffer);
using VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_data_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ &value_io_load_bits_data);
using VsvsimTestbench__Vcb_getBitsImpl_io_load_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_load_valid);
using VsvsimTestbench__Vcb_getBitsImpl_io_output_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ &value_io_output_address);
using VsvsimTestbench__Vcb_getBitsImpl_io_output_data_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ &value_io_output_data);
using VsvsimTestbench__Vcb_getBitsImpl_io_output_enable_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_output_enable);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_busy_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_busy);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_done_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_done);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_post_instr_bits);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_ready_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_ready);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_valid);
using VsvsimTestbench__Vcb_getBitsImpl_io_post_stall_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_stall);
using VsvsimTestbench__Vcb_getBitsImpl_reset_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_reset);
using VsvsimTestbench__Vcb_setBitsImpl_clock_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_clock);
using VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_array_instr_bits);
using VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_array_instr_valid);
using VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ value_io_load_bits_address);
using VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_buffer_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ value_io_load_bits_buffer);
using VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_data_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ value_io_load_bits_data);
using VsvsimTestbench__Vcb_setBitsImpl_io_load_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_load_valid);
using VsvsimTestbench__Vcb_setBitsImpl_io_output_address_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ value_io_output_address);
using VsvsimTestbench__Vcb_setBitsImpl_io_output_enable_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_output_enable);
using VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_bits_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_post_instr_bits);
using VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_valid_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_post_instr_valid);
using VsvsimTestbench__Vcb_setBitsImpl_reset_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_reset);
using VsvsimTestbench__Vcb_simulation_disableTrace_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success);
using VsvsimTestbench__Vcb_simulation_enableTrace_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success);
using VsvsimTestbench__Vcb_simulation_initializeTrace_t = void (*) (VsvsimTestbench__Syms* __restrict vlSymsp, std::string traceFilePath);

// SYMS CLASS (contains all model state)
class VsvsimTestbench__Syms final : public VerilatedSyms {
  public:
    // INTERNAL STATE
    VsvsimTestbench* const __Vm_modelp;
    bool __Vm_didInit = false;

    // MODULE INSTANCE STATE
    VsvsimTestbench___024root      TOP;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6;
    VsvsimTestbench_PostLane       TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7;

    // SCOPE NAMES
    VerilatedScope __Vscope_svsimTestbench;
    VerilatedScope __Vscope_svsimTestbench__dut__accumulators__verification_assert;

    // CONSTRUCTORS
    VsvsimTestbench__Syms(VerilatedContext* contextp, const char* namep, VsvsimTestbench* modelp);
    ~VsvsimTestbench__Syms();

    // METHODS
    const char* name() { return TOP.name(); }
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);

#endif  // guard
