package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import java.util.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import svsim.CommonSettingsModifications

/**
 * Sums of the extremes and of random numbers, a new one every cycle, in the form that is simulated and in the one that is
 * synthesized, whose primitives are modelled in the test's resources.
 */
class SumSliceTest extends ChiselSim {
  private class Sum(leftBits: Int, rightBits: Int, multiplierBits: Int, registered: Boolean)
      extends Module {
    val io = IO(new Bundle {
      val left   = Input(SInt(leftBits.W))
      val right  = Input(SInt(rightBits.W))
      val addend = Input(SInt(48.W))
      val sum    = Output(SInt(48.W))
    })
    io.sum :=
      SumSlice(io.left, leftBits)(io.right, rightBits)(io.addend, multiplierBits, registered)
  }

  @ParameterizedTest
  @CsvSource(
    Array(
      "27, false, true",
      "27, true, true",
      "25, true, true",
      "27, false, false",
      "27, true, false",
      "25, true, false"
    )
  )
  def addsTheProduct(multiplierBits: Int, synthesized: Boolean, registered: Boolean): Unit = {
    implicit val settings: CommonSettingsModifications =
      if (synthesized) RtlForms.synthesized else RtlForms.simulated
    val latency                    = SumSlice.latency(registered)
    val random                     = new Random(4)
    val (leftBits, rightBits)      = (18, 24)
    def any(bits: Int): Long       = random.nextLong() >> (64 - bits)
    def ends(bits: Int): Seq[Long] = Seq(-(1L << (bits - 1)), -1, 0, 1, (1L << (bits - 1)) - 1)
    val cases =
      (for (l <- ends(leftBits); r <- ends(rightBits); a <- ends(46)) yield (l, r, a)) ++
        Seq.fill(200)((any(leftBits), any(rightBits), any(46)))
    simulate(new Sum(leftBits, rightBits, multiplierBits, registered)) { sum =>
      for (cycle <- 0 until cases.size + latency) {
        if (cycle >= latency) {
          val (left, right, addend) = cases(cycle - latency)
          assertEquals(
            BigInt(addend + left * right),
            sum.io.sum.peek().litValue,
            s"$addend + $left * $right"
          )
        }
        if (cycle < cases.size) {
          sum.io.left.poke(cases(cycle)._1)
          sum.io.right.poke(cases(cycle)._2)
        }
        val behind = cycle - (latency - SumSlice.addendLatency(registered))
        if (cases.isDefinedAt(behind)) sum.io.addend.poke(cases(behind)._3)
        sum.clock.step()
      }
    }
  }
}
