package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.isa.Isa.Post
import dev.weft.hw.isa.PostOperation
import dev.weft.hw.rtl.Fields._

/** POST's fields, cut to the sizes of the memories they address; zero points and clamps are activations. */
class PostInstruction(config: AcceleratorConfig) extends Bundle {
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val activationBits = config.format.activationBits
  val operation              = UInt(Post.OPERATION.width.W)
  val addOperand             = Bool()
  val useTable               = Bool()
  val accumulator            = new AccumulatorRead(config)
  val source                 = UInt(featureBits.W)
  val taps                   = UInt(log2Ceil(config.buffers.tapWords).W)
  val param                  = UInt(log2Ceil(config.buffers.paramWords).W)
  val destination            = new PostDestination(config)
  val kernelRows             = UInt(Post.KERNEL_ROWS.width.W)
  val kernelColumns          = UInt(Post.KERNEL_COLUMNS.width.W)
  val tapRowStep             = UInt(featureBits.W)
  val tapColumnStep          = UInt(featureBits.W)
  val walk                   = new PixelWalkFields(featureBits)
  val sourceB                = UInt(featureBits.W)
  val columnStepB            = UInt(featureBits.W)
  val rowStepB               = UInt(featureBits.W)
  val zeroA                  = SInt(activationBits.W)
  val zeroB                  = SInt(activationBits.W)
  val multiplierB            = SInt((NumberFormat.MULTIPLIER_BITS + 1).W)
  val shiftB                 = UInt(Post.SHIFT_B.width.W)
  val clampLow               = SInt(activationBits.W)
  val clampHigh              = SInt(activationBits.W)

  /** Operand A is samples, of [[SampleStream]]. */
  val sampled = Bool()

  /** Of windows that slide: each word stands for 2 x 2 equal ones. */
  val doubled = Option.when(config.seesDoubled)(new Doubling)

  /** Where [[PostUnit]] finds that they can be, samples come two a step, or all of a pixel's instead of `sampled`. */
  val pairs = Bool()
  val whole = Bool()

  def is(wanted: PostOperation): Bool = operation === wanted.ordinal.U

  /** Some operand comes from the feature memory. */
  def readsFeatures: Bool = !is(PostOperation.DRAIN) || addOperand
}

/**
 * A map that is seen doubled in both directions.
 *
 * @param row
 *   the first tap's row is the second of two equal ones
 */
class Doubling extends Bundle {
  val both   = Bool()
  val row    = Bool()
  val column = Bool()
}

object PostInstruction {
  def decode(config: AcceleratorConfig, word: UInt): PostInstruction = {
    val post = Wire(new PostInstruction(config))
    word.put(post.operation, Post.OPERATION)
    word.put(post.addOperand, Post.ADD_OPERAND)
    word.put(post.useTable, Post.USE_TABLE)
    word.put(post.accumulator.address, Post.ACCUMULATOR)
    word.put(post.accumulator.group, Post.GROUP)
    word.put(post.source, Post.SOURCE)
    word.put(post.taps, Post.TAPS)
    word.put(post.param, Post.PARAM)
    word.put(post.destination.toFeature, Post.TO_FEATURE)
    word.put(post.destination.address, Post.DESTINATION)
    word.put(post.destination.rowStep, Post.DESTINATION_ROW_STEP)
    word.put(post.destination.columns, Post.COLUMNS)
    word.put(post.kernelRows, Post.KERNEL_ROWS)
    word.put(post.kernelColumns, Post.KERNEL_COLUMNS)
    word.put(post.tapRowStep, Post.TAP_ROW_STEP)
    word.put(post.tapColumnStep, Post.TAP_COLUMN_STEP)
    word.put(post.walk.rows, Post.ROWS)
    word.put(post.walk.columns, Post.COLUMNS)
    word.put(post.walk.rowStep, Post.ROW_STEP)
    word.put(post.walk.columnStep, Post.COLUMN_STEP)
    word.put(post.walk.rowRepeat, Post.ROW_REPEAT)
    word.put(post.walk.columnRepeat, Post.COLUMN_REPEAT)
    word.put(post.sourceB, Post.SOURCE_B)
    word.put(post.columnStepB, Post.COLUMN_STEP_B)
    word.put(post.rowStepB, Post.ROW_STEP_B)
    word.put(post.zeroA, Post.ZERO_A)
    word.put(post.zeroB, Post.ZERO_B)
    word.put(post.multiplierB, Post.MULTIPLIER_B)
    word.put(post.shiftB, Post.SHIFT_B)
    word.put(post.clampLow, Post.CLAMP_LOW)
    word.put(post.clampHigh, Post.CLAMP_HIGH)
    word.put(post.sampled, Post.SAMPLED)
    post.doubled.foreach { doubled =>
      word.put(doubled.both, Post.DOUBLED)
      word.put(doubled.row, Post.DOUBLED_ROW)
      word.put(doubled.column, Post.DOUBLED_COLUMN)
    }
    post.pairs := false.B
    post.whole := false.B
    post
  }
}
