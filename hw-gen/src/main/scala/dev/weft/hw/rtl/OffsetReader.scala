package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A step over taps: one, or two that follow each other. */
class OffsetRequest extends Bundle {
  val second = Bool()

  /** The pixel's last. */
  val last = Bool()
}

/** Offsets down and across, and the mask of one tap, as stored. */
class Offsets(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits
  val down                   = SInt(activationBits.W)
  val across                 = SInt(activationBits.W)
  val mask                   = SInt(activationBits.W)
}

/**
 * Hands out the offsets and masks of a POST, a step over its taps a cycle: both are fetched ahead of the steps
 * ([[OffsetQueue]]) and share a read port. `offsets` come `OffsetQueue.Latency` cycles after `request.fire`; masks only
 * if the GRID has any.
 */
class OffsetReader(config: AcceleratorConfig) extends Module {
  private val samples     = SampleStream.samples(config)
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {

    /** Takes these fields; they and the GRID are constant until the last step. */
    val start   = Input(Bool())
    val grid    = Input(new GridInstruction(config))
    val taps    = Input(UInt(8.W))
    val rows    = Input(UInt(16.W))
    val columns = Input(UInt(16.W))
    val request = Flipped(Decoupled(new OffsetRequest))
    val read    = Decoupled(UInt(featureBits.W))

    /** Two cycles after `read.fire`. */
    val data    = Input(UInt(Widths.vectorBits(config).W))
    val offsets = Output(Vec(samples, new Offsets(config)))
  })
  private val grid   = io.grid
  private val second = io.request.bits.second

  private val offset = Module(new OffsetQueue(config, each = 2))
  private val mask   = Module(new OffsetQueue(config, each = 1))
  for (queue <- Seq(offset, mask)) {
    queue.io.rows        := io.rows
    queue.io.columns     := io.columns
    queue.io.grid        := grid
    queue.io.step.second := io.request.bits.second
    queue.io.step.last   := io.request.bits.last
    queue.io.take        := io.request.fire
  }
  offset.io.start       := io.start
  offset.io.place.word  := grid.offsets
  offset.io.place.lane  := grid.offsetLane
  offset.io.place.count := Mux(grid.square, 1.U, io.taps << 1)
  offset.io.step.stays  := grid.square
  mask.io.start         := io.start && grid.masked
  mask.io.place.word    := grid.mask
  mask.io.place.lane    := grid.maskLane
  mask.io.place.count   := io.taps
  mask.io.step.stays    := false.B
  mask.io.take          := io.request.fire && grid.masked
  io.request.ready      := offset.io.ready && (mask.io.ready || !grid.masked)

  // The one that has fewer vectors ahead reads first.
  private val offsetFirst =
    offset.io.read.valid && (!mask.io.read.valid || offset.io.ahead <= mask.io.ahead)
  private class Read extends Bundle {
    val address  = UInt(featureBits.W)
    val isOffset = Bool()
  }
  // Whether the memory is ready hangs on much: it is told to this queue alone.
  private val reads = Module(new Queue(new Read, 2))
  reads.io.enq.valid         := offset.io.read.valid || mask.io.read.valid
  reads.io.enq.bits.address  := Mux(offsetFirst, offset.io.read.bits, mask.io.read.bits)
  reads.io.enq.bits.isOffset := offsetFirst
  offset.io.read.ready       := reads.io.enq.ready && offsetFirst
  mask.io.read.ready         := reads.io.enq.ready && !offsetFirst
  io.read.valid              := reads.io.deq.valid
  io.read.bits               := reads.io.deq.bits.address
  reads.io.deq.ready         := io.read.ready
  for ((queue, mine) <- Seq(offset -> true.B, mask -> false.B)) {
    val taken = io.read.fire && reads.io.deq.bits.isOffset === mine
    queue.io.data.valid := ShiftRegister(taken, 2, false.B, true.B)
    queue.io.data.bits  := io.data
  }

  for ((tap, i) <- io.offsets.zipWithIndex) {
    tap.down   := offset.io.lanes(2 * i)
    tap.across := offset.io.lanes(2 * i + 1)
    tap.mask   := mask.io.lanes(i)
  }
}
