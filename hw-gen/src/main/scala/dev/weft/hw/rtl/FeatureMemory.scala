package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Feature vectors, in [[FeatureMemory.Banks]] banks told apart by the lowest address bits, so that neighbours lie in
 * different ones. Each bank serves one read and one write a cycle.
 *
 * Reads: the array's first, which never wait and must lie in different banks. The post unit asks for up to
 * [[FeatureMemory.PostReads]] vectors, which must lie in different banks too, and gets all or none of them: it holds its
 * request until `ready`. Data is there in the second cycle after the read, and only then: the banks serve others next.
 *
 * Writes: the post unit's first, which are always taken; LOAD's waits while its bank is written.
 */
class FeatureMemory(config: AcceleratorConfig) extends Module {
  private val words       = config.buffers.featureWords
  private val vectorBits  = Widths.vectorBits(config)
  private val addressBits = log2Ceil(words)
  private val banks       = FeatureMemory.Banks
  private val bankBits    = log2Ceil(banks)

  val io = IO(new Bundle {
    val array     = Input(FeatureMemory.arrayRead(config))
    val arrayData = Output(Vec(FeatureMemory.ArrayReads, UInt(vectorBits.W)))
    val post      = Flipped(FeatureMemory.postRead(config))
    val postData  = Output(Vec(FeatureMemory.PostReads, UInt(vectorBits.W)))
    val postWrite = Flipped(Valid(new MemoryWrite(addressBits, vectorBits)))
    val write     = Flipped(Decoupled(new MemoryWrite(addressBits, vectorBits)))
  })

  private def bankOf(address: UInt): UInt = address(bankBits - 1, 0)
  private def wordOf(address: UInt): UInt = address(addressBits - 1, bankBits)
  private def wants(read: Valid[UInt], bank: Int): Bool =
    read.valid && bankOf(read.bits) === bank.U

  private val postReads = io.post.bits.map { read =>
    val request = Wire(Valid(UInt(addressBits.W)))
    request.valid := io.post.valid && read.valid
    request.bits  := read.bits
    request
  }
  private val arrayBanks = (0 until banks).map(bank => io.array.map(wants(_, bank)))
  private val postBanks  = (0 until banks).map(bank => postReads.map(wants(_, bank)))
  io.post.ready := !arrayBanks.zip(postBanks).map { case (array, post) =>
    array.reduce(_ || _) && post.reduce(_ || _)
  }.reduce(_ || _)
  io.write.ready :=
    !(io.postWrite.valid && bankOf(io.postWrite.bits.address) === bankOf(io.write.bits.address))

  private val bankData = for (bank <- 0 until banks) yield {
    val forArray = arrayBanks(bank)
    val forPost  = postBanks(bank)
    assert(PopCount(forArray) <= 1.U, s"the array reads two vectors of feature bank $bank at once")
    assert(
      PopCount(forPost) <= 1.U,
      s"the post unit wants two vectors of feature bank $bank at once"
    )

    val memory   = Module(new DualPortMemory(words / banks, vectorBits))
    val fromPost = io.postWrite.valid && bankOf(io.postWrite.bits.address) === bank.U
    val fromLoad = io.write.valid && bankOf(io.write.bits.address) === bank.U
    memory.io.write.valid := fromPost || fromLoad
    memory.io.write.bits.address := wordOf(Mux(
      fromPost,
      io.postWrite.bits.address,
      io.write.bits.address
    ))
    memory.io.write.bits.data := Mux(fromPost, io.postWrite.bits.data, io.write.bits.data)

    val arrayTakes = forArray.reduce(_ || _)
    memory.io.read.valid := arrayTakes || forPost.reduce(_ || _)
    memory.io.read.bits := Mux(
      arrayTakes,
      Mux1H(forArray, io.array.map(read => wordOf(read.bits))),
      Mux1H(forPost, postReads.map(read => wordOf(read.bits)))
    )
    memory.io.data
  }

  /** What the bank that was read two cycles ago delivers. */
  private def select(address: UInt): UInt = VecInit(bankData)(RegNext(RegNext(bankOf(address))))
  io.arrayData := VecInit(io.array.map(read => select(read.bits)))
  io.postData  := VecInit(postReads.map(read => select(read.bits)))
}

object FeatureMemory {
  val Banks      = 8
  val ArrayReads = 2
  val PostReads  = 4

  private def address(config: AcceleratorConfig) = UInt(log2Ceil(config.buffers.featureWords).W)

  /** The array's reads of one cycle. */
  def arrayRead(config: AcceleratorConfig): Vec[Valid[UInt]] =
    Vec(ArrayReads, Valid(address(config)))

  /** The post unit's request, seen from the post unit: those of its addresses that are valid, all in the same cycle. */
  def postRead(config: AcceleratorConfig): DecoupledIO[Vec[Valid[UInt]]] =
    Decoupled(Vec(PostReads, Valid(address(config))))
}
