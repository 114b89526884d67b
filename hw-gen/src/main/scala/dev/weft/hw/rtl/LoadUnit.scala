package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa
import dev.weft.hw.rtl.Fields._

/**
 * Runs LOAD: DRAM to the on-chip memories of [[ComputeCore]].
 *
 * An instruction goes to [[LoadRequests]] at once and, through a queue, to [[LoadWriter]]: up to three later
 * instructions' requests are out while one's data still arrives. It holds no beat back for anything but earlier beats, as the
 * [[ReadPort]] demands. A word a cycle when data is there; `done` comes with the last write.
 */
class LoadUnit(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val unit   = new UnitPort
    val bases  = Input(Vec(Isa.SEGMENTS, UInt(config.axi.addressBits.W)))
    val memory = new ReadClient(config)
    val write  = Decoupled(new LoadWrite(config))

    /** A read of the oldest instruction was answered with this response, not OKAY. */
    val error = Valid(UInt(Axi.RespBits.W))
  })
  private val ahead        = 4
  private val requests     = Module(new LoadRequests(config))
  private val assembler    = Module(new WordAssembler(config))
  private val writer       = Module(new LoadWriter(config))
  private val instructions = Module(new Queue(UInt(Widths.InstructionBits.W), ahead))
  // An instruction leaves `instructions` before its beats have all arrived, so this queue needs one place more.
  private val buffers = Module(new Queue(UInt(Isa.Load.BUFFER.width.W), ahead + 1))

  private val room =
    requests.io.instr.ready && instructions.io.enq.ready && buffers.io.enq.ready
  private val take = io.unit.instr.valid && room
  io.unit.instr.ready       := room
  requests.io.instr.valid   := take
  requests.io.instr.bits    := io.unit.instr.bits
  instructions.io.enq.valid := take
  instructions.io.enq.bits  := io.unit.instr.bits
  buffers.io.enq.valid      := take && LoadWords.any(io.unit.instr.bits)
  buffers.io.enq.bits       := io.unit.instr.bits.field(Isa.Load.BUFFER)

  requests.io.bases := io.bases
  io.memory.range <> requests.io.range
  assembler.io.buffers <> buffers.io.deq
  assembler.io.beat <> io.memory.beat
  writer.io.instr <> instructions.io.deq
  writer.io.word <> assembler.io.word

  io.write <> writer.io.write
  io.error         := writer.io.error
  io.unit.done     := writer.io.done
  io.unit.busy     := writer.io.write.fire
  io.unit.occupied := writer.io.active || instructions.io.deq.valid || requests.io.active
}
