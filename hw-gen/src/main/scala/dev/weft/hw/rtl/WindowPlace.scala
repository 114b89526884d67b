package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Where the nine samples of a pixel lie that has one whole displacement: `right` words and `down` words apart, which rows
 * and columns of them are inside of the box, and whether they all are one word.
 */
class WindowPlace(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val right               = UInt(featureBits.W)
  val down                = UInt(featureBits.W)
  val rows                = Vec(3, Bool())
  val columns             = Vec(3, Bool())
  val oneVector           = Bool()
}

object WindowPlace {
  val Taps = 9

  /**
   * Row and column of the taps in the order of the post unit's reads. First the right column, where the lanes take a
   * column of a plain window. At a pitch of 3 or 5 modulo 8 the first four, on the banks' first ports, and the other five
   * each lie in banks of their own if the displacement is odd.
   */
  val Order: Seq[(Int, Int)] =
    Seq((0, 2), (1, 2), (2, 2), (2, 1), (0, 0), (0, 1), (1, 0), (1, 1), (2, 0))
}
