// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench_PostLane.h"

VL_ATTR_COLD void VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___eval_initial__TOP__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit\n"); );
    // Init
    IData/*31:0*/ __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = 0;
    IData/*31:0*/ requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = 0;
    // Body
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[0U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[1U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[2U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[3U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[4U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[5U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[6U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[7U] = __Vlvbound_h15b185d3__0;
    __Vlvbound_h15b185d3__0 = VL_RANDOM_I();
    vlSelf->__PVT__unnamedblk1__DOT___RANDOM[8U] = __Vlvbound_h15b185d3__0;
    vlSelf->__PVT__param_bias = vlSelf->__PVT__unnamedblk1__DOT___RANDOM
        [0U];
    vlSelf->__PVT__param_multiplier = (0x1ffffU & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                       [1U]);
    vlSelf->__PVT__param_offset = ((0xfffeU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                               [1U] 
                                               >> 0x10U)) 
                                   | (1U & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                      [2U]));
    vlSelf->__PVT__param_shift = (0x3fU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                           [2U] >> 1U));
    vlSelf->__PVT__operand = (0x1ffU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                        [2U] >> 7U));
    vlSelf->__PVT__factor = (0x1ffU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                       [2U] >> 0x10U));
    vlSelf->__PVT__product = ((0x3f800U & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                           [2U] >> 0xeU)) 
                              | (0x7ffU & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                 [3U]));
    vlSelf->__PVT__operandLater = (0x1ffU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                             [3U] >> 0xbU));
    vlSelf->__PVT__sum = ((0xfff00000U & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                           [3U]) | (0xfffffU & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                    [4U]));
    vlSelf->__PVT__largest = (0x1ffU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                        [4U] >> 0x14U));
    vlSelf->__PVT__drained = ((0xe0000000U & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                               [4U]) | (0x1fffffffU 
                                        & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                        [5U]));
    vlSelf->__PVT__requantizer_io_sum_REG = ((0xe0000000U 
                                              & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                              [5U]) 
                                             | (0x1fffffffU 
                                                & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                                [6U]));
    vlSelf->__PVT__requantizer_io_multiplier_REG = 
        ((0x1c000U & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                      [6U] >> 0xfU)) | (0x3fffU & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                        [7U]));
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = 
        (0x3fU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                  [7U] >> 0xeU));
    vlSelf->__PVT__joined = ((0x3ffc00U & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                           [7U] >> 0xaU)) 
                             | (0x3ffU & vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                [8U]));
    vlSelf->__PVT__clamped = (0xffU & (vlSelf->__PVT__unnamedblk1__DOT___RANDOM
                                       [8U] >> 0xaU));
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[0U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[1U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[2U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[3U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[4U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[5U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    requantizer__DOT____Vlvbound_h0d01561b__0 = VL_RANDOM_I();
    vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[6U] 
        = requantizer__DOT____Vlvbound_h0d01561b__0;
    vlSelf->__PVT__requantizer__DOT__low = (((QData)((IData)(
                                                             vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                             [0U])) 
                                             << 2U) 
                                            | (QData)((IData)(
                                                              (3U 
                                                               & vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                               [1U]))));
    vlSelf->__PVT__requantizer__DOT__high = (((QData)((IData)(
                                                              (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                               [1U] 
                                                               >> 2U))) 
                                              << 3U) 
                                             | (QData)((IData)(
                                                               (7U 
                                                                & vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                                [2U]))));
    vlSelf->__PVT__requantizer__DOT__product = (((QData)((IData)(
                                                                 (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                                  [2U] 
                                                                  >> 3U))) 
                                                 << 0x14U) 
                                                | (QData)((IData)(
                                                                  (0xfffffU 
                                                                   & vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                                   [3U]))));
    vlSelf->__PVT__requantizer__DOT__amount_r = (0x3fU 
                                                 & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                    [3U] 
                                                    >> 0x14U));
    vlSelf->__PVT__requantizer__DOT__amount = (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                               [3U] 
                                               >> 0x1aU);
    vlSelf->__PVT__requantizer__DOT__coarse = (((QData)((IData)(
                                                                vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                                [4U])) 
                                                << 0x11U) 
                                               | (QData)((IData)(
                                                                 (0x1ffffU 
                                                                  & vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                                  [5U]))));
    vlSelf->__PVT__requantizer__DOT__fine_REG = (3U 
                                                 & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                    [5U] 
                                                    >> 0x11U));
    vlSelf->__PVT__requantizer__DOT__kept = ((0x1fff00U 
                                              & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                 [5U] 
                                                 >> 0xbU)) 
                                             | (0xffU 
                                                & vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                [6U]));
    vlSelf->__PVT__requantizer__DOT__tooLarge = (1U 
                                                 & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                    [6U] 
                                                    >> 8U));
    vlSelf->__PVT__requantizer__DOT__tooSmall = (1U 
                                                 & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                                                    [6U] 
                                                    >> 9U));
    vlSelf->__PVT__requantizer__DOT__io_result_REG 
        = (0xfffffU & (vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM
                       [6U] >> 0xaU));
    vlSelf->__PVT__table_0__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->__PVT__table_0__DOT__value_r = (0xffU & 
                                            vlSelf->__PVT__table_0__DOT__unnamedblk1__DOT___RANDOM
                                            [0U]);
    vlSelf->__PVT__table_0__DOT__value = (0xffU & (
                                                   vlSelf->__PVT__table_0__DOT__unnamedblk1__DOT___RANDOM
                                                   [0U] 
                                                   >> 8U));
    vlSelf->__PVT__table_0__DOT__io_result_REG = (0xffU 
                                                  & (vlSelf->__PVT__table_0__DOT__unnamedblk1__DOT___RANDOM
                                                     [0U] 
                                                     >> 0x10U));
    vlSelf->__PVT__table_0__DOT__memory__DOT__unnamedblk1__DOT___RANDOM[0U] 
        = VL_RANDOM_I();
    vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG 
        = (1U & vlSelf->__PVT__table_0__DOT__memory__DOT__unnamedblk1__DOT___RANDOM
           [0U]);
    vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r 
        = (0xffU & (vlSelf->__PVT__table_0__DOT__memory__DOT__unnamedblk1__DOT___RANDOM
                    [0U] >> 1U));
}

