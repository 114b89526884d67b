package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import dev.weft.hw.arch.AcceleratorConfig
import java.util.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import svsim.CommonSettingsModifications

/**
 * The array on a clock that is half as fast as that of its multipliers. Both are made from a third one, in the same step, so
 * that their edges meet; a cycle is four of its steps.
 */
class SystolicArrayOnTwoClocks(config: AcceleratorConfig) extends Module {
  // Without a reset: the array, too, must see edges while it is in reset.
  private val multiplierClock = Reg(Bool())
  private val arrayClock      = Reg(Bool())
  multiplierClock := !multiplierClock
  when(!multiplierClock) { arrayClock := !arrayClock }
  private val array = withClock(arrayClock.asClock) { Module(new SystolicArray(config)) }
  val io            = IO(new SystolicArrayIO(config))
  io <> array.io
  array.io.multiplierClock.get := multiplierClock.asClock
  val high = IO(Output(Bool()))
  high := arrayClock
}

/**
 * Random weights and activations through the array, extremes among them, pass after pass without a gap: in the form that
 * is simulated, and in the one that is synthesized, whose primitives are modelled in the test's resources.
 */
class SystolicArrayTest extends ChiselSim {
  @Test
  def inTheFormThatIsSimulated(): Unit = check(AcceleratorConfig.load("tiny"))(RtlForms.simulated)

  @ParameterizedTest
  @CsvSource(Array("tiny, 27", "tiny, 25", "tiny-w4a8, 27", "tiny-q2.14, 27"))
  def inTheFormThatIsSynthesized(name: String, multiplierBits: Int): Unit = {
    val json = AcceleratorConfig.load(name).toJson
      .replaceFirst("(\"multiplierBits\"\\s*:\\s*)27", "$1" + multiplierBits)
    val config = AcceleratorConfig.fromJson(json)
    assertEquals(multiplierBits, config.array.multiplierBits)
    check(config)(RtlForms.synthesized)
  }

  @ParameterizedTest
  @CsvSource(
    Array("tiny, 27", "tiny, 25", "tiny-w4a8, 27", "tiny-w4a8, 25")
  )
  def withMultipliersOfTwiceTheClock(name: String, multiplierBits: Int): Unit = {
    val json = AcceleratorConfig.load(name).toJson
      .replaceFirst("(\"multiplierBits\"\\s*:\\s*)27", "$1" + multiplierBits)
      .replaceFirst("(\"productsPerMultiplier\"\\s*:\\s*)2", "$14")
    check(AcceleratorConfig.fromJson(json))(RtlForms.simulated)
    check(AcceleratorConfig.fromJson(json))(RtlForms.synthesized)
  }

  private def check(config: AcceleratorConfig)(implicit
      settings: CommonSettingsModifications
  ): Unit = {
    val shape  = new ArrayShape(config)
    val random = new Random(5)

    /** A number of so many bits; often one of the greatest or the least. */
    def number(bits: Int, least: Int): Int = random.nextInt(4) match {
      case 0 => (1 << (bits - 1)) - 1
      case 1 => least
      case _ => random.nextInt(1 << bits) - (1 << (bits - 1)) max least
    }
    // Two products in a multiplier leave the most negative weight out.
    val leastWeight =
      -(1 << (shape.operandBits - 1)) + (if (shape.packed == 2) 1 else 0)
    val columns      = config.array.columns
    val passCycles   = shape.rows + shape.cascadeRows + shape.multiplierColumns
    val passes       = 4
    def mask(b: Int) = (BigInt(1) << b) - 1
    def joined(numbers: Seq[Int], bits: Int): BigInt =
      numbers.zipWithIndex.map { case (n, i) => (BigInt(n) & mask(bits)) << (i * bits) }.sum
    val weights = Seq.fill(passes, shape.rows, columns)(number(shape.operandBits, leastWeight))
    val vectors = Seq.fill(passes * passCycles, shape.rows)(
      number(shape.activationBits, -(1 << (shape.activationBits - 1)))
    )
    val expected = vectors.zipWithIndex.map { case (vector, cycle) =>
      val rows = weights(cycle / passCycles)
      (0 until columns).map(c => vector.zip(rows).map { case (a, row) => BigInt(a) * row(c) }.sum)
    }

    def run(io: SystolicArrayIO, step: () => Unit): Unit = {
      def load(pass: Int, row: Int): Unit = {
        val ofRow = weights(pass)(row)
        io.weights.valid.poke(true)
        io.weights.bits.row.poke(row)
        for (c <- 0 until shape.multiplierColumns) {
          val ofMultiplier = ofRow.slice(c * shape.products, (c + 1) * shape.products)
          val fields = ofMultiplier
            .grouped(shape.packed)
            .flatMap {
              case Seq(low, high) => Seq(low, high - (if (low < 0) 1 else 0))
              case one            => one
            }
            .toSeq
          io.weights.bits.packed(c).poke(joined(fields, shape.operandBits))
        }
      }
      for (row <- 0 until shape.rows) {
        load(0, row)
        step()
      }
      io.weights.valid.poke(false)
      step()
      for (cycle <- 0 until vectors.size + shape.latency + shape.multiplierColumns) {
        val (pass, inPass) = (cycle / passCycles, cycle % passCycles)
        if (cycle < vectors.size) {
          io.vector.poke(joined(vectors(cycle), shape.activationBits))
          io.swap.poke(inPass == 0)
        }
        // The next pass's weights at the end of this one: its swap has left all rows by then.
        io.weights.valid.poke(false)
        if (pass + 1 < passes && inPass >= passCycles - shape.rows) {
          load(pass + 1, inPass - (passCycles - shape.rows))
        }
        for (c <- 0 until columns) {
          val from = cycle - shape.latency - c / shape.products
          if (from >= 0 && from < vectors.size) {
            assertEquals(
              expected(from)(c),
              io.sums(c).peek().litValue,
              s"column $c of vector $from"
            )
          }
        }
        step()
      }
    }
    if (shape.clocks == 1)
      simulate(new SystolicArray(config))(array => run(array.io, () => array.clock.step()))
    else
      simulate(new SystolicArrayOnTwoClocks(config)) { array =>
        array.reset.poke(true)
        array.clock.step(8)
        while (array.high.peek().litToBoolean) array.clock.step()
        while (!array.high.peek().litToBoolean) array.clock.step()
        array.reset.poke(false)
        run(array.io, () => array.clock.step(4))
      }
  }
}
