package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** The lanes that a step over taps takes from its pixel's offsets or masks. */
class OffsetStep extends Bundle {

  /** Those of two taps, which follow each other, and not of one. */
  val second = Bool()

  /** One lane, and the next step takes the same one; constant during a POST. */
  val stays = Bool()

  /** The pixel's last step. */
  val last = Bool()
}

/**
 * The offsets or the masks of a POST: fetches their vectors ahead ([[OffsetWalk]]) and hands out the lanes, step by step.
 * It holds the vector that a step begins in; the next one, where a step's lanes may go on, is the queue's first.
 * `lanes` come `OffsetQueue.Latency` cycles after `take`.
 *
 * @param each
 *   lanes of a tap
 */
class OffsetQueue(config: AcceleratorConfig, each: Int) extends Module {
  private val most           = each * SampleStream.samples(config)
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val vectorBits     = Widths.vectorBits(config)
  private val activationBits = config.format.activationBits
  private val laneBits       = log2Ceil(config.lanes)
  val io = IO(new Bundle {
    val start   = Input(Bool())
    val place   = Input(new OffsetPlace(config))
    val rows    = Input(UInt(16.W))
    val columns = Input(UInt(16.W))
    val grid    = Input(new GridInstruction(config))
    val read    = Decoupled(UInt(featureBits.W))

    /** What was read, in order. */
    val data = Flipped(Valid(UInt(vectorBits.W)))

    /** Vectors asked for and not used yet. */
    val ahead = Output(UInt(log2Ceil(OffsetQueue.Depth + 1).W))

    /** What the step that waits wants is there; it is taken. */
    val step  = Input(new OffsetStep)
    val ready = Output(Bool())
    val take  = Input(Bool())
    val lanes = Output(Vec(most, SInt(activationBits.W)))
  })

  private val queue = Module(new Queue(UInt(vectorBits.W), OffsetQueue.Depth))
  private val ahead = RegInit(0.U(log2Ceil(OffsetQueue.Depth + 1).W))
  private val walk  = Module(new OffsetWalk(config))
  private val room  = ahead =/= OffsetQueue.Depth.U
  walk.io.start         := io.start
  walk.io.place         := io.place
  walk.io.rows          := io.rows
  walk.io.columns       := io.columns
  walk.io.grid          := io.grid
  io.read.valid         := walk.io.address.valid && room
  io.read.bits          := walk.io.address.bits
  walk.io.address.ready := io.read.ready && room
  queue.io.enq.valid    := io.data.valid
  queue.io.enq.bits     := io.data.bits
  when(io.read.fire =/= queue.io.deq.fire) {
    ahead := Mux(io.read.fire, ahead + 1.U, ahead - 1.U)
  }
  io.ahead := ahead

  private val there = RegInit(false.B)
  private val held  = Reg(UInt(vectorBits.W))
  private val lane  = Reg(UInt(laneBits.W))
  private val end =
    lane +& Mux(io.step.stays, 1.U, Mux(io.step.second, (2 * each).U, each.U))
  // Of one tap's lanes and of two's, known a cycle before the step: whether it is taken hangs on this.
  private val crossing = Reg(Vec(2, Bool()))
  private val crosses  = !io.step.stays && Mux(io.step.second, crossing(1), crossing(0))
  private val leaves   = io.step.last || !io.step.stays && end(laneBits)
  io.ready           := there && (!crosses || queue.io.deq.valid)
  queue.io.deq.ready := !there || io.take && leaves
  when(queue.io.deq.ready) {
    // A pixel that ends behind the vector held has used the next one too.
    there := queue.io.deq.valid && !(there && io.step.last && crosses)
    held  := queue.io.deq.bits
  }
  private def moveTo(next: UInt): Unit = {
    lane := next
    for ((crosses, tap) <- crossing.zipWithIndex) {
      crosses := next > (config.lanes - (tap + 1) * each).U
    }
  }
  when(io.start || io.take && io.step.last) {
    moveTo(io.place.lane)
  }.elsewhen(io.take && !io.step.stays) {
    moveTo(end(laneBits - 1, 0))
  }

  // Only a step's last lanes can lie in the next vector: the first ones of it.
  private def lanesOf(vector: UInt): Seq[UInt] =
    Seq.tabulate(config.lanes)(l => vector((l + 1) * activationBits - 1, l * activationBits))
  private val vector = lanesOf(held).zip(lanesOf(queue.io.deq.bits)).zipWithIndex.map {
    case ((here, next), l) =>
      RegNext(if (l < most - 1) Mux(crosses && l.U < lane, next, here) else here)
  }

  // From a multiple of four on, then by the rest.
  private val first = RegNext(lane)
  private val near = Seq.tabulate(most + 3)(i =>
    VecInit(
      Seq.tabulate(config.lanes / 4)(fourth => vector((4 * fourth + i) % config.lanes))
    )(first >> 2)
  )
  io.lanes := VecInit(
    Seq.tabulate(most)(i => RegNext(VecInit(near.slice(i, i + 4))(first(1, 0)).asSInt))
  )
}

object OffsetQueue {
  val Latency = 2

  /** Vectors fetched ahead: more than a read's five cycles, so that one can be used each cycle. */
  val Depth = 8
}
