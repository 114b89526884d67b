// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Implementation of DPI export functions.
//
#include "VsvsimTestbench.h"
#include "VsvsimTestbench__Syms.h"
#include "verilated_dpi.h"


void VsvsimTestbench::getBitWidthImpl_clock(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_clock\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_clock");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_clock_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_clock_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_clock(const svBitVecVal* value_clock) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_clock\n"); );
    // Init
    CData/*0:0*/ value_clock__Vcvt;
    value_clock__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_clock");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_clock_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_clock_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_clock__Vcvt = (1U & VL_SET_I_SVBV(value_clock));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_clock__Vcvt);
}

void VsvsimTestbench::getBitsImpl_clock(svBitVecVal* value_clock) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_clock\n"); );
    // Init
    CData/*0:0*/ value_clock__Vcvt;
    value_clock__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_clock");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_clock_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_clock_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_clock__Vcvt);
    for (size_t value_clock__Vidx = 0; value_clock__Vidx < 1; ++value_clock__Vidx) VL_SET_SVBV_I(1, value_clock + 1 * value_clock__Vidx, value_clock__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_reset(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_reset\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_reset");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_reset_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_reset_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_reset(const svBitVecVal* value_reset) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_reset\n"); );
    // Init
    CData/*0:0*/ value_reset__Vcvt;
    value_reset__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_reset");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_reset_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_reset_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_reset__Vcvt = (1U & VL_SET_I_SVBV(value_reset));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_reset__Vcvt);
}

