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
    // Body
    vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 0U;
    vlSelf->__Vdly__largest = vlSelf->__PVT__largest;
    vlSelf->__Vdly__sum = vlSelf->__PVT__sum;
    vlSelf->__Vdly__joined = vlSelf->__PVT__joined;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_valid) {
        vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT____Vcellinp__post__io_tableWrite_bits_data;
        vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 = 1U;
        vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0 
            = (0xffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__load_pipe_b_address);
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_1__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[0U] 
                                              << 1U)) 
                                 | (0xffffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[0U]));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[0U] 
                                                   << 1U)) 
                                               | (0xffffU 
                                                  & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[0U])) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_1__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_3__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_2__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[0U] 
                                              >> 0xfU)) 
                                 | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[0U] 
                                    >> 0x10U));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[0U] 
                                                   >> 0xfU)) 
                                               | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[0U] 
                                                  >> 0x10U)) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_2__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_5__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_4__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[1U] 
                                              << 1U)) 
                                 | (0xffffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[1U]));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[1U] 
                                                   << 1U)) 
                                               | (0xffffU 
                                                  & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[1U])) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_3__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_7__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_6__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[1U] 
                                              >> 0xfU)) 
                                 | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[1U] 
                                    >> 0x10U));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[1U] 
                                                   >> 0xfU)) 
                                               | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[1U] 
                                                  >> 0x10U)) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_4__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_9__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_8__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[2U] 
                                              << 1U)) 
                                 | (0xffffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[2U]));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[2U] 
                                                   << 1U)) 
                                               | (0xffffU 
                                                  & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[2U])) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_5__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_11__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_10__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[2U] 
                                              >> 0xfU)) 
                                 | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[2U] 
                                    >> 0x10U));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[2U] 
                                                   >> 0xfU)) 
                                               | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[2U] 
                                                  >> 0x10U)) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_6__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_13__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_12__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[3U] 
                                              << 1U)) 
                                 | (0xffffU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[3U]));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[3U] 
                                                   << 1U)) 
                                               | (0xffffU 
                                                  & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[3U])) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}

