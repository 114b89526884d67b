package dev.weft.hw.rtl

import chisel3._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Instruction, Isa, Opcode, Unit => IsaUnit}
import dev.weft.hw.regs.{Counter, ErrorKind, Register}
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.{assertEquals, assertFalse, assertTrue}
import org.junit.jupiter.api.Test
import scala.util.Random

/**
 * The memory side as a whole, driven through its registers, with [[MemoryOnlyCore]] where the engines would be: LOAD then STORE
 * copies. One simulation for all cases, since building it takes longer than they do; every case starts the same hardware
 * again, so that each also tests the recovery from the one before.
 */
class AcceleratorTest extends HardwareTest {
  private val config    = AcceleratorConfig.load("tiny")
  private val programAt = 0x1000
  private val done      = 1 << 1

  private class Driver(dut: Accelerator, val memory: AxiMemoryModel, random: Random) {
    private val lite                      = dut.io.control
    private def on(signal: Bool): Boolean = signal.peek().litToBoolean

    def step(): Unit = {
      memory.drive()
      memory.sample()
      dut.clock.step()
    }

    /** Address and data each come after a delay of their own, the response is taken after another. */
    def write(register: Register, value: BigInt): Unit = {
      val (awAt, wAt, bAt)  = (random.nextInt(4), random.nextInt(4), random.nextInt(4))
      var (aw, w, b, cycle) = (false, false, false, 0)
      while (!b) {
        lite.aw.valid.poke(!aw && cycle >= awAt)
        lite.aw.bits.poke(register.offset)
        lite.w.valid.poke(!w && cycle >= wAt)
        lite.w.bits.data.poke(value)
        lite.w.bits.strobe.poke(15)
        lite.b.ready.poke(cycle >= 4 + bAt)
        val awTaken = !aw && cycle >= awAt && on(lite.aw.ready)
        val wTaken  = !w && cycle >= wAt && on(lite.w.ready)
        b = cycle >= 4 + bAt && on(lite.b.valid)
        if (b) assertTrue(aw && w, "response before address and data")
        step()
        aw |= awTaken
        w |= wTaken
        cycle += 1
        assertTrue(cycle < 50, s"no answer to a write of $register")
      }
      Seq(lite.aw.valid, lite.w.valid, lite.b.ready).foreach(_.poke(false))
    }

    def read(offset: Int): Long = {
      val rAt   = random.nextInt(6)
      var ar    = false
      var value = Option.empty[Long]
      var cycle = 0
      while (value.isEmpty) {
        lite.ar.valid.poke(!ar)
        lite.ar.bits.poke(offset)
        lite.r.ready.poke(cycle >= rAt)
        val taken = !ar && on(lite.ar.ready)
        if (cycle >= rAt && on(lite.r.valid)) value = Some(lite.r.bits.data.peek().litValue.toLong)
        step()
        ar |= taken
        cycle += 1
        assertTrue(cycle < 50, s"no answer to a read of $offset")
      }
      Seq(lite.ar.valid, lite.r.ready).foreach(_.poke(false))
      value.get
    }
    def read(register: Register): Long = read(register.offset)
    def counter(c: Counter): Long      = read(Register.COUNTERS.offset + 4 * c.ordinal)

    def place(program: Seq[Instruction], at: Int = programAt): Unit = {
      val bytes = ByteBuffer.wrap(memory.data)
      bytes.position(at)
      program.foreach(_.encode(bytes))
    }

    def start(count: Int, watchdog: Int = 2000): Unit = {
      write(Register.PROGRAM_OFFSET, programAt)
      write(Register.PROGRAM_COUNT, count)
      write(Register.WATCHDOG, watchdog)
      write(Register.INTERRUPT_ENABLE, 3)
      write(Register.GLOBAL_INTERRUPT, 1)
      write(Register.CONTROL, 1)
    }

    def awaitInterrupt(): Unit = {
      var cycles = 0
      while (!on(dut.io.interrupt)) {
        step()
        cycles += 1
        assertTrue(cycles < 30000, "no interrupt")
      }
    }

    /** Runs a program to its interrupt; the interrupt status. */
    def run(program: Seq[Instruction], watchdog: Int = 2000): Long = {
      place(program)
      start(program.size, watchdog)
      awaitInterrupt()
      acknowledge()
    }

