// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See VsvsimTestbench.h for the primary calling header

#include "verilated.h"
#include "verilated_dpi.h"

#include "VsvsimTestbench_PostLane.h"
#include "VsvsimTestbench__Syms.h"

void VsvsimTestbench_PostLane___ctor_var_reset(VsvsimTestbench_PostLane* vlSelf);

VsvsimTestbench_PostLane::VsvsimTestbench_PostLane(VsvsimTestbench__Syms* symsp, const char* v__name)
    : VerilatedModule{v__name}
    , vlSymsp{symsp}
 {
    // Reset structure values
    VsvsimTestbench_PostLane___ctor_var_reset(this);
}

void VsvsimTestbench_PostLane::__Vconfigure(bool first) {
    if (false && first) {}  // Prevent unused
}

VsvsimTestbench_PostLane::~VsvsimTestbench_PostLane() {
}
