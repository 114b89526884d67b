// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench___024root.h"

void VsvsimTestbench___024root___act_sequent__TOP__0(VsvsimTestbench___024root* vlSelf);

void VsvsimTestbench___024root___eval_act(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_act\n"); );
    // Body
    if (vlSelf->__VactTriggered.at(1U)) {
        VsvsimTestbench___024root___act_sequent__TOP__0(vlSelf);
    }
}

VL_INLINE_OPT void VsvsimTestbench___024root___nba_sequent__TOP__1(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___nba_sequent__TOP__1\n"); );
    // Init
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_7;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_7 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1;
    svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept;
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept = 0;
    CData/*3:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___count_T;
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___count_T = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_0;
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_1;
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_1 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_2;
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_2 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0 = 0;
    SData/*9:0*/ svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___rowB_T;
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___rowB_T = 0;
    // Body
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_1__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_2__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_3__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_4__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_5__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (5U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_6__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (6U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
           & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branch 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_branch) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB 
        = (1U & (~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_multiply) 
                    | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_operandA))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB 
        = (1U & (~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply) 
                    | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA))));
    if (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postGroup) {
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[0U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[1U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[2U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[3U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[4U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[5U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[6U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[7U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_r) 
                       >> 0x20U));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[0U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[1U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[2U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[3U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[4U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[5U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r) 
                       >> 0x20U));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[6U] 
            = (IData)(((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                        ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r
                        : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r));
        vlSelf->svsimTestbench__DOT__dut__DOT___accumulators_io_data[7U] 
            = (IData)((((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                         ? vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r
                         : vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r) 
                       >> 0x20U));
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_7__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (7U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT___features_io_postData 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_REG)
            ? vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r
            : vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r);
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
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampLow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampLow;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampHigh;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__useTable 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_useTable;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__destination 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_destination;
    } else if (vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid) {
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__destination 
            = (0xffU & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination)));
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_firstTap;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_REG) {
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[2U];
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_REG) {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
            = vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT___data_memory_readData;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__destination;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__useTable)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_7));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_firstTap 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_firstTap;
    if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading) {
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[0U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress][0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[1U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress][1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData[2U] 
            = vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress][2U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_REG = 0U;
    }
    if (vlSelf->svsimTestbench__DOT__dut__DOT___post_io_tapRead_valid) {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT___data_memory_readData 
            = vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words
            [vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap];
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSelf->svsimTestbench__DOT__reset)));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0][0U] 
            = vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[0U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0][1U] 
            = vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[1U];
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0][2U] 
            = vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0[2U];
    }
    if (vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_7 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_6));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_firstTap 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_firstTap;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_6 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_5));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_firstTap 
        = ((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__firstTap));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_5 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_4));
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance));
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN 
        = (((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
            & (~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T))) 
           & (~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap)));
    svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___rowB_T 
        = (0x3ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start)
                      ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_sourceB)
                      : ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft))
                          ? ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__rowB) 
                             + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_rowStepB))
                          : ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB) 
                             + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_columnStepB)))));
    if (svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0) {
        if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start) {
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk2__DOT__base 
                = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source;
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator 
                = (0x7fU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_address));
        } else {
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk2__DOT__base 
                = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_next;
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator 
                = (0x7fU & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator)));
        }
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase = 0U;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk2__DOT__base;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelColumns;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelRows;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_taps;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB 
            = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___rowB_T;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk2__DOT__base;
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk3__DOT___tapAddress_T 
            = (0x3ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow) 
                         + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapRowStep)));
        if ((((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
              & (~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector))) 
             & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T) 
                | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap)))) {
            vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase 
                = (((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T)) 
                    & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)))
                    ? 1U : 2U);
        }
        if (svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN) {
            if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastKernelColumn) {
                vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
                    = (0x3ffU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk3__DOT___tapAddress_T));
                vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
                    = (0xffU & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelColumns));
            } else {
                vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
                    = (0x3ffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress) 
                                 + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapColumnStep)));
                vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
                    = (0xffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft) 
                                - (IData)(1U)));
            }
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap 
                = (0x7fU & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap)));
        }
        if (((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN) 
             & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastKernelColumn))) {
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft 
                = (0xffU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft) 
                            - (IData)(1U)));
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow 
                = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk3__DOT___tapAddress_T;
        }
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__firstTap 
        = ((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0) 
           | ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN)) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__firstTap)));
    if (((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___GEN_0) 
         & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start) 
            | (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft))))) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__rowB 
            = svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT___rowB_T;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_4 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_lastColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_next 
        = (0x3ffU & (((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft))
                       ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowAddress)
                       : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__address)) 
                     + ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft))
                         ? ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses))
                             ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowStep)
                             : 0U) : ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses))
                                       ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnStep)
                                       : 0U))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastKernelColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft));
    if ((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase))) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T = 1U;
        vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB;
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress;
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) 
           & ((1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address) 
                     >> 9U)) == (1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                                       >> 9U))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_3 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_2));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_2 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_1));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_1 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r));
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN)) 
           & (IData)(vlSelf->svsimTestbench__DOT__io_post_instr_valid));
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___count_T 
        = (0xfU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count) 
                   - (IData)(1U)));
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_0 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state));
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_1 
        = (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state));
    svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_2 
        = ((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_last));
    if (vlSelf->svsimTestbench__DOT__reset) {
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = 0U;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__reading = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere_r = 0U;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r = 0U;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__underWay = 0U;
    } else {
        if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN) {
            if (svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_0) {
                if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start) {
                    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = 2U;
                }
            } else if (svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_1) {
                if (svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_2) {
                    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = 3U;
                }
            } else if (((3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)) 
                        & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_start_T_1))) {
                vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = 0U;
            }
        } else if (svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept) {
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = 1U;
        }
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__reading 
            = ((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept) 
               | ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading)
                   ? (7U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane))
                   : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere_r 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r 
            = svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept;
        if (((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept) 
             != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__done))) {
            vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__underWay 
                = (0xfU & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__done)
                            ? ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay) 
                               - (IData)(1U)) : ((IData)(1U) 
                                                 + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay))));
        }
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN)
            ? ((1U & ((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_0) 
                      | (~ ((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_1) 
                            & (IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___GEN_2)))))
                ? (IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___count_T)
                : 6U) : ((IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept)
                          ? 4U : (IData)(svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT___count_T)));
    if (svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk1__DOT__accept) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation 
            = (7U & vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U]);
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand 
            = (1U & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] 
                     >> 3U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_useTable 
            = (1U & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] 
                     >> 4U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_address 
            = (0x7fU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] 
                        >> 9U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group 
            = (1U & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] 
                     >> 5U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source 
            = (0x3ffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[3U] 
                          << 3U) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] 
                                    >> 0x1dU)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_taps 
            = (0x7fU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[3U] 
                        >> 0x15U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_destination 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[4U] 
                        >> 0x15U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelRows 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[5U] 
                        >> 9U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelColumns 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[5U] 
                        >> 0x11U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapRowStep 
            = (0x3ffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[8U] 
                         >> 0x11U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapColumnStep 
            = (0x3ffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[8U] 
                         >> 1U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rows 
            = (0xffffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[6U] 
                           << 7U) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[5U] 
                                     >> 0x19U)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columns 
            = (0xffffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[6U] 
                          >> 9U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowStep 
            = (0x3ffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[7U] 
                         >> 9U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnStep 
            = (0x3ffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[7U] 
                          << 7U) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[6U] 
                                    >> 0x19U)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowRepeat 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[9U] 
                        >> 0x11U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnRepeat 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[9U] 
                        >> 9U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_sourceB 
            = (0x3ffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xaU] 
                          << 7U) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[9U] 
                                    >> 0x19U)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_columnStepB 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xaU] 
                        >> 0x11U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_rowStepB 
            = (0x3ffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xbU] 
                          << 7U) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xaU] 
                                    >> 0x19U)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroA 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xbU] 
                        >> 0x11U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroB 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xcU] 
                        >> 1U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB 
            = (0x1ffffU & ((vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xdU] 
                            << 0xfU) | (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xcU] 
                                        >> 0x11U)));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB 
            = (0x3fU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xdU] 
                        >> 2U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampLow 
            = (0xffU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xdU] 
                        >> 8U));
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampHigh 
            = (vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xdU] 
               >> 0x18U);
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__lane = 0U;
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress 
            = (0x3fU & (vlSelf->svsimTestbench__DOT__io_post_instr_bits[4U] 
                        >> 5U));
    } else if (vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading) {
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__lane 
            = (7U & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane)));
        vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress 
            = (0x3fU & ((IData)(1U) + (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress)));
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane_r 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__underWay;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__lane;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__reading;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state 
        = vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_start_T_1 
        = (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN 
        = (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start 
        = ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax 
        = ((3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA) 
              & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_zero 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA)
            ? ((4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))
                ? (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroA)
                : 0U) : (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroB));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_multiply) 
               | ((4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
                  & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA)))) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1));
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           | ((4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
              | ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft)) 
                 & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft)))));
    svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1 
        = ((~ (IData)((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)))) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)));
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__done 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__reset)) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_last)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tap 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_drain 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3) 
           & (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap) 
           & (4U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector 
        = (1U & ((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase))
                  ? ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand)) 
                     | (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)))
                  : ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand)) 
                     & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0))));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1)) 
           & (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)));
    vlSelf->svsimTestbench__DOT__io_post_busy = ((2U 
                                                  == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)) 
                                                 & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1)) 
                                                    | (IData)(svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1) 
           & (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray) 
           | ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                  >> 9U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid)));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory_1__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1) 
           | ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid) 
              & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                 >> 9U)));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_tapRead_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
           & ((~ (IData)((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)))) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_7 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance 
        = ((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_8_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_7));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_9_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_7) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_2__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_2_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_4__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_4_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_6__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_6_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_1__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_1_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_3__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_3_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_5__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_5_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_7__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_7_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_8__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_8_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_8_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_10__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_10_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_8_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_12__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_12_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_8_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_14__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_14_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_8_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_9__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_9_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_9_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_11__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_11_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_9_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_13__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_13_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_9_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_15__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_15_layerCapture) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_9_layerCapture));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_last 
        = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_last;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_last 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector) 
           & ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft)) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft))));
}

