package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Feature vectors, in [[FeatureMemory.Banks]] banks told apart by the lowest address bits, so that neighbours lie in
 * different ones. Each bank has two ports: the first reads, the second writes or, if the sampler wants whole windows,
 * reads.
 *
 * First port: the array's reads, which never wait and must lie in different banks; then the post unit's first
 * [[FeatureMemory.FirstReads]]; then the sampler's of offsets. Second port: the post unit's writes, which are always
 * taken; then its other reads; then LOAD's writes.
 *
 * The post unit gets all or none of the vectors that it asks for: it holds its request until `ready`. On one port those
 * of one bank must be the same vector. `postWaits` names the banks of all that it has still to read, these among them:
 * whether they are free is looked at, so that this need not wait until it is clear which vectors go together. Data is
 * there in the second cycle after the read, and only then: the banks serve others next.
 */
class FeatureMemory(config: AcceleratorConfig) extends Module {
  private val words       = config.buffers.featureWords
  private val vectorBits  = Widths.vectorBits(config)
  private val addressBits = log2Ceil(words)
  private val banks       = FeatureMemory.Banks
  private val bankBits    = log2Ceil(banks)
  private val postReads   = FeatureMemory.postReads(config)

  val io = IO(new Bundle {
    val array      = Input(FeatureMemory.arrayRead(config))
    val arrayData  = Output(Vec(FeatureMemory.ArrayReads, UInt(vectorBits.W)))
    val post       = Flipped(FeatureMemory.postRead(config))
    val postWaits  = Input(FeatureMemory.postWaits)
    val postData   = Output(Vec(postReads, UInt(vectorBits.W)))
    val offset     = Option.when(config.sampler != null)(Flipped(Decoupled(UInt(addressBits.W))))
    val offsetData = Option.when(config.sampler != null)(Output(UInt(vectorBits.W)))
    val postWrite  = Flipped(Valid(new MemoryWrite(addressBits, vectorBits)))
    val write      = Flipped(Decoupled(new MemoryWrite(addressBits, vectorBits)))
  })

  private def bankOf(address: UInt): UInt = FeatureMemory.bankOf(address)
  private def wordOf(address: UInt): UInt = address(addressBits - 1, bankBits)
  private def wants(read: Valid[UInt], bank: Int): Bool =
    read.valid && bankOf(read.bits) === bank.U
  private def valid(address: UInt, when: Bool): Valid[UInt] = {
    val read = Wire(Valid(UInt(addressBits.W)))
    read.valid := when
    read.bits  := address
    read
  }

  private val requests = io.post.bits.map(read => valid(read.bits, io.post.valid && read.valid))
  private val (firstReads, secondReads) = requests.splitAt(FeatureMemory.FirstReads)
  for (port <- Seq(firstReads, secondReads); pair <- port.combinations(2)) {
    val clash = pair.map(_.valid).reduce(_ && _) && pair(0).bits =/= pair(1).bits &&
      bankOf(pair(0).bits) === bankOf(pair(1).bits)
    assert(!clash, "the post unit wants two vectors of a feature bank at once on one port")
  }
  private val offsetRead = io.offset.map(read => valid(read.bits, read.valid))

  /** What is asked of a bank, by whom in the order of who goes first. */
  private class Asked(bank: Int) {
    val array: Seq[Bool]  = io.array.map(wants(_, bank))
    val first: Seq[Bool]  = firstReads.map(wants(_, bank))
    val second: Seq[Bool] = secondReads.map(wants(_, bank))
    val firstWaits: Bool  = io.post.valid && io.postWaits(0)(bank)
    val secondWaits: Bool = io.post.valid && io.postWaits(1)(bank)
    val offset: Bool      = offsetRead.map(wants(_, bank)).getOrElse(false.B)
    val postWrite: Bool   = io.postWrite.valid && bankOf(io.postWrite.bits.address) === bank.U
    val load: Bool        = bankOf(io.write.bits.address) === bank.U
  }
  private def any(wanted: Seq[Bool]): Bool = wanted.foldLeft(false.B)(_ || _)
  private val asked                        = Seq.tabulate(banks)(new Asked(_))

