package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Instruction, Isa, Opcode}
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test
import scala.collection.mutable
import scala.util.Random

/** Load unit and read port, as in the accelerator. */
class LoadHarness(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val unit  = new UnitPort
    val base  = Input(UInt(config.axi.addressBits.W))
    val axi   = new AxiReadChannels(config)
    val write = Decoupled(new LoadWrite(config))
    val error = Valid(UInt(Axi.RespBits.W))
  })
  private val port = Module(new ReadPort(config))
  private val load = Module(new LoadUnit(config))
  port.io.halt              := false.B
  port.io.fetch.range.valid := false.B
  port.io.fetch.range.bits  := DontCare
  port.io.fetch.beat.ready  := true.B
  port.io.load <> load.io.memory
  io.axi <> port.io.axi
  load.io.unit <> io.unit
  load.io.bases.foreach(_ := io.base)
  io.write <> load.io.write
  io.error := load.io.error
}

object Instructions {
  def bits(instruction: Instruction): BigInt = {
    val bytes = new Array[Byte](Isa.BYTES)
    instruction.encode(ByteBuffer.wrap(bytes))
    BigInt(1, bytes.reverse)
  }
}

class LoadUnitTest extends HardwareTest {
  private val config = AcceleratorConfig.load("tiny")
  private case class Written(buffer: Int, address: Int, data: BigInt)

  /** The loops of docs/architecture.md. */
  private def expected(i: Instruction, base: Int, memory: AxiMemoryModel): Seq[Written] = {
    import Isa.Load._
    val bytes = config.wordBytes(Buffer.values()(i.getInt(BUFFER)))
    val pad = (0 until config.lanes)
      .map(l => BigInt(i.getInt(PAD_VALUE) & 255) << 8 * l)
      .sum
    val words = for {
      b <- 0 until i.getInt(BLOCKS)
      r <- -i.getInt(PAD_TOP) until i.getInt(ROWS) + i.getInt(PAD_BOTTOM)
      c <- -i.getInt(PAD_LEFT) until i.getInt(COLUMNS) + i.getInt(PAD_RIGHT)
    } yield {
      val inside = r >= 0 && r < i.getInt(ROWS) && c >= 0 && c < i.getInt(COLUMNS)
      val address =
        base + i.getInt(ADDRESS) + b * i.getInt(BLOCK_STRIDE) + r * i.getInt(ROW_STRIDE) + c * bytes
      if (inside) memory.word(address, bytes) else pad
    }
    words.zipWithIndex.map { case (w, n) =>
      Written(i.getInt(BUFFER), i.getInt(DESTINATION) + n, w)
    }
  }

  private def shape(random: Random): Instruction = {
    import Isa.Load._
    val buffer   = Buffer.values()(random.nextInt(Buffer.values.length))
    val rows     = random.nextInt(5)
    val columns  = if (random.nextInt(8) == 0) 0 else random.nextInt(20)
    val rowBytes = columns * config.wordBytes(buffer)
    val builder = Instruction
      .of(Opcode.LOAD)
      .set(BUFFER, buffer.ordinal)
      .set(SEGMENT, random.nextInt(4))
      .set(ADDRESS, 8L * random.nextInt(2048))
      .set(DESTINATION, random.nextInt(500))
      .set(BLOCKS, 1 + random.nextInt(3))
      .set(ROWS, rows)
      .set(COLUMNS, columns)
      .set(ROW_STRIDE, rowBytes + 8L * random.nextInt(3))
      .set(BLOCK_STRIDE, 8L * random.nextInt(1024))
    if (buffer == Buffer.FEATURE) {
      builder
        .set(PAD_VALUE, random.nextInt(256) - 128)
        .set(PAD_TOP, random.nextInt(3))
        .set(PAD_BOTTOM, random.nextInt(3))
        .set(PAD_LEFT, random.nextInt(3))
        .set(PAD_RIGHT, random.nextInt(3))
    }
    builder.build()
  }

  @Test
  def writesWhatTheDefinitionSays(): Unit = simulate(new LoadHarness(config)) { dut =>
    val random = new Random(1)
    val memory = new AxiMemoryModel(config, dut.io.axi, None, random)
    random.nextBytes(memory.data)
    val base = 8192
    dut.io.base.poke(base)

    /** Runs instructions one after the other, as fast as the unit takes them; cycles and what was written. */
    def run(instructions: Seq[Instruction], acceptance: Double = 1.0): (Int, Seq[Written], Int) = {
      val written = mutable.Buffer[Written]()
      val queue   = mutable.Queue(instructions: _*)
      var done    = 0
      var cycles  = 0
      var errors  = 0
      while (done < instructions.size) {
        memory.drive()
        dut.io.unit.instr.valid.poke(queue.nonEmpty)
        queue.headOption.foreach(i => dut.io.unit.instr.bits.poke(Instructions.bits(i)))
        memory.sample()
        if (queue.nonEmpty && dut.io.unit.instr.ready.peek().litToBoolean) queue.dequeue()
        val write = dut.io.write
        val taken = random.nextDouble() < acceptance
        write.ready.poke(taken)
        if (taken && write.valid.peek().litToBoolean) {
          written += Written(
            write.bits.buffer.peek().litValue.toInt,
            write.bits.address.peek().litValue.toInt,
            write.bits.data.peek().litValue
          )
          val bytes = config.wordBytes(Buffer.values()(written.last.buffer))
          val mask  = (BigInt(1) << 8 * bytes) - 1
          written(written.size - 1) = written.last.copy(data = written.last.data & mask)
        }
        if (dut.io.error.valid.peek().litToBoolean) errors += 1
        if (dut.io.unit.done.peek().litToBoolean) {
          done += 1
          val words = instructions.take(done).map(expected(_, base, memory).size).sum
          assertTrue(
            written.size + errors >= words,
            s"LOAD $done is done before its last word is written"
          )
        }
        dut.clock.step()
        cycles += 1
        assertTrue(cycles < 50000, s"$done of ${instructions.size} LOADs done")
      }
      (cycles, written.toSeq, errors)
    }

    for (
      (speed, latency, acceptance) <-
        Seq((1.0, 0, 1.0), (0.5, 20, 1.0), (0.9, 60, 1.0), (1.0, 0, 0.5), (0.7, 10, 0.8))
    ) {
      memory.speed = speed
      memory.latency = latency
      val instructions         = Seq.fill(20)(shape(random))
      val (_, written, errors) = run(instructions, acceptance)
      val all                  = instructions.flatMap(expected(_, base, memory))
      assertEquals(all.size, written.size, s"words at speed $speed, $acceptance taken")
      for (((e, w), n) <- all.zip(written).zipWithIndex)
        assertEquals(e, w, s"word $n at speed $speed")
      assertEquals(0, errors)
    }

    // A long row of one-beat words keeps the bus full, across several 4 KB pages and behind an earlier LOAD.
    memory.speed = 1.0
    memory.latency = 0
    val long = Instruction
      .of(Opcode.LOAD)
      .set(Isa.Load.ADDRESS, 4000)
      .set(Isa.Load.BLOCKS, 1)
      .set(Isa.Load.ROWS, 1)
      .set(Isa.Load.COLUMNS, 1000)
      .build()
    val (cycles, written, _) = run(Seq(long, long))
    assertEquals(2000, written.size)
    assertTrue(cycles < 2000 + 40, s"2000 words took $cycles cycles")

    // A failing beat is reported and not written.
    memory.faulty = _ == base + 4000 + 8 * 500
    val (_, some, errors) = run(Seq(long))
    assertEquals(1, errors)
    assertEquals(999, some.size)
  }
}
