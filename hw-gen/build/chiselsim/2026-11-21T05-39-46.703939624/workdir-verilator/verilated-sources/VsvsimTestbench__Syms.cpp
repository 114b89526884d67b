// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Symbol table implementation internals

#include "VsvsimTestbench__Syms.h"
#include "VsvsimTestbench.h"
#include "VsvsimTestbench___024root.h"
#include "VsvsimTestbench___024unit.h"
#include "VsvsimTestbench_PostLane.h"

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_clock);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_busy);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_done);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_array_instr_bits);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_ready);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_stall);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ &value_io_load_bits_address);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ &value_io_load_bits_buffer);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ &value_io_load_bits_data);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_load_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ &value_io_output_address);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, QData/*63:0*/ &value_io_output_data);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_output_enable);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_busy);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_done);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_post_instr_bits);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_ready);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_stall);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_reset);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_clock);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_array_instr_bits);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_array_instr_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ value_io_load_bits_address);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ value_io_load_bits_buffer);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ value_io_load_bits_data);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_load_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ value_io_output_address);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_output_enable);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_post_instr_bits);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_post_instr_valid);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_reset);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_disableTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_enableTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success);
void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_initializeTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, std::string traceFilePath);

// FUNCTIONS
VsvsimTestbench__Syms::~VsvsimTestbench__Syms()
{
}

VsvsimTestbench__Syms::VsvsimTestbench__Syms(VerilatedContext* contextp, const char* namep, VsvsimTestbench* modelp)
    : VerilatedSyms{contextp}
    // Setup internal state of the Syms class
    , __Vm_modelp{modelp}
    // Setup module instances
    , TOP{this, namep}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_1")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_2")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_3")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_4")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_5")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_6")}
    , TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7{this, Verilated::catName(namep, "svsimTestbench.dut.post.results_unit_7")}
{
    // Configure time unit / time precision
    _vm_contextp__->timeunit(-9);
    _vm_contextp__->timeprecision(-10);
    // Setup each module's pointers to their submodules
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6;
    TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7 = &TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7;
    // Setup each module's pointer back to symbol table (for public functions)
    TOP.__Vconfigure(true);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit.__Vconfigure(true);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6.__Vconfigure(false);
    TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7.__Vconfigure(false);
    // Setup scopes
    __Vscope_svsimTestbench.configure(this, name(), "svsimTestbench", "svsimTestbench", -9, VerilatedScope::SCOPE_OTHER);
    __Vscope_svsimTestbench__dut__accumulators__verification_assert.configure(this, name(), "svsimTestbench.dut.accumulators.verification_assert", "verification_assert", -9, VerilatedScope::SCOPE_OTHER);
    __Vscope_svsimTestbench__dut__array__verification_assert.configure(this, name(), "svsimTestbench.dut.array.verification_assert", "verification_assert", -9, VerilatedScope::SCOPE_OTHER);
    // Setup export functions
    for (int __Vfinal = 0; __Vfinal < 2; ++__Vfinal) {
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_clock", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_clock_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_busy", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_busy_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_done", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_done_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_instr_ready", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_ready_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_array_stall", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_stall_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_load_bits_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_load_bits_buffer", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_buffer_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_load_bits_data", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_data_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_load_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_output_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_output_data", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_data_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_output_enable", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_enable_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_busy", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_busy_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_done", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_done_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_instr_ready", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_ready_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_io_post_stall", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_stall_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitWidthImpl_reset", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_reset_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_clock", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_clock_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_busy", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_busy_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_done", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_done_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_instr_ready", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_ready_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_array_stall", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_stall_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_load_bits_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_load_bits_buffer", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_buffer_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_load_bits_data", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_data_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_load_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_output_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_output_data", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_data_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_output_enable", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_enable_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_busy", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_busy_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_done", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_done_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_instr_ready", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_ready_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_io_post_stall", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_stall_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "getBitsImpl_reset", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_reset_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_clock", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_clock_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_array_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_array_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_load_bits_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_load_bits_buffer", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_buffer_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_load_bits_data", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_data_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_load_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_output_address", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_address_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_output_enable", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_enable_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_post_instr_bits", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_bits_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_io_post_instr_valid", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_valid_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "setBitsImpl_reset", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_reset_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "simulation_disableTrace", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_disableTrace_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "simulation_enableTrace", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_enableTrace_TOP));
        __Vscope_svsimTestbench.exportInsert(__Vfinal, "simulation_initializeTrace", (void*)(&VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_initializeTrace_TOP));
    }
}