void VsvsimTestbench___024root___eval_triggers__act(VsvsimTestbench___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__act(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG
#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__nba(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG
void VsvsimTestbench___024root___eval_nba(VsvsimTestbench___024root* vlSelf);

void VsvsimTestbench___024root___eval(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval\n"); );
    // Init
    VlTriggerVec<3> __VpreTriggered;
    IData/*31:0*/ __VnbaIterCount;
    CData/*0:0*/ __VnbaContinue;
    // Body
    __VnbaIterCount = 0U;
    __VnbaContinue = 1U;
    while (__VnbaContinue) {
        __VnbaContinue = 0U;
        vlSelf->__VnbaTriggered.clear();
        vlSelf->__VactIterCount = 0U;
        vlSelf->__VactContinue = 1U;
        while (vlSelf->__VactContinue) {
            vlSelf->__VactContinue = 0U;
            VsvsimTestbench___024root___eval_triggers__act(vlSelf);
            if (vlSelf->__VactTriggered.any()) {
                vlSelf->__VactContinue = 1U;
                if (VL_UNLIKELY((0x64U < vlSelf->__VactIterCount))) {
#ifdef VL_DEBUG
                    VsvsimTestbench___024root___dump_triggers__act(vlSelf);
#endif
                    VL_FATAL_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/../generated-sources/testbench.sv", 1, "", "Active region did not converge.");
                }
                vlSelf->__VactIterCount = ((IData)(1U) 
                                           + vlSelf->__VactIterCount);
                __VpreTriggered.andNot(vlSelf->__VactTriggered, vlSelf->__VnbaTriggered);
                vlSelf->__VnbaTriggered.set(vlSelf->__VactTriggered);
                VsvsimTestbench___024root___eval_act(vlSelf);
            }
        }
        if (vlSelf->__VnbaTriggered.any()) {
            __VnbaContinue = 1U;
            if (VL_UNLIKELY((0x64U < __VnbaIterCount))) {
#ifdef VL_DEBUG
                VsvsimTestbench___024root___dump_triggers__nba(vlSelf);
#endif
                VL_FATAL_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-37-50.409212762/workdir-verilator/../generated-sources/testbench.sv", 1, "", "NBA region did not converge.");
            }
            __VnbaIterCount = ((IData)(1U) + __VnbaIterCount);
            VsvsimTestbench___024root___eval_nba(vlSelf);
        }
    }
}

#ifdef VL_DEBUG
void VsvsimTestbench___024root___eval_debug_assertions(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_debug_assertions\n"); );
}
#endif  // VL_DEBUG
