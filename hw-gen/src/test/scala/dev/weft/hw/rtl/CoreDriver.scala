package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.PeekPokeAPI._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Field, Instruction, Isa, Record128}
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}

/** Drives a simulated [[ComputeCore]] as LOAD, Fetch and STORE would, and keeps a [[ComputeModel]] beside it. */
class CoreDriver(core: ComputeCore, config: AcceleratorConfig) {
  val model          = new ComputeModel(config)
  private val format = config.format

  /** Cycles of the last [[run]]. */
  var cycles = 0

  core.reset.poke(true)
  core.clock.step(2)
  core.reset.poke(false)

  def loadFeature(address: Int, vector: Array[Int]): Unit = {
    model.feature(address) = vector
    load(Buffer.FEATURE, address, word(vector, format.activationBits))
  }

  def loadWeight(address: Int, weights: Array[Int]): Unit = {
    model.weight(address) = weights
    load(Buffer.WEIGHT, address, word(weights, format.weightBits))
  }

  def loadTap(address: Int, taps: Array[Int]): Unit = {
    model.tap(address) = taps
    load(Buffer.TAP, address, word(taps, format.tapBits))
  }

  def loadParam(address: Int, p: ParamRecord): Unit = {
    model.param(address) = p
    load(
      Buffer.PARAM,
      address,
      record(
        Record128.BIAS       -> p.bias,
        Record128.MULTIPLIER -> p.multiplier,
        Record128.SHIFT      -> p.shift,
        Record128.OFFSET     -> p.offset
      )
    )
  }

  def loadTable(table: dev.weft.hw.arith.LookupTable): Unit = {
    model.table = table
    for (i <- table.value.indices) {
      load(
        Buffer.TABLE,
        i,
        record(Record128.VALUE -> table.value()(i), Record128.DELTA -> table.delta()(i))
      )
    }
  }

  /** Runs instructions on core and model: each unit's in order, both units at once. Unused weights are made zero. */
  def run(convs: Seq[Instruction], posts: Seq[Instruction] = Seq()): Unit = {
    for (address <- convs.flatMap(model.unusedWeights)) {
      loadWeight(address, Array.fill(model.columns)(0))
    }
    convs.foreach(model.conv)
    posts.foreach(model.post)
    var (nextConv, nextPost, doneConv, donePost) = (0, 0, 0, 0)
    cycles = 0
    while (doneConv < convs.size || donePost < posts.size) {
      val takenConv = offer(core.io.array, convs, nextConv)
      val takenPost = offer(core.io.post, posts, nextPost)
      if (doneConv < convs.size && core.io.array.done.peek().litToBoolean) doneConv += 1
      if (donePost < posts.size && core.io.post.done.peek().litToBoolean) donePost += 1
      core.clock.step()
      if (takenConv) nextConv += 1
      if (takenPost) nextPost += 1
      if (takenConv && nextConv == convs.size) core.io.array.instr.valid.poke(false)
      if (takenPost && nextPost == posts.size) core.io.post.instr.valid.poke(false)
      cycles += 1
      assertTrue(cycles < 200000, "the core hangs")
    }
  }

  /** Compares output words with the model's. */
  def expectOutput(name: String, first: Int, count: Int): Unit =
    for (address <- first until first + count) {
      core.io.output.enable.poke(true)
      core.io.output.address.poke(address)
      core.clock.step()
      core.io.output.enable.poke(false)
      val expected = word(model.output(address), format.activationBits)
      val actual   = core.io.output.data.peek().litValue
      assertEquals(
        expected.toString(16),
        actual.toString(16),
        s"${config.name}, $name: output word $address"
      )
    }

  private def offer(port: UnitPort, instructions: Seq[Instruction], next: Int): Boolean =
    next < instructions.size && {
      port.instr.valid.poke(true)
      port.instr.bits.poke(CoreDriver.bits(instructions(next)))
      port.instr.ready.peek().litToBoolean
    }

  private def load(buffer: Buffer, address: Int, data: BigInt): Unit = {
    core.io.load.valid.poke(true)
    core.io.load.bits.buffer.poke(buffer.ordinal)
    core.io.load.bits.address.poke(address)
    core.io.load.bits.data.poke(data)
    assertTrue(core.io.load.ready.peek().litToBoolean, "nothing runs, so nothing may wait")
    core.clock.step()
    core.io.load.valid.poke(false)
  }

  private def word(values: Array[Int], bits: Int): BigInt = {
    val mask = (BigInt(1) << bits) - 1
    values.foldRight(BigInt(0))((v, word) => word << bits | BigInt(v) & mask)
  }

  private def record(fields: (Field, Long)*): BigInt = {
    val words = new Array[Long](2)
    fields.foreach { case (field, value) => field.set(words, value) }
    CoreDriver.littleEndian(words)
  }
}

object CoreDriver {
  def bits(instruction: Instruction): BigInt = {
    val bytes = ByteBuffer.allocate(Isa.BYTES)
    instruction.encode(bytes)
    BigInt(1, bytes.array.reverse)
  }

  private def littleEndian(words: Array[Long]): BigInt =
    words.foldRight(BigInt(0))((w, all) => all << 64 | BigInt(w) & ((BigInt(1) << 64) - 1))
}
