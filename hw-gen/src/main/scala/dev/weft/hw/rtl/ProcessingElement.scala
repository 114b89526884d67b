package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Widths and latencies of the systolic array, derived from the configuration; one place for array and sequencer. */
class ArrayShape(config: AcceleratorConfig) {
  val rows: Int     = config.array.rows
  val products: Int = config.array.productsPerMultiplier

  /** Multipliers across: output columns over products per multiplier. */
  val multiplierColumns: Int = config.array.columns / products
  val cascadeRows: Int       = config.cascadeRows
  val cascades: Int          = rows / cascadeRows
  val activationBits: Int    = config.format.activationBits
  val operandBits: Int       = config.format.operandBits
  val spacing: Int           = config.productSpacing

  /** The multiplier's wide operand: all its products' weights, spread out. */
  val multiplierOperandBits: Int = (products - 1) * spacing + operandBits

  /** Bits of one multiplier's weights as the shadow register keeps them: one field a product. */
  val packedWeightBits: Int = products * operandBits

  /** A cascade's sum of one output column. */
  val cascadeSumBits: Int = operandBits + activationBits + log2Ceil(cascadeRows)
  val packedSumBits: Int  = if (products == 2) spacing + cascadeSumBits else cascadeSumBits
  require(packedSumBits <= 48, s"a packed sum takes $packedSumBits bits, a DSP slice has 48")

  /** The whole column's sum. */
  val sumBits: Int = cascadeSumBits + log2Ceil(cascades)

  /** Cycles from a vector at the array's input to column 0's sums at its output: skew, 3 registers, split, adder tree. */
  val latency: Int = cascadeRows + 3 + log2Ceil(cascades)
}

/** What a processing element shows to its neighbours, whatever its form. */
class ProcessingElementIO(shape: ArrayShape) extends Bundle {
  val activation = Input(SInt(shape.activationBits.W))

  /** With the first activation of a pass: the shadow weights become active for it. */
  val swap = Input(Bool())

  /** Writes the shadow weights. */
  val load          = Input(Bool())
  val weights       = Input(UInt(shape.packedWeightBits.W))
  val sumIn         = Input(SInt(shape.packedSumBits.W))
  val activationOut = Output(SInt(shape.activationBits.W))
  val sumOut        = Output(SInt(shape.packedSumBits.W))
}

/**
 * One multiplier of the weight-stationary array: `sumOut = sumIn + weights * activation`.
 *
 * With two products the operand is `high * 2^spacing + low`. It is kept as the two fields `high - (low < 0)` and `low`
 * that [[WeightPacker]] makes, so that the operand is wiring: the high field, `low`'s sign repeated, `low`.
 *
 * Latency: activation to `activationOut` 1 cycle, activation to `sumOut` 3, `sumIn` to `sumOut` 1: the element below must
 * get its activation one cycle later. This is the inferred form; every form has this interface and timing.
 */
class ProcessingElement(shape: ArrayShape) extends Module {
  val io = IO(new ProcessingElementIO(shape))

  private val shadow     = RegEnable(io.weights, io.load)
  private val active     = RegEnable(shadow, io.swap)
  private val activation = RegNext(io.activation)
  private val operand = if (shape.products == 2) {
    val low  = active(shape.operandBits - 1, 0)
    val high = active(2 * shape.operandBits - 1, shape.operandBits)
    Cat(high, Fill(shape.spacing - shape.operandBits, low(shape.operandBits - 1)), low).asSInt
  } else {
    active.asSInt
  }
  private val product = RegNext(
    SignedProduct(operand, shape.multiplierOperandBits)(activation, shape.activationBits)
  )
  io.activationOut := activation
  io.sumOut        := RegNext((product +& io.sumIn)(shape.packedSumBits - 1, 0).asSInt)
}
