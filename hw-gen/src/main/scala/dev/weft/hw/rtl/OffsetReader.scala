package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Where the offsets and the mask of one tap lie; used as `Decoupled`. */
class OffsetRequest(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val laneBits    = log2Ceil(config.lanes)

  /** The vector of the first offset, and that of the second if it is another one. */
  val offset     = UInt(featureBits.W)
  val offsetLane = UInt(laneBits.W)
  val next       = UInt(featureBits.W)
  val crosses    = Bool()
  val mask       = UInt(featureBits.W)
  val maskLane   = UInt(laneBits.W)
  val masked     = Bool()
}

/** Offsets down and across, and the mask of one tap, as stored. */
class Offsets(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits
  val down                   = SInt(activationBits.W)
  val across                 = SInt(activationBits.W)
  val mask                   = SInt(activationBits.W)
}

/**
 * Fetches the offsets and masks of taps, one tap a cycle: a vector is read when the tap before did not have it already.
 * `offsets` comes `OffsetReader.Latency` cycles after `request.fire`.
 */
class OffsetReader(config: AcceleratorConfig) extends Module {
  private val activationBits = config.format.activationBits
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val vectorBits     = Widths.vectorBits(config)
  val io = IO(new Bundle {

    /** What was read before may have been overwritten. */
    val forget  = Input(Bool())
    val request = Flipped(Decoupled(new OffsetRequest(config)))
    val read    = Decoupled(UInt(featureBits.W))
    val data    = Input(UInt(vectorBits.W))
    val offsets = Output(new Offsets(config))
  })

  private class Known extends Bundle {
    val valid                  = Bool()
    val address                = UInt(featureBits.W)
    def is(wanted: UInt): Bool = valid && address === wanted
  }
  private val knownOffset = RegInit(0.U.asTypeOf(new Known))
  private val knownMask   = RegInit(0.U.asTypeOf(new Known))

  /** The first offset's vector of this tap is there, and replaced by the second one's. */
  private val crossed = RegInit(false.B)

  private val want       = io.request.bits
  private val wantFirst  = !crossed && !knownOffset.is(want.offset)
  private val wantSecond = !wantFirst && want.crosses && !crossed
  private val wantMask   = !wantFirst && !wantSecond && want.masked && !knownMask.is(want.mask)
  private val reads      = wantFirst || wantSecond || wantMask
  private val lastRead = Mux(
    wantFirst,
    !want.crosses && (!want.masked || knownMask.is(want.mask)),
    Mux(wantSecond, !want.masked || knownMask.is(want.mask), true.B)
  )
  io.read.valid    := io.request.valid && reads
  io.read.bits     := Mux(wantFirst, want.offset, Mux(wantSecond, want.next, want.mask))
  io.request.ready := lastRead && (!reads || io.read.ready)

  private val loads = io.read.fire
  when(loads) {
    when(wantMask) {
      knownMask.valid   := true.B
      knownMask.address := want.mask
    }.otherwise {
      knownOffset.valid   := true.B
      knownOffset.address := io.read.bits
    }
  }
  when(io.request.fire) { crossed := false.B }
    .elsewhen(loads && wantSecond) { crossed := true.B }
  when(io.forget) {
    knownOffset.valid := false.B
    knownMask.valid   := false.B
  }

  // A vector arrives two cycles after its read; a tap looks at the registers one later.
  private val offsetThere = ShiftRegister(loads && !wantMask, 2, false.B, true.B)
  private val maskThere   = ShiftRegister(loads && wantMask, 2, false.B, true.B)
  private val held        = RegEnable(io.data, offsetThere)
  private val before      = RegEnable(held, offsetThere)
  private val mask        = RegEnable(io.data, maskThere)
  private val tap         = ShiftRegister(want, 3)
  private val secondLane  = ShiftRegister(want.offsetLane + 1.U, 3)
  private def lane(vector: UInt, index: UInt): SInt =
    VecInit.tabulate(config.lanes) { l =>
      vector((l + 1) * activationBits - 1, l * activationBits)
    }(index).asSInt
  io.offsets.down   := RegNext(lane(Mux(tap.crosses, before, held), tap.offsetLane))
  io.offsets.across := RegNext(lane(held, secondLane))
  io.offsets.mask   := RegNext(lane(mask, tap.maskLane))
}

object OffsetReader {
  val Latency = 4
}
