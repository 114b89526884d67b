package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Field
import dev.weft.hw.isa.Isa.Conv

/** CONV's fields, cut to the sizes of the memories they address. */
class ConvInstruction(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val source              = UInt(featureBits.W)
  val weights             = UInt(log2Ceil(config.buffers.weightWords).W)
  val accumulator         = UInt(log2Ceil(config.buffers.accumulatorWords).W)
  val accumulate          = Bool()
  val unsignedWeights     = Bool()
  val shiftWeights        = Bool()
  val inputBlocks         = UInt(Conv.INPUT_BLOCKS.width.W)
  val kernelRows          = UInt(Conv.KERNEL_ROWS.width.W)
  val kernelColumns       = UInt(Conv.KERNEL_COLUMNS.width.W)
  val blockStep           = UInt(featureBits.W)
  val tapRowStep          = UInt(featureBits.W)
  val tapColumnStep       = UInt(featureBits.W)
  val walk                = new PixelWalkFields(featureBits)
}

object ConvInstruction {
  def decode(config: AcceleratorConfig, word: UInt): ConvInstruction = {
    // Takes the low bits that the target has, or extends the field to it.
    def put(target: Bits, f: Field): Unit = {
      val bits = word(f.high.min(f.offset + target.getWidth - 1), f.offset)
      target match {
        case number: SInt => number := bits.asSInt
        case other        => other  := bits
      }
    }
    val conv = Wire(new ConvInstruction(config))
    put(conv.source, Conv.SOURCE)
    put(conv.weights, Conv.WEIGHTS)
    put(conv.accumulator, Conv.ACCUMULATOR)
    put(conv.accumulate, Conv.ACCUMULATE)
    put(conv.unsignedWeights, Conv.UNSIGNED_WEIGHTS)
    put(conv.shiftWeights, Conv.SHIFT_WEIGHTS)
    put(conv.inputBlocks, Conv.INPUT_BLOCKS)
    put(conv.kernelRows, Conv.KERNEL_ROWS)
    put(conv.kernelColumns, Conv.KERNEL_COLUMNS)
    put(conv.blockStep, Conv.BLOCK_STEP)
    put(conv.tapRowStep, Conv.TAP_ROW_STEP)
    put(conv.tapColumnStep, Conv.TAP_COLUMN_STEP)
    put(conv.walk.rows, Conv.ROWS)
    put(conv.walk.columns, Conv.COLUMNS)
    put(conv.walk.rowStep, Conv.ROW_STEP)
    put(conv.walk.columnStep, Conv.COLUMN_STEP)
    put(conv.walk.rowRepeat, Conv.ROW_REPEAT)
    put(conv.walk.columnRepeat, Conv.COLUMN_REPEAT)
    conv
  }
}
