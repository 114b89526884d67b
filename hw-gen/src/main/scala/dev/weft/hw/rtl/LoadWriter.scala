package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Isa}
import dev.weft.hw.rtl.Fields._

/**
 * The on-chip side of a LOAD: walks the padded box and writes a word a cycle, from DRAM inside and the padding value
 * outside. Padding is written while DRAM is still answering.
 *
 * It takes an instruction in one cycle and walks from the next. Words go through a queue of two, so that a memory that
 * lets one wait holds nothing back combinationally; `done` comes in the cycle after the last of them is written. A word
 * that was read with an error is reported with `error` and not written.
 */
class LoadWriter(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val instr  = Flipped(Decoupled(UInt(Widths.InstructionBits.W)))
    val word   = Flipped(Decoupled(new LoadedWord(config)))
    val write  = Decoupled(new LoadWrite(config))
    val done   = Output(Bool())
    val error  = Valid(UInt(Axi.RespBits.W))
    val active = Output(Bool())
  })
  private class WrittenWord extends Bundle {
    val write = new LoadWrite(config)
    val resp  = UInt(Axi.RespBits.W)
    val last  = Bool()
  }
  private object State extends ChiselEnum { val idle, walk, nothing = Value }
  private val state = RegInit(State.idle)

  /** One side of the padded box: positions from 0, of which `first` until `end` are inside. */
  private class Side(width: Int) extends Bundle {

    /** The position after this one: no adder stands before what is compared. */
    val next  = UInt(width.W)
    val first = UInt(width.W)
    val end   = UInt(width.W)
    val count = UInt(width.W)

    /** This position is inside, and position 0 is: from registers, since whether a beat is taken hangs on it. */
    val inside, startsInside = Bool()

    /** Whether there is any position. */
    def start(before: UInt, within: UInt, after: UInt): Bool = {
      next         := 1.U
      first        := before
      end          := before +& within
      count        := before +& within +& after
      inside       := before === 0.U && within =/= 0.U
      startsInside := before === 0.U && within =/= 0.U
      Seq(before, within, after).map(_.orR).reduce(_ || _)
    }
    def atLast: Bool = next === count
    def step(): Unit = {
      next   := Mux(atLast, 1.U, next + 1.U)
      inside := Mux(atLast, startsInside, next >= first && next < end)
    }
  }

  private val row         = Reg(new Side(Isa.Load.ROWS.width + 2))
  private val column      = Reg(new Side(Isa.Load.COLUMNS.width + 2))
  private val blocksLeft  = Reg(UInt(Isa.Load.BLOCKS.width.W))
  private val destination = Reg(UInt(Isa.Load.DESTINATION.width.W))
  private val buffer      = Reg(UInt(Isa.Load.BUFFER.width.W))
  private val padValue    = Reg(UInt(config.format.activationBits.W))

  private val inside    = row.inside && column.inside
  private val walking   = state === State.walk
  private val written   = Module(new Queue(new WrittenWord, 2))
  private val step      = walking && (!inside || io.word.valid) && written.io.enq.ready
  private val emptyDone = state === State.nothing && !written.io.deq.valid
  private val lastStep  = step && column.atLast && row.atLast && blocksLeft === 1.U

  io.instr.ready := state === State.idle
  io.word.ready  := walking && inside && written.io.enq.ready
  io.active      := state =/= State.idle || written.io.deq.valid

  switch(state) {
    is(State.idle) {
      val instr = io.instr.bits
      val rows = row.start(
        instr.field(Isa.Load.PAD_TOP),
        instr.field(Isa.Load.ROWS),
        instr.field(Isa.Load.PAD_BOTTOM)
      )
      val columns = column.start(
        instr.field(Isa.Load.PAD_LEFT),
        instr.field(Isa.Load.COLUMNS),
        instr.field(Isa.Load.PAD_RIGHT)
      )
      blocksLeft  := instr.field(Isa.Load.BLOCKS)
      destination := instr.field(Isa.Load.DESTINATION)
      buffer      := instr.field(Isa.Load.BUFFER)
      padValue    := instr.signedField(Isa.Load.PAD_VALUE).asUInt(padValue.getWidth - 1, 0)
      when(io.instr.valid) {
        val any = rows && columns && instr.field(Isa.Load.BLOCKS) =/= 0.U
        state := Mux(any, State.walk, State.nothing)
      }
    }
    is(State.walk) {
      when(step) {
        destination := destination + 1.U
        column.step()
        when(column.atLast) {
          row.step()
          when(row.atLast) { blocksLeft := blocksLeft - 1.U }
        }
      }
      when(lastStep) { state := State.idle }
    }
    is(State.nothing) { when(emptyDone) { state := State.idle } }
  }

  private val padWord = Fill(config.lanes, padValue)
  written.io.enq.valid              := step
  written.io.enq.bits.write.buffer  := buffer
  written.io.enq.bits.write.address := destination
  written.io.enq.bits.write.data    := Mux(inside, io.word.bits.data, padWord)
  written.io.enq.bits.resp          := Mux(inside, io.word.bits.resp, 0.U)
  written.io.enq.bits.last          := lastStep

  private val bad = written.io.deq.bits.resp =/= 0.U
  io.write.valid       := written.io.deq.valid && !bad
  io.write.bits        := written.io.deq.bits.write
  written.io.deq.ready := io.write.ready || bad
  io.error.valid       := written.io.deq.valid && bad
  io.error.bits        := written.io.deq.bits.resp
  // A LOAD of nothing is done when those before it are. Whether the memory took the word is known late in the cycle.
  io.done := RegNext(written.io.deq.fire && written.io.deq.bits.last || emptyDone, false.B)

  assert(!(step && !inside && buffer =/= Buffer.FEATURE.ordinal.U), "only feature loads are padded")
}