VL_INLINE_OPT void VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__1(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___nba_sequent__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7__1\n"); );
    // Init
    QData/*62:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT__fine;
    __PVT__requantizer__DOT__unnamedblk1__DOT__fine = 0;
    IData/*21:0*/ __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T;
    __PVT__requantizer__DOT__unnamedblk1__DOT___rounded_T = 0;
    IData/*23:0*/ __PVT__table_0__DOT__unnamedblk1__DOT___rise_T;
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T = 0;
    // Body
    __PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
        = (0xffffffU & ((IData)(0x80U) + vlSelf->__PVT__table_0__DOT__slope));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffffU 
                                                  & ((IData)(vlSelf->__PVT__table_0__DOT__base) 
                                                     + 
                                                     ((IData)(vlSelf->__PVT__table_0__DOT__rise_REG)
                                                       ? 
                                                      (__PVT__table_0__DOT__unnamedblk1__DOT___rise_T 
                                                       >> 8U)
                                                       : 0U)));
    vlSelf->__PVT__table_0__DOT__rise_REG = vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable;
    vlSelf->__PVT__table_0__DOT__slope = (0x3ffffffU 
                                          & VL_MULS_III(26, 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,17, 
                                                                         (0x1ffffU 
                                                                          & (IData)(
                                                                                (vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
                                                                                >> 0x10U))))), 
                                                        (0x3ffffffU 
                                                         & VL_EXTENDS_II(26,9, 
                                                                         (0xffU 
                                                                          & (IData)(vlSelf->__PVT__table_0__DOT__value))))));
    vlSelf->__PVT__table_0__DOT__base = (0xffffU & 
                                         ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__useTable)
                                           ? (IData)(vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r)
                                           : (IData)(vlSelf->__PVT__table_0__DOT__value)));
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
                            >> 0xfU)) << 7U)) | (0x7fU 
                                                 & ((IData)(vlSelf->__PVT__clamped) 
                                                    >> 8U)))];
    } else {
        vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = 0U;
    }
    if (vlSelf->__Vdlyvset__table_0__DOT__memory__DOT__data_memory__DOT__words__v0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[vlSelf->__Vdlyvdim0__table_0__DOT__memory__DOT__data_memory__DOT__words__v0] 
            = vlSelf->__Vdlyvval__table_0__DOT__memory__DOT__data_memory__DOT__words__v0;
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branch) {
        vlSelf->__Vdly__joined = (0x3fffffU & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_branchB)
                                                 ? vlSelf->__PVT__joined
                                                 : 
                                                ((0x3f0000U 
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
    vlSelf->__PVT__clamped = (0xffffU & (VL_LTS_III(22, vlSelf->__PVT__joined, 
                                                    ((0x3f0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow) 
                                                                        >> 0xfU)))) 
                                                         << 0x10U)) 
                                                     | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)))
                                          ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampLow)
                                          : (VL_GTS_III(22, vlSelf->__PVT__joined, 
                                                        ((0x3f0000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh) 
                                                                            >> 0xfU)))) 
                                                             << 0x10U)) 
                                                         | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)))
                                              ? (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__clampHigh)
                                              : vlSelf->__PVT__joined)));
    vlSelf->__PVT__joined = vlSelf->__Vdly__joined;
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
        = (0x7fffffffffffffffULL & VL_SHIFTRS_QQI(63,63,2, vlSelf->__PVT__requantizer__DOT__coarse, (IData)(vlSelf->__PVT__requantizer__DOT__fine_REG)));
    vlSelf->__PVT__requantizer__DOT__kept = (0x1fffffU 
                                             & (IData)(__PVT__requantizer__DOT__unnamedblk1__DOT__fine));
    vlSelf->__PVT__requantizer__DOT__tooLarge = ((0U 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (~ (IData)(
                                                              (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                               >> 0x3eU))));
    vlSelf->__PVT__requantizer__DOT__tooSmall = ((0x7ffffffffffULL 
                                                  != 
                                                  (0x7ffffffffffULL 
                                                   & (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                      >> 0x14U))) 
                                                 & (IData)(
                                                           (__PVT__requantizer__DOT__unnamedblk1__DOT__fine 
                                                            >> 0x3eU)));
    vlSelf->__PVT__requantizer__DOT__coarse = (0x7fffffffffffffffULL 
                                               & VL_SHIFTRS_QQQ(63,63,63, vlSelf->__PVT__requantizer__DOT__product, 
                                                                ((QData)((IData)(
                                                                                (0xfU 
                                                                                & ((IData)(vlSelf->__PVT__requantizer__DOT__amount) 
                                                                                >> 2U)))) 
                                                                 << 2U)));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (IData)(vlSelf->__PVT__requantizer__DOT__amount));
    vlSelf->__PVT__requantizer__DOT__amount = vlSelf->__PVT__requantizer__DOT__amount_r;
    vlSelf->__PVT__requantizer__DOT__product = (0x7fffffffffffffffULL 
                                                & ((vlSelf->__PVT__requantizer__DOT__high 
                                                    << 0x17U) 
                                                   + 
                                                   (((QData)((IData)(
                                                                     (0x3fffffU 
                                                                      & (- (IData)(
                                                                                (1U 
                                                                                & (IData)(
                                                                                (vlSelf->__PVT__requantizer__DOT__low 
                                                                                >> 0x28U)))))))) 
                                                     << 0x29U) 
                                                    | vlSelf->__PVT__requantizer__DOT__low)));
    vlSelf->__PVT__requantizer__DOT__amount_r = vlSelf->__PVT__requantizer_io_shiftMinus1_REG;
    vlSelf->__PVT__requantizer__DOT__high = (0xffffffffffULL 
                                             & VL_MULS_QQQ(40, 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,23, 
                                                                            (0x7fffffU 
                                                                             & (IData)(
                                                                                (vlSelf->__PVT__requantizer_io_sum_REG 
                                                                                >> 0x17U))))), 
                                                           (0xffffffffffULL 
                                                            & VL_EXTENDS_QI(40,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
    vlSelf->__PVT__requantizer__DOT__low = (0x1ffffffffffULL 
                                            & VL_MULS_QQQ(41, 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,24, 
                                                                           (0x7fffffU 
                                                                            & (IData)(vlSelf->__PVT__requantizer_io_sum_REG)))), 
                                                          (0x1ffffffffffULL 
                                                           & VL_EXTENDS_QI(41,17, vlSelf->__PVT__requantizer_io_multiplier_REG))));
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
        vlSelf->__Vdly__sum = (0x3fffffffffffULL & 
                               ((((QData)((IData)((0xfffU 
                                                   & (- (IData)(
                                                                (1U 
                                                                 & (IData)(
                                                                           (vlSelf->__PVT__product 
                                                                            >> 0x21U)))))))) 
                                  << 0x22U) | vlSelf->__PVT__product) 
                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap)
                                    ? 0ULL : vlSelf->__PVT__sum)));
    }
    if (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_tap) 
         & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__stage_next_bits_REG_3_firstTap) 
            | VL_GTS_III(17, vlSelf->__PVT__operandLater, vlSelf->__PVT__largest)))) {
        vlSelf->__Vdly__largest = vlSelf->__PVT__operandLater;
    }
    vlSelf->__PVT__requantizer_io_sum_REG = (0x3fffffffffffULL 
                                             & (((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectDrain)
                                                  ? vlSelf->__PVT__drained
                                                  : 
                                                 ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_selectMax)
                                                   ? 
                                                  (((QData)((IData)(
                                                                    (0x1fffffffU 
                                                                     & (- (IData)(
                                                                                (1U 
                                                                                & (vlSelf->__PVT__largest 
                                                                                >> 0x10U))))))) 
                                                    << 0x11U) 
                                                   | (QData)((IData)(vlSelf->__PVT__largest)))
                                                   : vlSelf->__PVT__sum)) 
                                                + ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_operandB)
                                                    ? 0ULL
                                                    : vlSelf->__PVT__param_bias)));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT____Vcellinp__results_unit_7__io_param_valid) {
        vlSelf->__PVT__param_offset = (0xffffU & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                  >> 6U));
        vlSelf->__PVT__param_shift = (0x3fU & vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U]);
        vlSelf->__PVT__param_multiplier = (0x1ffffU 
                                           & ((vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U] 
                                               << 0xaU) 
                                              | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[0U] 
                                                 >> 0x16U)));
        vlSelf->__PVT__param_bias = (0x3fffffffffffULL 
                                     & (((QData)((IData)(
                                                         vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[2U])) 
                                         << 0x19U) 
                                        | ((QData)((IData)(
                                                           vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__params__DOT__io_data_r[1U])) 
                                           >> 7U)));
    }
    vlSelf->__PVT__sum = vlSelf->__Vdly__sum;
    vlSelf->__PVT__largest = vlSelf->__Vdly__largest;
    vlSelf->__PVT__product = (0x3ffffffffULL & VL_MULS_QQQ(34, 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__operand)), 
                                                           (0x3ffffffffULL 
                                                            & VL_EXTENDS_QI(34,17, vlSelf->__PVT__factor))));
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_drain) {
        vlSelf->__PVT__drained = ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__postBank)
                                   ? vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_15__DOT__io_data_r
                                   : vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__accumulators__DOT__columnData_banks_memory_14__DOT__io_data_r);
    }
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorTap) {
        vlSelf->__PVT__factor = ((0x10000U & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[3U] 
                                              >> 0xfU)) 
                                 | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__taps__DOT__io_data_r[3U] 
                                    >> 0x10U));
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOne) {
        vlSelf->__PVT__factor = 1U;
    } else if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_factorOperand) {
        vlSelf->__PVT__factor = vlSelf->__PVT__operand;
    }
    vlSelf->__PVT__operandLater = vlSelf->__PVT__operand;
    if (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_featureThere) {
        vlSelf->__PVT__operand = (0x1ffffU & (((0x10000U 
                                                & (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[3U] 
                                                   >> 0xfU)) 
                                               | (vlSymsp->TOP.svsimTestbench__DOT__dut__DOT___features_io_postData[3U] 
                                                  >> 0x10U)) 
                                              - ((0x10000U 
                                                  & ((IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero) 
                                                     << 1U)) 
                                                 | (IData)(vlSymsp->TOP.svsimTestbench__DOT__dut__DOT__post__DOT__control_zero))));
    }
}
