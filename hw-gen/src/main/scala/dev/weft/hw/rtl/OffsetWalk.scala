package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Where a pixel's offsets or masks lie: `count` lanes that follow each other, from lane `lane` of vector `word` on. */
class OffsetPlace(config: AcceleratorConfig) extends Bundle {
  val word  = UInt(log2Ceil(config.buffers.featureWords).W)
  val lane  = UInt(log2Ceil(config.lanes).W)
  val count = UInt(OffsetWalk.CountBits.W)
}

/**
 * The vectors that hold the offsets or the masks of a POST, pixel by pixel, for each the blocks that its lanes reach.
 * `start` takes the first pixel's place; from the next cycle on addresses can be taken, the rest constant until the last
 * one has been.
 */
class OffsetWalk(config: AcceleratorConfig) extends Module {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val laneBits    = log2Ceil(config.lanes)
  val io = IO(new Bundle {
    val start   = Input(Bool())
    val place   = Input(new OffsetPlace(config))
    val rows    = Input(UInt(16.W))
    val columns = Input(UInt(16.W))
    val grid    = Input(new GridInstruction(config))
    val address = Decoupled(UInt(featureBits.W))
  })

  private val active     = RegInit(false.B)
  private val block      = Reg(UInt(featureBits.W))
  private val blocksLeft = Reg(UInt((OffsetWalk.CountBits + 1 - laneBits).W))
  private val behind     = (io.place.lane +& (io.place.count - 1.U)) >> laneBits
  private val lastBlock  = blocksLeft === 0.U
  private val next       = io.address.fire

  private val pixels = Module(new PixelWalk(featureBits, repeats = false))
  pixels.io.start               := io.start
  pixels.io.base                := io.place.word
  pixels.io.fields.rows         := io.rows
  pixels.io.fields.columns      := io.columns
  pixels.io.fields.rowStep      := io.grid.offsetRowStep
  pixels.io.fields.columnStep   := io.grid.offsetColumnStep
  pixels.io.fields.rowRepeat    := 1.U
  pixels.io.fields.columnRepeat := 1.U
  pixels.io.advance             := next && lastBlock

  when(io.start) {
    active     := true.B
    block      := io.place.word
    blocksLeft := behind
  }.elsewhen(next) {
    block      := Mux(lastBlock, pixels.io.next, block + io.grid.offsetBlockStep)
    blocksLeft := Mux(lastBlock, behind, blocksLeft - 1.U)
    active     := !(lastBlock && pixels.io.last)
  }
  io.address.valid := active
  io.address.bits  := block
}

object OffsetWalk {

  /** Enough for two offsets of each of 255 taps. */
  val CountBits = 9
}
