package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/** What AXI3 has other than AXI4, on the ports of a Zynq-7000. */
object Axi3 {

  /** Bursts of at most 16 beats. */
  val LenBits = 4

  /** IDs of the processing system's ports to the logic. */
  val IdBits = 12

  /** AxBURST; incrementing is what is neither. */
  val Fixed    = 0
  val Wrapping = 2

  /** xRESP: nothing is at the address. */
  val DecodeError = 3
}

/** A burst of an AXI3 master with 32-bit data. */
class Axi3Address extends Bundle {
  val id      = UInt(Axi3.IdBits.W)
  val address = UInt(32.W)

  /** Beats less one. */
  val len = UInt(Axi3.LenBits.W)

  /** Logarithm of the bytes of a beat, 0 to 2. */
  val size  = UInt(2.W)
  val burst = UInt(2.W)

  /** The address of the beat after one at `at`. */
  def after(at: UInt): UInt = {
    val bytes   = 1.U(32.W) << size
    val next    = (at & ~(bytes - 1.U)) + bytes
    val wrapped = ((len +& 1.U) << size) - 1.U
    val inside  = wrapped.pad(32)
    MuxLookup(burst, next(31, 0))(
      Seq(Axi3.Fixed.U -> at, Axi3.Wrapping.U -> ((at & ~inside) | (next(31, 0) & inside)))
    )
  }
}

/** AXI3 with 32-bit data, seen from the master. Data of writes come in the order of their addresses. */
class Axi3Channels extends Bundle {
  val aw = Decoupled(new Axi3Address)
  val w = Decoupled(new Bundle {
    val data   = UInt(32.W)
    val strobe = UInt(4.W)
  })
  val b = Flipped(Decoupled(new Bundle {
    val id   = UInt(Axi3.IdBits.W)
    val resp = UInt(Axi.RespBits.W)
  }))
  val ar = Decoupled(new Axi3Address)
  val r = Flipped(Decoupled(new Bundle {
    val id   = UInt(Axi3.IdBits.W)
    val data = UInt(32.W)
    val resp = UInt(Axi.RespBits.W)
    val last = Bool()
  }))
}
