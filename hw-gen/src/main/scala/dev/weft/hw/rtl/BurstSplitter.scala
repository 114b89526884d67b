package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A legal AXI burst; `last` marks the final burst of a range that was marked so. */
class Burst(config: AcceleratorConfig) extends Bundle {
  val burst = new BurstAddress(config)
  val last  = Bool()
}

/**
 * Cuts a range of beats into bursts that neither cross 4 KB nor exceed `maxBurstBeats`.
 *
 * It stands in front of [[ReadPort]] and [[WritePort]]. One burst a cycle, the first one cycle after its range was taken;
 * the next range is taken together with the last burst, so that there is no gap.
 */
class BurstSplitter(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val in  = Flipped(Decoupled(new BeatRange(config)))
    val out = Decoupled(new Burst(config))
  })
  private val beatShift    = log2Ceil(config.axi.beatBytes)
  private val boundaryBits = log2Ceil(Axi.BoundaryBytes)

  private val active = RegInit(false.B)
  private val range  = Reg(new BeatRange(config))

  /** The most beats of a burst from an address on: to the boundary there are 1 to 4096 / beatBytes. */
  private def limitAt(address: UInt): UInt = {
    val toBoundary = (Axi.BoundaryBytes >> beatShift).U - address(boundaryBits - 1, beatShift)
    toBoundary.min(config.axi.maxBurstBeats.U)(Axi.LenBits, 0)
  }
  private val limit   = Reg(UInt((Axi.LenBits + 1).W))
  private val isFinal = range.beats <= limit
  private val beats   = Mux(isFinal, range.beats(Axi.LenBits, 0), limit)

  io.out.valid              := active
  io.out.bits.burst.address := range.address
  io.out.bits.burst.len     := (beats - 1.U)(Axi.LenBits - 1, 0)
  io.out.bits.last          := isFinal && range.last

  io.in.ready := !active || (io.out.ready && isFinal)
  when(io.in.fire) {
    active := true.B
    range  := io.in.bits
    limit  := limitAt(io.in.bits.address)
  }.elsewhen(io.out.fire) {
    // After the final burst nobody looks at the rest.
    val next = range.address + (limit << beatShift)
    active        := !isFinal
    range.address := next
    range.beats   := range.beats - limit
    limit         := limitAt(next)
  }
}
