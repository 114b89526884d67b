package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa.Conv
import dev.weft.hw.rtl.Fields._

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
    val conv = Wire(new ConvInstruction(config))
    word.put(conv.source, Conv.SOURCE)
    word.put(conv.weights, Conv.WEIGHTS)
    word.put(conv.accumulator, Conv.ACCUMULATOR)
    word.put(conv.accumulate, Conv.ACCUMULATE)
    word.put(conv.unsignedWeights, Conv.UNSIGNED_WEIGHTS)
    word.put(conv.shiftWeights, Conv.SHIFT_WEIGHTS)
    word.put(conv.inputBlocks, Conv.INPUT_BLOCKS)
    word.put(conv.kernelRows, Conv.KERNEL_ROWS)
    word.put(conv.kernelColumns, Conv.KERNEL_COLUMNS)
    word.put(conv.blockStep, Conv.BLOCK_STEP)
    word.put(conv.tapRowStep, Conv.TAP_ROW_STEP)
    word.put(conv.tapColumnStep, Conv.TAP_COLUMN_STEP)
    word.put(conv.walk.rows, Conv.ROWS)
    word.put(conv.walk.columns, Conv.COLUMNS)
    word.put(conv.walk.rowStep, Conv.ROW_STEP)
    word.put(conv.walk.columnStep, Conv.COLUMN_STEP)
    word.put(conv.walk.rowRepeat, Conv.ROW_REPEAT)
    word.put(conv.walk.columnRepeat, Conv.COLUMN_REPEAT)
    conv
  }
}
