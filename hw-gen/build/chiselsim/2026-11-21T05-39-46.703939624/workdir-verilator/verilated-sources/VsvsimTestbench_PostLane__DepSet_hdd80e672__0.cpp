// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench_PostLane.h"
#include "VsvsimTestbench__Syms.h"

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)(vlSymsp->TOP.__VdfgTmp_h57d9331c__0);
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 7U)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r)));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 7U)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_1__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)((vlSymsp->TOP.__VdfgTmp_h57d9331c__0 
                                          >> 0x20U));
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0xfU)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 8U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0xfU)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 8U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_2__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)(vlSymsp->TOP.__VdfgTmp_h4e671398__0);
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x17U)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x10U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x17U)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x10U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_3__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)((vlSymsp->TOP.__VdfgTmp_h4e671398__0 
                                          >> 0x20U));
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x1fU)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x18U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x1fU)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x18U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_4__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)(vlSymsp->TOP.__VdfgTmp_hfc963c1f__0);
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x27U)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x20U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x27U)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x20U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_5__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)((vlSymsp->TOP.__VdfgTmp_hfc963c1f__0 
                                          >> 0x20U));
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x2fU)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x28U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x2fU)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x28U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_6__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)(vlSymsp->TOP.__VdfgTmp_h5686036d__0);
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x37U)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x30U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x37U)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x30U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__0(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__0\n"); );
    // Init
    QData/*48:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*31:0*/ __Vdly__sum;
    __Vdly__sum = 0;
    SData/*8:0*/ __Vdly__largest;
    __Vdly__largest = 0;
    IData/*21:0*/ __Vdly__joined;
    __Vdly__joined = 0;
    CData/*7:0*/ __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*7:0*/ __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    CData/*0:0*/ __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0;
    // Body
    __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    __Vdly__largest = vlSelf->__PVT__largest;
    __Vdly__sum = vlSelf->__PVT__sum;
    __Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_data[0U]);
        __Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        __Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
    vlSelf->__PVT__table_0__DOT__io_result_REG = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                                   ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                                   : (IData)(vlSelf->__PVT__table_0__DOT__value));
    vlSelf->__PVT__table_0__DOT__value = vlSelf->__PVT__table_0__DOT__value_r;
    if (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
            = vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData;
    }
    vlSelf->__PVT__table_0__DOT__value_r = vlSelf->__PVT__clamped;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tableRead) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
            = (1U & (~ (IData)(vlSymsp->TOP.svsimTestbench__DOT__reset)));
        vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData 
            = vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words
            [((0x80U & ((~ ((IData)(vlSelf->__PVT__clamped) 
                            >> 7U)) << 7U)) | (0x7fU 
                                               & (IData)(vlSelf->__PVT__clamped)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = __Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        __Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                         ? vlSelf->__PVT__joined
                                         : ((0x3f0000U 
                                             & ((- (IData)(
                                                           (1U 
                                                            & ((IData)(vlSelf->__PVT__param_offset) 
                                                               >> 0xfU)))) 
                                                << 0x10U)) 
                                            | (IData)(vlSelf->__PVT__param_offset))) 
                                       + ((0x300000U 
                                           & ((- (IData)(
                                                         (1U 
                                                          & (vlSelf->__PVT__requantizer__DOT__io_result_REG 
                                                             >> 0x13U)))) 
                                              << 0x14U)) 
                                          | vlSelf->__PVT__requantizer__DOT__io_result_REG)));
    }
    vlSelf->__PVT__clamped = (0xffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                  ((0x3fff00U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                      >> 7U)))) 
                                                       << 8U)) 
                                                   | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                        ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                        : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                      ((0x3fff00U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                          >> 7U)))) 
                                                           << 8U)) 
                                                       | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                            ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                            : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = __Vdly__joined;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
        = (0x3fffffU & ((IData)(1U) + ((0x200000U & 
                                        (vlSelf->__PVT__requantizer__DOT__kept 
                                         << 1U)) | vlSelf->__PVT__requantizer__DOT__kept)));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = ((IData)(vlSelf->__PVT__requantizer__DOT__tooSmall)
            ? 0x80000U : (((IData)(vlSelf->__PVT__requantizer__DOT__tooLarge) 
                           | (0x80000U == (0x1fffffU 
                                           & (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                              >> 1U))))
                           ? 0x7ffffU : (0xfffffU & 
                                         (__PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T 
                                          >> 1U))));
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine 
        = (0x1ffffffffffffULL & VL_SHIFTRS_QQI(49,49,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x1fffffffU 
                                                  != 
                                                  (0x1fffffffU 
                                                   & (IData)(
                                                             (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                              >> 0x14U)))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x30U)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x1ffffffffffffULL 
                                               & ((0x30ULL 
                                                   >= 
                                                   ((QData)((IData)(
                                                                    (0xfU 
                                                                     & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                        >> 2U)))) 
                                                    << 2U))
                                                   ? 
                                                  VL_SHIFTRS_QQQ(49,49,49, vlSelf->__PVT__requantizer__DOT__product, 
                                                                 ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                  << 2U))
                                                   : 
                                                  (- 
                                                   (vlSelf->__PVT__requantizer__DOT__product 
                                                    >> 0x30U))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x1ffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x10U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x7fffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x21U)))))))) 
                                                     << 0x22U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0x1ffffffffULL 
                                             & VL_MULS_QQQ(33, 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,16, 
                                                                            (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                             >> 0x10U))), 
                                                           (0x1ffffffffULL 
                                                            & VL_EXTENDS_QI(33,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x3ffffffffULL 
                                            & VL_MULS_QQQ(34, 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, 
                                                                           (0xffffU 
                                                                            & vlSelf->__PVT__requantizer_io_sum_REG))), 
                                                          (0x3ffffffffULL 
                                                           & VL_EXTENDS_QI(34,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                    ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_shiftB)
                    : (IData)(vlSelf->__PVT__param_shift)) 
                  - (IData)(1U)));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
          ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__post_multiplierB
          : vlSelf->__PVT__param_multiplier);
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) {
        __Vdly__sum = ((((- (IData)((1U & (vlSelf->__PVT__product 
                                           >> 0x11U)))) 
                         << 0x12U) | vlSelf->__PVT__product) 
                       + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                           ? 0U : vlSelf->__PVT__sum));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(9, (IData)(vlSelf->__PVT__operandLater), (IData)(vlSelf->__PVT__largest))))) {
        __Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                               ? vlSelf->__PVT__drained
                                               : ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->__PVT__largest) 
                                                                   >> 8U)))) 
                                                    << 9U) 
                                                   | (IData)(vlSelf->__PVT__largest))
                                                   : vlSelf->__PVT__sum)) 
                                             + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                 ? 0U
                                                 : vlSelf->__PVT__param_bias));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_7__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U] 
                                      << 0x19U) | (
                                                   vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                                   >> 7U));
    }
    vlSelf->__PVT__sum = __Vdly__sum;
    vlSelf->__PVT__largest = __Vdly__largest;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = (IData)((vlSymsp->TOP.__VdfgTmp_h5686036d__0 
                                          >> 0x20U));
    }
    vlSelf->__PVT__product = (0x3ffffU & VL_MULS_III(18, 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__operand))), 
                                                     (0x3ffffU 
                                                      & VL_EXTENDS_II(18,9, (IData)(vlSelf->__PVT__factor)))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x100U & ((IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x3fU)) 
                                            << 8U)) 
                                 | (0xffU & (IData)(
                                                    (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r 
                                                     >> 0x38U))));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffU & (((0x100U 
                                              & ((IData)(
                                                         (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                          >> 0x3fU)) 
                                                 << 8U)) 
                                             | (0xffU 
                                                & (IData)(
                                                          (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData 
                                                           >> 0x38U)))) 
                                            - ((0x100U 
                                                & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                   << 1U)) 
                                               | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}
