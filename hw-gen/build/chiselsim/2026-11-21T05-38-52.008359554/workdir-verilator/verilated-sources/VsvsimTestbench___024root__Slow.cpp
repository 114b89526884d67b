// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench__Syms.h"
#include "VsvsimTestbench___024root.h"

void VsvsimTestbench___024root___ctor_var_reset(VsvsimTestbench___024root* vlSelf);

VsvsimTestbench___024root::VsvsimTestbench___024root(VsvsimTestbench__Syms* symsp, const char* v__name)
    : VerilatedModule{v__name}
    , vlSymsp{symsp}
 {
    // Reset structure values
    VsvsimTestbench___024root___ctor_var_reset(this);
}

void VsvsimTestbench___024root::__Vconfigure(bool first) {
    if (false && first) {}  // Prevent unused
}

VsvsimTestbench___024root::~VsvsimTestbench___024root() {
}
