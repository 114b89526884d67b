package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.isa.Isa

/** A sequencer's side of the semaphores. */
class SemaphoreClient extends Bundle {

  /** Semaphores that the next instruction waits for, while it waits. */
  val claim = Valid(UInt(Isa.SEMAPHORES.W))

  /** All of them were positive and have been decremented. */
  val granted = Input(Bool())

  /** Semaphores to increment in this cycle. */
  val signal = Output(UInt(Isa.SEMAPHORES.W))
}

/**
 * The counting semaphores between the units: one claim and one set of signals per [[Sequencer]] and cycle.
 *
 * A claim is granted in the cycle it is made, wholly or not at all; where two want the same last count the first client gets
 * it. Signals count from the next cycle on. `overflow` names the client whose signal went beyond `SEMAPHORE_MAX`.
 */
class Semaphores(clients: Int) extends Module {
  val io = IO(new Bundle {
    val client   = Vec(clients, Flipped(new SemaphoreClient))
    val overflow = Output(Vec(clients, Bool()))
  })
  private val counts = RegInit(VecInit.fill(Isa.SEMAPHORES)(0.U(log2Ceil(Isa.SEMAPHORE_MAX + 1).W)))

  for ((client, me) <- io.client.zipWithIndex) {
    val available = counts.zipWithIndex.map { case (count, s) =>
      val before = PopCount(io.client.take(me).map(c => c.granted && c.claim.bits(s)))
      !client.claim.bits(s) || count > before
    }
    client.granted := client.claim.valid && available.reduce(_ && _)
  }

  for ((count, s) <- counts.zipWithIndex) {
    val up   = PopCount(io.client.map(_.signal(s)))
    val down = PopCount(io.client.map(c => c.granted && c.claim.bits(s)))
    count := (count +& up - down)(count.getWidth - 1, 0)
  }
  for ((overflow, me) <- io.overflow.zipWithIndex) {
    overflow := counts.zipWithIndex
      .map { case (count, s) =>
        val up   = PopCount(io.client.take(me + 1).map(_.signal(s)))
        val down = PopCount(io.client.map(c => c.granted && c.claim.bits(s)))
        io.client(me).signal(s) && count +& up - down > Isa.SEMAPHORE_MAX.U
      }
      .reduce(_ || _)
  }
}