    def acknowledge(): Long = {
      val status = read(Register.INTERRUPT_STATUS)
      write(Register.INTERRUPT_STATUS, status)
      assertEquals(0, read(Register.INTERRUPT_STATUS), "toggled")
      assertFalse(on(dut.io.interrupt), "interrupt acknowledged")
      assertEquals(0xe, read(Register.CONTROL), "done, idle, ready")
      assertEquals(0x4, read(Register.CONTROL), "done is cleared by reading")
      status
    }

    def error: (IsaUnit, ErrorKind, Int, Int, Int) = {
      val e = read(Register.ERROR).toInt
      (
        IsaUnit.values()(e & 15),
        ErrorKind.values()(e >> 4 & 15),
        e >> 8 & 255,
        e >> 16 & 3,
        read(Register.ERROR_INDEX).toInt
      )
    }

    def assertOk(status: Long): Unit = {
      assertEquals(ErrorKind.NONE, error._2)
      assertEquals(1, status)
    }

    def assertFailed(status: Long, expected: (IsaUnit, ErrorKind, Int, Int, Int)): Unit = {
      assertEquals(expected, error)
      assertEquals(2, status)
    }
  }

  private val end = Instruction.of(Opcode.END).build()
  private def load(address: Int, words: Int, destination: Int = 0): Instruction.Builder =
    Instruction
      .of(Opcode.LOAD)
      .set(Isa.Load.BUFFER, Buffer.FEATURE.ordinal)
      .set(Isa.Load.SEGMENT, 2)
      .set(Isa.Load.ADDRESS, address)
      .set(Isa.Load.DESTINATION, destination)
      .set(Isa.Load.BLOCKS, 1)
      .set(Isa.Load.ROWS, 1)
      .set(Isa.Load.COLUMNS, words)
  private def store(address: Int, rows: Int, columns: Int, rowStride: Int, columnStride: Int = 8) =
    Instruction
      .of(Opcode.STORE)
      .set(Isa.Store.SEGMENT, 3)
      .set(Isa.Store.ADDRESS, address)
      .set(Isa.Store.ROWS, rows)
      .set(Isa.Store.COLUMNS, columns)
      .set(Isa.Store.ROW_STRIDE, rowStride)
      .set(Isa.Store.COLUMN_STRIDE, columnStride)

  @Test
  def runsPrograms(): Unit =
    simulate(new Accelerator(config, Module(new MemoryOnlyCore(config)).io)) { dut =>
      val random = new Random(7)
      val memory = new AxiMemoryModel(config, dut.io.read, Some(dut.io.write), random)
      val driver = new Driver(dut, memory, random)
      registers(driver)
      driver.write(Register.BASE2_LOW, 0x4000)
      driver.write(Register.BASE3_LOW, 0x8000)
      copies(driver, random)
      counters(driver)
      memory.speed = 0.7
      memory.latency = 30
      semaphores(driver)
      fetchErrors(driver)
      busErrors(driver)
      silence(driver)
    }

  private def registers(d: Driver): Unit = {
    assertEquals(Register.MAGIC, d.read(Register.ID).toInt)
    assertEquals(Isa.VERSION, d.read(Register.VERSION).toInt)
    assertEquals(config.fingerprint.toInt, d.read(Register.FINGERPRINT_LOW).toInt)
    assertEquals((config.fingerprint >>> 32).toInt, d.read(Register.FINGERPRINT_HIGH).toInt)
    assertEquals(4, d.read(Register.CONTROL), "idle")
    for (register <- Register.values if register.name.startsWith("BASE")) {
      d.write(register, 0x89abcdefL - register.offset)
    }
    for (register <- Register.values if register.name.startsWith("BASE")) {
      assertEquals(0x89abcdefL - register.offset, d.read(register), register.name)
      d.write(register, 0)
    }
    d.write(Register.ID, 1)
    assertEquals(Register.MAGIC, d.read(Register.ID).toInt, "read only")
    assertEquals(0, d.read(0xffc), "unknown")
    d.write(Register.INTERRUPT_STATUS, 3)
    assertEquals(3, d.read(Register.INTERRUPT_STATUS), "toggles to 1")
    d.write(Register.INTERRUPT_STATUS, 1)
    assertEquals(2, d.read(Register.INTERRUPT_STATUS), "toggles bit 0")
    d.write(Register.INTERRUPT_STATUS, 2)
  }

