// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Model implementation (design independent parts)

#include "VsvsimTestbench.h"
#include "VsvsimTestbench__Syms.h"
#include "verilated_dpi.h"

//============================================================
// Constructors

VsvsimTestbench::VsvsimTestbench(VerilatedContext* _vcontextp__, const char* _vcname__)
    : VerilatedModel{*_vcontextp__}
    , vlSymsp{new VsvsimTestbench__Syms(contextp(), _vcname__, this)}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6}
    , __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7{vlSymsp->TOP.__PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7}
    , rootp{&(vlSymsp->TOP)}
{
    // Register model with the context
    contextp()->addModel(this);
}

VsvsimTestbench::VsvsimTestbench(const char* _vcname__)
    : VsvsimTestbench(Verilated::threadContextp(), _vcname__)
{
}

//============================================================
// Destructor

VsvsimTestbench::~VsvsimTestbench() {
    delete vlSymsp;
}

//============================================================
// Evaluation function

#ifdef VL_DEBUG
void VsvsimTestbench___024root___eval_debug_assertions(VsvsimTestbench___024root* vlSelf);
#endif  // VL_DEBUG
void VsvsimTestbench___024root___eval_static(VsvsimTestbench___024root* vlSelf);
void VsvsimTestbench___024root___eval_initial(VsvsimTestbench___024root* vlSelf);
void VsvsimTestbench___024root___eval_settle(VsvsimTestbench___024root* vlSelf);
void VsvsimTestbench___024root___eval(VsvsimTestbench___024root* vlSelf);

void VsvsimTestbench::eval_step() {
    VL_DEBUG_IF(VL_DBG_MSGF("+++++TOP Evaluate VsvsimTestbench::eval_step\n"); );
#ifdef VL_DEBUG
    // Debug assertions
    VsvsimTestbench___024root___eval_debug_assertions(&(vlSymsp->TOP));
#endif  // VL_DEBUG
    if (VL_UNLIKELY(!vlSymsp->__Vm_didInit)) {
        vlSymsp->__Vm_didInit = true;
        VL_DEBUG_IF(VL_DBG_MSGF("+ Initial\n"););
        VsvsimTestbench___024root___eval_static(&(vlSymsp->TOP));
        VsvsimTestbench___024root___eval_initial(&(vlSymsp->TOP));
        VsvsimTestbench___024root___eval_settle(&(vlSymsp->TOP));
    }
    // MTask 0 start
    VL_DEBUG_IF(VL_DBG_MSGF("MTask0 starting\n"););
    Verilated::mtaskId(0);
    VL_DEBUG_IF(VL_DBG_MSGF("+ Eval\n"););
    VsvsimTestbench___024root___eval(&(vlSymsp->TOP));
    // Evaluate cleanup
    Verilated::endOfThreadMTask(vlSymsp->__Vm_evalMsgQp);
    Verilated::endOfEval(vlSymsp->__Vm_evalMsgQp);
}

//============================================================
// Events and timing
bool VsvsimTestbench::eventsPending() { return false; }

uint64_t VsvsimTestbench::nextTimeSlot() {
    VL_FATAL_MT(__FILE__, __LINE__, "", "%Error: No delays in the design");
    return 0;
}

//============================================================
// Utilities

const char* VsvsimTestbench::name() const {
    return vlSymsp->name();
}

//============================================================
// Invoke final blocks

void VsvsimTestbench___024root___eval_final(VsvsimTestbench___024root* vlSelf);

VL_ATTR_COLD void VsvsimTestbench::final() {
    VsvsimTestbench___024root___eval_final(&(vlSymsp->TOP));
}

//============================================================
// Implementations of abstract methods from VerilatedModel

const char* VsvsimTestbench::hierName() const { return vlSymsp->name(); }
const char* VsvsimTestbench::modelName() const { return "VsvsimTestbench"; }
unsigned VsvsimTestbench::threads() const { return 1; }
