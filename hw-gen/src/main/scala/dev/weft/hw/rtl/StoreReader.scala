package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa
import dev.weft.hw.regs.Counter
import dev.weft.hw.rtl.Fields._

/** Counters as beats, from a snapshot that was taken when the instruction came. */
class CounterSnapshot(config: AcceleratorConfig) extends Bundle {
  val take = Output(Bool())
  val beats =
    Input(Vec(4 * Counter.storedCount() / config.axi.beatBytes, UInt(config.axi.dataBits.W)))
}

/**
 * The data side of a STORE: reads vectors from the output memory and sends their beats to the [[WritePort]], low beat
 * first. A vector is read a cycle ahead into a queue, so that a beat can leave every cycle. Counters come from the snapshot.
 */
class StoreReader(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val instr    = Flipped(Decoupled(UInt(Widths.InstructionBits.W)))
    val output   = new OutputRead(config)
    val counters = new CounterSnapshot(config)
    val data     = Decoupled(UInt(config.axi.dataBits.W))
    val active   = Output(Bool())
  })
  private object State extends ChiselEnum { val idle, vectors, counters = Value }
  private val state       = RegInit(State.idle)
  private val source      = Reg(UInt(Widths.outputAddressBits(config).W))
  private val columns     = Reg(UInt(Isa.Store.COLUMNS.width.W))
  private val columnsLeft = Reg(UInt(Isa.Store.COLUMNS.width.W))
  private val rowsLeft    = Reg(UInt(Isa.Store.ROWS.width.W))

  private val vectorBeats = config.vectorBytes / config.axi.beatBytes
  private val vectors     = Module(new Queue(Vec(vectorBeats, UInt(config.axi.dataBits.W)), 4))
  private val arriving    = RegNext(io.output.enable, false.B)
  vectors.io.enq.valid := arriving
  vectors.io.enq.bits  := io.output.data.asTypeOf(vectors.io.enq.bits)
  // A read answers a cycle later, whether there is room or not: keep a place for the one under way.
  io.output.enable  := state === State.vectors && vectors.io.count +& arriving < 4.U
  io.output.address := source

  private val slots    = vectorBeats.max(io.counters.beats.size)
  private val beat     = RegInit(0.U(log2Ceil(slots + 1).W))
  private val counting = state === State.counters && !vectors.io.deq.valid
  private val lastBeat =
    beat === Mux(counting, (io.counters.beats.size - 1).U, (vectorBeats - 1).U)
  private def select(beats: Vec[UInt]): UInt =
    beats(if (beats.size == 1) 0.U else beat(log2Ceil(beats.size) - 1, 0))
  io.data.valid        := vectors.io.deq.valid || counting
  io.data.bits         := Mux(counting, select(io.counters.beats), select(vectors.io.deq.bits))
  vectors.io.deq.ready := io.data.ready && lastBeat
  when(io.data.fire) { beat := Mux(lastBeat, 0.U, beat + 1.U) }

  io.instr.ready   := state === State.idle && !arriving
  io.counters.take := io.instr.fire
  io.active        := state =/= State.idle || arriving || vectors.io.deq.valid

  switch(state) {
    is(State.idle) {
      val instr = io.instr.bits
      source      := instr.field(Isa.Store.SOURCE)(source.getWidth - 1, 0)
      columns     := instr.field(Isa.Store.COLUMNS)
      columnsLeft := instr.field(Isa.Store.COLUMNS)
      rowsLeft    := instr.field(Isa.Store.ROWS)
      when(io.instr.fire) {
        state := Mux(instr.field(Isa.Store.COUNTERS).asBool, State.counters, State.vectors)
      }
    }
    is(State.vectors) {
      when(io.output.enable) {
        source      := source + 1.U
        columnsLeft := columnsLeft - 1.U
        when(columnsLeft === 1.U) {
          columnsLeft := columns
          rowsLeft    := rowsLeft - 1.U
          when(rowsLeft === 1.U) { state := State.idle }
        }
      }
    }
    is(State.counters) {
      when(counting && io.data.fire && lastBeat) { state := State.idle }
    }
  }
}
