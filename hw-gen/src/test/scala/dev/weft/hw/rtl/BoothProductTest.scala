package dev.weft.hw.rtl

import chisel3._
import chisel3._
import chisel3.simulator.ChiselSim
import java.util.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import svsim.CommonCompilationSettings.VerilogPreprocessorDefine
import svsim.CommonSettingsModifications

/**
 * Products of the extremes and of random numbers, a new pair every cycle, for all widths that the accelerator has, in the
 * form that is simulated and in the one that is synthesized.
 */
class BoothProductTest extends ChiselSim {
  private val synthesized: CommonSettingsModifications = settings =>
    settings.copy(verilogPreprocessorDefines =
      settings.verilogPreprocessorDefines :+ VerilogPreprocessorDefine("SYNTHESIS")
    )

  private class Multiplier(leftBits: Int, rightBits: Int) extends Module {
    val io = IO(new Bundle {
      val left    = Input(SInt(leftBits.W))
      val right   = Input(SInt(rightBits.W))
      val product = Output(SInt((leftBits + rightBits).W))
    })
    io.product := BoothProduct(io.left, leftBits)(io.right, rightBits)
  }

  @Test
  def inTheFormThatIsSimulated(): Unit =
    check(10, 8)(CommonSettingsModifications.unmodified)

  @ParameterizedTest
  @CsvSource(Array("8, 8", "9, 9", "10, 8", "16, 16", "17, 17", "5, 2"))
  def inTheFormThatIsSynthesized(leftBits: Int, rightBits: Int): Unit =
    check(leftBits, rightBits)(synthesized)

  private def check(leftBits: Int, rightBits: Int)(implicit
      settings: CommonSettingsModifications
  ): Unit = {
    val random               = new Random(3)
    def any(bits: Int): Long = random.nextLong() >> (64 - bits)
    def ends(bits: Int): Seq[Long] = {
      val least = -(1L << (bits - 1))
      Seq(least, least + 1, -2, -1, 0, 1, 2.min(-1 - least.toInt), -1 - least)
    }
    val pairs = (for (l <- ends(leftBits); r <- ends(rightBits)) yield (l, r)) ++
      Seq.fill(500)((any(leftBits), any(rightBits)))
    val latency = BoothProduct.latency(rightBits)
    simulate(new Multiplier(leftBits, rightBits)) { multiplier =>
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
