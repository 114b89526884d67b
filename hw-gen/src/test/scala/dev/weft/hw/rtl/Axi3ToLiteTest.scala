package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test
import scala.collection.mutable
import scala.util.Random

/**
 * Random bursts of all kinds against a plain list of the accesses that AXI3 means by them, with back-pressure on all
 * channels of both sides.
 */
class Axi3ToLiteTest extends HardwareTest {
  private val Base                   = 0x40000000L
  private val Okay                   = 0
  private val SlaveError             = 2
  private val Incrementing           = 1
  private val random                 = new Random(7)
  private val Window                 = 1L << AxiLite.AddressBits
  private def faulty(address: Long)  = address % 64 == 20
  private def content(address: Long) = (address & ~3L) * 2654435761L & 0xffffffffL

  private case class Burst(id: Int, address: Long, beats: Int, size: Int, kind: Int) {

    /** The addresses of its beats, as the AXI specification (A3.4.1) writes them down. */
    def addresses: Seq[Long] = {
      val bytes   = 1L << size
      val aligned = address / bytes * bytes
      val lowest  = address / (bytes * beats) * (bytes * beats)
      (0 until beats).map { n =>
        kind match {
          case Axi3.Fixed    => address
          case Axi3.Wrapping => lowest + (aligned + n * bytes - lowest) % (bytes * beats)
          case _             => if (n == 0) address else aligned + n * bytes
        }
      }
    }
  }
  private def inside(address: Long) = address >= Base && address < Base + Window
  private def response(address: Long) =
    if (!inside(address)) Axi3.DecodeError else if (faulty(address)) SlaveError else Okay

  private def burst(): Burst = {
    val size = random.nextInt(3)
    val kind = random.nextInt(3)
    val beats =
      if (kind == Axi3.Wrapping) 2 << random.nextInt(4) else 1 + random.nextInt(16)
    val outside = random.nextInt(6) == 0
    val place   = if (outside) Base + Window * (1 + random.nextInt(9)) else Base
    val at      = place + random.nextInt((Window - 64).toInt)
    val aligned = kind == Axi3.Wrapping || random.nextBoolean()
    Burst(random.nextInt(1 << 12), if (aligned) at >> size << size else at, beats, size, kind)
  }

  private def maybe = random.nextInt(3) > 0

  private def offer(channel: DecoupledIO[Axi3Address], burst: Option[Burst]): Unit = {
    channel.valid.poke(burst.isDefined)
    burst.foreach { b =>
      channel.bits.id.poke(b.id)
      channel.bits.address.poke(b.address)
      channel.bits.len.poke(b.beats - 1)
      channel.bits.size.poke(b.size)
      channel.bits.burst.poke(b.kind)
    }
  }
  private def fires(channel: ReadyValidIO[_ <: Data]): Boolean =
    channel.valid.peek().litToBoolean && channel.ready.peek().litToBoolean