  /** Random boxes through STORE at several speeds of memory. */
  private def copies(d: Driver, random: Random): Unit =
    for ((speed, latency) <- Seq((1.0, 0), (0.5, 25), (0.9, 80)); round <- 0 until 6) {
      d.memory.speed = speed
      d.memory.latency = latency
      random.nextBytes(d.memory.data)
      val (rows, columns) = (1 + random.nextInt(5), 1 + random.nextInt(40))
      val columnStride    = if (random.nextBoolean()) 8 else 8 * (1 + random.nextInt(4))
      val rowStride       = columns * columnStride + 8 * random.nextInt(20)
      val at              = 8 * random.nextInt(1200)
      val before          = d.memory.data.clone()
      val source          = 8 * random.nextInt(500)
      val program = Seq(
        load(source, rows * columns).signal(5).build(),
        store(at, rows, columns, rowStride, columnStride).await(5).build(),
        store(0, 0, 3, 0).build(),
        end
      )
      d.assertOk(d.run(program))
      val expected = before
      ByteBuffer.wrap(expected).position(programAt)
      val image = ByteBuffer.wrap(expected)
      image.position(programAt)
      program.foreach(_.encode(image))
      for (r <- 0 until rows; c <- 0 until columns) {
        System.arraycopy(
          expected,
          0x4000 + source + 8 * (r * columns + c),
          expected,
          0x8000 + at + r * rowStride + c * columnStride,
          8
        )
      }
      assertEquals(-1, java.util.Arrays.mismatch(expected, d.memory.data), s"copy $round at $speed")
      assertEquals(rows * columns, d.counter(Counter.WRITE_BEATS))
      assertEquals(rows * columns, d.counter(Counter.READ_BEATS))
      assertEquals(4, d.counter(Counter.INSTRUCTIONS))
      assertTrue(d.counter(Counter.FETCH_BEATS) >= 4 * 8)
    }

  /** Each unit's four counters add up to the cycles, in the registers and in the stored snapshot. */
  private def counters(d: Driver): Unit = {
    val conv = Instruction.of(Opcode.CONV).set(Isa.Conv.COLUMNS, 90).await(1).signal(2).build()
    val post = Instruction.of(Opcode.POST).set(Isa.Post.COLUMNS, 33).await(2).signal(3).build()
    val stored = Instruction
      .of(Opcode.STORE)
      .set(Isa.Store.COUNTERS, 1)
      .set(Isa.Store.SEGMENT, 3)
      .set(Isa.Store.ADDRESS, 0x100)
      .await(3)
      .build()
    d.assertOk(d.run(Seq(load(0, 50).signal(1).build(), conv, post, stored, end)))
    val live     = Counter.values.map(d.counter)
    val snapshot = Counter.values.map(c => d.memory.word(0x8100 + 4 * c.ordinal, 4).toLong)
    for ((name, values) <- Seq("registers" -> live, "snapshot" -> snapshot)) {
      for (unit <- CounterBank.ByUnit) {
        val parts = Seq(unit.busy, unit.stall, unit.waiting, unit.idle).map(c => values(c.ordinal))
        assertEquals(values(Counter.CYCLES.ordinal), parts.sum, s"$name: ${unit.busy}")
      }
      assertEquals(50, values(Counter.LOAD_BUSY.ordinal), name)
      assertEquals(90, values(Counter.ARRAY_BUSY.ordinal), name)
      assertEquals(33, values(Counter.POST_BUSY.ordinal), name)
      assertTrue(values(Counter.STORE_WAIT.ordinal) > 90, name)
    }
    assertEquals(12, live(Counter.STORE_BUSY.ordinal), "24 words of 4 bytes in beats of 8")
    for (pad <- Counter.values.length until Counter.storedCount) {
      assertEquals(0, d.memory.word(0x8100 + 4 * pad, 4).toInt)
    }
  }

  private def semaphores(d: Driver): Unit = {
    // Units alternate over many rounds: what STORE n copies is what LOAD n brought, and nothing later.
    val rounds = 30
    for (i <- 0 until rounds) d.memory.data(0x4000 + 8 * i) = (i + 1).toByte
    val ping = (0 until rounds).flatMap { i =>
      val l = load(8 * i, 1).signal(0)
      if (i > 0) l.await(1)
      Seq(l.build(), store(8 * i, 1, 1, 8).await(0).signal(1).build())
    }
    d.assertOk(d.run(ping :+ end))
    for (i <- 0 until rounds) assertEquals(i + 1, d.memory.data(0x8000 + 8 * i).toInt, s"round $i")

    // The 256th signal is one too many.
    val quick = Instruction.of(Opcode.CONV).set(Isa.Conv.COLUMNS, 1).signal(9).build()
    val flood = Seq.fill(Isa.SEMAPHORE_MAX + 1)(quick)
    d.assertFailed(
      d.run(flood :+ end),
      (IsaUnit.ARRAY, ErrorKind.SEMAPHORE, Opcode.CONV.code, 0, Isa.SEMAPHORE_MAX)
    )
    d.assertOk(d.run(flood.tail :+ end))

    // A deadlock: the oldest waiting instruction is named.
    val stuck =
      Seq(load(0, 1).build(), store(0, 1, 1, 8).await(4).build(), load(0, 1).await(4).build(), end)
    d.assertFailed(
      d.run(stuck, 500),
      (IsaUnit.STORE, ErrorKind.WATCHDOG, Opcode.STORE.code, 0, 1)
    )
  }

