package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Issues steps to the memories and the lanes, one a cycle. A step whose feature vectors or taps lie in the same bank goes
 * in parts, each with the vectors that can be read at once; all wait while the array has a bank that is wanted. A step
 * without a sample waits until the samples before it are in the lanes.
 */
class PostIssue(config: AcceleratorConfig) extends Module {
  private val reads = PostRequest.features(config)
  val io = IO(new Bundle {
    val request     = Flipped(Decoupled(new PostRequest(config)))
    val featureRead = FeatureMemory.postRead(config)
    val waits       = Output(FeatureMemory.postWaits)
    val blending    = Input(Bool())
    val tapRead =
      Vec(config.vector.windowRows, Valid(UInt(log2Ceil(config.buffers.tapWords).W)))
    val accumulator = Output(new AccumulatorRead(config))
    val issued      = Valid(new PostPart(config))
  })

  private val full      = RegInit(false.B)
  private val request   = Reg(new PostRequest(config))
  private val pending   = Reg(Vec(reads, Bool()))
  private val firstPart = Reg(Bool())

  /** Whether read `b` cannot go along with read `a`. */
  private def collide(request: PostRequest, a: Int, b: Int): Bool = {
    def featureBank(i: Int): UInt = FeatureMemory.bankOf(request.features(i).bits)
    val samePort                  = (a < FeatureMemory.FirstReads) == (b < FeatureMemory.FirstReads)
    val twins = request.twins.filter(_.isDefinedAt(a) && b == a + 1).fold(false.B)(_(a))
    val features =
      if (samePort) featureBank(a) === featureBank(b) && !request.oneVector && !twins else false.B
    if (b < request.taps.size) {
      def tapBank(i: Int): UInt = TapMemory.bankOf(config, request.taps(i).bits)
      features || request.taps(a).valid && request.taps(b).valid && tapBank(a) === tapBank(b)
    } else features
  }
  // Banks are compared when a request comes: what is served hangs on registers next to each other.
  private val collides =
    Seq.tabulate(reads, reads)((a, b) =>
      if (a < b) RegEnable(collide(io.request.bits, a, b), io.request.fire) else false.B
    )
  private val blocked = VecInit((0 until reads).map { i =>
    pending(i) && (0 until i).map(j => pending(j) && collides(j)(i)).foldLeft(false.B)(_ || _)
  })
  private val served = VecInit(pending.zip(blocked).map { case (p, b) => p && !b })
  // The banks of what is pending, and whether anything is, are registers too: the memory's readiness hangs on them.
  private val waits    = Reg(FeatureMemory.postWaits)
  private val some     = Reg(Bool())
  private val held     = io.blending && !request.step.sampled
  private val wants    = full && !held && some
  private val issuing  = full && !held && (!some || io.featureRead.ready)
  private val lastPart = !blocked.asUInt.orR
  private val done     = issuing && lastPart

  for ((read, i) <- io.featureRead.bits.zipWithIndex) {
    if (i < reads) {
      read.valid := served(i)
      read.bits  := request.features(i).bits
    } else {
      read.valid := false.B
      read.bits  := DontCare
    }
  }
  io.featureRead.valid := wants
  io.waits             := waits
  for ((read, i) <- io.tapRead.zipWithIndex) {
    // Whether the step is issued comes too late; what is read before is read again with it.
    read.valid := full && request.taps(i).valid && Mux(request.step.whole, firstPart, served(i))
    read.bits  := request.taps(i).bits
  }
  io.accumulator           := request.accumulator
  io.issued.valid          := issuing
  io.issued.bits.step      := request.step
  io.issued.bits.features  := served
  io.issued.bits.firstPart := firstPart
  io.issued.bits.lastPart  := lastPart
  io.issued.bits.place.zip(request.place).foreach { case (to, from) => to := from }
  io.issued.bits.outside.zip(request.outside).foreach { case (to, from) => to := from }

  private def await(request: PostRequest, wanted: Seq[Bool]): Unit = {
    pending := VecInit(wanted)
    some    := wanted.reduce(_ || _)
    val banks           = request.features.map(feature => FeatureMemory.bankOf(feature.bits))
    val (first, second) = wanted.zip(banks).splitAt(FeatureMemory.FirstReads)
    for ((port, reads) <- waits.zip(Seq(first, second)); (waiting, bank) <- port.zipWithIndex) {
      waiting := reads.map { case (want, at) => want && at === bank.U }.foldLeft(false.B)(_ || _)
    }
  }
  io.request.ready := !full || done
  when(io.request.fire) {
    full    := true.B
    request := io.request.bits
    await(io.request.bits, io.request.bits.features.map(_.valid))
    firstPart := true.B
  }.elsewhen(done) {
    full := false.B
  }.elsewhen(issuing) {
    await(request, blocked)
    firstPart := false.B
  }
}
