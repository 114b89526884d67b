package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}

/**
 * Turns a word of the weight memory into what goes to the processing elements of one row (see [[SystolicArray]]):
 * extends stored weights to operands and, where two share a multiplier, takes the borrow of a negative low one off the
 * high one. Combinational. 8-bit weights must not be -128: with the borrow it would not fit its field.
 */
class WeightPacker(config: AcceleratorConfig) extends Module {
  private val shape      = new ArrayShape(config)
  private val weightBits = config.format.weightBits
  val io = IO(new Bundle {
    val word = Input(UInt((config.array.columns * weightBits).W))

    /** w4a8: nibbles are 0..15. */
    val unsigned = Input(Bool())
    val packed   = Output(Vec(shape.multiplierColumns, UInt(shape.packedWeightBits.W)))

    /** A weight that packing cannot hold. */
    val overflow = Output(Bool())
  })

  private val weights =
    Seq.tabulate(config.array.columns)(c => io.word((c + 1) * weightBits - 1, c * weightBits))
  private val operands = weights.map { w =>
    if (config.format == NumberFormat.W4A8) Cat(w(weightBits - 1) && !io.unsigned, w) else w
  }
  for (c <- 0 until shape.multiplierColumns) {
    val pairs = operands.slice(c * shape.products, (c + 1) * shape.products).grouped(shape.packed)
    io.packed(c) := Cat(pairs.map(packedOperand).toSeq.reverse)
  }
  private def packedOperand(weights: Seq[UInt]): UInt = weights match {
    case Seq(low, high) => Cat(high - low(shape.operandBits - 1), low)
    case Seq(only)      => only
  }
  private val least = (BigInt(1) << (shape.operandBits - 1)).U
  io.overflow := (if (shape.packed == 2) VecInit(operands.map(_ === least)).asUInt.orR
                  else false.B)
}
