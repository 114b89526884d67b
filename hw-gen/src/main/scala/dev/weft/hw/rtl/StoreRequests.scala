package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa
import dev.weft.hw.regs.Counter
import dev.weft.hw.rtl.Fields._

/**
 * The address side of a STORE: asks the [[WritePort]] for ranges of beats, a whole row at once where its vectors lie side by
 * side, and vector by vector where they do not. Counters are one range. One cycle to prepare, then one range a cycle.
 */
class StoreRequests(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val instr  = Flipped(Decoupled(UInt(Widths.InstructionBits.W)))
    val bases  = Input(Vec(Isa.SEGMENTS, UInt(config.axi.addressBits.W)))
    val range  = Decoupled(new BeatRange(config))
    val active = Output(Bool())
  })
  private object State extends ChiselEnum { val idle, prepare, walk = Value }
  private val state        = RegInit(State.idle)
  private val instr        = Reg(UInt(Widths.InstructionBits.W))
  private val rowAddress   = Reg(UInt(config.axi.addressBits.W))
  private val address      = Reg(UInt(config.axi.addressBits.W))
  private val beats        = Reg(UInt(Axi.BeatCountBits.W))
  private val rangesLeft   = Reg(UInt(Isa.Store.COLUMNS.width.W))
  private val rangesPerRow = Reg(UInt(Isa.Store.COLUMNS.width.W))
  private val rowsLeft     = Reg(UInt(Isa.Store.ROWS.width.W))

  private val vectorBeats = config.vectorBytes / config.axi.beatBytes
  private val lastInRow   = rangesLeft === 1.U
  private val lastRow     = rowsLeft === 1.U

  io.instr.ready        := state === State.idle
  io.active             := state =/= State.idle
  io.range.valid        := state === State.walk
  io.range.bits.address := address
  io.range.bits.beats   := beats
  io.range.bits.last    := lastInRow && lastRow

  switch(state) {
    is(State.idle) {
      instr := io.instr.bits
      when(io.instr.valid) { state := State.prepare }
    }
    is(State.prepare) {
      val counters = instr.field(Isa.Store.COUNTERS).asBool
      val columns  = instr.field(Isa.Store.COLUMNS)
      val whole    = counters || instr.field(Isa.Store.COLUMN_STRIDE) === config.vectorBytes.U
      val first    = io.bases(instr.field(Isa.Store.SEGMENT)) + instr.field(Isa.Store.ADDRESS)
      rowAddress := first
      address    := first
      beats := Mux(
        counters,
        (4 * Counter.storedCount() / config.axi.beatBytes).U,
        Mux(whole, columns * vectorBeats.U, vectorBeats.U)
      )
      rangesPerRow := Mux(whole, 1.U, columns)
      rangesLeft   := Mux(whole, 1.U, columns)
      rowsLeft     := Mux(counters, 1.U, instr.field(Isa.Store.ROWS))
      state        := State.walk
    }
    is(State.walk) {
      when(io.range.ready) {
        rangesLeft := Mux(lastInRow, rangesPerRow, rangesLeft - 1.U)
        address    := address + instr.field(Isa.Store.COLUMN_STRIDE)
        when(lastInRow) {
          val next = rowAddress + instr.field(Isa.Store.ROW_STRIDE)
          rowAddress := next
          address    := next
          rowsLeft   := rowsLeft - 1.U
          when(lastRow) { state := State.idle }
        }
      }
    }
  }
}
