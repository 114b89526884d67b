package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import dev.weft.hw.arch.NumberFormat
import dev.weft.hw.arith.Requantization
import java.util.Random
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import scala.io.Source
import scala.util.Using

/** The vectors that also test `Requantization.java`, and random ones against it; a new one every cycle. */
class RequantizerTest extends ChiselSim {

  private case class Vector(sum: Long, multiplier: Int, shift: Int, expected: Int)

  private def literal: Seq[Vector] =
    Using.resource(Source.fromResource("requantization.csv")) { source =>
      source.getLines().filterNot(_.startsWith("#")).map(_.split(",")).map(f =>
        Vector(f(0).toLong, f(1).toInt, f(2).toInt, f(3).toInt)
      ).toList
    }

  /** Every second one with a shift that leaves about as many bits as the result has: around saturation. */
  private def randomVectors(sumBits: Int): Seq[Vector] = {
    val random = new Random(2)
    Seq.tabulate(1000) { i =>
      val sum         = random.nextLong() >> (64 - sumBits) >> random.nextInt(sumBits)
      val multiplier  = random.nextInt(131071) - 65535
      val productBits = (BigInt(sum) * multiplier).bitLength
      val around      = productBits - NumberFormat.BRANCH_BITS + random.nextInt(5) - 1
      val shift       = if (i % 2 == 0) 1 + random.nextInt(62) else around.max(1).min(62)
      Vector(sum, multiplier, shift, Requantization.apply(sum, multiplier, shift))
    }
  }

  @ParameterizedTest
  @CsvSource(Array("32, 27", "32, 25", "46, 27"))
  def matchesTheDefinition(sumBits: Int, portBits: Int): Unit = {
    val vectors = literal ++ randomVectors(sumBits)
    assertTrue(literal.size > 50, "the table of vectors is missing")
    simulate(new Requantizer(sumBits, portBits)) { requantizer =>
      for (cycle <- 0 until vectors.size + Requantizer.LATENCY) {
        if (cycle >= Requantizer.LATENCY) {
          val vector = vectors(cycle - Requantizer.LATENCY)
          assertEquals(
            vector.expected,
            requantizer.io.result.peek().litValue.toInt,
            vector.toString
          )
        }
        if (cycle < vectors.size) {
          requantizer.io.sum.poke(vectors(cycle).sum)
          requantizer.io.multiplier.poke(vectors(cycle).multiplier)
          requantizer.io.shiftMinus1.poke(vectors(cycle).shift - 1)
        }
        requantizer.clock.step()
      }
    }
  }
}
