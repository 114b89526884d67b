package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa.Conv
import dev.weft.hw.rtl.Fields._

/** CONV's fields, cut to the sizes of the memories they address. */
class ConvInstruction(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val source = UInt(featureBits.W)
  val weights = UInt(log2Ceil(config.buffers.weightWords).W)
  val accumulator = UInt(log2Ceil(config.buffers.accumulatorWords).W)
  val accumulate = Bool()
  val unsignedWeights = Bool()
  val shiftWeights = Bool()
  val inputBlocks = UInt(Conv.INPUT_BLOCKS.width.W)
  val kernelRows = UInt(Conv.KERNEL_ROWS.width.W)
  val kernelColumns = UInt(Conv.KERNEL_COLUMNS.width.W)
  val blockStep = UInt(featureBits.W)
  val tapRowStep = UInt(featureBits.W)
  val tapColumnStep = UInt(featureBits.W)
  val walk = new PixelWalkFields(featureBits)
}

object ConvInstruction {
  def decode(config: AcceleratorConfig, word: UInt): ConvInstruction = {
    val conv = Wire(new ConvInstruction(config))
    conv.source := word.field(Conv.SOURCE)
    conv.weights := word.field(Conv.WEIGHTS)
    conv.accumulator := word.field(Conv.ACCUMULATOR)
    conv.accumulate := word.field(Conv.ACCUMULATE)
    conv.unsignedWeights := word.field(Conv.UNSIGNED_WEIGHTS)
    conv.shiftWeights := word.field(Conv.SHIFT_WEIGHTS)
    conv.inputBlocks := word.field(Conv.INPUT_BLOCKS)
    conv.kernelRows := word.field(Conv.KERNEL_ROWS)
    conv.kernelColumns := word.field(Conv.KERNEL_COLUMNS)
    conv.blockStep := word.field(Conv.BLOCK_STEP)
    conv.tapRowStep := word.field(Conv.TAP_ROW_STEP)
    conv.tapColumnStep := word.field(Conv.TAP_COLUMN_STEP)
    conv.walk.rows := word.field(Conv.ROWS)
    conv.walk.columns := word.field(Conv.COLUMNS)
    conv.walk.rowStep := word.field(Conv.ROW_STEP)
    conv.walk.columnStep := word.field(Conv.COLUMN_STEP)
    conv.walk.rowRepeat := word.field(Conv.ROW_REPEAT)
    conv.walk.columnRepeat := word.field(Conv.COLUMN_REPEAT)
    conv
  }
}