VL_ATTR_COLD void VsvsimTestbench_PostLane___ctor_var_reset(VsvsimTestbench_PostLane* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    VsvsimTestbench__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+            VsvsimTestbench_PostLane___ctor_var_reset\n"); );
    // Body
    vlSelf->clock = VL_RAND_RESET_I(1);
    vlSelf->reset = VL_RAND_RESET_I(1);
    vlSelf->io_control_featureThere = VL_RAND_RESET_I(1);
    vlSelf->io_control_zero = VL_RAND_RESET_I(8);
    vlSelf->io_control_factorTap = VL_RAND_RESET_I(1);
    vlSelf->io_control_factorOne = VL_RAND_RESET_I(1);
    vlSelf->io_control_factorOperand = VL_RAND_RESET_I(1);
    vlSelf->io_control_tap = VL_RAND_RESET_I(1);
    vlSelf->io_control_firstTap = VL_RAND_RESET_I(1);
    vlSelf->io_control_drain = VL_RAND_RESET_I(1);
    vlSelf->io_control_selectDrain = VL_RAND_RESET_I(1);
    vlSelf->io_control_selectMax = VL_RAND_RESET_I(1);
    vlSelf->io_control_operandB = VL_RAND_RESET_I(1);
    vlSelf->io_control_multiplierB = VL_RAND_RESET_I(17);
    vlSelf->io_control_shiftB = VL_RAND_RESET_I(6);
    vlSelf->io_control_branch = VL_RAND_RESET_I(1);
    vlSelf->io_control_branchB = VL_RAND_RESET_I(1);
    vlSelf->io_control_clampLow = VL_RAND_RESET_I(8);
    vlSelf->io_control_clampHigh = VL_RAND_RESET_I(8);
    vlSelf->io_control_tableRead = VL_RAND_RESET_I(1);
    vlSelf->io_control_tableUse = VL_RAND_RESET_I(1);
    vlSelf->io_feature = VL_RAND_RESET_I(8);
    vlSelf->io_tap = VL_RAND_RESET_I(8);
    vlSelf->io_drain = VL_RAND_RESET_I(32);
    vlSelf->io_param_valid = VL_RAND_RESET_I(1);
    vlSelf->io_param_bits_bias = VL_RAND_RESET_I(32);
    vlSelf->io_param_bits_multiplier = VL_RAND_RESET_I(17);
    vlSelf->io_param_bits_offset = VL_RAND_RESET_I(16);
    vlSelf->io_param_bits_shift = VL_RAND_RESET_I(6);
    vlSelf->io_tableWrite_valid = VL_RAND_RESET_I(1);
    vlSelf->io_tableWrite_bits_address = VL_RAND_RESET_I(8);
    vlSelf->io_tableWrite_bits_data = VL_RAND_RESET_I(8);
    vlSelf->io_result = VL_RAND_RESET_I(8);
    vlSelf->__PVT__param_bias = VL_RAND_RESET_I(32);
    vlSelf->__PVT__param_multiplier = VL_RAND_RESET_I(17);
    vlSelf->__PVT__param_offset = VL_RAND_RESET_I(16);
    vlSelf->__PVT__param_shift = VL_RAND_RESET_I(6);
    vlSelf->__PVT__operand = VL_RAND_RESET_I(9);
    vlSelf->__PVT__factor = VL_RAND_RESET_I(9);
    vlSelf->__PVT__product = VL_RAND_RESET_I(18);
    vlSelf->__PVT__operandLater = VL_RAND_RESET_I(9);
    vlSelf->__PVT__sum = VL_RAND_RESET_I(32);
    vlSelf->__PVT__largest = VL_RAND_RESET_I(9);
    vlSelf->__PVT__drained = VL_RAND_RESET_I(32);
    vlSelf->__PVT__requantizer_io_sum_REG = VL_RAND_RESET_I(32);
    vlSelf->__PVT__requantizer_io_multiplier_REG = VL_RAND_RESET_I(17);
    vlSelf->__PVT__requantizer_io_shiftMinus1_REG = VL_RAND_RESET_I(6);
    vlSelf->__PVT__joined = VL_RAND_RESET_I(22);
    vlSelf->__PVT__clamped = VL_RAND_RESET_I(8);
    for (int __Vi0 = 0; __Vi0 < 9; ++__Vi0) {
        vlSelf->__PVT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->__PVT__requantizer__DOT__low = VL_RAND_RESET_Q(34);
    vlSelf->__PVT__requantizer__DOT__high = VL_RAND_RESET_Q(33);
    vlSelf->__PVT__requantizer__DOT__product = VL_RAND_RESET_Q(49);
    vlSelf->__PVT__requantizer__DOT__amount_r = VL_RAND_RESET_I(6);
    vlSelf->__PVT__requantizer__DOT__amount = VL_RAND_RESET_I(6);
    vlSelf->__PVT__requantizer__DOT__coarse = VL_RAND_RESET_Q(49);
    vlSelf->__PVT__requantizer__DOT__fine_REG = VL_RAND_RESET_I(2);
    vlSelf->__PVT__requantizer__DOT__kept = VL_RAND_RESET_I(21);
    vlSelf->__PVT__requantizer__DOT__tooLarge = VL_RAND_RESET_I(1);
    vlSelf->__PVT__requantizer__DOT__tooSmall = VL_RAND_RESET_I(1);
    vlSelf->__PVT__requantizer__DOT__io_result_REG = VL_RAND_RESET_I(20);
    for (int __Vi0 = 0; __Vi0 < 7; ++__Vi0) {
        vlSelf->__PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->__PVT__table_0__DOT__value_r = VL_RAND_RESET_I(8);
    vlSelf->__PVT__table_0__DOT__value = VL_RAND_RESET_I(8);
    vlSelf->__PVT__table_0__DOT__io_result_REG = VL_RAND_RESET_I(8);
    for (int __Vi0 = 0; __Vi0 < 1; ++__Vi0) {
        vlSelf->__PVT__table_0__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    vlSelf->__PVT__table_0__DOT__memory__DOT___data_memory_readData = VL_RAND_RESET_I(8);
    vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_REG = VL_RAND_RESET_I(1);
    vlSelf->__PVT__table_0__DOT__memory__DOT__io_data_r = VL_RAND_RESET_I(8);
    for (int __Vi0 = 0; __Vi0 < 1; ++__Vi0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__unnamedblk1__DOT___RANDOM[__Vi0] = VL_RAND_RESET_I(32);
    }
    for (int __Vi0 = 0; __Vi0 < 256; ++__Vi0) {
        vlSelf->__PVT__table_0__DOT__memory__DOT__data_memory__DOT__words[__Vi0] = VL_RAND_RESET_I(8);
    }
}
