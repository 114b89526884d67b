package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import java.util.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import svsim.CommonSettingsModifications

/**
 * Products of the extremes and of random numbers, a new pair every cycle, for all widths that the accelerator has, in the
 * form that is simulated and in the one that is synthesized.
 */
class BoothProductTest extends ChiselSim {
  private class Multiplier(leftBits: Int, rightBits: Int, addendBits: Int, short: Boolean)
      extends Module {
    val io = IO(new Bundle {
      val left    = Input(SInt(leftBits.W))
      val right   = Input(SInt(rightBits.W))
      val addend  = Input(SInt(addendBits.max(1).W))
      val product = Output(SInt((leftBits + rightBits).W))
    })
    io.product :=
      BoothProduct.plus(io.addend, addendBits)(io.left, leftBits)(io.right, rightBits, short)
  }

  @Test
  def inTheFormThatIsSimulated(): Unit =
    check(9, 4, 12)(RtlForms.simulated)

  @ParameterizedTest
  @CsvSource(Array("8, 8", "9, 9", "10, 8", "8, 9", "16, 16", "17, 17", "5, 2"))
  def inTheFormThatIsSynthesized(leftBits: Int, rightBits: Int): Unit =
    check(leftBits, rightBits, 0)(RtlForms.synthesized)

  /** Widths of the sampler's blends, with four fraction bits and with seven, and of a mask's product. */
  @ParameterizedTest
  @CsvSource(Array("9, 4, 12", "21, 4, 24", "31, 7, 37", "16, 9, 24"))
  def withAnAddend(leftBits: Int, rightBits: Int, addendBits: Int): Unit =
    check(leftBits, rightBits, addendBits)(RtlForms.synthesized)

  /** A mask's product with an addend, and a picture's pitch times rows. */
  @ParameterizedTest
  @CsvSource(Array("16, 9, 24", "14, 14, 0", "13, 13, 0", "14, 9, 0"))
  def withShortStages(leftBits: Int, rightBits: Int, addendBits: Int): Unit =
    check(leftBits, rightBits, addendBits, short = true)(RtlForms.synthesized)

  private def check(leftBits: Int, rightBits: Int, addendBits: Int, short: Boolean = false)(implicit
      settings: CommonSettingsModifications
  ): Unit = {
    val random               = new Random(3)
    def any(bits: Int): Long = if (bits == 0) 0 else random.nextLong() >> (64 - bits)
    def ends(bits: Int): Seq[Long] = {
      val least = -(1L << (bits - 1))
      if (bits == 0) Seq(0)
      else Seq(least, least + 1, -2, -1, 0, 1, 2.min(-1 - least.toInt), -1 - least)
    }
    val cases =
      (for (l <- ends(leftBits); r <- ends(rightBits); a <- ends(addendBits))
        yield (l, r, a)) ++ Seq.fill(500)((any(leftBits), any(rightBits), any(addendBits)))
    val latency = BoothProduct.latency(rightBits, short, plus = addendBits > 0)
    simulate(new Multiplier(leftBits, rightBits, addendBits, short)) { multiplier =>
      for (cycle <- 0 until cases.size + latency) {
        if (cycle >= latency) {
          val (left, right, addend) = cases(cycle - latency)
          assertEquals(
            BigInt(left * right + addend),
            multiplier.io.product.peek().litValue,
            s"$left * $right + $addend"
          )
        }
        if (cycle < cases.size) {
          multiplier.io.left.poke(cases(cycle)._1)
          multiplier.io.right.poke(cases(cycle)._2)
          multiplier.io.addend.poke(cases(cycle)._3)
        }
        multiplier.clock.step()
      }
    }
  }
}