  private def fetchErrors(d: Driver): Unit = {
    val good = load(0, 200).build()
    d.place(Seq(good, good, end))
    d.memory.data(programAt + 64) = 99
    d.start(3)
    d.awaitInterrupt()
    d.assertFailed(d.acknowledge(), (IsaUnit.FETCH, ErrorKind.BAD_OPCODE, 99, 0, 1))
    d.assertFailed(d.run(Seq(good, good)), (IsaUnit.FETCH, ErrorKind.PROGRAM_END, 0, 0, 2))
    d.assertFailed(d.run(Seq()), (IsaUnit.FETCH, ErrorKind.PROGRAM_END, 0, 0, 0))
    // What lies behind END is read ahead and thrown away.
    d.assertOk(d.run(Seq(end) ++ Seq.fill(20)(good)))
  }

  private def busErrors(d: Driver): Unit = {
    val ok = Seq(load(0, 8).signal(0).build(), store(0, 2, 4, 64).await(0).build(), end)
    d.memory.faulty = _ == programAt + 64
    d.assertFailed(d.run(ok), (IsaUnit.FETCH, ErrorKind.READ_RESPONSE, 0, 2, 1))
    d.memory.faulty = _ == 0x4000 + 8 * 3
    d.assertFailed(d.run(ok), (IsaUnit.LOAD, ErrorKind.READ_RESPONSE, Opcode.LOAD.code, 2, 0))
    d.memory.faulty = a => a >= 0x8000 + 64 && a < 0x8000 + 128
    d.assertFailed(d.run(ok), (IsaUnit.STORE, ErrorKind.WRITE_RESPONSE, Opcode.STORE.code, 2, 1))
    // An error while other bursts are under way: they are completed first.
    d.memory.faulty = _ == 0x4000
    val busy = Seq(
      load(8, 100).signal(0).build(),
      store(0, 5, 20, 512, 24).await(0).build(),
      load(0, 300).await(1).build(),
      end
    )
    d.memory.faulty = a => a >= 0x8000 && a < 0x8000 + 8
    val status = d.run(busy)
    assertTrue(d.memory.idle, "outstanding bursts were completed")
    d.assertFailed(status, (IsaUnit.STORE, ErrorKind.WRITE_RESPONSE, Opcode.STORE.code, 2, 1))
    d.memory.faulty = _ => false
    d.assertOk(d.run(ok))
  }

  /** Memory that falls silent in the middle of a run, and speaks again later. */
  private def silence(d: Driver): Unit = {
    val program = Seq(load(0, 250).signal(0).build(), store(0, 10, 25, 512).await(0).build(), end)
    for (cycles <- Seq(20, 150, 500, 700)) {
      d.place(program)
      d.start(program.size, 300)
      for (_ <- 0 until cycles) d.step()
      d.memory.dead = true
      d.awaitInterrupt()
      val status = d.acknowledge()
      assertEquals(ErrorKind.WATCHDOG, d.error._2, s"silent after $cycles cycles")
      assertEquals(2, status)
      // Still silent: the next run cannot begin, and says so.
      d.start(program.size, 300)
      d.awaitInterrupt()
      d.assertFailed(d.acknowledge(), (IsaUnit.FETCH, ErrorKind.WATCHDOG, 0, 0, 0))
      // Late answers come when the next run has been started: none of them may be taken for its own.
      d.place(program)
      d.start(program.size, 3000)
      d.memory.dead = false
      d.awaitInterrupt()
      d.assertOk(d.acknowledge())
      for (i <- 0 until 250) {
        assertEquals(
          d.memory.word(0x4000 + 8 * i),
          d.memory.word(0x8000 + i / 25 * 512 + i % 25 * 8),
          s"vector $i after silence"
        )
      }
    }
  }
}
