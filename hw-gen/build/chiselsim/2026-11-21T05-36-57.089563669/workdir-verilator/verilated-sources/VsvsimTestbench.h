// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Primary model header
//
// This header should be included by all source files instantiating the design.
// The class here is then constructed to instantiate the design.
// See the Verilator manual for examples.

#ifndef VERILATED_VSVSIMTESTBENCH_H_
#define VERILATED_VSVSIMTESTBENCH_H_  // guard

#include "verilated.h"
#include "svdpi.h"

class VsvsimTestbench__Syms;
class VsvsimTestbench___024root;
class VsvsimTestbench_PostLane;


// This class is the main interface to the Verilated model
class VsvsimTestbench VL_NOT_FINAL : public VerilatedModel {
  private:
    // Symbol table holding complete model state (owned by this class)
    VsvsimTestbench__Syms* const vlSymsp;

  public:

    // PORTS
    // The application code writes and reads these signals to
    // propagate new values into/out from the Verilated model.

    // CELLS
    // Public to allow access to /* verilator public */ items.
    // Otherwise the application code can consider these internals.
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_1;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_2;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_3;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_4;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_5;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_6;
    VsvsimTestbench_PostLane* const __PVT__svsimTestbench__DOT__dut__DOT__post__DOT__results_unit_7;

    // Root instance pointer to allow access to model internals,
    // including inlined /* verilator public_flat_* */ items.
    VsvsimTestbench___024root* const rootp;

    // CONSTRUCTORS
    /// Construct the model; called by application code
    /// If contextp is null, then the model will use the default global context
    /// If name is "", then makes a wrapper with a
    /// single model invisible with respect to DPI scope names.
    explicit VsvsimTestbench(VerilatedContext* contextp, const char* name = "TOP");
    explicit VsvsimTestbench(const char* name = "TOP");
    /// Destroy the model; called (often implicitly) by application code
    virtual ~VsvsimTestbench();
  private:
    VL_UNCOPYABLE(VsvsimTestbench);  ///< Copying not allowed

  public:
    // API METHODS
    /// Evaluate the model.  Application must call when inputs change.
    void eval() { eval_step(); }
    /// Evaluate when calling multiple units/models per time step.
    void eval_step();
    /// Evaluate at end of a timestep for tracing, when using eval_step().
    /// Application must call after all eval() and before time changes.
    void eval_end_step() {}
    /// Simulation complete, run final blocks.  Application must call on completion.
    void final();
    /// Are there scheduled events to handle?
    bool eventsPending();
    /// Returns time at next time slot. Aborts if !eventsPending()
    uint64_t nextTimeSlot();
    /// Retrieve name of this model instance (as passed to constructor).
    const char* name() const;

    /// DPI Export functions
    static void getBitWidthImpl_clock(int* value);
    static void getBitWidthImpl_io_array_busy(int* value);
    static void getBitWidthImpl_io_array_done(int* value);
    static void getBitWidthImpl_io_array_instr_bits(int* value);
    static void getBitWidthImpl_io_array_instr_ready(int* value);
    static void getBitWidthImpl_io_array_instr_valid(int* value);
    static void getBitWidthImpl_io_array_stall(int* value);
    static void getBitWidthImpl_io_load_bits_address(int* value);
    static void getBitWidthImpl_io_load_bits_buffer(int* value);
    static void getBitWidthImpl_io_load_bits_data(int* value);
    static void getBitWidthImpl_io_load_valid(int* value);
    static void getBitWidthImpl_io_output_address(int* value);
    static void getBitWidthImpl_io_output_data(int* value);
    static void getBitWidthImpl_io_output_enable(int* value);
    static void getBitWidthImpl_io_post_busy(int* value);
    static void getBitWidthImpl_io_post_done(int* value);
    static void getBitWidthImpl_io_post_instr_bits(int* value);
    static void getBitWidthImpl_io_post_instr_ready(int* value);
    static void getBitWidthImpl_io_post_instr_valid(int* value);
    static void getBitWidthImpl_io_post_stall(int* value);
    static void getBitWidthImpl_reset(int* value);
    static void getBitsImpl_clock(svBitVecVal* value_clock);
    static void getBitsImpl_io_array_busy(svBitVecVal* value_io_array_busy);
    static void getBitsImpl_io_array_done(svBitVecVal* value_io_array_done);
    static void getBitsImpl_io_array_instr_bits(svBitVecVal* value_io_array_instr_bits);
    static void getBitsImpl_io_array_instr_ready(svBitVecVal* value_io_array_instr_ready);
    static void getBitsImpl_io_array_instr_valid(svBitVecVal* value_io_array_instr_valid);
    static void getBitsImpl_io_array_stall(svBitVecVal* value_io_array_stall);
    static void getBitsImpl_io_load_bits_address(svBitVecVal* value_io_load_bits_address);
    static void getBitsImpl_io_load_bits_buffer(svBitVecVal* value_io_load_bits_buffer);
    static void getBitsImpl_io_load_bits_data(svBitVecVal* value_io_load_bits_data);
    static void getBitsImpl_io_load_valid(svBitVecVal* value_io_load_valid);
    static void getBitsImpl_io_output_address(svBitVecVal* value_io_output_address);
    static void getBitsImpl_io_output_data(svBitVecVal* value_io_output_data);
    static void getBitsImpl_io_output_enable(svBitVecVal* value_io_output_enable);
    static void getBitsImpl_io_post_busy(svBitVecVal* value_io_post_busy);
    static void getBitsImpl_io_post_done(svBitVecVal* value_io_post_done);
    static void getBitsImpl_io_post_instr_bits(svBitVecVal* value_io_post_instr_bits);
    static void getBitsImpl_io_post_instr_ready(svBitVecVal* value_io_post_instr_ready);
    static void getBitsImpl_io_post_instr_valid(svBitVecVal* value_io_post_instr_valid);
    static void getBitsImpl_io_post_stall(svBitVecVal* value_io_post_stall);
    static void getBitsImpl_reset(svBitVecVal* value_reset);
    static void setBitsImpl_clock(const svBitVecVal* value_clock);
    static void setBitsImpl_io_array_instr_bits(const svBitVecVal* value_io_array_instr_bits);
    static void setBitsImpl_io_array_instr_valid(const svBitVecVal* value_io_array_instr_valid);
    static void setBitsImpl_io_load_bits_address(const svBitVecVal* value_io_load_bits_address);
    static void setBitsImpl_io_load_bits_buffer(const svBitVecVal* value_io_load_bits_buffer);
    static void setBitsImpl_io_load_bits_data(const svBitVecVal* value_io_load_bits_data);
    static void setBitsImpl_io_load_valid(const svBitVecVal* value_io_load_valid);
    static void setBitsImpl_io_output_address(const svBitVecVal* value_io_output_address);
    static void setBitsImpl_io_output_enable(const svBitVecVal* value_io_output_enable);
    static void setBitsImpl_io_post_instr_bits(const svBitVecVal* value_io_post_instr_bits);
    static void setBitsImpl_io_post_instr_valid(const svBitVecVal* value_io_post_instr_valid);
    static void setBitsImpl_reset(const svBitVecVal* value_reset);
    static void simulation_disableTrace(int* success);
    static void simulation_enableTrace(int* success);
    static void simulation_initializeTrace(const char* traceFilePath);

    // Abstract methods from VerilatedModel
    const char* hierName() const override final;
    const char* modelName() const override final;
    unsigned threads() const override final;
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);

#endif  // guard
