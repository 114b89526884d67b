package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * The vectors that a CONV reads for its first pixel, in the order block, kernel row, kernel column, with additions only.
 * `start` takes the first; from the next cycle on `address` is the current one's while `there`, and `advance` moves on.
 */
class TapWalk(config: AcceleratorConfig) extends Module {
  private val addressBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {
    val start = Input(Bool())

    /** The instruction, unchanged from `start` on. */
    val conv    = Input(new ConvInstruction(config))
    val advance = Input(Bool())
    val address = Output(UInt(addressBits.W))
    val there   = Output(Bool())

    /** The current one is the last. */
    val last = Output(Bool())
  })

  private val conv        = io.conv
  private val there       = RegInit(false.B)
  private val tap         = Reg(UInt(addressBits.W))
  private val tapRow      = Reg(UInt(addressBits.W))
  private val block       = Reg(UInt(addressBits.W))
  private val columnsLeft = Reg(UInt(8.W))
  private val rowsLeft    = Reg(UInt(8.W))
  private val blocksLeft  = Reg(UInt(16.W))
  private val lastColumn  = columnsLeft === 1.U
  private val lastRow     = rowsLeft === 1.U
  private val last        = lastColumn && lastRow && blocksLeft === 1.U

  when(io.start) {
    there       := true.B
    tap         := conv.source
    tapRow      := conv.source
    block       := conv.source
    columnsLeft := conv.kernelColumns
    rowsLeft    := conv.kernelRows
    blocksLeft  := conv.inputBlocks
  }.elsewhen(io.advance) {
    val nextTapRow = tapRow + conv.tapRowStep
    val nextBlock  = block + conv.blockStep
    there       := there && !last
    columnsLeft := Mux(lastColumn, conv.kernelColumns, columnsLeft - 1.U)
    when(!lastColumn) {
      tap := tap + conv.tapColumnStep
    }.elsewhen(!lastRow) {
      tap      := nextTapRow
      tapRow   := nextTapRow
      rowsLeft := rowsLeft - 1.U
    }.otherwise {
      tap        := nextBlock
      tapRow     := nextBlock
      block      := nextBlock
      rowsLeft   := conv.kernelRows
      blocksLeft := blocksLeft - 1.U
    }
  }
  io.address := tap
  io.there   := there
  io.last    := last
}
