package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Isa}
import dev.weft.hw.rtl.Fields._

/**
 * The DRAM side of a LOAD: walks blocks and rows and asks the [[ReadPort]] for each row as one range of beats.
 *
 * It takes an instruction only to ask; [[LoadWriter]] runs behind it with the same instruction. One cycle to prepare,
 * then one row a cycle, so that it is done long before the data. Padding costs it nothing.
 */
class LoadRequests(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val instr  = Flipped(Decoupled(UInt(Widths.InstructionBits.W)))
    val bases  = Input(Vec(Isa.SEGMENTS, UInt(config.axi.addressBits.W)))
    val range  = Decoupled(new BeatRange(config))
    val active = Output(Bool())
  })
  private object State extends ChiselEnum { val idle, prepare, walk = Value }
  private val state        = RegInit(State.idle)
  private val instr        = Reg(UInt(Widths.InstructionBits.W))
  private val blockAddress = Reg(UInt(config.axi.addressBits.W))
  private val rowAddress   = Reg(UInt(config.axi.addressBits.W))
  private val beats        = Reg(UInt(Axi.BeatCountBits.W))
  private val block        = Reg(UInt(Isa.Load.BLOCKS.width.W))
  private val row          = Reg(UInt(Isa.Load.ROWS.width.W))

  private val columns   = instr.field(Isa.Load.COLUMNS)
  private val rows      = instr.field(Isa.Load.ROWS)
  private val blocks    = instr.field(Isa.Load.BLOCKS)
  private val lastRow   = row === rows - 1.U
  private val lastBlock = block === blocks - 1.U

  io.instr.ready        := state === State.idle
  io.active             := state =/= State.idle
  io.range.valid        := state === State.walk
  io.range.bits.address := rowAddress
  io.range.bits.beats   := beats
  io.range.bits.last    := lastRow && lastBlock

  switch(state) {
    is(State.idle) {
      instr := io.instr.bits
      when(io.instr.valid) { state := State.prepare }
    }
    is(State.prepare) {
      val first = io.bases(instr.field(Isa.Load.SEGMENT)) + instr.field(Isa.Load.ADDRESS)
      blockAddress := first
      rowAddress   := first
      beats        := LoadWords.beats(config, columns, instr.field(Isa.Load.BUFFER))
      block        := 0.U
      row          := 0.U
      state        := Mux(LoadWords.any(instr), State.walk, State.idle)
    }
    is(State.walk) {
      when(io.range.ready) {
        row        := Mux(lastRow, 0.U, row + 1.U)
        rowAddress := rowAddress + instr.field(Isa.Load.ROW_STRIDE)
        when(lastRow) {
          val next = blockAddress + instr.field(Isa.Load.BLOCK_STRIDE)
          blockAddress := next
          rowAddress   := next
          block        := block + 1.U
          when(lastBlock) { state := State.idle }
        }
      }
    }
  }
}

/** What both sides of the load unit must agree on. */
object LoadWords {

  /** Beats of one word of each buffer, by ordinal. */
  def beatsPerWord(config: AcceleratorConfig): Seq[Int] =
    Buffer.values.toSeq.map(config.wordBytes(_) / config.axi.beatBytes)

  /** Beats of `words` words of a buffer: a multiplication by a constant for each of them. */
  def beats(config: AcceleratorConfig, words: UInt, buffer: UInt): UInt =
    MuxLookup(buffer, 0.U(Axi.BeatCountBits.W))(
      beatsPerWord(config).zipWithIndex.map { case (n, i) => i.U -> (words * n.U) }
    )

  /** Whether the instruction reads any word from DRAM. */
  def any(instr: UInt): Bool =
    Seq(Isa.Load.BLOCKS, Isa.Load.ROWS, Isa.Load.COLUMNS).map(instr.field(_).orR).reduce(_ && _)
}
