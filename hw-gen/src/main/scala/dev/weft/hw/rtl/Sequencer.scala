package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.isa.{Isa, Opcode, Unit => IsaUnit}
import dev.weft.hw.rtl.Fields._
import scala.jdk.CollectionConverters._

/**
 * Between Fetch and a unit: queues the unit's instructions, holds each until its semaphores are there, and signals when it
 * is done.
 *
 * The first instruction of the queue stands in registers of its own, since much hangs on its bits. The sequencer claims its
 * semaphores, offers it to the unit from the next cycle on, and keeps the signal masks of up to `IN_FLIGHT` instructions that
 * the unit has taken. `inHand` is the one that finishes next or, if the unit is empty, the one that waits: what an error is
 * about.
 */
class Sequencer(unit: IsaUnit) extends Module {
  val io = IO(new Bundle {
    val fetched    = Flipped(Decoupled(new QueuedInstruction))
    val unit       = Flipped(new UnitPort)
    val semaphores = new SemaphoreClient
    val inHand     = Output(new InstructionInHand)
    val inFlight   = Output(Bool())
    val waiting    = Output(Bool())
    val idle       = Output(Bool())
  })
  private object State extends ChiselEnum { val claim, offer = Value }
  private class Started extends Bundle {
    val signal = UInt(Isa.SIGNAL.width.W)
    val index  = UInt(32.W)
    val opcode = UInt(Isa.OPCODE.width.W)
  }
  private val state   = RegInit(State.claim)
  private val started = Module(new Queue(new Started, Isa.IN_FLIGHT))
  // Only the bits that the unit's instructions have. With the register behind it the queue holds QUEUE_DEPTH of them.
  private class Kept extends Bundle {
    val instr = UInt(Sequencer.instructionBits(unit).W)
    val index = UInt(32.W)
  }
  private val queue = Queue(
    io.fetched.map { fetched =>
      val kept = Wire(new Kept)
      kept.instr := fetched.instr
      kept.index := fetched.index
      kept
    },
    Isa.QUEUE_DEPTH - 1
  )
  private val waits = RegInit(false.B)
  private val head  = RegEnable(queue.bits, queue.fire)
  private val instr = head.instr.pad(Widths.InstructionBits)

  io.semaphores.claim.valid := state === State.claim && waits
  io.semaphores.claim.bits  := instr.field(Isa.WAIT)
  io.semaphores.signal      := Mux(io.unit.done, started.io.deq.bits.signal, 0.U)

  io.unit.instr.valid := state === State.offer && started.io.enq.ready
  io.unit.instr.bits  := instr
  private val taken = io.unit.instr.fire
  started.io.enq.valid       := taken
  started.io.enq.bits.signal := instr.field(Isa.SIGNAL)
  started.io.enq.bits.index  := head.index
  started.io.enq.bits.opcode := instr.field(Isa.OPCODE)
  started.io.deq.ready       := io.unit.done
  queue.ready                := !waits || taken
  when(queue.ready) { waits := queue.valid }

  switch(state) {
    is(State.claim) { when(io.semaphores.granted) { state := State.offer } }
    is(State.offer) { when(taken) { state := State.claim } }
  }

  io.inFlight := started.io.deq.valid
  io.waiting  := state === State.claim && waits
  io.idle     := !queue.valid && !waits && !io.inFlight

  io.inHand.valid  := waits || io.inFlight
  io.inHand.index  := Mux(io.inFlight, started.io.deq.bits.index, head.index)
  io.inHand.opcode := Mux(io.inFlight, started.io.deq.bits.opcode, instr.field(Isa.OPCODE))

  assert(!(io.unit.done && !io.inFlight), "a unit finished an instruction that it never took")
}

object Sequencer {

  /** Bits up to the last one that any of the unit's instructions has. */
  private def instructionBits(unit: IsaUnit): Int =
    Opcode.values.toSeq.filter(_.unit == unit).flatMap(_.fields.asScala).map(_.high + 1).max
}
