// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design internal header
// See VsvsimTestbench.h for the primary calling header

#ifndef VERILATED_VSVSIMTESTBENCH_POSTLANE_H_
#define VERILATED_VSVSIMTESTBENCH_POSTLANE_H_  // guard

#include "verilated.h"

class VsvsimTestbench__Syms;

class VsvsimTestbench_PostLane final : public VerilatedModule {
  public:

    // DESIGN SPECIFIC STATE
    // Anonymous structures to workaround compiler member-count bugs
    struct {
        VL_IN8(clock,0,0);
        VL_IN8(reset,0,0);
        VL_IN8(io_control_featureThere,0,0);
        VL_IN8(io_control_zero,7,0);
        VL_IN8(io_control_factorTap,0,0);
        VL_IN8(io_control_factorOne,0,0);
        VL_IN8(io_control_factorOperand,0,0);
        VL_IN8(io_control_tap,0,0);
        VL_IN8(io_control_firstTap,0,0);
        VL_IN8(io_control_drain,0,0);
        VL_IN8(io_control_selectDrain,0,0);
        VL_IN8(io_control_selectMax,0,0);
        VL_IN8(io_control_operandB,0,0);
        VL_IN8(io_control_shiftB,5,0);
        VL_IN8(io_control_branch,0,0);
        VL_IN8(io_control_branchB,0,0);
        VL_IN8(io_control_clampLow,7,0);
        VL_IN8(io_control_clampHigh,7,0);
        VL_IN8(io_control_tableRead,0,0);
        VL_IN8(io_control_tableUse,0,0);
        VL_IN8(io_feature,7,0);
        VL_IN8(io_tap,7,0);
        VL_IN8(io_param_valid,0,0);
        VL_IN8(io_param_bits_shift,5,0);
        VL_IN8(io_tableWrite_valid,0,0);
        VL_IN8(io_tableWrite_bits_address,7,0);
        VL_IN8(io_tableWrite_bits_data,7,0);
        VL_OUT8(io_result,7,0);
        CData/*5:0*/ __PVT__param_shift;
        CData/*5:0*/ __PVT__requantizer_io_shiftMinus1_REG;
        CData/*7:0*/ __PVT__clamped;
        CData/*5:0*/ __PVT__requantizer__DOT__amount_r;
        CData/*5:0*/ __PVT__requantizer__DOT__amount;
        CData/*1:0*/ __PVT__requantizer__DOT__fine_REG;
        CData/*0:0*/ __PVT__requantizer__DOT__tooLarge;
        CData/*0:0*/ __PVT__requantizer__DOT__tooSmall;
        CData/*7:0*/ __PVT__table_0__DOT__value_r;
        CData/*7:0*/ __PVT__table_0__DOT__value;
        CData/*7:0*/ __PVT__table_0__DOT__io_result_REG;
        CData/*7:0*/ __PVT__table_0__DOT__memory__DOT___data_memory_readData;
        CData/*0:0*/ __PVT__table_0__DOT__memory__DOT__io_data_REG;
        CData/*7:0*/ __PVT__table_0__DOT__memory__DOT__io_data_r;
        VL_IN16(io_param_bits_offset,15,0);
        SData/*15:0*/ __PVT__param_offset;
        SData/*8:0*/ __PVT__operand;
        SData/*8:0*/ __PVT__factor;
        SData/*8:0*/ __PVT__operandLater;
        SData/*8:0*/ __PVT__largest;
        VL_IN(io_control_multiplierB,16,0);
        VL_IN(io_drain,31,0);
        VL_IN(io_param_bits_bias,31,0);
        VL_IN(io_param_bits_multiplier,16,0);
        IData/*31:0*/ __PVT__param_bias;
        IData/*16:0*/ __PVT__param_multiplier;
        IData/*17:0*/ __PVT__product;
        IData/*31:0*/ __PVT__sum;
        IData/*31:0*/ __PVT__drained;
        IData/*31:0*/ __PVT__requantizer_io_sum_REG;
        IData/*16:0*/ __PVT__requantizer_io_multiplier_REG;
        IData/*21:0*/ __PVT__joined;
        IData/*20:0*/ __PVT__requantizer__DOT__kept;
        IData/*19:0*/ __PVT__requantizer__DOT__io_result_REG;
        QData/*33:0*/ __PVT__requantizer__DOT__low;
        QData/*32:0*/ __PVT__requantizer__DOT__high;
    };
    struct {
        QData/*48:0*/ __PVT__requantizer__DOT__product;
        QData/*48:0*/ __PVT__requantizer__DOT__coarse;
        VlUnpacked<IData/*31:0*/, 9> __PVT__unnamedblk1__DOT___RANDOM;
        VlUnpacked<IData/*31:0*/, 7> __PVT__requantizer__DOT__unnamedblk2__DOT___RANDOM;
        VlUnpacked<IData/*31:0*/, 1> __PVT__table_0__DOT__unnamedblk1__DOT___RANDOM;
        VlUnpacked<IData/*31:0*/, 1> __PVT__table_0__DOT__memory__DOT__unnamedblk1__DOT___RANDOM;
        VlUnpacked<CData/*7:0*/, 256> __PVT__table_0__DOT__memory__DOT__data_memory__DOT__words;
    };

    // INTERNAL VARIABLES
    VsvsimTestbench__Syms* const vlSymsp;

    // CONSTRUCTORS
    VsvsimTestbench_PostLane(VsvsimTestbench__Syms* symsp, const char* v__name);
    ~VsvsimTestbench_PostLane();
    VL_UNCOPYABLE(VsvsimTestbench_PostLane);

    // INTERNAL METHODS
    void __Vconfigure(bool first);
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);


#endif  // guard
