// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench___024root.h"

VL_ATTR_COLD void VsvsimTestbench___024root___eval_static__TOP(VsvsimTestbench___024root* vlSelf);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_static(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_static\n"); );
    // Body
    VsvsimTestbench___024root___eval_static__TOP(vlSelf);
}

VL_ATTR_COLD void VsvsimTestbench___024root___eval_static__TOP(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_static__TOP\n"); );
    // Body
    vlSelf->svsimTestbench__DOT__clock = 0U;
    vlSelf->svsimTestbench__DOT__reset = 0U;
    vlSelf->svsimTestbench__DOT__io_output_address = 0U;
    vlSelf->svsimTestbench__DOT__io_output_enable = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_data[0U] = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_data[1U] = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_data[2U] = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_data[3U] = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_address = 0U;
    vlSelf->svsimTestbench__DOT__io_load_bits_buffer = 0U;
    vlSelf->svsimTestbench__DOT__io_load_valid = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[1U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[2U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[3U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[4U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[5U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[6U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[7U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[8U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[9U] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xaU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xbU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xcU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xdU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xeU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_bits[0xfU] = 0U;
    vlSelf->svsimTestbench__DOT__io_post_instr_valid = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[1U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[2U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[3U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[4U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[5U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[6U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[7U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[8U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[9U] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xaU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xbU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xcU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xdU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xeU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_bits[0xfU] = 0U;
    vlSelf->svsimTestbench__DOT__io_array_instr_valid = 0U;
    vlSelf->svsimTestbench__DOT__simulationState = 0U;
}

VL_ATTR_COLD void VsvsimTestbench___024root___eval_final__TOP(VsvsimTestbench___024root* vlSelf);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_final(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_final\n"); );
    // Body
    VsvsimTestbench___024root___eval_final__TOP(vlSelf);
}

VL_ATTR_COLD void VsvsimTestbench___024root___eval_triggers__stl(VsvsimTestbench___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__stl(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___eval_stl(VsvsimTestbench___024root* vlSelf);

VL_ATTR_COLD void VsvsimTestbench___024root___eval_settle(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_settle\n"); );
    // Init
    CData/*0:0*/ __VstlContinue;
    // Body
    vlSelf->__VstlIterCount = 0U;
    __VstlContinue = 1U;
    while (__VstlContinue) {
        __VstlContinue = 0U;
        VsvsimTestbench___024root___eval_triggers__stl(vlSelf);
        if (vlSelf->__VstlTriggered.any()) {
            __VstlContinue = 1U;
            if (VL_UNLIKELY((0x64U < vlSelf->__VstlIterCount))) {
#ifdef VL_DEBUG
                VsvsimTestbench___024root___dump_triggers__stl(vlSelf);
#endif
                VL_FATAL_MT("/work/w/infra/hw-gen/build/chiselsim/2026-11-21T05-39-46.703939624/workdir-verilator/../generated-sources/testbench.sv", 1, "", "Settle region did not converge.");
            }
            vlSelf->__VstlIterCount = ((IData)(1U) 
                                       + vlSelf->__VstlIterCount);
            VsvsimTestbench___024root___eval_stl(vlSelf);
        }
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__stl(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___dump_triggers__stl\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VstlTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VstlTriggered.at(0U)) {
        VL_DBG_MSGF("         'stl' region trigger index 0 is active: Internal 'stl' trigger - first iteration\n");
    }
}
#endif  // VL_DEBUG

VL_ATTR_COLD void VsvsimTestbench___024root___stl_sequent__TOP__0(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___stl_sequent__TOP__0\n"); );
    // Init
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h129c5ba2__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h129c5ba2__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_ha10555ab__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_ha10555ab__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h559f0d38__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h559f0d38__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_he97e4518__0;
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_he97e4518__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1;
    svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0 = 0;
    CData/*0:0*/ svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0;
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0 = 0;
    // Body
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT___GEN 
        = (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT___GEN_0 
        = (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightLead));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_lastColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastColumnUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastRowUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN 
        = (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_start_T_1 
        = (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T 
        = (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_lastColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastKernelColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastColumnUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastRowUse 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses));
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_0 
        = ((0x40000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_0_REG 
                        << 1U)) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_0_REG);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_2 
        = ((0x40000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_2_REG 
                        << 1U)) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_2_REG);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_4 
        = ((0x40000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_4_REG 
                        << 1U)) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_4_REG);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_6 
        = ((0x40000U & (vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_6_REG 
                        << 1U)) | vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_6_REG);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__lastKernelColumn 
        = (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelColumnsLeft));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_instr_ready 
        = (1U & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid)) 
                 & (~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start 
        = ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax 
        = ((3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB 
        = (1U & (~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply) 
                    | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA))));
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__features__io_write_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)));
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v) 
           & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_0_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_1_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_2_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_3_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (3U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_4_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_5_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (5U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_6_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (6U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_7_0__io_load 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG) 
           & (7U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2)));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15));
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
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_7__io_param_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere) 
           & (7U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branch 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_branch) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB 
        = (1U & (~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_multiply) 
                    | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_operandA))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA) 
              & (4U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    vlSelf->svsimTestbench__DOT__dut__DOT___features_io_arrayData 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_REG)
            ? vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r
            : vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r);
    vlSelf->svsimTestbench__DOT__dut__DOT___features_io_postData 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_REG)
            ? vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r
            : vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_bits_last 
        = ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelColumnsLeft)) 
           & ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelRowsLeft)) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__blocksLeft))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__useTable)));
    if (vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank) {
        vlSelf->__VdfgTmp_h5686036d__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r;
        vlSelf->__VdfgTmp_hfc963c1f__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r;
        vlSelf->__VdfgTmp_h4e671398__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r;
        vlSelf->__VdfgTmp_h57d9331c__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r;
    } else {
        vlSelf->__VdfgTmp_h5686036d__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r;
        vlSelf->__VdfgTmp_hfc963c1f__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r;
        vlSelf->__VdfgTmp_h4e671398__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r;
        vlSelf->__VdfgTmp_h57d9331c__0 = vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r;
    }
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
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address) 
               >> 9U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address) 
              >> 9U));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid) 
           & ((~ (IData)((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightLead)))) 
              & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded)));
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
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__begin_0 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid) 
           & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading)) 
              & (~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded) 
                    | (0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy))))));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___walk_io_last 
        = ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft)) 
           & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft)));
    svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0 
        = ((0U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h129c5ba2__0 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_overwrite)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_7));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_ha10555ab__0 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_overwrite)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h559f0d38__0 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_overwrite)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_1));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_he97e4518__0 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_overwrite)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_2));
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
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_weightRead_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__begin_0) 
           | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes_io_pass_ready 
        = (1U & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming)) 
                 | (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___walk_io_last)));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tap 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_drain 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3) 
           & (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hf3104685__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_address) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h129c5ba2__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_1_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h129c5ba2__0) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_address) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_2_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_address) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_ha10555ab__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_3_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_ha10555ab__0) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_address) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_4_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_address) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h559f0d38__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_5_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_h559f0d38__0) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_address) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_6_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_he97e4518__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_7_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT____VdfgTmp_he97e4518__0) 
           & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address) 
              >> 6U));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap) 
           & (4U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation)));
    if ((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase))) {
        vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector 
            = (1U & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand)) 
                     | (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase))));
    } else {
        vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits 
            = vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress;
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector 
            = (1U & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand)) 
                     & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0)));
    }
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1)) 
           & (2U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming) 
           & ((1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address) 
                     >> 9U)) == (1U & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                                       >> 9U))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere 
        = ((~ (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1) 
           & (IData)(svsimTestbench__DOT__dut__DOT__post__DOT____VdfgTmp_hdb392a2c__0));
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes_io_pass_ready) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_valid));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray) 
           | ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                  >> 9U)) & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid)));
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory_1__io_read_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1) 
           | ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid) 
              & ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits) 
                 >> 9U)));
    vlSelf->svsimTestbench__DOT__io_post_busy = ((2U 
                                                  == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state)) 
                                                 & ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1)) 
                                                    | (IData)(svsimTestbench__DOT__dut__DOT__post__DOT___issue_T_1)));
    svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3 
        = ((~ (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group)) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_last 
        = ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector) 
           & ((1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft)) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft))));
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance 
        = ((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
           & (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector));
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_tapRead_valid 
        = ((IData)(vlSelf->svsimTestbench__DOT__io_post_busy) 
           & ((~ (IData)((0U != (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase)))) 
              & (1U == (IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation))));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture 
        = ((~ ((IData)(vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1) 
               >> 6U)) & (IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3));
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture 
        = ((IData)(svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_postRead_3) 
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
}

VL_ATTR_COLD void VsvsimTestbench___024root___eval_stl(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___eval_stl\n"); );
    // Body
    if (vlSelf->__VstlTriggered.at(0U)) {
        VsvsimTestbench___024root___stl_sequent__TOP__0(vlSelf);
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__act(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___dump_triggers__act\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VactTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VactTriggered.at(0U)) {
        VL_DBG_MSGF("         'act' region trigger index 0 is active: Internal 'act' trigger - DPI export trigger\n");
    }
    if (vlSelf->__VactTriggered.at(1U)) {
        VL_DBG_MSGF("         'act' region trigger index 1 is active: @([changed] svsimTestbench.simulationState)\n");
    }
    if (vlSelf->__VactTriggered.at(2U)) {
        VL_DBG_MSGF("         'act' region trigger index 2 is active: @(posedge svsimTestbench.clock)\n");
    }
}
#endif  // VL_DEBUG

#ifdef VL_DEBUG
VL_ATTR_COLD void VsvsimTestbench___024root___dump_triggers__nba(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___dump_triggers__nba\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VnbaTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VnbaTriggered.at(0U)) {
        VL_DBG_MSGF("         'nba' region trigger index 0 is active: Internal 'nba' trigger - DPI export trigger\n");
    }
    if (vlSelf->__VnbaTriggered.at(1U)) {
        VL_DBG_MSGF("         'nba' region trigger index 1 is active: @([changed] svsimTestbench.simulationState)\n");
    }
    if (vlSelf->__VnbaTriggered.at(2U)) {
        VL_DBG_MSGF("         'nba' region trigger index 2 is active: @(posedge svsimTestbench.clock)\n");
    }
}
#endif  // VL_DEBUG

VL_ATTR_COLD void VsvsimTestbench___024root___ctor_var_reset(VsvsimTestbench___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    VsvsimTestbench___024root___ctor_var_reset\n"); );
    // Body
    vlSelf->svsimTestbench__DOT__clock = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__reset = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__io_output_data = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__io_output_address = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__io_output_enable = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(128, vlSelf->svsimTestbench__DOT__io_load_bits_data);
    vlSelf->svsimTestbench__DOT__io_load_bits_address = VL_RAND_RESET_I(24);
    vlSelf->svsimTestbench__DOT__io_load_bits_buffer = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__io_load_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__io_post_busy = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(512, vlSelf->svsimTestbench__DOT__io_post_instr_bits);
    vlSelf->svsimTestbench__DOT__io_post_instr_valid = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(512, vlSelf->svsimTestbench__DOT__io_array_instr_bits);
    vlSelf->svsimTestbench__DOT__io_array_instr_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__simulationState = 0;
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_tapRead_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_featureRead_bits = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_accumulatorRead_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT___post_io_output_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_0 = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_2 = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_4 = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT___array_io_sums_6 = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT___features_io_arrayData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT___features_io_postData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_v = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_buffer = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_address = VL_RAND_RESET_I(24);
    VL_RAND_RESET_W(128, vlSelf->svsimTestbench__DOT__dut__DOT__load_pipe_b_data);
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__features__io_write_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 5; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT___io_postReady_T_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_forArray_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_first = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_arrayData_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_first = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__io_postData_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT____Vcellinp__bankData_memory_1__io_read_valid = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 1; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 512; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 512; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__features__DOT__bankData_memory_1__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 512; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__weights__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    VL_RAND_RESET_W(71, vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT___data_memory_readData);
    vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_REG = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(71, vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        VL_RAND_RESET_W(71, vlSelf->svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words[__Vi0]);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 128; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_1_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_2 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_2_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_3 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_3_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_4 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_4_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_valid_REG_5 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__steps_next_bits_REG_5_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_1_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_otherRead_1_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_2_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_3_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_1 = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_4_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_5_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_2 = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_6_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_arrayRead_7_layerCapture = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_next_r_3 = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__io_done_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_1__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_2__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_3__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_4__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_5__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_6__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT____Vcellinp__columnData_banks_memory_7__io_read_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk1__DOT__columnData_old = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk2__DOT__columnData_old_1 = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk3__DOT__columnData_old_2 = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk4__DOT__columnData_old_3 = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 11; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__unnamedblk5__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT___data_memory_readData = VL_RAND_RESET_Q(64);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r = VL_RAND_RESET_Q(64);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___walk_io_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_instr_ready = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_pass_bits_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT___passes_io_weightRead_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__streaming = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__firstPixel = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__accumulator = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__pass_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes_io_pass_ready = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__start = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_2 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_3 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_4 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_5 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_6 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_valid_r_7 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_1_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_2_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_3_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_4_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_5_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_6_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_overwrite = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__io_step_bits_r_7_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__weightThere_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__weightThere = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_swap_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_swap_r_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_valid_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_1 = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array_io_weights_bits_row_r_2 = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_0 = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_1 = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_2 = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__r_3 = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__underWay = VL_RAND_RESET_I(4);
    for (int __Vi0 = 0; __Vi0 < 6; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_accumulator = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_accumulate = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelRows = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_kernelColumns = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_blockStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapRowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_tapColumnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rows = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columns = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_rowRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__conv_walk_columnRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__first = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tap = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__tapRow = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__block = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelColumnsLeft = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__kernelRowsLeft = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__blocksLeft = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__lastKernelColumn = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightAddress = VL_RAND_RESET_I(9);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__row = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loading = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__loaded = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__shadowBusy = VL_RAND_RESET_I(2);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__weightLead = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT___GEN = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__begin_0 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT___GEN_0 = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__passes__DOT__unnamedblk2__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_next = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__io_lastColumn = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columns = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_rowRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__fields_columnRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__address = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowAddress = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnsLeft = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowsLeft = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__columnUses = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__rowUses = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastColumnUse = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__lastRowUse = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 5; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_2 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_3 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_4 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_5 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__swaps_6 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0_io_activation_r_1 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r_1 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0_io_activation_r_2 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0_io_activation_r_1 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_1 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0_io_activation_r_2 = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_1 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_1 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_0_REG = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_1_REG = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_1 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_1 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_1_1 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_1_1 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_2_REG = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_3_REG = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_2 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_2 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_1_2 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_1_2 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_4_REG = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_5_REG = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_0_3 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_0_3 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_0_1_3 = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__split_1_1_3 = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_6_REG = VL_RAND_RESET_I(18);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__io_sums_7_REG = VL_RAND_RESET_I(19);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_0_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_1_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_2_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_3_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_4_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_5_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_6_0__io_load = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT____Vcellinp__elements_7_0__io_load = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 17; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_0_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_1_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_2_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_3_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_4_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_5_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_6_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_1__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_2__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__shadow = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__active = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__activation = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__product = VL_RAND_RESET_Q(33);
    vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__io_sumOut_REG = VL_RAND_RESET_Q(35);
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__array__DOT__array__DOT__elements_7_3__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_step_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__state = VL_RAND_RESET_I(2);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__count = VL_RAND_RESET_I(4);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_operation = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_addOperand = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_useTable = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_address = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_accumulator_group = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_source = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_taps = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_destination = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelRows = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_kernelColumns = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapRowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_tapColumnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rows = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columns = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_rowRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_walk_columnRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_sourceB = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_columnStepB = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_rowStepB = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroA = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_zeroB = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB = VL_RAND_RESET_I(17);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB = VL_RAND_RESET_I(6);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampLow = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__post_clampHigh = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___GEN = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__reading = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__lane = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress = VL_RAND_RESET_I(6);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramThere = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane_r = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__paramLane = VL_RAND_RESET_I(3);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT___stream_io_start_T_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream_io_start = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_firstTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_firstTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_1_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_2 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_firstTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_2_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_3 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_4 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_4_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_5 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_5_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_6 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_6_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_7 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_7_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_8 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_8_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_9 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_9_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_10 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_operandA = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_multiply = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_10_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_11 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_11_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_12 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_12_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_13 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_13_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_14 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_14_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_valid_REG_15 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_vector = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_15_last = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__io_accumulatorRead_bits_address_r_1 = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_1 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_2 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_3 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_4 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_5 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_6 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover_r_7 = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__takeover = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampLow = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__useTable = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_zero = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_drain = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branch = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__destination = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__done = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__underWay = VL_RAND_RESET_I(4);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_1__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_2__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_3__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_4__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_5__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_6__io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_7__io_param_valid = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 14; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__unnamedblk2__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_next = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___walk_io_lastColumn = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__phase = VL_RAND_RESET_I(2);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__firstTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__accumulator = VL_RAND_RESET_I(7);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__addressB = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__rowB = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT___io_step_firstTap_T = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastKernelColumn = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__lastTap = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk_io_advance = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk2__DOT__base = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk1__DOT__unnamedblk3__DOT___tapAddress_T = VL_RAND_RESET_I(10);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__unnamedblk4__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT____VdfgTmp_h6575c6eb__0 = 0;
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columns = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnStep = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_rowRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__fields_columnRepeat = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__address = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowAddress = VL_RAND_RESET_I(10);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowsLeft = VL_RAND_RESET_I(16);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnUses = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__rowUses = VL_RAND_RESET_I(8);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastColumnUse = VL_RAND_RESET_I(1);
    vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__lastRowUse = VL_RAND_RESET_I(1);
    for (int __Vi0 = 0; __Vi0 < 5; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 256; ++__Vi0) {
        vlSelf->svsimTestbench__DOT__dut__DOT__io_output_data_memory__DOT__words[__Vi0] = VL_RAND_RESET_Q(64);
    }
    vlSelf->__VdfgTmp_h5686036d__0 = 0;
    vlSelf->__VdfgTmp_hfc963c1f__0 = 0;
    vlSelf->__VdfgTmp_h4e671398__0 = 0;
    vlSelf->__VdfgTmp_h57d9331c__0 = 0;
    vlSelf->__Vdpi_export_trigger = 0;
    vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0 = 0;
    VL_RAND_RESET_W(71, vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0);
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__params__DOT__data_memory__DOT__words__v0 = 0;
    vlSelf->__Vdlyvdim0__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 = 0;
    vlSelf->__Vdlyvval__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 = VL_RAND_RESET_Q(64);
    vlSelf->__Vdlyvset__svsimTestbench__DOT__dut__DOT__taps__DOT__data_memory__DOT__words__v0 = 0;
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__state = VL_RAND_RESET_I(2);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__reading = VL_RAND_RESET_I(1);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__underWay = VL_RAND_RESET_I(4);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__lane = VL_RAND_RESET_I(3);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__paramAddress = VL_RAND_RESET_I(6);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__destination = VL_RAND_RESET_I(8);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapAddress = VL_RAND_RESET_I(10);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelColumnsLeft = VL_RAND_RESET_I(8);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__kernelRowsLeft = VL_RAND_RESET_I(8);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tap = VL_RAND_RESET_I(7);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__tapRow = VL_RAND_RESET_I(10);
    vlSelf->__Vdly__svsimTestbench__DOT__dut__DOT__post__DOT__stream__DOT__walk__DOT__columnsLeft = VL_RAND_RESET_I(16);
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__simulationState = 0;
    vlSelf->__Vtrigrprev__TOP__svsimTestbench__DOT__clock = VL_RAND_RESET_I(1);
    vlSelf->__VactDidInit = 0;
}
