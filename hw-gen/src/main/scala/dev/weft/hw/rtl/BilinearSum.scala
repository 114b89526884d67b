package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/**
 * Four corners to their bilinear sum, with 2^(2 * fraction) times their scale, one a cycle. Corners come in the order
 * nearest, its neighbour across, its neighbour down, and the opposite one: so a share of the far side is at most a half,
 * and its negative a number of `fraction` bits, which takes half a Booth row a bit.
 *
 * @param fraction
 *   fraction bits of a share; without any the sum is the nearest corner
 */
class BilinearSum(cornerBits: Int, fraction: Int) extends Module {
  private val rowBits = cornerBits + fraction
  val io = IO(new Bundle {
    val corners = Input(Vec(BilinearSum.Corners, SInt(cornerBits.W)))

    /** What the far columns are worth less than nothing ([[BilinearSum.lessFar]]), a cycle behind the corners. */
    val across = Input(SInt(fraction.max(1).W))

    /** The same of the far rows, 2 + L cycles behind the corners; L as in [[BilinearSum.blendLatency]]. */
    val down = Input(SInt(fraction.max(1).W))

    /** `BilinearSum.latency` cycles behind the corners. */
    val sum = Output(SInt((rowBits + fraction).W))
  })

  /** `near * 2^fraction + (near - far) * less`, 1 + L cycles, of as many bits as the fraction adds. */
  private def blend(near: SInt, far: SInt, bits: Int)(less: SInt): SInt = {
    val base = RegNext(near)
    if (fraction == 0) base
    else {
      val addend = (base << fraction).asSInt
      val wide =
        BoothProduct.plus(addend, bits + fraction)(RegNext(near -& far), bits + 1)(less, fraction)
      ShiftRegister(
        wide(bits + fraction - 1, 0).asSInt,
        BilinearSum.blendLatency(fraction) - BoothProduct.latency(fraction, plus = true)
      )
    }
  }

  private val rows =
    io.corners.grouped(2).map(row => blend(row(0), row(1), cornerBits)(io.across)).toSeq
  io.sum := blend(rows(0), rows(1), rowBits)(io.down)
}

object BilinearSum {
  val Corners = 4

  /** Whether the far side of a share's is the nearer one, so that they change places. */
  def swaps(share: UInt): Bool = if (share.getWidth == 0) false.B else share.head(1).asBool

  /** The negative of the far side's share, once near and far have changed places where they do. */
  def lessFar(share: UInt): SInt =
    if (share.getWidth == 0) 0.S else Mux(swaps(share), share, -share).asSInt

  /** L: cycles of a product with a share, those of the widest share's. */
  def blendLatency(fraction: Int): Int =
    if (fraction == 0) 0 else BoothProduct.latency(8, plus = true)

  /** Cycles from corners to sum. */
  def latency(fraction: Int): Int = 2 + 2 * blendLatency(fraction)
}
