package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A vector of offsets or masks, and the one behind it if the lanes that are wanted go on there. */
class OffsetVectors(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val first               = UInt(featureBits.W)
  val next                = UInt(featureBits.W)
  val crosses             = Bool()
  val lane                = UInt(log2Ceil(config.lanes).W)
}

/** Where the offsets and the masks of the taps of a step lie; used as `Decoupled`. */
class OffsetRequest(config: AcceleratorConfig) extends Bundle {
  val offset = new OffsetVectors(config)
  val mask   = new OffsetVectors(config)
  val masked = Bool()
}

/** Offsets down and across, and the mask of one tap, as stored. */
class Offsets(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits
  val down                   = SInt(activationBits.W)
  val across                 = SInt(activationBits.W)
  val mask                   = SInt(activationBits.W)
}

/**
 * Fetches the offsets and masks of one tap or two that follow each other, a request a cycle: a vector is read when the
 * taps before did not have it already. `offsets` comes `OffsetReader.Latency` cycles after `request.fire`.
 */
class OffsetReader(config: AcceleratorConfig) extends Module {
  private val activationBits = config.format.activationBits
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val vectorBits     = Widths.vectorBits(config)
  private val laneBits       = log2Ceil(config.lanes)
  val io = IO(new Bundle {

    /** What was read before may have been overwritten. */
    val forget  = Input(Bool())
    val request = Flipped(Decoupled(new OffsetRequest(config)))
    val read    = Decoupled(UInt(featureBits.W))
    val data    = Input(UInt(vectorBits.W))
    val offsets = Output(Vec(SampleStream.samples(config), new Offsets(config)))
  })

  /** Offsets, or masks: the vector that is there, and the one before it. */
  private class Operand(want: OffsetVectors, used: Bool) {
    private val known   = RegInit(false.B)
    private val address = Reg(UInt(featureBits.W))

    /** The first vector of this request is there, and replaced by the next one. */
    private val crossed = RegInit(false.B)
    val wantsFirst      = used && !crossed && !(known && address === want.first)
    val wantsNext       = used && !crossed && want.crosses
    val wants           = wantsFirst || wantsNext
    val word            = Mux(wantsFirst, want.first, want.next)

    /** `loads`: `word` is read in this cycle. Gives the vectors' lane `i`, counted from the first one wanted. */
    def connect(loads: Bool): Int => SInt = {
      when(loads) {
        known   := true.B
        address := word
      }
      when(io.request.fire) { crossed := false.B }
        .elsewhen(loads && !wantsFirst) { crossed := true.B }
      when(io.forget) { known := false.B }

      // A vector arrives two cycles after its read; a tap looks at the registers one later.
      val there   = ShiftRegister(loads, 2, false.B, true.B)
      val held    = RegEnable(io.data, there)
      val before  = RegEnable(held, there)
      val crosses = ShiftRegister(want.crosses, 3)
      val first   = ShiftRegister(want.lane, 3)
      i => {
        val index  = first +& i.U
        val vector = Mux(crosses && !index(laneBits), before, held)
        RegNext(
          VecInit.tabulate(config.lanes) { l =>
            vector((l + 1) * activationBits - 1, l * activationBits)
          }(index(laneBits - 1, 0)).asSInt
        )
      }
    }
  }
  private val offset = new Operand(io.request.bits.offset, true.B)
  private val mask   = new Operand(io.request.bits.mask, io.request.bits.masked)

  // All of the offsets' vectors, then those of the masks.
  private val wanted =
    PopCount(Seq(offset.wantsFirst, offset.wantsNext, mask.wantsFirst, mask.wantsNext))
  io.read.valid    := io.request.valid && wanted =/= 0.U
  io.read.bits     := Mux(offset.wants, offset.word, mask.word)
  io.request.ready := wanted === 0.U || wanted === 1.U && io.read.ready

  private val offsetLane = offset.connect(io.read.fire && offset.wants)
  private val maskLane   = mask.connect(io.read.fire && !offset.wants)
  for ((tap, i) <- io.offsets.zipWithIndex) {
    tap.down   := offsetLane(2 * i)
    tap.across := offsetLane(2 * i + 1)
    tap.mask   := maskLane(i)
  }
}

object OffsetReader {
  val Latency = 4
}
