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

  // Beats from the address to the boundary: 1 to 4096 / beatBytes.
  private val toBoundary =
    (Axi.BoundaryBytes >> beatShift).U - range.address(boundaryBits - 1, beatShift)
  private val limit   = toBoundary.min(config.axi.maxBurstBeats.U)
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
  }.elsewhen(io.out.fire) {
    active        := !isFinal
    range.address := range.address + (beats << beatShift)
    range.beats   := range.beats - beats
  }
}