  // What the post unit waits for counts, whether it asks in this cycle or not: nobody looks at `ready` if it does not.
  io.post.ready := !any(asked.zipWithIndex.map { case (a, bank) =>
    any(a.array) && io.postWaits(0)(bank) || a.postWrite && io.postWaits(1)(bank)
  })
  io.offset.foreach(_.ready := !any(asked.map(a => a.offset && (any(a.array) || a.firstWaits))))
  io.write.ready := !any(asked.map(a => a.load && (a.postWrite || a.secondWaits)))

  private val bankData = for (a <- asked) yield {
    assert(PopCount(a.array) <= 1.U, "the array reads two vectors of a feature bank at once")

    val fromLoad = a.load && io.write.valid && !a.secondWaits
    val write    = Wire(Valid(new MemoryWrite(addressBits - bankBits, vectorBits)))
    val port     = Mux(a.postWrite, io.postWrite.bits, io.write.bits)
    write.valid        := a.postWrite || fromLoad
    write.bits.address := wordOf(port.address)
    write.bits.data    := port.data

    val offsetWord = offsetRead.map(read => wordOf(read.bits)).getOrElse(0.U)
    val firstWord = Mux(
      any(a.array),
      Mux1H(a.array, io.array.map(read => wordOf(read.bits))),
      Mux(any(a.first), Mux1H(a.first, firstReads.map(read => wordOf(read.bits))), offsetWord)
    )
    val first = Wire(Valid(UInt((addressBits - bankBits).W)))
    first.valid := any(a.array) || any(a.first) || a.offset
    first.bits  := firstWord
    if (secondReads.isEmpty) {
      val memory = Module(new DualPortMemory(words / banks, vectorBits))
      memory.io.write := write
      memory.io.read  := first
      (memory.io.data, memory.io.data)
    } else {
      val memory = Module(new TwoPortMemory(words / banks, vectorBits))
      memory.io.write       := write
      memory.io.read        := first
      memory.io.other.valid := any(a.second)
      memory.io.other.bits  := Mux1H(a.second, secondReads.map(read => wordOf(read.bits)))
      (memory.io.data, memory.io.otherData)
    }
  }

  /** What the bank that was read two cycles ago delivers. */
  private def select(data: Seq[UInt], address: UInt): UInt =
    VecInit(data)(RegNext(RegNext(bankOf(address))))
  private val (firstData, secondData) = bankData.unzip
  io.arrayData := VecInit(io.array.map(read => select(firstData, read.bits)))
  io.postData := VecInit(
    firstReads.map(read => select(firstData, read.bits)) ++
      secondReads.map(read => select(secondData, read.bits))
  )
  io.offsetData.zip(offsetRead).foreach { case (data, read) =>
    data := select(firstData, read.bits)
  }
}

object FeatureMemory {
  val Banks      = AcceleratorConfig.FEATURE_BANKS
  val ArrayReads = 2

  /** The post unit's reads on the banks' first ports, and on the second ones. */
  val FirstReads                                          = 4
  private def secondReads(config: AcceleratorConfig): Int = if (config.samplesWindows) 5 else 0

  /** The post unit's reads of one cycle. */
  def postReads(config: AcceleratorConfig): Int = FirstReads + secondReads(config)

  def bankOf(address: UInt): UInt = address(log2Ceil(Banks) - 1, 0)

  private def address(config: AcceleratorConfig) = UInt(log2Ceil(config.buffers.featureWords).W)

  /** The array's reads of one cycle. */
  def arrayRead(config: AcceleratorConfig): Vec[Valid[UInt]] =
    Vec(ArrayReads, Valid(address(config)))

  /** Banks that the post unit's reads wait for, on the first ports and on the second ones. */
  def postWaits: Vec[Vec[Bool]] = Vec(2, Vec(Banks, Bool()))

  /** The post unit's request, seen from the post unit: those of its addresses that are valid, all in the same cycle. */
  def postRead(config: AcceleratorConfig): DecoupledIO[Vec[Valid[UInt]]] =
    Decoupled(Vec(postReads(config), Valid(address(config))))
}
