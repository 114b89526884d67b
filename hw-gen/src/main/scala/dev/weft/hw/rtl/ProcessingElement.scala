package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Widths and latencies of the systolic array, derived from the configuration; one place for array and sequencer. */
class ArrayShape(config: AcceleratorConfig) {
  val rows: Int     = config.array.rows
  val products: Int = config.array.productsPerMultiplier

  /** Output columns in one multiplication, and multiplications a cycle. */
  val packed: Int = config.array.packedProducts
  val clocks: Int = config.array.multiplierClocks

  /** Multipliers across: output columns over products per multiplier. */
  val multiplierColumns: Int = config.array.multiplierColumns
  val cascadeRows: Int       = config.cascadeRows
  val cascades: Int          = rows / cascadeRows
  val activationBits: Int    = config.format.activationBits
  val operandBits: Int       = config.format.operandBits
  val spacing: Int           = config.productSpacing

  /** Width of the multiplier's wide port. */
  val multiplierPortBits: Int = config.array.multiplierBits

  /** Bits of one multiplier's weights on their way to it: one field a product. */
  val packedWeightBits: Int = products * operandBits

  /** A cascade's sum of one output column. */
  val cascadeSumBits: Int = operandBits + activationBits + log2Ceil(cascadeRows)
  val packedSumBits: Int  = if (packed == 2) spacing + cascadeSumBits else cascadeSumBits
  require(packedSumBits <= 48, s"a packed sum takes $packedSumBits bits, a DSP slice has 48")

  /** The whole column's sum. */
  val sumBits: Int = cascadeSumBits + log2Ceil(cascades)

  /** Cycles by which a row of a cascade works behind the first: one tick of the multipliers' clock for each row between. */
  def skew(rowInCascade: Int): Int = (rowInCascade + clocks - 1) / clocks

  /** Cycles from a vector at the array's input to column 0's sums at its output: skew, 3 registers, split, adder tree. */
  val latency: Int = config.cascadeSkew + 4 + log2Ceil(cascades)

  /**
   * A multiplier's operand: with two products `high * 2^spacing + low`. It arrives as the two fields `high - (low < 0)` and
   * `low` that [[WeightPacker]] makes, so that the operand is wiring: the high field, `low`'s sign repeated, `low`.
   */
  def spread(fields: UInt): UInt = {
    val operand = if (packed == 2) {
      val low  = fields(operandBits - 1, 0)
      val high = fields(2 * operandBits - 1, operandBits)
      Cat(high, Fill(spacing - operandBits, low(operandBits - 1)), low)
    } else fields
    operand.asSInt.pad(multiplierPortBits).asUInt
  }
}

/** What a processing element shows to its neighbours. */
class ProcessingElementIO(shape: ArrayShape) extends Bundle {
  val activation = Input(SInt(shape.activationBits.W))

  /** With the first activation of a pass: the shadow weights become active for it. */
  val swap = Input(Bool())

  /** Writes the shadow weights. */
  val load    = Input(Bool())
  val weights = Input(UInt(shape.multiplierPortBits.W))

  /** Sums from the element above and to the one below; what comes to the cascade's first one is not looked at. */
  val cascadeIn     = Input(UInt(DspSlice.SumBits.W))
  val cascadeOut    = Output(UInt(DspSlice.SumBits.W))
  val activationOut = Output(SInt(shape.activationBits.W))
  val sum           = Output(SInt(shape.packedSumBits.W))
}

/**
 * One multiplier of the weight-stationary array: `sum = the sum above + weights * activation`, a [[DspSlice]] and the
 * activation's way to the right.
 *
 * Latency: activation to `activationOut` 1 cycle, activation to `sum` 3, sum above to `sum` 1: the element below must get
 * its activation one cycle later.
 *
 * @param first
 *   of its cascade: nothing is above it
 */
class ProcessingElement(shape: ArrayShape, first: Boolean) extends Module {
  val io = IO(new ProcessingElementIO(shape))

  private val slice = Module(new DspSlice(shape.multiplierPortBits, shape.activationBits, first))
  slice.io.clock      := clock
  slice.io.load       := io.load
  slice.io.swap       := io.swap
  slice.io.operand    := io.weights
  slice.io.activation := io.activation.asUInt
  slice.io.cascadeIn  := io.cascadeIn
  io.cascadeOut       := slice.io.cascadeOut
  io.sum              := slice.io.sum(shape.packedSumBits - 1, 0).asSInt
  io.activationOut    := RegNext(io.activation)
}
