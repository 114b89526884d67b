package dev.weft.hw.rtl

import chisel3._
import dev.weft.hw.arch.AcceleratorConfig
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test
import scala.collection.mutable
import scala.util.Random

/** Random reads and writes of all ports at once, against a map and the rules of docs/architecture.md. */
class FeatureMemoryTest extends HardwareTest {
  private val config = AcceleratorConfig.load("tiny")
  private val words  = config.buffers.featureWords
  private val banks  = FeatureMemory.Banks
  private val random = new Random(3)

  /** Addresses in different banks, each there or not. */
  private def addresses(count: Int): Seq[Option[Int]] =
    random.shuffle((0 until banks).toList).take(count).map { bank =>
      Option.when(random.nextBoolean())(random.nextInt(words / banks) * banks + bank)
    }

  @Test
  def everyPortGetsWhatIsStored(): Unit = simulate(new FeatureMemory(config)) { dut =>
    val stored  = new mutable.HashMap[Int, BigInt]
    var due     = Seq[(UInt, BigInt)]()
    var dueNext = Seq[(UInt, BigInt)]()
    var refused = 0
    var waited  = 0
    def word()  = BigInt(8 * config.vectorBytes, random.self)

    def cycle(
        array: Seq[Option[Int]],
        post: Seq[Option[Int]],
        offset: Option[Int],
        postWrite: Option[Int],
        load: Option[Int]
    ): Unit = {
      for ((port, address) <- dut.io.array.zip(array)) {
        port.valid.poke(address.nonEmpty)
        port.bits.poke(address.getOrElse(random.nextInt(words)))
      }
      dut.io.post.valid.poke(post.exists(_.nonEmpty))
      // What is pending beside the reads of this cycle makes them wait for its bank too.
      def more() =
        Option.when(post.exists(_.nonEmpty) && random.nextInt(16) == 0)(random.nextInt(words))
      val pending = post.map(_.orElse(more()))
      for (((port, address), i) <- dut.io.post.bits.zip(post).zipWithIndex) {
        port.valid.poke(address.nonEmpty)
        port.bits.poke(pending(i).getOrElse(random.nextInt(words)))
      }
      for {
        (port, reads) <- dut.io.postWaits.zip(Seq(
          pending.take(FeatureMemory.FirstReads),
          pending.drop(FeatureMemory.FirstReads)
        ))
        (waits, bank) <- port.zipWithIndex
      } waits.poke(reads.flatten.exists(_ % banks == bank))
      dut.io.offset.get.valid.poke(offset.nonEmpty)
      dut.io.offset.get.bits.poke(offset.getOrElse(0))
      val (postData, loadData) = (word(), word())
      dut.io.postWrite.valid.poke(postWrite.nonEmpty)
      dut.io.postWrite.bits.address.poke(postWrite.getOrElse(0))
      dut.io.postWrite.bits.data.poke(postData)
      dut.io.write.valid.poke(load.nonEmpty)
      dut.io.write.bits.address.poke(load.getOrElse(0))
      dut.io.write.bits.data.poke(loadData)

      def banksOf(reads: Seq[Option[Int]]) = reads.flatten.map(_ % banks).toSet
      val (first, second)                  = pending.splitAt(FeatureMemory.FirstReads)
      val ready = (banksOf(array) & banksOf(first)).isEmpty &&
        (banksOf(Seq(postWrite)) & banksOf(second)).isEmpty
      if (post.exists(_.nonEmpty)) {
        assertEquals(
          ready,
          dut.io.post.ready.peek().litToBoolean,
          s"post $post beside array $array"
        )
        if (!ready) refused += 1
      }
      val offsetReads =
        offset.nonEmpty && ((banksOf(array) ++ banksOf(first)) & banksOf(Seq(offset))).isEmpty
      if (offset.nonEmpty) {
        assertEquals(
          offsetReads,
          dut.io.offset.get.ready.peek().litToBoolean,
          s"offset $offset beside array $array and post $first"
        )
      }
      val loads =
        load.nonEmpty && (banksOf(second :+ postWrite) & banksOf(Seq(load))).isEmpty
      if (load.nonEmpty) {
        assertEquals(
          loads,
          dut.io.write.ready.peek().litToBoolean,
          s"load $load beside post $postWrite and $second"
        )
        if (!loads) waited += 1
      }
      for ((data, expected) <- due) assertEquals(expected, data.peek().litValue)
      due = dueNext
      val served = array.zip(dut.io.arrayData) ++
        (if (ready) post.zip(dut.io.postData) else Seq()) ++
        (if (offsetReads) Seq(offset -> dut.io.offsetData.get) else Seq())
      dueNext = served.collect { case (Some(address), data) => (data, stored(address)) }
      dut.clock.step()
      postWrite.foreach(stored(_) = postData)
      if (loads) load.foreach(stored(_) = loadData)
    }

    val nobody = Seq(None)
    for (address <- 0 until words) cycle(nobody, nobody, None, None, Some(address))
    for (_       <- 0 until 3000) {
      val array  = addresses(FeatureMemory.ArrayReads)
      val others = FeatureMemory.postReads(config) - FeatureMemory.FirstReads
      val first  = addresses(FeatureMemory.FirstReads)
      // One vector may be wanted several times.
      val post =
        if (random.nextInt(4) == 0) first.map(_ => first.head) ++ Seq.fill(others)(first.head)
        else first ++ addresses(others)
      val offset  = Option.when(random.nextBoolean())(random.nextInt(words))
      val reading = array ++ post :+ offset
      // Data of a word that is written while it is read may be either.
      def target() = Option.when(random.nextBoolean())(random.nextInt(words)).filterNot(a =>
        reading.contains(Some(a))
      )
      cycle(array, post, offset, target(), target())
    }
    assertTrue(refused > 50 && waited > 50, s"$refused requests refused, $waited writes waited")
  }
}
