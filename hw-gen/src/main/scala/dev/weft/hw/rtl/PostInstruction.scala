package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.isa.Isa.Post
import dev.weft.hw.isa.{Field, PostOperation}

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

  def is(wanted: PostOperation): Bool = operation === wanted.ordinal.U

  /** Some operand comes from the feature memory. */
  def readsFeatures: Bool = !is(PostOperation.DRAIN) || addOperand
}

object PostInstruction {
  def decode(config: AcceleratorConfig, word: UInt): PostInstruction = {
    // Takes the low bits that the target has, or extends the field to it.
    def put(target: Bits, f: Field): Unit = {
      val bits = word(f.high.min(f.offset + target.getWidth - 1), f.offset)
      target match {
        case number: SInt => number := bits.asSInt
        case other        => other  := bits
      }
    }
    val post = Wire(new PostInstruction(config))
    put(post.operation, Post.OPERATION)
    put(post.addOperand, Post.ADD_OPERAND)
    put(post.useTable, Post.USE_TABLE)
    put(post.accumulator.address, Post.ACCUMULATOR)
    put(post.accumulator.group, Post.GROUP)
    put(post.source, Post.SOURCE)
    put(post.taps, Post.TAPS)
    put(post.param, Post.PARAM)
    put(post.destination.toFeature, Post.TO_FEATURE)
    put(post.destination.address, Post.DESTINATION)
    put(post.destination.rowStep, Post.DESTINATION_ROW_STEP)
    put(post.destination.columns, Post.COLUMNS)
    put(post.kernelRows, Post.KERNEL_ROWS)
    put(post.kernelColumns, Post.KERNEL_COLUMNS)
    put(post.tapRowStep, Post.TAP_ROW_STEP)
    put(post.tapColumnStep, Post.TAP_COLUMN_STEP)
    put(post.walk.rows, Post.ROWS)
    put(post.walk.columns, Post.COLUMNS)
    put(post.walk.rowStep, Post.ROW_STEP)
    put(post.walk.columnStep, Post.COLUMN_STEP)
    put(post.walk.rowRepeat, Post.ROW_REPEAT)
    put(post.walk.columnRepeat, Post.COLUMN_REPEAT)
    put(post.sourceB, Post.SOURCE_B)
    put(post.columnStepB, Post.COLUMN_STEP_B)
    put(post.rowStepB, Post.ROW_STEP_B)
    put(post.zeroA, Post.ZERO_A)
    put(post.zeroB, Post.ZERO_B)
    put(post.multiplierB, Post.MULTIPLIER_B)
    put(post.shiftB, Post.SHIFT_B)
    put(post.clampLow, Post.CLAMP_LOW)
    put(post.clampHigh, Post.CLAMP_HIGH)
    post
  }
}
