package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa
import dev.weft.hw.rtl.Fields._

/**
 * Runs STORE: output vectors, or the counters, to DRAM.
 *
 * An instruction goes to [[StoreRequests]] and [[StoreReader]] in the same cycle, when both are free; the next one may start
 * while responses to earlier ones are due. `done` comes with the response to an instruction's last burst. An instruction
 * that stores nothing waits for all earlier ones and is done at once.
 */
class StoreUnit(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val unit     = new UnitPort
    val bases    = Input(Vec(Isa.SEGMENTS, UInt(config.axi.addressBits.W)))
    val output   = new OutputRead(config)
    val counters = new CounterSnapshot(config)
    val memory   = new WriteClient(config)
  })
  private val requests = Module(new StoreRequests(config))
  private val reader   = Module(new StoreReader(config))
  private val pending  = RegInit(0.U(log2Ceil(Isa.IN_FLIGHT + 1).W))

  private val instr = io.unit.instr.bits
  private val nothing = !instr.field(Isa.Store.COUNTERS).asBool &&
    (instr.field(Isa.Store.ROWS) === 0.U || instr.field(Isa.Store.COLUMNS) === 0.U)
  private val free = requests.io.instr.ready && reader.io.instr.ready
  // Only an empty unit takes an instruction without work, so that `done` stays in order.
  io.unit.instr.ready := free && (!nothing || pending === 0.U)
  private val start = io.unit.instr.fire && !nothing
  private val skip  = io.unit.instr.fire && nothing
  for (side <- Seq(requests.io.instr, reader.io.instr)) {
    side.valid := start
    side.bits  := instr
  }
  requests.io.bases := io.bases
  io.memory.range <> requests.io.range
  io.memory.data <> reader.io.data
  io.output <> reader.io.output
  io.counters <> reader.io.counters

  pending          := pending + start - io.memory.done
  io.unit.done     := io.memory.done || RegNext(skip, false.B)
  io.unit.busy     := io.memory.data.fire
  io.unit.occupied := pending =/= 0.U

  assert(!(io.memory.done && pending === 0.U), "a response came that no instruction waits for")
}
