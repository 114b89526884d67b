package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.isa.Isa
import dev.weft.hw.rtl.Fields._

/**
 * Between a unit's queue and the unit: holds each instruction until its semaphores are there, and signals when it is done.
 *
 * It claims the semaphores of the instruction at the head of the queue, offers it to the unit from the next cycle on, and
 * keeps the signal masks of up to `InFlight` instructions that the unit has taken. `oldest` and `opcode` are those of the one that
 * finishes next or, if the unit is empty, of the one that waits: what an error is about.
 */
class Sequencer extends Module {
  val io = IO(new Bundle {
    val queue      = Flipped(Decoupled(new QueuedInstruction))
    val unit       = Flipped(new UnitPort)
    val semaphores = new SemaphoreClient
    val oldest     = Output(UInt(32.W))
    val opcode     = Output(UInt(Isa.OPCODE.width.W))
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
  private val instr   = io.queue.bits.instr

  io.semaphores.claim.valid := state === State.claim && io.queue.valid
  io.semaphores.claim.bits  := instr.field(Isa.WAIT)
  io.semaphores.signal      := Mux(io.unit.done, started.io.deq.bits.signal, 0.U)

  io.unit.instr.valid := state === State.offer && started.io.enq.ready
  io.unit.instr.bits  := instr
  private val taken = io.unit.instr.fire
  started.io.enq.valid       := taken
  started.io.enq.bits.signal := instr.field(Isa.SIGNAL)
  started.io.enq.bits.index  := io.queue.bits.index
  started.io.enq.bits.opcode := instr.field(Isa.OPCODE)
  started.io.deq.ready       := io.unit.done
  io.queue.ready             := taken

  switch(state) {
    is(State.claim) { when(io.semaphores.granted) { state := State.offer } }
    is(State.offer) { when(taken) { state := State.claim } }
  }

  io.inFlight := started.io.deq.valid
  io.waiting  := state === State.claim && io.queue.valid
  io.oldest   := Mux(io.inFlight, started.io.deq.bits.index, io.queue.bits.index)
  io.opcode   := Mux(io.inFlight, started.io.deq.bits.opcode, instr.field(Isa.OPCODE))
  io.idle     := !io.queue.valid && !io.inFlight

  assert(!(io.unit.done && !io.inFlight), "a unit finished an instruction that it never took")
}
