package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import java.util.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

/** Products of the extremes and of random numbers, a new pair every cycle, for all widths that the accelerator has. */
class BoothProductTest extends ChiselSim {

  @ParameterizedTest
  @CsvSource(Array("8, 8", "9, 9", "10, 8", "16, 16", "17, 17", "5, 2"))
  def multiplies(leftBits: Int, rightBits: Int): Unit = {
    val random               = new Random(3)
    def any(bits: Int): Long = random.nextLong() >> (64 - bits)
    def ends(bits: Int): Seq[Long] = {
      val least = -(1L << (bits - 1))
      Seq(least, least + 1, -2, -1, 0, 1, 2.min(-1 - least.toInt), -1 - least)
    }
    val pairs = (for (l <- ends(leftBits); r <- ends(rightBits)) yield (l, r)) ++
      Seq.fill(500)((any(leftBits), any(rightBits)))
    val latency = BoothProduct.latency(rightBits)
    simulate(new BoothProduct(leftBits, rightBits)) { multiplier =>
      for (cycle <- 0 until pairs.size + latency) {
        if (cycle >= latency) {
          val (left, right) = pairs(cycle - latency)
          assertEquals(
            BigInt(left * right),
            multiplier.io.product.peek().litValue,
            s"$left * $right"
          )
        }
        if (cycle < pairs.size) {
          multiplier.io.left.poke(pairs(cycle)._1)
          multiplier.io.right.poke(pairs(cycle)._2)
        }
        multiplier.clock.step()
      }
    }
  }
}
