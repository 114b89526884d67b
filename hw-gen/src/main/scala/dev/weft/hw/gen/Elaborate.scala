package dev.weft.hw.gen

import chisel3._
import circt.stage.ChiselStage
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.rtl.{AcceleratorTop, ComputeCore, Zynq7Top}

/** Elaborates the accelerator and lowers it with firtool; what [[RtlGenerator]] calls once it needs Chisel. */
object Elaborate {

  /**
   * Options that make the output plain enough for Verilator 5.006 and Yosys 0.23: no layers in separate files, no packed
   * arrays, no locals in processes. Assertions are a layer.
   */
  private def firtoolOptions(assertions: Boolean) = Array(
    s"--default-layer-specialization=${if (assertions) "enable" else "disable"}",
    "--disable-all-randomization",
    "--strip-debug-info",
    "--lowering-options=disallowLocalVariables,disallowPackedArrays,noAlwaysComb," +
      "disallowExpressionInliningInPorts,locationInfoStyle=none"
  )

  /**
   * SystemVerilog of the accelerator, all modules in one text.
   *
   * @param assertions
   *   keep the assertions, for simulation; what users get has none
   * @param activity
   *   add the port for timelines, see [[dev.weft.hw.rtl.Accelerator]]
   */
  def systemVerilog(
      config: AcceleratorConfig,
      assertions: Boolean,
      activity: Boolean = false
  ): String =
    ChiselStage.emitSystemVerilog(
      new AcceleratorTop(config, Module(new ComputeCore(config)).io, activity),
      firtoolOpts = firtoolOptions(assertions)
    )

  /**
   * SystemVerilog of the whole logic of a Zynq-7000, see [[dev.weft.hw.rtl.Zynq7Top]].
   *
   * @param controlBase
   *   address of the control registers
   */
  def zynq7SystemVerilog(config: AcceleratorConfig, controlBase: Long): String =
    ChiselStage.emitSystemVerilog(
      new Zynq7Top(config, Module(new ComputeCore(config)).io, controlBase),
      firtoolOpts = firtoolOptions(assertions = false)
    )

  def chiselVersion: String = chisel3.BuildInfo.version

  /** The firtool that this Chisel was published with. */
  def firtoolVersion: String = chisel3.BuildInfo.firtoolVersion.getOrElse("unknown")
}