  @Test
  def readsComeBackBeatByBeat(): Unit = {
    val bursts   = Seq.fill(60)(burst())
    val expected = bursts.flatMap(b => b.addresses.zipWithIndex.map((b, _)))
    simulate(new Axi3ToLite(Base)) { bridge =>
      val axi     = bridge.io.axi
      val lite    = bridge.io.lite
      val waiting = mutable.Queue(bursts: _*)
      val asked   = mutable.Queue[Long]()
      val seen    = mutable.Buffer[(BigInt, BigInt, BigInt, Boolean)]()
      val reached = mutable.Buffer[Long]()
      var offered = false
      axi.aw.valid.poke(false)
      axi.w.valid.poke(false)
      var cycles = 0
      while (seen.size < expected.size && cycles < 20000) {
        offered ||= waiting.nonEmpty && maybe
        offer(axi.ar, waiting.headOption.filter(_ => offered))
        axi.r.ready.poke(maybe)
        lite.ar.ready.poke(maybe)
        lite.r.valid.poke(asked.nonEmpty)
        asked.headOption.foreach { address =>
          lite.r.bits.data.poke(content(address))
          lite.r.bits.resp.poke(response(Base + address))
        }
        val (took, given) = (fires(axi.ar), fires(lite.r))
        if (fires(axi.r)) {
          val r = axi.r.bits
          seen += ((
            r.id.peek().litValue,
            r.data.peek().litValue,
            r.resp.peek().litValue,
            r.last.peek().litToBoolean
          ))
        }
        val next = Option.when(fires(lite.ar))(lite.ar.bits.peek().litValue.toLong)
        bridge.clock.step()
        if (took) { waiting.dequeue(); offered = false }
        if (given) asked.dequeue()
        next.foreach { a => asked.enqueue(a); reached += a }
        cycles += 1
      }
      val wanted = expected.map { case (b, (address, n)) =>
        val data = if (inside(address)) content(address - Base) else 0L
        (BigInt(b.id), BigInt(data), BigInt(response(address)), n == b.beats - 1)
      }
      assertEquals(wanted, seen.toSeq)
      assertEquals(expected.map(_._2._1).filter(inside).map(_ - Base), reached.toSeq)
    }
  }

  @Test
  def writesReachTheRegistersOneByOne(): Unit = {
    val bursts = Seq.fill(60)(burst())
    val beats =
      bursts.flatMap(_.addresses).map((_, random.nextInt() & 0xffffffffL, random.nextInt(16)))
    simulate(new Axi3ToLite(Base)) { bridge =>
      val axi               = bridge.io.axi
      val lite              = bridge.io.lite
      val waiting           = mutable.Queue(bursts: _*)
      val data              = mutable.Queue(beats: _*)
      val addresses         = mutable.Buffer[Long]()
      val words             = mutable.Buffer[(BigInt, BigInt)]()
      val answers           = mutable.Buffer[(BigInt, BigInt)]()
      var (offered, filled) = (false, false)
      var answered          = 0
      axi.ar.valid.poke(false)
      lite.r.valid.poke(false)
      var cycles = 0
      while (answers.size < bursts.size && cycles < 20000) {
        offered ||= waiting.nonEmpty && maybe
        filled ||= data.nonEmpty && maybe
        offer(axi.aw, waiting.headOption.filter(_ => offered))
        axi.w.valid.poke(filled)
        data.headOption.foreach { case (_, word, strobe) =>
          axi.w.bits.data.poke(word)
          axi.w.bits.strobe.poke(strobe)
        }
        axi.b.ready.poke(maybe)
        lite.aw.ready.poke(maybe)
        lite.w.ready.poke(maybe)
        lite.b.valid.poke(answered < addresses.size.min(words.size))
        lite.b.bits.poke(addresses.lift(answered).map(a => response(Base + a)).getOrElse(0))
        val (tookAddress, tookData, tookAnswer) = (fires(axi.aw), fires(axi.w), fires(lite.b))
        if (fires(axi.b))
          answers += ((axi.b.bits.id.peek().litValue, axi.b.bits.resp.peek().litValue))
        if (fires(lite.aw)) addresses += lite.aw.bits.peek().litValue.toLong
        if (fires(lite.w))
          words += ((lite.w.bits.data.peek().litValue, lite.w.bits.strobe.peek().litValue))
        bridge.clock.step()
        if (tookAddress) { waiting.dequeue(); offered = false }
        if (tookData) { data.dequeue(); filled = false }
        if (tookAnswer) answered += 1
        cycles += 1
      }
      assertEquals(
        bursts.map(b => (BigInt(b.id), BigInt(b.addresses.map(response).max))),
        answers.toSeq
      )
      val arrived = beats.filter(b => inside(b._1))
      assertEquals(arrived.map(_._1 - Base), addresses.toSeq)
      assertEquals(arrived.map(b => (BigInt(b._2), BigInt(b._3))), words.toSeq)
      assertTrue(bursts.exists(_.kind == Axi3.Wrapping) && bursts.exists(_.kind == Incrementing))
    }
  }
}
