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
 * A claim is granted in the cycle it is made, wholly or not at all. Of several that could be granted and have a semaphore in
 * common the first client's is, and the others are looked at again in the next cycle. Signals count from the next cycle on.
 * `overflow` names the client whose signal went beyond `SEMAPHORE_MAX`, two cycles later.
 */
class Semaphores(clients: Int) extends Module {
  val io = IO(new Bundle {
    val client   = Vec(clients, Flipped(new SemaphoreClient))
    val overflow = Output(Vec(clients, Bool()))
  })
  private val counts = RegInit(VecInit.fill(Isa.SEMAPHORES)(0.U(log2Ceil(Isa.SEMAPHORE_MAX + 1).W)))

  // The room that a count leaves is its complement.
  private val roomBits = log2Ceil(clients)
  require(isPow2(Isa.SEMAPHORE_MAX + 1) && isPow2(clients))
  private def atLeast(n: Int, of: Seq[Bool]): Bool =
    of.combinations(n).map(_.foldLeft(true.B)(_ && _)).foldLeft(false.B)(_ || _)

  private val positive = RegInit(VecInit.fill(Isa.SEMAPHORES)(false.B))

  // Whether a claim finds all that it wants does not hang on the claims before it: no chain from client to client.
  private val possible = io.client.map { client =>
    val there = positive.zipWithIndex.map { case (some, s) => !client.claim.bits(s) || some }
    client.claim.valid && there.reduce(_ && _)
  }
  for ((client, me) <- io.client.zipWithIndex) {
    val first = io.client.take(me).zip(possible).map { case (earlier, its) =>
      !its || (earlier.claim.bits & client.claim.bits) === 0.U
    }
    client.granted := possible(me) && first.foldLeft(true.B)(_ && _)
  }

  // A count is brought up to date a cycle late, since a grant comes late: `now` is what it should be.
  private val overflows = for ((count, s) <- counts.zipWithIndex) yield {
    val signals = io.client.map(_.signal(s))
    val down    = io.client.map(c => c.granted && c.claim.bits(s)).reduce(_ || _)
    val raised  = RegNext(VecInit(signals), VecInit.fill(clients)(false.B))
    val taken   = RegNext(down, false.B)
    val left    = count - taken
    val now     = (left +& PopCount(raised))(count.getWidth - 1, 0)
    count := now

    // In logic of their own, without waiting for the adder: whether `now` is at least 1 and at least 2.
    val any  = atLeast(1, raised)
    val two  = atLeast(2, raised)
    val some = count > 1.U || count(0) && !taken
    val many = count > 2.U || count(1) && !taken
    positive(s) := signals.reduce(_ || _) || many || two || some && any || (some || any) && !down

    // Looked at later still, since only an error report waits for it: whether there is room for less than all clients, and
    // for how many; then for each client whether that many have signalled before it.
    val scarce = RegNext((left >> roomBits).andR)
    val room   = RegNext(~left(roomBits - 1, 0))
    val late   = RegNext(raised, VecInit.fill(clients)(false.B))
    late.indices.map { me =>
      val isFull = VecInit.tabulate(clients)(n => atLeast(n, late.take(me)))
      late(me) && scarce && isFull(room)
    }
  }
  io.overflow := overflows.transpose.map(_.reduce(_ || _))
}
