// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench__Syms.h"
#include "VsvsimTestbench___024root.h"

extern "C" void initTestBenchScope();

VL_INLINE_OPT void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__initTestBenchScope_TOP(const VerilatedScope* __Vscopep, const char* __Vfilenamep, IData/*31:0*/ __Vlineno) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__initTestBenchScope_TOP\n"); );
    // Body
    Verilated::dpiContext(__Vscopep, __Vfilenamep, __Vlineno);
    initTestBenchScope();
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_clock_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_clock) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_clock_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__clock = value_clock;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_clock_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_clock) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_clock_TOP\n"); );
    // Init
    // Body
    value_clock = vlSymsp->TOP.svsimTestbench__DOT__clock;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_reset_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_reset) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_reset_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__reset = value_reset;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_reset_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_reset) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_reset_TOP\n"); );
    // Init
    // Body
    value_reset = vlSymsp->TOP.svsimTestbench__DOT__reset;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_data_TOP\n"); );
    // Init
    // Body
    value = 0x80U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ &value_io_output_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_data_TOP\n"); );
    // Init
    // Body
    value_io_output_data[0U] = vlSymsp->TOP.svsimTestbench__DOT__io_output_data[0U];
    value_io_output_data[1U] = vlSymsp->TOP.svsimTestbench__DOT__io_output_data[1U];
    value_io_output_data[2U] = vlSymsp->TOP.svsimTestbench__DOT__io_output_data[2U];
    value_io_output_data[3U] = vlSymsp->TOP.svsimTestbench__DOT__io_output_data[3U];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_address_TOP\n"); );
    // Init
    // Body
    value = 8U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ value_io_output_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_address_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_output_address 
        = value_io_output_address;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*7:0*/ &value_io_output_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_address_TOP\n"); );
    // Init
    // Body
    value_io_output_address = vlSymsp->TOP.svsimTestbench__DOT__io_output_address;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_output_enable_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_output_enable) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_output_enable_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_output_enable 
        = value_io_output_enable;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_enable_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_output_enable) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_output_enable_TOP\n"); );
    // Init
    // Body
    value_io_output_enable = vlSymsp->TOP.svsimTestbench__DOT__io_output_enable;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_data_TOP\n"); );
    // Init
    // Body
    value = 0x80U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ value_io_load_bits_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_data_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[0U] 
        = value_io_load_bits_data[0U];
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[1U] 
        = value_io_load_bits_data[1U];
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[2U] 
        = value_io_load_bits_data[2U];
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[3U] 
        = value_io_load_bits_data[3U];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_data_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<4>/*127:0*/ &value_io_load_bits_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_data_TOP\n"); );
    // Init
    // Body
    value_io_load_bits_data[0U] = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[0U];
    value_io_load_bits_data[1U] = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[1U];
    value_io_load_bits_data[2U] = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[2U];
    value_io_load_bits_data[3U] = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_data[3U];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_address_TOP\n"); );
    // Init
    // Body
    value = 0x18U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ value_io_load_bits_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_address_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_address 
        = value_io_load_bits_address;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_address_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*23:0*/ &value_io_load_bits_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_address_TOP\n"); );
    // Init
    // Body
    value_io_load_bits_address = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_address;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_bits_buffer_TOP\n"); );
    // Init
    // Body
    value = 3U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ value_io_load_bits_buffer) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_bits_buffer_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_buffer 
        = value_io_load_bits_buffer;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_buffer_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*2:0*/ &value_io_load_bits_buffer) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_bits_buffer_TOP\n"); );
    // Init
    // Body
    value_io_load_bits_buffer = vlSymsp->TOP.svsimTestbench__DOT__io_load_bits_buffer;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_load_valid_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_load_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_load_valid_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_load_valid 
        = value_io_load_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_load_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_load_valid_TOP\n"); );
    // Init
    // Body
    value_io_load_valid = vlSymsp->TOP.svsimTestbench__DOT__io_load_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_stall_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_stall) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_stall_TOP\n"); );
    // Init
    // Body
    value_io_post_stall = ((~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__io_post_busy)) 
                           & (0U != (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__underWay)));
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_busy_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_busy) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_busy_TOP\n"); );
    // Init
    // Body
    value_io_post_busy = vlSymsp->TOP.svsimTestbench__DOT__io_post_busy;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_done_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_done) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_done_TOP\n"); );
    // Init
    // Body
    value_io_post_done = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__done;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_bits_TOP\n"); );
    // Init
    // Body
    value = 0x200U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_post_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_bits_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0U] 
        = value_io_post_instr_bits[0U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[1U] 
        = value_io_post_instr_bits[1U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[2U] 
        = value_io_post_instr_bits[2U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[3U] 
        = value_io_post_instr_bits[3U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[4U] 
        = value_io_post_instr_bits[4U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[5U] 
        = value_io_post_instr_bits[5U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[6U] 
        = value_io_post_instr_bits[6U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[7U] 
        = value_io_post_instr_bits[7U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[8U] 
        = value_io_post_instr_bits[8U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[9U] 
        = value_io_post_instr_bits[9U];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xaU] 
        = value_io_post_instr_bits[0xaU];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xbU] 
        = value_io_post_instr_bits[0xbU];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xcU] 
        = value_io_post_instr_bits[0xcU];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xdU] 
        = value_io_post_instr_bits[0xdU];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xeU] 
        = value_io_post_instr_bits[0xeU];
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xfU] 
        = value_io_post_instr_bits[0xfU];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_post_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_bits_TOP\n"); );
    // Init
    // Body
    value_io_post_instr_bits[0U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0U];
    value_io_post_instr_bits[1U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[1U];
    value_io_post_instr_bits[2U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[2U];
    value_io_post_instr_bits[3U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[3U];
    value_io_post_instr_bits[4U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[4U];
    value_io_post_instr_bits[5U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[5U];
    value_io_post_instr_bits[6U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[6U];
    value_io_post_instr_bits[7U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[7U];
    value_io_post_instr_bits[8U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[8U];
    value_io_post_instr_bits[9U] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[9U];
    value_io_post_instr_bits[0xaU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xaU];
    value_io_post_instr_bits[0xbU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xbU];
    value_io_post_instr_bits[0xcU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xcU];
    value_io_post_instr_bits[0xdU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xdU];
    value_io_post_instr_bits[0xeU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xeU];
    value_io_post_instr_bits[0xfU] = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_bits[0xfU];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_valid_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_post_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_post_instr_valid_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_valid 
        = value_io_post_instr_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_valid_TOP\n"); );
    // Init
    // Body
    value_io_post_instr_valid = vlSymsp->TOP.svsimTestbench__DOT__io_post_instr_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_post_instr_ready_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_post_instr_ready) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_post_instr_ready_TOP\n"); );
    // Init
    // Body
    value_io_post_instr_ready = (1U & (~ (IData)((0U 
                                                  != (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__state)))));
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_stall_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_stall_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_stall) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_stall_TOP\n"); );
    // Init
    // Body
    value_io_array_stall = ((~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__array__DOT__streaming)) 
                            & (0U != (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__array__DOT__underWay)));
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_busy_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_busy_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_busy) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_busy_TOP\n"); );
    // Init
    // Body
    value_io_array_busy = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__array__DOT__streaming;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_done_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_done_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_done) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_done_TOP\n"); );
    // Init
    // Body
    value_io_array_done = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_bits_TOP\n"); );
    // Init
    // Body
    value = 0x200U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ value_io_array_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_bits_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0U] 
        = value_io_array_instr_bits[0U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[1U] 
        = value_io_array_instr_bits[1U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[2U] 
        = value_io_array_instr_bits[2U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[3U] 
        = value_io_array_instr_bits[3U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[4U] 
        = value_io_array_instr_bits[4U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[5U] 
        = value_io_array_instr_bits[5U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[6U] 
        = value_io_array_instr_bits[6U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[7U] 
        = value_io_array_instr_bits[7U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[8U] 
        = value_io_array_instr_bits[8U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[9U] 
        = value_io_array_instr_bits[9U];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xaU] 
        = value_io_array_instr_bits[0xaU];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xbU] 
        = value_io_array_instr_bits[0xbU];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xcU] 
        = value_io_array_instr_bits[0xcU];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xdU] 
        = value_io_array_instr_bits[0xdU];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xeU] 
        = value_io_array_instr_bits[0xeU];
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xfU] 
        = value_io_array_instr_bits[0xfU];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_bits_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, VlWide<16>/*511:0*/ &value_io_array_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_bits_TOP\n"); );
    // Init
    // Body
    value_io_array_instr_bits[0U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0U];
    value_io_array_instr_bits[1U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[1U];
    value_io_array_instr_bits[2U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[2U];
    value_io_array_instr_bits[3U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[3U];
    value_io_array_instr_bits[4U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[4U];
    value_io_array_instr_bits[5U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[5U];
    value_io_array_instr_bits[6U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[6U];
    value_io_array_instr_bits[7U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[7U];
    value_io_array_instr_bits[8U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[8U];
    value_io_array_instr_bits[9U] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[9U];
    value_io_array_instr_bits[0xaU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xaU];
    value_io_array_instr_bits[0xbU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xbU];
    value_io_array_instr_bits[0xcU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xcU];
    value_io_array_instr_bits[0xdU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xdU];
    value_io_array_instr_bits[0xeU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xeU];
    value_io_array_instr_bits[0xfU] = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_bits[0xfU];
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_valid_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ value_io_array_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__setBitsImpl_io_array_instr_valid_TOP\n"); );
    // Init
    // Body
    vlSymsp->TOP.__Vdpi_export_trigger = 1U;
    vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_valid 
        = value_io_array_instr_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_valid_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_valid_TOP\n"); );
    // Init
    // Body
    value_io_array_instr_valid = vlSymsp->TOP.svsimTestbench__DOT__io_array_instr_valid;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitWidthImpl_io_array_instr_ready_TOP\n"); );
    // Init
    // Body
    value = 1U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_ready_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, CData/*0:0*/ &value_io_array_instr_ready) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__getBitsImpl_io_array_instr_ready_TOP\n"); );
    // Init
    // Body
    value_io_array_instr_ready = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_instr_ready;
}

extern "C" int simulation_body();

VL_INLINE_OPT void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_body_TOP(const VerilatedScope* __Vscopep, const char* __Vfilenamep, IData/*31:0*/ __Vlineno) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_body_TOP\n"); );
    // Body
    Verilated::dpiContext(__Vscopep, __Vfilenamep, __Vlineno);
    simulation_body();
}

extern "C" int simulation_final();

VL_INLINE_OPT void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_final_TOP(const VerilatedScope* __Vscopep, const char* __Vfilenamep, IData/*31:0*/ __Vlineno) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_final_TOP\n"); );
    // Body
    Verilated::dpiContext(__Vscopep, __Vfilenamep, __Vlineno);
    simulation_final();
}

extern "C" void run_simulation(int timesteps, int* done);

VL_INLINE_OPT void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__run_simulation_TOP(IData/*31:0*/ timesteps, IData/*31:0*/ &done) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__run_simulation_TOP\n"); );
    // Body
    int timesteps__Vcvt;
    for (size_t timesteps__Vidx = 0; timesteps__Vidx < 1; ++timesteps__Vidx) timesteps__Vcvt = timesteps;
    int done__Vcvt;
    run_simulation(timesteps__Vcvt, &done__Vcvt);
    done = done__Vcvt;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_initializeTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, std::string traceFilePath) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_initializeTrace_TOP\n"); );
    // Init
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_enableTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_enableTrace_TOP\n"); );
    // Init
    // Body
    success = 0U;
}

void VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_disableTrace_TOP(VsvsimTestbench__Syms* __restrict vlSymsp, IData/*31:0*/ &success) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root____Vdpiexp_svsimTestbench__DOT__simulation_disableTrace_TOP\n"); );
    // Init
    // Body
    success = 0U;
}

#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__act(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG

void VsvsimTestbench___024root___eval_triggers__act(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_triggers__act\n"); );
    // Body
    vlSelf->__VactTriggered.at(0U) = vlSelf->__Vdpi_export_trigger;
    vlSelf->__Vdpi_export_trigger = 0U;
    vlSelf->__VactTriggered.at(1U) = (vlSelf->svsimTestbench__DOT__simulationState 
                                      != vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__simulationState);
    vlSelf->__VactTriggered.at(2U) = ((IData)(vlSelf->svsimTestbench__DOT__clock) 
                                      & (~ (IData)(vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__clock)));
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__simulationState 
        = vlSelf->svsimTestbench__DOT__simulationState;
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__clock 
        = vlSelf->svsimTestbench__DOT__clock;
    if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->__VactDidInit))))) {
        vlSelf->__VactDidInit = 1U;
        vlSelf->__VactTriggered.at(1U) = 1U;
    }
#ifdef VL_DEBUG
    if (VL_UNLIKELY(vlSymsp->_vm_contextp__->debug())) {
        VsvsimTestbench___024root___dump_triggers__act(vlSelf);
    }
#endif
}

VL_INLINE_OPT void VsvsimTestbench___024root___act_sequent__TOP__0(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___act_sequent__TOP__0\n"); );
    // Body
    if ((1U == vlSelf->svsimTestbench__DOT__simulationState)) {
        VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_body_TOP(
                                                                                (&(vlSymsp->__Vscope_svsimTestbench)), 
                                                                                "/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../generated-sources/testbench.sv", 0x172U);
        vlSelf->svsimTestbench__DOT__simulationState = 2U;
    }
}

VL_INLINE_OPT void VsvsimTestbench___024root___nba_sequent__TOP__0(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___nba_sequent__TOP__0\n"); );
    // Init
    SData/*8:0*/ __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0 = 0;
    VlWide<4>/*127:0*/ __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0;
    VL_ZERO_W(128, __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0);
    CData/*0:0*/ __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0 = 0;
    SData/*8:0*/ __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0 = 0;
    VlWide<4>/*127:0*/ __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0;
    VL_ZERO_W(128, __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0);
    CData/*0:0*/ __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0 = 0;
    CData/*3:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay = 0;
    CData/*2:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row = 0;
    CData/*7:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses = 0;
    CData/*7:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses = 0;
    SData/*15:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft = 0;
    SData/*15:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft = 0;
    CData/*7:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses = 0;
    CData/*7:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses = 0;
    SData/*15:0*/ __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft = 0;
    CData/*7:0*/ __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0;
    __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0 = 0;
    VlWide<4>/*127:0*/ __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0;
    VL_ZERO_W(128, __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0);
    CData/*0:0*/ __Vdlyvset__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0;
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0 = 0U;
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:26: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 26, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:28: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 28, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_1_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:33: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 33, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:35: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 35, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_2_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:40: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 40, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:42: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 42, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_3_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:47: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 47, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:49: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 49, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_4_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:54: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 54, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:56: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 56, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_5_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:61: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 61, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:63: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 63, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_6_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:68: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 68, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:70: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 70, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_7_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:75: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 75, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:77: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 77, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_8_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:82: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 82, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:84: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 84, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_9_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:89: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 89, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:91: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 91, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_10_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:96: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 96, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:98: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 98, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_11_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:103: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 103, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:105: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 105, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_12_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:110: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 110, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:112: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 112, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_13_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:117: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 117, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:119: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 119, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_14_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:124: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 124, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:126: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 126, "");
        }
    }
    if ((((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
          & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_15_layerCapture)) 
         & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture))) {
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:131: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert: Assertion failed: array and post unit read the same bank of the accumulators\n\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 131, "");
        }
        if (VL_UNLIKELY((1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset))))) {
            VL_WRITEF("[%0t] %%Error: Accumulators_Verification_Assert.sv:133: Assertion failed in %NsvsimTestbench.dut.accumulators.verification_assert\n",
                      64,VL_TIME_UNITED_Q(10),-9,vlSymsp->name());
            VL_STOP_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-38-52.008359554/workdir-verilator/../primary-sources/verification/assert/Accumulators_Verification_Assert.sv", 133, "");
        }
    }
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightAddress 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightAddress;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapColumnStep 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapColumnStep;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelColumns 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelColumns;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelRows 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelRows;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__accumulator 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__accumulator;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__streaming 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__lane 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__underWay 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__reading 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses;
    __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__destination 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdlyvset__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0 = 0U;
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__features__io_write_valid) 
         & (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address 
            >> 9U))) {
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U];
        __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0 
            = (0x1ffU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    if (((~ (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address 
             >> 9U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__features__io_write_valid))) {
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U];
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U];
        __Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0 
            = (0x1ffU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
         & (3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U];
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 
            = (0x7fU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
         & (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[0U] 
            = (IData)((((QData)((IData)((0x1ffffU & 
                                         vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U]))) 
                        << 0x16U) | (QData)((IData)(
                                                    ((0x3fffc0U 
                                                      & (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
                                                         << 6U)) 
                                                     | (0x3fU 
                                                        & (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
                                                           >> 0x10U)))))));
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[1U] 
            = (((IData)((0x3fffffffffffULL & (((QData)((IData)(
                                                               vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U])) 
                                               << 0x20U) 
                                              | (QData)((IData)(
                                                                vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]))))) 
                << 7U) | (IData)(((((QData)((IData)(
                                                    (0x1ffffU 
                                                     & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U]))) 
                                    << 0x16U) | (QData)((IData)(
                                                                ((0x3fffc0U 
                                                                  & (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
                                                                     << 6U)) 
                                                                 | (0x3fU 
                                                                    & (vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
                                                                       >> 0x10U)))))) 
                                  >> 0x20U)));
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[2U] 
            = (((IData)((0x3fffffffffffULL & (((QData)((IData)(
                                                               vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U])) 
                                               << 0x20U) 
                                              | (QData)((IData)(
                                                                vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]))))) 
                >> 0x19U) | ((IData)(((0x3fffffffffffULL 
                                       & (((QData)((IData)(
                                                           vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U])) 
                                           << 0x20U) 
                                          | (QData)((IData)(
                                                            vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U])))) 
                                      >> 0x20U)) << 7U));
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0 
            = (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
         & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U];
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U];
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words__v0 
            = (0x1ffU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start) {
        __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rows;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columns;
        __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnRepeat;
        __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowRepeat;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowStep 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowStep;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnStep 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnStep;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowAddress 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columns 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columns;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnRepeat 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnRepeat;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowRepeat 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowRepeat;
    } else {
        if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance) 
             & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft)))) {
            __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
                = (0xffffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft) 
                              - (IData)(1U)));
            __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses 
                = (0xffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastRowUse)
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowRepeat)
                             : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses) 
                                - (IData)(1U))));
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowAddress 
                = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_next;
        }
        if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance) {
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft 
                = (0xffffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_lastColumn)
                               ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columns)
                               : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft) 
                                  - (IData)(1U))));
            __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses 
                = (0xffU & (((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft)) 
                             | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastColumnUse))
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnRepeat)
                             : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses) 
                                - (IData)(1U))));
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__address 
                = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_next;
        }
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_2) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_2))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_3) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_1;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_3))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_1;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_4) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_2;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_4))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_2;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_5) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_3;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_5))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_3;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_6) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_4;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_6))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_4;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_5;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_5;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address));
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_6;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_6;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address));
    }
    if (vlSelf->svsimTestbench__DOT__reset) {
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay = 0U;
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading = 0U;
    } else {
        if ((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_instr_ready) 
              & (IData)(vlSelf->svsimTestbench__DOT__io_array_instr_valid)) 
             != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG))) {
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay 
                = (0xfU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG)
                            ? ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay) 
                               - (IData)(1U)) : ((IData)(1U) 
                                                 + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay))));
        }
        if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_weightRead_valid) {
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row 
                = (7U & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row)));
            vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading 
                = (7U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row));
        }
    }
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address) 
            >> 6U))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_7;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address));
    }
    if (((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address) 
             >> 6U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9))) {
        vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_7;
        vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__data_memory__DOT__words__v0 
            = (0x3fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address));
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid) {
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[0U] 
            = (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1.__PVT__table_0__DOT__io_result_REG) 
                << 0x10U) | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit.__PVT__table_0__DOT__io_result_REG));
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[1U] 
            = (((0xffffU & (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2.__PVT__table_0__DOT__io_result_REG)) 
                | ((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1.__PVT__table_0__DOT__io_result_REG) 
                   >> 0x10U)) | ((IData)((((QData)((IData)(
                                                           (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6.__PVT__table_0__DOT__io_result_REG) 
                                                             << 0x10U) 
                                                            | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5.__PVT__table_0__DOT__io_result_REG)))) 
                                           << 0x20U) 
                                          | (QData)((IData)(
                                                            (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4.__PVT__table_0__DOT__io_result_REG) 
                                                              << 0x10U) 
                                                             | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3.__PVT__table_0__DOT__io_result_REG)))))) 
                                 << 0x10U));
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[2U] 
            = (((IData)((((QData)((IData)((((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6.__PVT__table_0__DOT__io_result_REG) 
                                            << 0x10U) 
                                           | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5.__PVT__table_0__DOT__io_result_REG)))) 
                          << 0x20U) | (QData)((IData)(
                                                      (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4.__PVT__table_0__DOT__io_result_REG) 
                                                        << 0x10U) 
                                                       | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3.__PVT__table_0__DOT__io_result_REG)))))) 
                >> 0x10U) | ((IData)(((((QData)((IData)(
                                                        (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6.__PVT__table_0__DOT__io_result_REG) 
                                                          << 0x10U) 
                                                         | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5.__PVT__table_0__DOT__io_result_REG)))) 
                                        << 0x20U) | (QData)((IData)(
                                                                    (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4.__PVT__table_0__DOT__io_result_REG) 
                                                                      << 0x10U) 
                                                                     | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3.__PVT__table_0__DOT__io_result_REG))))) 
                                      >> 0x20U)) << 0x10U));
        __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[3U] 
            = (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7.__PVT__table_0__DOT__io_result_REG) 
                << 0x10U) | ((IData)(((((QData)((IData)(
                                                        (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6.__PVT__table_0__DOT__io_result_REG) 
                                                          << 0x10U) 
                                                         | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5.__PVT__table_0__DOT__io_result_REG)))) 
                                        << 0x20U) | (QData)((IData)(
                                                                    (((IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4.__PVT__table_0__DOT__io_result_REG) 
                                                                      << 0x10U) 
                                                                     | (IData)(vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3.__PVT__table_0__DOT__io_result_REG))))) 
                                      >> 0x20U)) >> 0x10U));
        __Vdlyvset__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination;
    }
    if (vlSelf->svsimTestbench__DOT__io_output_enable) {
        vlSelf->svsimTestbench__DOT__io_output_data[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__io_output_address][0U];
        vlSelf->svsimTestbench__DOT__io_output_data[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__io_output_address][1U];
        vlSelf->svsimTestbench__DOT__io_output_data[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__io_output_address][2U];
        vlSelf->svsimTestbench__DOT__io_output_data[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__io_output_address][3U];
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightLead = 0U;
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_REG 
        = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_first;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_1;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_16_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_REG 
        = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_first;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_REG) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[3U];
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_REG) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[3U];
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane_r;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere_r));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_16 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_operandA;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start) {
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rows;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
            = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
            = __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft;
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnRepeat;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
            = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses;
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowRepeat;
    } else {
        if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) 
             & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft)))) {
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
                = (0xffffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft) 
                              - (IData)(1U)));
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses 
                = (0xffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastRowUse)
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowRepeat)
                             : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses) 
                                - (IData)(1U))));
        }
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
            = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
            = __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft;
        if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) {
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
                = (0xffU & (((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft)) 
                             | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastColumnUse))
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnRepeat)
                             : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses) 
                                - (IData)(1U))));
        }
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
            = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses 
        = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses 
        = __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses 
        = __Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay 
        = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__underWay;
    if (__Vdlyvset__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0][0U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0][1U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0][2U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0][3U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words__v0[3U];
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start) {
        __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columns;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowAddress 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tap;
    } else {
        if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) {
            __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft 
                = (0xffffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_lastColumn)
                               ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columns)
                               : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft) 
                                  - (IData)(1U))));
        }
        if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) 
             & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft)))) {
            vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowAddress 
                = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_next;
        }
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft 
        = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft;
    if (vlSelf->svsimTestbench__DOT__io_load_valid) {
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U] 
            = vlSelf->svsimTestbench__DOT__io_load_bits_data[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U] 
            = vlSelf->svsimTestbench__DOT__io_load_bits_data[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U] 
            = vlSelf->svsimTestbench__DOT__io_load_bits_data[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
            = vlSelf->svsimTestbench__DOT__io_load_bits_data[3U];
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address 
            = vlSelf->svsimTestbench__DOT__io_load_bits_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer 
            = vlSelf->svsimTestbench__DOT__io_load_bits_buffer;
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v = 0U;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastColumnUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastRowUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastColumnUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastRowUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_last)));
    if (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid) 
         & (~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1)))) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_first 
            = (1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                     >> 9U));
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_1 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_lastColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_vector;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_first 
            = (1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address) 
                     >> 9U));
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory_1__io_read_valid) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][3U];
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_REG = 0U;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory__io_read_valid) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData[3U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words
            [(0x1ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray)
                         ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)
                         : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits)))][3U];
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_REG = 0U;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_14));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_operandA;
    if (__Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0][0U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0][1U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0][2U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0][3U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words__v0[3U];
    }
    if (__Vdlyvset__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0][0U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0][1U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0][2U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words[__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0][3U] 
            = __Vdlyvval__svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words__v0[3U];
    }
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_bits_data 
        = (((QData)((IData)((0x1ffffU & vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U]))) 
            << 0x10U) | (QData)((IData)((0xffffU & 
                                         vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__features__io_write_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)));
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
           & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_last;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_7 
            = (0x3fffffffffffULL & (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_overwrite)
                                      ? 0ULL : ((0x40U 
                                                 & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address))
                                                 ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_r
                                                 : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_r)) 
                                    + (((QData)((IData)(
                                                        (0x7ffU 
                                                         & (- (IData)(
                                                                      (1U 
                                                                       & (IData)(
                                                                                (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_7 
                                                                                >> 0x22U)))))))) 
                                        << 0x23U) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_7)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9 = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_14 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_13));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row 
        = __Vdly__svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_7 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__io_sumOut_REG;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_overwrite 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_6 
            = (0x3fffffffffffULL & (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite)
                                      ? 0ULL : ((0x40U 
                                                 & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address))
                                                 ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_r
                                                 : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_r)) 
                                    + (((QData)((IData)(
                                                        (0x7ffU 
                                                         & (- (IData)(
                                                                      (1U 
                                                                       & (IData)(
                                                                                (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_6 
                                                                                >> 0x22U)))))))) 
                                        << 0x23U) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_6)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8 = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_overwrite 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowStep 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowStep;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnStep 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnStep;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnRepeat 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnRepeat;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowRepeat 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowRepeat;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columns 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columns;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tap;
    } else if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_next;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_next 
        = (0x3ffU & (((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft))
                       ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowAddress)
                       : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address)) 
                     + ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft))
                         ? ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses))
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowStep)
                             : 0U) : ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses))
                                       ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnStep)
                                       : 0U))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_13 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_6 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__io_sumOut_REG;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_6) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_overwrite;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_5 
            = (0x3fffffffffffULL & (((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_overwrite)
                                      ? 0ULL : ((0x40U 
                                                 & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address))
                                                 ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_r
                                                 : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_r)) 
                                    + (((QData)((IData)(
                                                        (0x7ffU 
                                                         & (- (IData)(
                                                                      (1U 
                                                                       & (IData)(
                                                                                (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_5 
                                                                                >> 0x22U)))))))) 
                                        << 0x23U) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_5)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7 = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address;
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite 
            = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_overwrite;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_11));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_5 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__io_sumOut_REG;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_11 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_14) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__shadow;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_9));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_last;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_13) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_14 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__activation 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__activation;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__shadow;
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_14 = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__activation 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__activation;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_9 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_8));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_12) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_7_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_13 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_12));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_8 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_7));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_11) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_6_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_12 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_11));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_7 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_6));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_branch 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_branch;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_multiply 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_multiply;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_operandA;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_10) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_5_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_6 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_5));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_branch 
        = ((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_multiply 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_operandA 
        = (1U & (~ (IData)((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_9) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_4_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((7U & (- (IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__product 
                                              >> 0x1fU)))))) 
            << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__product)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_5 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_4));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_8) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_3_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((7U & (- (IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__product 
                                              >> 0x1fU)))))) 
            << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__product)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__io_sumOut_REG 
        = (0x7ffffffffULL & ((((QData)((IData)((7U 
                                                & (- (IData)(
                                                             (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__product 
                                                              >> 0x1fU)))))) 
                               << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__product))) 
                             + vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__io_sumOut_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_4 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_7) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_2_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((7U & (- (IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__product 
                                              >> 0x1fU)))))) 
            << 0x20U) | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__product)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_6) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__shadow;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_1_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__product 
        = VL_MULS_III(32, VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__active)), 
                      VL_EXTENDS_II(32,16, (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__activation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__activation;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__activation 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__activation;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_5) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__active 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__shadow;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_0_0__io_load) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6;
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__shadow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_vector 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__io_post_busy));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_last 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_last) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___walk_io_last));
    if (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_last 
            = vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_bits_last;
    }
}

void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__1(VsvsimTestbench_PostLane* vlSelf);
void VsvsimTestbench___024root___nba_sequent__TOP__1(VsvsimTestbench___024root* vlSelf);

void VsvsimTestbench___024root___eval_nba(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_nba\n"); );
    // Body
    if (vlSelf->__VnbaTriggered.at(2U)) {
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7));
        VsvsimTestbench___024root___nba_sequent__TOP__0(vlSelf);
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6));
        VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__1((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7));
        VsvsimTestbench___024root___nba_sequent__TOP__1(vlSelf);
    }
}
