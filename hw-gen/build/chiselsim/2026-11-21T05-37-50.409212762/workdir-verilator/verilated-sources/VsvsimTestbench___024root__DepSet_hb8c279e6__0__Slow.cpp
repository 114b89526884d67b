// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench__Syms.h"
#include "VsvsimTestbench___024root.h"

VL_ATTR_COLD void VsvsimTestbench___024root___eval_initial__TOP(VsvsimTestbench___024root* vlSelf);
VL_ATTR_COLD void VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit(VsvsimTestbench_PostLane* vlSelf);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_initial(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_initial\n"); );
    // Body
    VsvsimTestbench___024root___eval_initial__TOP(vlSelf);
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6));
    VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit((&vlSymsp->TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7));
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__simulationState = 1U;
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__clock 
        = vlSelf->svsimTestbench__DOT__clock;
}

void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__initTestBenchScope_TOP(const VerilatedScope* __Vscopep, const char* __Vfilenamep, IData/*31:0*/ __Vlineno);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_initial__TOP(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_initial__TOP\n"); );
    // Init
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0 = 0;
    IData/*31:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 = 0;
    // Body
    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__initTestBenchScope_TOP(
                                                                                (&(vlSymsp->__Vscope_svsimTestbench)), 
                                                                                "/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/../generated-sources/testbench.sv", 0x32U);
    vlSelf->svsimTestbench__DOT__simulationState = 1U;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[4U] 
        = svsimTestbench__DOT__dut__DOT____Vlvbound_h106f5774__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address 
        = (0xffffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                        [0U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U] 
        = ((vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
            [3U] << 0x1cU) | (0xfffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                              [4U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[1U] 
        = ((vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
            [3U] >> 4U) | ((IData)((((QData)((IData)(
                                                     vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                                     [1U])) 
                                     << 0x20U) | (QData)((IData)(
                                                                 vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                                                 [2U])))) 
                           << 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[2U] 
        = (((IData)((((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                      [1U])) << 0x20U) 
                     | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                       [2U])))) >> 4U) 
           | ((IData)(((((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                         [1U])) << 0x20U) 
                        | (QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                          [2U]))) >> 0x20U)) 
              << 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data[3U] 
        = ((0xf0000000U & vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
            [0U]) | ((IData)(((((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                                [1U])) 
                                << 0x20U) | (QData)((IData)(
                                                            vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM
                                                            [2U]))) 
                              >> 0x20U)) >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_first 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_REG 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_first 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_REG 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 3U));
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__weights__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__params__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
        = (IData)((((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                                    [1U])) << 8U) | (QData)((IData)(
                                                                    (0xffU 
                                                                     & vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                                                                     [2U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
        = ((0xffffff00U & (vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                           [0U] << 7U)) | (IData)((
                                                   (((QData)((IData)(
                                                                     vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                                                                     [1U])) 
                                                     << 8U) 
                                                    | (QData)((IData)(
                                                                      (0xffU 
                                                                       & vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                                                                       [2U])))) 
                                                   >> 0x20U)));
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x19U));
    svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__taps__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[3U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[4U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[5U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[6U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[7U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[8U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[9U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xaU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xbU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xcU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xdU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xeU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0xfU] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0x10U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0x11U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0x12U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM[0x13U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vlvbound_hcf52d1e6__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [0U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_1 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [0U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_2 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [0U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0U] >> 0x1eU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_shift 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [0U] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_last 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [1U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_3 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [1U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_4 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [1U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_5 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [1U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [1U] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_overwrite 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [1U] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_shift 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [2U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_6 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [2U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_6_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_7 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [2U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_7_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_8 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [2U] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_address 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [2U] >> 0x19U);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_overwrite 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
           [3U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_8_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_9 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                    [3U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_9_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [3U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [3U] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [4U])) << 0x10U) | (QData)((IData)(
                                                                  (0xffffU 
                                                                   & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                   [5U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_1 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [5U] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [6U])) << 0x10U) | (QData)((IData)(
                                                                  (0xffffU 
                                                                   & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                   [7U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_2 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [7U] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [8U])) << 0x10U) | (QData)((IData)(
                                                                  (0xffffU 
                                                                   & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                   [9U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_3 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [9U] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [0xaU])) << 0x10U) | (QData)((IData)(
                                                                    (0xffffU 
                                                                     & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                     [0xbU])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_4 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [0xbU] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [0xcU])) << 0x10U) | (QData)((IData)(
                                                                    (0xffffU 
                                                                     & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                     [0xdU])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_5 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [0xdU] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [0xeU])) << 0x10U) | (QData)((IData)(
                                                                    (0xffffU 
                                                                     & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                                                     [0xfU])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_6 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [0xfU] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [0x10U])) << 0x10U) 
              | (QData)((IData)((0xffffU & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                 [0x11U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_7 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                             [0x11U] >> 0x10U))) << 0x30U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                               [0x12U])) << 0x10U) 
              | (QData)((IData)((0xffffU & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                                 [0x13U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postGroup_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0x13U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postGroup 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0x13U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk9__DOT___RANDOM
                 [0x13U] >> 0x12U));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT____Vlvbound_hd3654acc__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_REG 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_r 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 1U))) << 0x21U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM
                               [1U])) << 1U) | (QData)((IData)(
                                                               (1U 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__unnamedblk1__DOT___RANDOM
                                                                [2U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[4U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[5U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[6U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[7U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__firstPixel 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__accumulator 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_1 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_2 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_3 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_4 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_5 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_6 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_7 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_8 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_9 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_10 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0x1eU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_shift 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
           [0U] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_last 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
           [1U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x1dU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [1U] >> 0x1eU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_address 
        = ((0x40U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0x19U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [2U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [2U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [2U] >> 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_address 
        = ((0x70U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 0x19U)) | (0xfU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [3U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_8_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [3U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0x19U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_9_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [3U] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_address 
        = ((0x7cU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [3U] >> 0x19U)) | (3U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [4U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_overwrite 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_shift 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_10_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__packer_io_unsigned_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__packer_io_unsigned_r_1 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__weightThere_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__weightThere 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_swap_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_swap_r_1 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_1 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [4U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_0 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [4U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_1 
        = ((0x200U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [4U] >> 0x16U)) | (0x1ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                         [5U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_2 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [5U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_3 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [5U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_4 
        = ((0x380U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [5U] >> 0x16U)) | (0x7fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                         [6U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_5 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [6U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_6 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [6U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_7 
        = ((0x3e0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [6U] >> 0x16U)) | (0x1fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                         [7U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay 
        = (0xfU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                   [7U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[4U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[5U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[6U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[7U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_accumulator 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_accumulate 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_unsignedWeights 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_shiftWeights 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 0x1dU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelRows 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                    [1U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelColumns 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                    [1U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_blockStep 
        = ((0x300U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                      [1U] >> 0x16U)) | (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                                         [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapRowStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [2U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapColumnStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [2U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rows 
        = ((0xf000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                       [2U] >> 0x10U)) | (0xfffU & 
                                          vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                                          [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columns 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                      [3U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowStep 
        = ((0x3c0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                      [3U] >> 0x16U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                                         [4U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [4U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowRepeat 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                    [4U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnRepeat 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
           [4U] >> 0x18U);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__first 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
           [5U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tap 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tapRow 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__block 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelColumnsLeft 
        = ((0x80U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 0x18U)) | (0x7fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                                        [6U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelRowsLeft 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                    [6U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__blocksLeft 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                      [6U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightAddress 
        = ((0x100U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                      [6U] >> 0x17U)) | (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                                         [7U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightLead 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0x10U));
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[4U] 
        = svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT____Vlvbound_h106f5774__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columns 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [0U] >> 0x10U);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowStep 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [1U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowRepeat 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnRepeat 
        = ((0xf0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0x18U)) | (0xfU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                                        [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowAddress 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft 
        = ((0xff00U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                       [2U] >> 0x10U)) | (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                                          [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                      [3U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [3U] >> 0x18U);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses 
        = (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [4U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[4U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[5U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[6U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[7U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[8U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[9U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xaU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xbU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xcU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xdU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xeU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[0xfU] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_1 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_2 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_3 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_4 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_5 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_6 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_7 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_8 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_9 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_10 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_11 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_12 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_13 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_14 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                 [0U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0_io_activation_r 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0_io_activation_r 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0_io_activation_r_1 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [1U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r_1 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r_2 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0_io_activation_r 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0_io_activation_r_1 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [2U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0_io_activation_r_2 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [2U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0_io_activation_r_3 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [2U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r_1 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [3U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r_2 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [3U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r_3 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [3U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r_4 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [3U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [4U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [4U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_1 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [4U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_2 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [4U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_3 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [4U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [5U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_4 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [5U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_5 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [5U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [5U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_1 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [5U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [6U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_2 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [6U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_3 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [6U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_4 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [6U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_5 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                     [6U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                        [7U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_6 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                    [7U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [7U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [7U] >> 0x10U)) | (0x3fffU & 
                                          vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                          [8U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_1 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [8U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_1 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [8U] >> 0x10U)) | (0x3fffU & 
                                          vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                          [9U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_2 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [9U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_2 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [9U] >> 0x10U)) | (0x3fffU & 
                                          vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                          [0xaU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_3 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [0xaU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_3 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [0xaU] >> 0x10U)) | (0x3fffU 
                                            & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                            [0xbU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_4 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [0xbU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_4 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [0xbU] >> 0x10U)) | (0x3fffU 
                                            & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                            [0xcU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_5 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [0xcU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_5 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [0xcU] >> 0x10U)) | (0x3fffU 
                                            & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                            [0xdU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_6 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [0xdU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_6 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [0xdU] >> 0x10U)) | (0x3fffU 
                                            & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                            [0xeU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_7 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                      [0xeU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_7 
        = ((0xc000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                       [0xeU] >> 0x10U)) | (0x3fffU 
                                            & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM
                                            [0xfU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_4__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_5__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_6__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__shadow 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__active 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                     [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__activation 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__product 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                             [0U] >> 0x1cU))) << 0x1fU) 
           | (QData)((IData)((0x7fffffffU & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                              [1U]))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__io_sumOut_REG 
        = (((QData)((IData)((vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                             [1U] >> 0x1fU))) << 0x25U) 
           | (((QData)((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                               [2U])) << 5U) | (QData)((IData)(
                                                               (0x1fU 
                                                                & vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_7__DOT__unnamedblk1__DOT___RANDOM
                                                                [3U])))));
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[3U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[4U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[5U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[6U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[7U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[8U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[9U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[0xaU] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[0xbU] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[0xcU] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[0xdU] 
        = svsimTestbench__DOT__dut__DOT__post__DOT____Vlvbound_h45a201db__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state 
        = (3U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count 
        = (0xfU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                   [0U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_useTable 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_address 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [0U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [0U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_taps 
        = ((0x70U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [0U] >> 0x19U)) | (0xfU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                        [1U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_destination 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [1U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelRows 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [1U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelColumns 
        = ((0xfcU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [1U] >> 0x18U)) | (3U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                        [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapRowStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [2U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapColumnStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [2U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rows 
        = ((0xffc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                       [2U] >> 0x10U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                          [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columns 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                      [3U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowStep 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [3U] >> 0x16U);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnStep 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [4U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowRepeat 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [4U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnRepeat 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [4U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_sourceB 
        = ((0x3f0U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                      [4U] >> 0x16U)) | (0xfU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                         [5U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_columnStepB 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_rowStepB 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [5U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroA 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [5U] >> 0x18U);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroB 
        = (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [6U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB 
        = (0x1ffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                       [6U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB 
        = (0x3fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [6U] >> 0x19U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampLow 
        = ((0x80U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [6U] >> 0x18U)) | (0x7fU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                        [7U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampHigh 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [7U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress 
        = (0x3fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [7U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere_r 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0x19U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane_r 
        = (7U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [7U] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane 
        = ((6U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                  [7U] >> 0x1dU)) | (1U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                     [8U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_firstTap 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_firstTap 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_firstTap 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x19U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_4 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x1dU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [8U] >> 0x1eU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [8U] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_5 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_6 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_7 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x12U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x17U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_8 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x19U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x1dU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [9U] >> 0x1eU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_last 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [9U] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_9 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [0xaU]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_operandA 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_multiply 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_branch 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0xbU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0xdU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_11 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x13U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x1aU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x1bU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_13 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xaU] >> 0x1cU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_14 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 0xfU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_last 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xbU] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [0xbU] >> 0x11U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [0xbU] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [0xbU] >> 0x1fU);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_1 
        = (1U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
           [0xcU]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_2 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_3 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_4 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 3U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_5 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_6 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 5U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_7 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampLow 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [0xcU] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                    [0xcU] >> 0x10U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__useTable 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xcU] >> 0x18U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination 
        = ((0xfeU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                     [0xcU] >> 0x18U)) | (1U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                                          [0xdU]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__done 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                 [0xdU] >> 1U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay 
        = (0xfU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM
                   [0xdU] >> 2U));
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____Vlvbound_hb0b6eddb__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase 
        = (3U & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
           [0U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                     [0U] >> 2U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                     [0U] >> 0xcU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                    [0U] >> 0x16U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft 
        = ((0xc0U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                     [0U] >> 0x18U)) | (0x3fU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                                        [1U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__firstTap 
        = (1U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                 [1U] >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                    [1U] >> 7U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator 
        = (0x7fU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                    [1U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                     [1U] >> 0x15U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__rowB 
        = ((0x200U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                      [1U] >> 0x16U)) | (0x1ffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM
                                         [2U]));
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[1U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[2U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[3U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0 
        = VL_RANDOM_I();
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[4U] 
        = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT____Vlvbound_h106f5774__0;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columns 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [0U] >> 0x10U);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowStep 
        = (0x3ffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [1U]);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnStep 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0xaU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowRepeat 
        = (0xffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                    [1U] >> 0x14U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnRepeat 
        = ((0xf0U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [1U] >> 0x18U)) | (0xfU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                                        [2U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__address 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 4U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowAddress 
        = (0x3ffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                     [2U] >> 0xeU));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft 
        = ((0xff00U & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                       [2U] >> 0x10U)) | (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                                          [3U]));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft 
        = (0xffffU & (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
                      [3U] >> 8U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses 
        = (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [3U] >> 0x18U);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses 
        = (0xffU & vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM
           [4U]);
}

void VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_final_TOP(const VerilatedScope* __Vscopep, const char* __Vfilenamep, IData/*31:0*/ __Vlineno);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_final__TOP(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_final__TOP\n"); );
    // Body
    VsvsimTestbench___024root____Vdpiimwrap_svsimTestbench__DOT__simulation_final_TOP(
                                                                                (&(vlSymsp->__Vscope_svsimTestbench)), 
                                                                                "/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/../generated-sources/testbench.sv", 0x178U);
}

#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__stl(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG

VL_ATTR_COLD void VsvsimTestbench___024root___eval_triggers__stl(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_triggers__stl\n"); );
    // Body
    vlSelf->__VstlTriggered.at(0U) = (0U == vlSelf->__VstlIterCount);
#ifdef VL_DEBUG
    if (VL_UNLIKELY(vlSymsp->_vm_contextp__->debug())) {
        VsvsimTestbench___024root___dump_triggers__stl(vlSelf);
    }
#endif
}
