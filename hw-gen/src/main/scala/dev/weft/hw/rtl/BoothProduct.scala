package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/**
 * `left * right` of signed numbers in LUTs, `BoothProduct.latency(rightBits)` cycles, one a cycle: a chip's DSP slices
 * are the array's. Radix-4 Booth: a row for every two bits of `right` adds -2, -1, 0, 1 or 2 times `left` to the rows
 * before, so that each bit of a row is one 6-input LUT on a carry chain: three bits of `right`, two of `left` and the sum
 * so far. An 8 x 8 product takes four rows of ten bits.
 */
class BoothProduct(leftBits: Int, rightBits: Int) extends Module {
  val io = IO(new Bundle {
    val left    = Input(SInt(leftBits.W))
    val right   = Input(SInt(rightBits.W))
    val product = Output(SInt((leftBits + rightBits).W))
  })

  // A row's sum is below 2^leftBits * (1 + 1/4 + 1/16 + ...) in magnitude.
  private val rowBits = leftBits + 2
  private val rows    = BoothProduct.rows(rightBits)

  /** The sum so far without the bits that are final, which are `low`; the operands go along as far as they are needed. */
  private case class Sum(high: SInt, low: UInt, left: SInt, right: SInt)

  private def addRow(sum: Sum, row: Int): Sum = {
    def bit(i: Int): Bool  = if (i < 0) false.B else sum.right(i.min(rightBits - 1))
    val negative           = bit(2 * row + 1)
    val once               = bit(2 * row) ^ bit(2 * row - 1)
    val twice              = (bit(2 * row + 1) ^ bit(2 * row)) && !once
    def left(j: Int): Bool = if (j < 0) false.B else sum.left(j.min(leftBits - 1))
    val multiple = Cat((0 until rowBits).reverse.map { j =>
      (once && left(j) || twice && left(j - 1)) ^ negative
    })
    // One place more below: there 1 + negative carries into the row, the second half of the negation.
    val added = (Cat(sum.high, 1.U(1.W)) + Cat(multiple, negative))(rowBits, 1).asSInt
    val low   = if (row == 0) added(1, 0) else Cat(added(1, 0), sum.low)
    Sum((added >> 2).pad(rowBits), low.asUInt, sum.left, sum.right)
  }

  private val start = Sum(0.S(rowBits.W), 0.U(0.W), io.left, io.right)
  private val last = (0 until rows).grouped(BoothProduct.rowsPerStage(rightBits)).foldLeft(start) {
    (sum, stage) =>
      val added = stage.foldLeft(sum)(addRow)
      Sum(
        RegNext(added.high),
        RegNext(added.low),
        RegNext(added.left),
        RegNext(added.right)
      )
  }
  io.product := Cat(last.high, last.low)(leftBits + rightBits - 1, 0).asSInt
}

object BoothProduct {
  private def rows(rightBits: Int): Int = (rightBits + 1) / 2

  /** Rows between two registers: two or three carry chains. */
  private def rowsPerStage(rightBits: Int): Int = if (rightBits <= 8) 2 else 3

  /** Cycles from operands to product. */
  def latency(rightBits: Int): Int = {
    val perStage = rowsPerStage(rightBits)
    (rows(rightBits) + perStage - 1) / perStage
  }

  /** The product of two signals, each with its width. */
  def apply(left: SInt, leftBits: Int)(right: SInt, rightBits: Int): SInt = {
    val multiplier = Module(new BoothProduct(leftBits, rightBits))
    multiplier.io.left  := left
    multiplier.io.right := right
    multiplier.io.product
  }
}
