package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.PostOperation

/** One operation on its way through the post unit; used as `Valid`. */
class PostStep extends Bundle {

  /** It reads operand A (a tap, or the accumulators); otherwise operand B. */
  val operandA = Bool()

  /** Operand B as MULTIPLY's second factor, not as the residual. */
  val multiply = Bool()
  val firstTap = Bool()

  /** It ends a sum, which is then requantized. */
  val branch = Bool()

  /** It completes the pixel's vector. */
  val vector = Bool()

  /** It completes the instruction. */
  val last = Bool()
}

/**
 * Walks the operations of a POST: for every pixel the taps of the window (one for DRAIN), then operand B as a factor
 * (MULTIPLY), then operand B as residual (addOperand). `step` is the current one with its addresses; `next` moves on.
 */
class PostStream(config: AcceleratorConfig) extends Module {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {
    val start       = Input(Bool())
    val post        = Input(new PostInstruction(config))
    val next        = Input(Bool())
    val step        = Output(new PostStep)
    val feature     = Output(UInt(featureBits.W))
    val tap         = Output(UInt(log2Ceil(config.buffers.tapWords).W))
    val accumulator = Output(UInt(log2Ceil(config.buffers.accumulatorWords).W))
  })

  private object Phase extends ChiselEnum { val window, factor, residual = Value }
  private val post              = io.post
  private val multiply          = post.is(PostOperation.MULTIPLY)
  private val drain             = post.is(PostOperation.DRAIN)
  private val phase             = Reg(Phase())
  private val tapAddress        = Reg(UInt(featureBits.W))
  private val tapRow            = Reg(UInt(featureBits.W))
  private val kernelColumnsLeft = Reg(UInt(8.W))
  private val kernelRowsLeft    = Reg(UInt(8.W))
  private val firstTap          = Reg(Bool())
  private val tap               = Reg(chiselTypeOf(io.tap))
  private val accumulator       = Reg(chiselTypeOf(io.accumulator))
  private val addressB          = Reg(UInt(featureBits.W))
  private val rowB              = Reg(UInt(featureBits.W))

  private val inWindow         = phase === Phase.window
  private val lastKernelColumn = kernelColumnsLeft === 1.U
  private val lastTap          = drain || multiply || lastKernelColumn && kernelRowsLeft === 1.U
  private val lastOfPixel = Mux(
    inWindow,
    lastTap && !multiply && !post.addOperand,
    phase === Phase.residual || !post.addOperand
  )

  private val walk = Module(new PixelWalk(featureBits))
  walk.io.start   := io.start
  walk.io.base    := post.source
  walk.io.fields  := post.walk
  walk.io.advance := io.next && lastOfPixel

  when(io.next && inWindow && !lastTap) {
    firstTap          := false.B
    tap               := tap + 1.U
    kernelColumnsLeft := Mux(lastKernelColumn, post.kernelColumns, kernelColumnsLeft - 1.U)
    when(lastKernelColumn) {
      kernelRowsLeft := kernelRowsLeft - 1.U
      tapRow         := tapRow + post.tapRowStep
      tapAddress     := tapRow + post.tapRowStep
    }.otherwise {
      tapAddress := tapAddress + post.tapColumnStep
    }
  }
  when(io.next && !lastOfPixel && (!inWindow || lastTap)) {
    phase := Mux(inWindow && multiply, Phase.factor, Phase.residual)
  }
  when(io.start || io.next && lastOfPixel) {
    phase             := Phase.window
    firstTap          := true.B
    tap               := post.taps
    kernelColumnsLeft := post.kernelColumns
    kernelRowsLeft    := post.kernelRows
    val base = Mux(io.start, post.source, walk.io.next)
    tapRow      := base
    tapAddress  := base
    accumulator := Mux(io.start, post.accumulator.address, accumulator + 1.U)
    val nextB = Mux(walk.io.lastColumn, rowB + post.rowStepB, addressB + post.columnStepB)
    addressB := Mux(io.start, post.sourceB, nextB)
    when(io.start || walk.io.lastColumn) { rowB := Mux(io.start, post.sourceB, nextB) }
  }

  io.step.operandA := inWindow
  io.step.multiply := phase === Phase.factor
  io.step.firstTap := !inWindow || firstTap
  io.step.branch   := Mux(inWindow, lastTap && !multiply, true.B)
  io.step.vector   := lastOfPixel
  io.step.last     := lastOfPixel && walk.io.last
  io.feature       := Mux(inWindow, tapAddress, addressB)
  io.tap           := tap
  io.accumulator   := accumulator
}