void VsvsimTestbench::getBitsImpl_reset(svBitVecVal* value_reset) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_reset\n"); );
    // Init
    CData/*0:0*/ value_reset__Vcvt;
    value_reset__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_reset");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_reset_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_reset_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_reset__Vcvt);
    for (size_t value_reset__Vidx = 0; value_reset__Vidx < 1; ++value_reset__Vidx) VL_SET_SVBV_I(1, value_reset + 1 * value_reset__Vidx, value_reset__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_output_data(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_output_data\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_output_data");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_output_data_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_output_data_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_output_data(svBitVecVal* value_io_output_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_output_data\n"); );
    // Init
    VlWide<4>/*127:0*/ value_io_output_data__Vcvt;
    VL_ZERO_W(128, value_io_output_data__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_output_data");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_output_data_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_output_data_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_output_data__Vcvt);
    for (size_t value_io_output_data__Vidx = 0; value_io_output_data__Vidx < 1; ++value_io_output_data__Vidx) VL_SET_SVBV_W(128, value_io_output_data + 4 * value_io_output_data__Vidx, value_io_output_data__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_output_address(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_output_address\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_output_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_output_address_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_output_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_output_address(const svBitVecVal* value_io_output_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_output_address\n"); );
    // Init
    CData/*7:0*/ value_io_output_address__Vcvt;
    value_io_output_address__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_output_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_output_address_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_output_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_output_address__Vcvt = (0xffU & VL_SET_I_SVBV(value_io_output_address));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_output_address__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_output_address(svBitVecVal* value_io_output_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_output_address\n"); );
    // Init
    CData/*7:0*/ value_io_output_address__Vcvt;
    value_io_output_address__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_output_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_output_address_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_output_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_output_address__Vcvt);
    for (size_t value_io_output_address__Vidx = 0; value_io_output_address__Vidx < 1; ++value_io_output_address__Vidx) VL_SET_SVBV_I(8, value_io_output_address + 1 * value_io_output_address__Vidx, value_io_output_address__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_output_enable(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_output_enable\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_output_enable");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_output_enable_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_output_enable_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_output_enable(const svBitVecVal* value_io_output_enable) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_output_enable\n"); );
    // Init
    CData/*0:0*/ value_io_output_enable__Vcvt;
    value_io_output_enable__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_output_enable");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_output_enable_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_output_enable_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_output_enable__Vcvt = (1U & VL_SET_I_SVBV(value_io_output_enable));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_output_enable__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_output_enable(svBitVecVal* value_io_output_enable) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_output_enable\n"); );
    // Init
    CData/*0:0*/ value_io_output_enable__Vcvt;
    value_io_output_enable__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_output_enable");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_output_enable_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_output_enable_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_output_enable__Vcvt);
    for (size_t value_io_output_enable__Vidx = 0; value_io_output_enable__Vidx < 1; ++value_io_output_enable__Vidx) VL_SET_SVBV_I(1, value_io_output_enable + 1 * value_io_output_enable__Vidx, value_io_output_enable__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_load_bits_data(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_load_bits_data\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_load_bits_data");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_data_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_data_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_load_bits_data(const svBitVecVal* value_io_load_bits_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_load_bits_data\n"); );
    // Init
    VlWide<4>/*127:0*/ value_io_load_bits_data__Vcvt;
    VL_ZERO_W(128, value_io_load_bits_data__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_load_bits_data");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_data_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_data_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    VL_SET_W_SVBV(128,value_io_load_bits_data__Vcvt,value_io_load_bits_data + 0);
(*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_data__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_load_bits_data(svBitVecVal* value_io_load_bits_data) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_load_bits_data\n"); );
    // Init
    VlWide<4>/*127:0*/ value_io_load_bits_data__Vcvt;
    VL_ZERO_W(128, value_io_load_bits_data__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_load_bits_data");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_data_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_data_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_data__Vcvt);
    for (size_t value_io_load_bits_data__Vidx = 0; value_io_load_bits_data__Vidx < 1; ++value_io_load_bits_data__Vidx) VL_SET_SVBV_W(128, value_io_load_bits_data + 4 * value_io_load_bits_data__Vidx, value_io_load_bits_data__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_load_bits_address(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_load_bits_address\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_load_bits_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_address_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_load_bits_address(const svBitVecVal* value_io_load_bits_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_load_bits_address\n"); );
    // Init
    IData/*23:0*/ value_io_load_bits_address__Vcvt;
    value_io_load_bits_address__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_load_bits_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_address_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_load_bits_address__Vcvt = (0xffffffU & 
                                        VL_SET_I_SVBV(value_io_load_bits_address));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_address__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_load_bits_address(svBitVecVal* value_io_load_bits_address) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_load_bits_address\n"); );
    // Init
    IData/*23:0*/ value_io_load_bits_address__Vcvt;
    value_io_load_bits_address__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_load_bits_address");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_address_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_address_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_address__Vcvt);
    for (size_t value_io_load_bits_address__Vidx = 0; value_io_load_bits_address__Vidx < 1; ++value_io_load_bits_address__Vidx) VL_SET_SVBV_I(24, value_io_load_bits_address + 1 * value_io_load_bits_address__Vidx, value_io_load_bits_address__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_load_bits_buffer(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_load_bits_buffer\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_load_bits_buffer");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_buffer_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_load_bits_buffer_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_load_bits_buffer(const svBitVecVal* value_io_load_bits_buffer) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_load_bits_buffer\n"); );
    // Init
    CData/*2:0*/ value_io_load_bits_buffer__Vcvt;
    value_io_load_bits_buffer__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_load_bits_buffer");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_buffer_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_load_bits_buffer_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_load_bits_buffer__Vcvt = (7U & VL_SET_I_SVBV(value_io_load_bits_buffer));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_buffer__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_load_bits_buffer(svBitVecVal* value_io_load_bits_buffer) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_load_bits_buffer\n"); );
    // Init
    CData/*2:0*/ value_io_load_bits_buffer__Vcvt;
    value_io_load_bits_buffer__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_load_bits_buffer");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_buffer_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_load_bits_buffer_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_bits_buffer__Vcvt);
    for (size_t value_io_load_bits_buffer__Vidx = 0; value_io_load_bits_buffer__Vidx < 1; ++value_io_load_bits_buffer__Vidx) VL_SET_SVBV_I(3, value_io_load_bits_buffer + 1 * value_io_load_bits_buffer__Vidx, value_io_load_bits_buffer__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_load_valid(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_load_valid\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_load_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_load_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_load_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_load_valid(const svBitVecVal* value_io_load_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_load_valid\n"); );
    // Init
    CData/*0:0*/ value_io_load_valid__Vcvt;
    value_io_load_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_load_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_load_valid_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_load_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_load_valid__Vcvt = (1U & VL_SET_I_SVBV(value_io_load_valid));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_valid__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_load_valid(svBitVecVal* value_io_load_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_load_valid\n"); );
    // Init
    CData/*0:0*/ value_io_load_valid__Vcvt;
    value_io_load_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_load_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_load_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_load_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_load_valid__Vcvt);
    for (size_t value_io_load_valid__Vidx = 0; value_io_load_valid__Vidx < 1; ++value_io_load_valid__Vidx) VL_SET_SVBV_I(1, value_io_load_valid + 1 * value_io_load_valid__Vidx, value_io_load_valid__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_stall(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_stall\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_stall");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_stall_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_stall_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_post_stall(svBitVecVal* value_io_post_stall) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_stall\n"); );
    // Init
    CData/*0:0*/ value_io_post_stall__Vcvt;
    value_io_post_stall__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_stall");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_stall_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_stall_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_stall__Vcvt);
    for (size_t value_io_post_stall__Vidx = 0; value_io_post_stall__Vidx < 1; ++value_io_post_stall__Vidx) VL_SET_SVBV_I(1, value_io_post_stall + 1 * value_io_post_stall__Vidx, value_io_post_stall__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_busy(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_busy\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_busy");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_busy_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_busy_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_post_busy(svBitVecVal* value_io_post_busy) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_busy\n"); );
    // Init
    CData/*0:0*/ value_io_post_busy__Vcvt;
    value_io_post_busy__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_busy");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_busy_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_busy_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_busy__Vcvt);
    for (size_t value_io_post_busy__Vidx = 0; value_io_post_busy__Vidx < 1; ++value_io_post_busy__Vidx) VL_SET_SVBV_I(1, value_io_post_busy + 1 * value_io_post_busy__Vidx, value_io_post_busy__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_done(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_done\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_done");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_done_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_done_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_post_done(svBitVecVal* value_io_post_done) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_done\n"); );
    // Init
    CData/*0:0*/ value_io_post_done__Vcvt;
    value_io_post_done__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_done");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_done_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_done_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_done__Vcvt);
    for (size_t value_io_post_done__Vidx = 0; value_io_post_done__Vidx < 1; ++value_io_post_done__Vidx) VL_SET_SVBV_I(1, value_io_post_done + 1 * value_io_post_done__Vidx, value_io_post_done__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_instr_bits(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_instr_bits\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_post_instr_bits(const svBitVecVal* value_io_post_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_post_instr_bits\n"); );
    // Init
    VlWide<16>/*511:0*/ value_io_post_instr_bits__Vcvt;
    VL_ZERO_W(512, value_io_post_instr_bits__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_post_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    VL_SET_W_SVBV(512,value_io_post_instr_bits__Vcvt,value_io_post_instr_bits + 0);
(*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_instr_bits__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_post_instr_bits(svBitVecVal* value_io_post_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_instr_bits\n"); );
    // Init
    VlWide<16>/*511:0*/ value_io_post_instr_bits__Vcvt;
    VL_ZERO_W(512, value_io_post_instr_bits__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_instr_bits__Vcvt);
    for (size_t value_io_post_instr_bits__Vidx = 0; value_io_post_instr_bits__Vidx < 1; ++value_io_post_instr_bits__Vidx) VL_SET_SVBV_W(512, value_io_post_instr_bits + 16 * value_io_post_instr_bits__Vidx, value_io_post_instr_bits__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_instr_valid(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_instr_valid\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_post_instr_valid(const svBitVecVal* value_io_post_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_post_instr_valid\n"); );
    // Init
    CData/*0:0*/ value_io_post_instr_valid__Vcvt;
    value_io_post_instr_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_post_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_post_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_post_instr_valid__Vcvt = (1U & VL_SET_I_SVBV(value_io_post_instr_valid));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_instr_valid__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_post_instr_valid(svBitVecVal* value_io_post_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_instr_valid\n"); );
    // Init
    CData/*0:0*/ value_io_post_instr_valid__Vcvt;
    value_io_post_instr_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_instr_valid__Vcvt);
    for (size_t value_io_post_instr_valid__Vidx = 0; value_io_post_instr_valid__Vidx < 1; ++value_io_post_instr_valid__Vidx) VL_SET_SVBV_I(1, value_io_post_instr_valid + 1 * value_io_post_instr_valid__Vidx, value_io_post_instr_valid__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_post_instr_ready(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_post_instr_ready\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_post_instr_ready");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_ready_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_post_instr_ready_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_post_instr_ready(svBitVecVal* value_io_post_instr_ready) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_post_instr_ready\n"); );
    // Init
    CData/*0:0*/ value_io_post_instr_ready__Vcvt;
    value_io_post_instr_ready__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_post_instr_ready");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_ready_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_post_instr_ready_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_post_instr_ready__Vcvt);
    for (size_t value_io_post_instr_ready__Vidx = 0; value_io_post_instr_ready__Vidx < 1; ++value_io_post_instr_ready__Vidx) VL_SET_SVBV_I(1, value_io_post_instr_ready + 1 * value_io_post_instr_ready__Vidx, value_io_post_instr_ready__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_stall(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_stall\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_stall");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_stall_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_stall_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_array_stall(svBitVecVal* value_io_array_stall) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_stall\n"); );
    // Init
    CData/*0:0*/ value_io_array_stall__Vcvt;
    value_io_array_stall__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_stall");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_stall_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_stall_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_stall__Vcvt);
    for (size_t value_io_array_stall__Vidx = 0; value_io_array_stall__Vidx < 1; ++value_io_array_stall__Vidx) VL_SET_SVBV_I(1, value_io_array_stall + 1 * value_io_array_stall__Vidx, value_io_array_stall__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_busy(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_busy\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_busy");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_busy_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_busy_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_array_busy(svBitVecVal* value_io_array_busy) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_busy\n"); );
    // Init
    CData/*0:0*/ value_io_array_busy__Vcvt;
    value_io_array_busy__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_busy");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_busy_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_busy_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_busy__Vcvt);
    for (size_t value_io_array_busy__Vidx = 0; value_io_array_busy__Vidx < 1; ++value_io_array_busy__Vidx) VL_SET_SVBV_I(1, value_io_array_busy + 1 * value_io_array_busy__Vidx, value_io_array_busy__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_done(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_done\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_done");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_done_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_done_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_array_done(svBitVecVal* value_io_array_done) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_done\n"); );
    // Init
    CData/*0:0*/ value_io_array_done__Vcvt;
    value_io_array_done__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_done");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_done_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_done_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_done__Vcvt);
    for (size_t value_io_array_done__Vidx = 0; value_io_array_done__Vidx < 1; ++value_io_array_done__Vidx) VL_SET_SVBV_I(1, value_io_array_done + 1 * value_io_array_done__Vidx, value_io_array_done__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_instr_bits(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_instr_bits\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_array_instr_bits(const svBitVecVal* value_io_array_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_array_instr_bits\n"); );
    // Init
    VlWide<16>/*511:0*/ value_io_array_instr_bits__Vcvt;
    VL_ZERO_W(512, value_io_array_instr_bits__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_array_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    VL_SET_W_SVBV(512,value_io_array_instr_bits__Vcvt,value_io_array_instr_bits + 0);
(*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_instr_bits__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_array_instr_bits(svBitVecVal* value_io_array_instr_bits) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_instr_bits\n"); );
    // Init
    VlWide<16>/*511:0*/ value_io_array_instr_bits__Vcvt;
    VL_ZERO_W(512, value_io_array_instr_bits__Vcvt);
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_instr_bits");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_bits_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_bits_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_instr_bits__Vcvt);
    for (size_t value_io_array_instr_bits__Vidx = 0; value_io_array_instr_bits__Vidx < 1; ++value_io_array_instr_bits__Vidx) VL_SET_SVBV_W(512, value_io_array_instr_bits + 16 * value_io_array_instr_bits__Vidx, value_io_array_instr_bits__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_instr_valid(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_instr_valid\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::setBitsImpl_io_array_instr_valid(const svBitVecVal* value_io_array_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::setBitsImpl_io_array_instr_valid\n"); );
    // Init
    CData/*0:0*/ value_io_array_instr_valid__Vcvt;
    value_io_array_instr_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("setBitsImpl_io_array_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_setBitsImpl_io_array_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    value_io_array_instr_valid__Vcvt = (1U & VL_SET_I_SVBV(value_io_array_instr_valid));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_instr_valid__Vcvt);
}

void VsvsimTestbench::getBitsImpl_io_array_instr_valid(svBitVecVal* value_io_array_instr_valid) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_instr_valid\n"); );
    // Init
    CData/*0:0*/ value_io_array_instr_valid__Vcvt;
    value_io_array_instr_valid__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_instr_valid");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_valid_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_valid_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_instr_valid__Vcvt);
    for (size_t value_io_array_instr_valid__Vidx = 0; value_io_array_instr_valid__Vidx < 1; ++value_io_array_instr_valid__Vidx) VL_SET_SVBV_I(1, value_io_array_instr_valid + 1 * value_io_array_instr_valid__Vidx, value_io_array_instr_valid__Vcvt);
}

void VsvsimTestbench::getBitWidthImpl_io_array_instr_ready(int* value) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitWidthImpl_io_array_instr_ready\n"); );
    // Init
    IData/*31:0*/ value__Vcvt;
    value__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitWidthImpl_io_array_instr_ready");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_ready_t __Vcb = (VsvsimTestbench__Vcb_getBitWidthImpl_io_array_instr_ready_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value__Vcvt);
    for (size_t value__Vidx = 0; value__Vidx < 1; ++value__Vidx) *value = value__Vcvt;
}

void VsvsimTestbench::getBitsImpl_io_array_instr_ready(svBitVecVal* value_io_array_instr_ready) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::getBitsImpl_io_array_instr_ready\n"); );
    // Init
    CData/*0:0*/ value_io_array_instr_ready__Vcvt;
    value_io_array_instr_ready__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("getBitsImpl_io_array_instr_ready");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_ready_t __Vcb = (VsvsimTestbench__Vcb_getBitsImpl_io_array_instr_ready_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), value_io_array_instr_ready__Vcvt);
    for (size_t value_io_array_instr_ready__Vidx = 0; value_io_array_instr_ready__Vidx < 1; ++value_io_array_instr_ready__Vidx) VL_SET_SVBV_I(1, value_io_array_instr_ready + 1 * value_io_array_instr_ready__Vidx, value_io_array_instr_ready__Vcvt);
}

void VsvsimTestbench::simulation_initializeTrace(const char* traceFilePath) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::simulation_initializeTrace\n"); );
    // Init
    static thread_local std::string traceFilePath__Vcvt;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("simulation_initializeTrace");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_simulation_initializeTrace_t __Vcb = (VsvsimTestbench__Vcb_simulation_initializeTrace_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    traceFilePath__Vcvt = traceFilePath;
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), traceFilePath__Vcvt);
}

void VsvsimTestbench::simulation_enableTrace(int* success) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::simulation_enableTrace\n"); );
    // Init
    IData/*31:0*/ success__Vcvt;
    success__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("simulation_enableTrace");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_simulation_enableTrace_t __Vcb = (VsvsimTestbench__Vcb_simulation_enableTrace_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), success__Vcvt);
    for (size_t success__Vidx = 0; success__Vidx < 1; ++success__Vidx) *success = success__Vcvt;
}

void VsvsimTestbench::simulation_disableTrace(int* success) {
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root::simulation_disableTrace\n"); );
    // Init
    IData/*31:0*/ success__Vcvt;
    success__Vcvt = 0;
    // Body
    static int __Vfuncnum = -1;
    if (VL_UNLIKELY(__Vfuncnum == -1)) __Vfuncnum = Verilated::exportFuncNum("simulation_disableTrace");
    const VerilatedScope* __Vscopep = Verilated::dpiScope();
    VsvsimTestbench__Vcb_simulation_disableTrace_t __Vcb = (VsvsimTestbench__Vcb_simulation_disableTrace_t)(VerilatedScope::exportFind(__Vscopep, __Vfuncnum));
    (*__Vcb)((VsvsimTestbench__Syms*)(__Vscopep->symsp()), success__Vcvt);
    for (size_t success__Vidx = 0; success__Vidx < 1; ++success__Vidx) *success = success__Vcvt;
}
