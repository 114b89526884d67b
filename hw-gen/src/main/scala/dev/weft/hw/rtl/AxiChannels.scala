package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** What AXI4 fixes. */
object Axi {

  /** A burst must not cross a boundary of this many bytes. */
  val BoundaryBytes = 4096
  val LenBits       = 8
  val RespBits      = 2

  /** Wide enough for the longest row an instruction can ask for. */
  val BeatCountBits = 32
}

/** A burst on AR or AW; size, type and the rest are the same for all of them and tied at the top. */
class BurstAddress(config: AcceleratorConfig) extends Bundle {
  val address = UInt(config.axi.addressBits.W)

  /** Beats less one. */
  val len = UInt(Axi.LenBits.W)
}

class ReadBeat(config: AcceleratorConfig) extends Bundle {
  val data = UInt(config.axi.dataBits.W)
  val resp = UInt(Axi.RespBits.W)
  val last = Bool()
}

class WriteBeat(config: AcceleratorConfig) extends Bundle {
  val data   = UInt(config.axi.dataBits.W)
  val strobe = UInt(config.axi.beatBytes.W)
  val last   = Bool()
}

/** The AXI4 read channels, seen from the master. One ID, so that data comes back in order. */
class AxiReadChannels(config: AcceleratorConfig) extends Bundle {
  val ar = Decoupled(new BurstAddress(config))
  val r  = Flipped(Decoupled(new ReadBeat(config)))
}

/** The AXI4 write channels, seen from the master. */
class AxiWriteChannels(config: AcceleratorConfig) extends Bundle {
  val aw = Decoupled(new BurstAddress(config))
  val w  = Decoupled(new WriteBeat(config))
  val b  = Flipped(Decoupled(UInt(Axi.RespBits.W)))
}

/** A run of beats of any length, to be cut into bursts. */
class BeatRange(config: AcceleratorConfig) extends Bundle {

  /** A multiple of a beat. */
  val address = UInt(config.axi.addressBits.W)

  /** At least 1. */
  val beats = UInt(Axi.BeatCountBits.W)

  /** The instruction asks for nothing after this. */
  val last = Bool()
}

/** A beat on its way to a unit that asked for it. */
class UnitBeat(config: AcceleratorConfig) extends Bundle {
  val data = UInt(config.axi.dataBits.W)
  val resp = UInt(Axi.RespBits.W)

  /** The last beat of a range that was marked `last`. */
  val last = Bool()
}
