package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.isa.Isa.Post
import dev.weft.hw.isa.PostOperation
import dev.weft.hw.rtl.Fields._

/** POST's fields, cut to the sizes of the memories they address; zero points and clamps are activations. */
class PostInstruction(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val activationBits = config.format.activationBits
  val operation = UInt(Post.OPERATION.width.W)
  val addOperand = Bool()
  val useTable = Bool()
  val accumulator = new AccumulatorRead(config)
  val source = UInt(featureBits.W)
  val taps = UInt(log2Ceil(config.buffers.tapWords).W)
  val param = UInt(log2Ceil(config.buffers.paramWords).W)
  val destination = UInt(Widths.outputAddressBits(config).W)
  val kernelRows = UInt(Post.KERNEL_ROWS.width.W)
  val kernelColumns = UInt(Post.KERNEL_COLUMNS.width.W)
  val tapRowStep = UInt(featureBits.W)
  val tapColumnStep = UInt(featureBits.W)
  val walk = new PixelWalkFields(featureBits)
  val sourceB = UInt(featureBits.W)
  val columnStepB = UInt(featureBits.W)
  val rowStepB = UInt(featureBits.W)
  val zeroA = SInt(activationBits.W)
  val zeroB = SInt(activationBits.W)
  val multiplierB = SInt((NumberFormat.MULTIPLIER_BITS + 1).W)
  val shiftB = UInt(Post.SHIFT_B.width.W)
  val clampLow = SInt(activationBits.W)
  val clampHigh = SInt(activationBits.W)

  def is(wanted: PostOperation): Bool = operation === wanted.ordinal.U
}

object PostInstruction {
  def decode(config: AcceleratorConfig, word: UInt): PostInstruction = {
    val post = Wire(new PostInstruction(config))
    post.operation := word.field(Post.OPERATION)
    post.addOperand := word.field(Post.ADD_OPERAND)
    post.useTable := word.field(Post.USE_TABLE)
    post.accumulator.address := word.field(Post.ACCUMULATOR)
    post.accumulator.group := word.field(Post.GROUP)
    post.source := word.field(Post.SOURCE)
    post.taps := word.field(Post.TAPS)
    post.param := word.field(Post.PARAM)
    post.destination := word.field(Post.DESTINATION)
    post.kernelRows := word.field(Post.KERNEL_ROWS)
    post.kernelColumns := word.field(Post.KERNEL_COLUMNS)
    post.tapRowStep := word.field(Post.TAP_ROW_STEP)
    post.tapColumnStep := word.field(Post.TAP_COLUMN_STEP)
    post.walk.rows := word.field(Post.ROWS)
    post.walk.columns := word.field(Post.COLUMNS)
    post.walk.rowStep := word.field(Post.ROW_STEP)
    post.walk.columnStep := word.field(Post.COLUMN_STEP)
    post.walk.rowRepeat := word.field(Post.ROW_REPEAT)
    post.walk.columnRepeat := word.field(Post.COLUMN_REPEAT)
    post.sourceB := word.field(Post.SOURCE_B)
    post.columnStepB := word.field(Post.COLUMN_STEP_B)
    post.rowStepB := word.field(Post.ROW_STEP_B)
    post.zeroA := word.signedField(Post.ZERO_A)
    post.zeroB := word.signedField(Post.ZERO_B)
    post.multiplierB := word.signedField(Post.MULTIPLIER_B)
    post.shiftB := word.field(Post.SHIFT_B)
    post.clampLow := word.signedField(Post.CLAMP_LOW)
    post.clampHigh := word.signedField(Post.CLAMP_HIGH)
    post
  }
}
