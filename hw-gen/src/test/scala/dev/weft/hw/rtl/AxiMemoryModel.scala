package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import dev.weft.hw.arch.AcceleratorConfig
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import scala.collection.mutable
import scala.util.Random

/** Simulations that keep their files in Maven's target directory. */
trait HardwareTest extends ChiselSim {
  implicit val directory: chisel3.testing.HasTestingDirectory =
    new chisel3.testing.HasTestingDirectory {
      override def getDirectory: java.nio.file.Path = java.nio.file.Path.of(
        "target",
        "chiselsim",
        HardwareTest.this.getClass.getSimpleName + System.nanoTime
      )
    }
}

/**
 * DRAM behind the AXI master, with random latency and back-pressure; it also checks the protocol: bursts inside 4 KB and not
 * too long, payload stable while it waits, WLAST where it belongs. `drive` before the clock edge, then `sample`.
 */
class AxiMemoryModel(
    config: AcceleratorConfig,
    read: AxiReadChannels,
    write: Option[AxiWriteChannels],
    random: Random,
    bytes: Int = 1 << 16
) extends HardwareTest {
  val data = new Array[Byte](bytes)

  /** Chance that a channel is ready, or valid when it could be. */
  var speed   = 1.0
  var latency = 0

  /** Nothing is answered while this holds. */
  var dead = false

  /** Reads or writes of these addresses are answered with SLVERR. */
  var faulty: Int => Boolean = _ => false
  var readBeats              = 0
  var writeBeats             = 0
  var bursts                 = 0

  private case class Pending(var address: Int, var beats: Int, due: Int)
  private val reads     = mutable.Queue[Pending]()
  private val writes    = mutable.Queue[Pending]()
  private val beats     = mutable.Queue[(BigInt, BigInt, Boolean)]()
  private val responses = mutable.Queue[(Int, Boolean)]()
  private var cycle     = 0
  private var rOffered  = false
  private var bOffered  = false
  private var stalled   = Map[String, Any]()
  private val beatBytes = config.axi.beatBytes

  def idle: Boolean  = reads.isEmpty && writes.isEmpty && beats.isEmpty && responses.isEmpty
  private def chance = !dead && random.nextDouble() < speed

  def drive(): Unit = {
    read.ar.ready.poke(chance && reads.size < 64)
    rOffered = reads.nonEmpty && reads.head.due <= cycle && (rOffered || chance) && !dead
    read.r.valid.poke(rOffered)
    if (rOffered) {
      val head = reads.head
      read.r.bits.data.poke(word(head.address))
      read.r.bits.resp.poke(if (faulty(head.address)) 2 else 0)
      read.r.bits.last.poke(head.beats == 1)
    }
    for (w <- write) {
      w.aw.ready.poke(chance)
      w.w.ready.poke(chance)
      bOffered = responses.nonEmpty && responses.head._1 <= cycle && (bOffered || chance) && !dead
      w.b.valid.poke(bOffered)
      if (bOffered) w.b.bits.poke(if (responses.head._2) 2 else 0)
    }
  }

  def sample(): Unit = {
    if (rOffered && on(read.r.ready)) {
      val head = reads.head
      readBeats += 1
      head.address += beatBytes
      head.beats -= 1
      if (head.beats == 0) reads.dequeue()
      rOffered = false
    }
    for (burst <- address("AR", read.ar)) reads.enqueue(burst)
    for (w     <- write) {
      for (burst <- address("AW", w.aw)) writes.enqueue(burst)
      if (on(w.w.valid) && on(w.w.ready)) {
        beats.enqueue(
          (w.w.bits.data.peek().litValue, w.w.bits.strobe.peek().litValue, on(w.w.bits.last))
        )
      }
      if (bOffered && on(w.b.ready)) {
        responses.dequeue()
        bOffered = false
      }
      commit()
    }
    cycle += 1
  }

  private def on(signal: Bool): Boolean = signal.peek().litToBoolean

  private def address(
      name: String,
      channel: chisel3.util.DecoupledIO[BurstAddress]
  ): Option[Pending] = {
    val valid = on(channel.valid)
    for (before <- stalled.get(name)) assertTrue(valid, s"$name withdrew $before")
    stalled -= name
    if (!valid) return None
    val start  = channel.bits.address.peek().litValue.toInt
    val length = channel.bits.len.peek().litValue.toInt + 1
    if (!on(channel.ready)) {
      stalled += name -> start
      return None
    }
    assertTrue(length <= config.axi.maxBurstBeats, s"$name of $length beats")
    assertEquals(
      start / 4096,
      (start + length * beatBytes - 1) / 4096,
      s"$name crosses 4 KB at $start"
    )
    assertEquals(0, start % beatBytes, s"$name at $start")
    bursts += 1
    Some(Pending(start, length, cycle + random.nextInt(latency + 1)))
  }

  private def commit(): Unit =
    while (writes.nonEmpty && beats.nonEmpty) {
      val burst                 = writes.head
      val (value, strobe, last) = beats.dequeue()
      writeBeats += 1
      for (i <- 0 until beatBytes if strobe.testBit(i) && !faulty(burst.address)) {
        data(burst.address + i) = (value >> 8 * i).toByte
      }
      assertEquals(burst.beats == 1, last, "WLAST")
      val bad = faulty(burst.address)
      burst.address += beatBytes
      burst.beats -= 1
      if (burst.beats == 0) {
        writes.dequeue()
        responses.enqueue((cycle + random.nextInt(latency + 1), bad))
      }
    }

  def word(address: Int, length: Int = beatBytes): BigInt =
    (0 until length).map(i => BigInt(data(address + i) & 255) << 8 * i).sum
}
