package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** What a [[SampleLane]] is told, each signal in the cycle of its stage; L and M as in [[SampleLane]]'s companion. */
class SampleControl(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits
  private val fractionBits   = config.sampler.fractionBits

  /** Stage 2: which corners are there. */
  val served = Vec(SampleLane.Corners, Bool())

  /** Stage 3: which are inside of the box; the others hold the zero point. */
  val inside = Vec(SampleLane.Corners, Bool())
  val zero   = SInt(activationBits.W)

  /** Stage 5: share of the right corners. */
  val across = UInt(fractionBits.W)

  /** Stage 5 + L: the zero point again; stage 6 + L: share of the lower corners. */
  val sumZero = SInt(activationBits.W)
  val down    = UInt(fractionBits.W)

  /** Stage 6 + 2L. */
  val mask = SInt((activationBits + 1).W)

  /** Stage `SampleLane.resultStage` - 2: the zero point once more. */
  val resultZero = SInt(activationBits.W)

  /** Constant while samples are under way. */
  val maskShift = UInt(dev.weft.hw.isa.Isa.Grid.MASK_SHIFT.width.W)
}

/**
 * One lane of the sampler: four corners of a bilinear sample to an activation, as `dev.weft.hw.arith.Interpolation` says,
 * one a cycle. Shares have the configuration's fraction bits whatever the GRID's: a coarser grid's are multiples, and the
 * sum is rounded once, behind the mask.
 *
 * Stage n's registers hold a sample n cycles after its corners were read: 3 corners; 4 those outside replaced; then along
 * the row, along the column and less zero point, times the mask, rounded; the result in stage `SampleLane.resultStage`.
 *
 * @param maskInSlice
 *   whether a DSP slice multiplies its masks
 */
class SampleLane(config: AcceleratorConfig, maskInSlice: Boolean) extends Module {
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits
  private val rowBits        = activationBits + fraction
  private val sumBits        = activationBits + 1 + 2 * fraction
  private val maskBits       = activationBits + 1

  val io = IO(new Bundle {
    val control = Input(new SampleControl(config))
    val corners = Input(Vec(SampleLane.Corners, SInt(activationBits.W)))
    val result  = Output(SInt(activationBits.W))
  })
  private val control = io.control

  private val values = io.corners.zipWithIndex.map { case (corner, i) =>
    val there = RegEnable(corner, control.served(i))
    RegNext(Mux(control.inside(i), there, control.zero))
  }

  /** `start * 2^fraction + (to - from) * share`, 1 + L cycles; the two of `bits`, the result of `resultBits`. */
  private def blend(start: SInt, startBits: Int)(from: SInt, to: SInt, bits: Int)(
      share: UInt,
      resultBits: Int
  ): SInt = {
    val base = RegNext(start)
    if (fraction == 0) base
    else {
      val signed = Cat(0.U(1.W), share).asSInt
      val wide = BoothProduct.plus((base << fraction).asSInt, startBits + fraction)(
        RegNext(to -& from),
        bits + 1
      )(signed, fraction + 1)
      wide(resultBits - 1, 0).asSInt
    }
  }

  // Between the two corners, so that a row needs no more bits than its fraction.
  private def row(left: SInt, right: SInt): SInt =
    blend(left, activationBits)(left, right, activationBits)(control.across, rowBits)
  private val top    = row(values(0), values(1))
  private val bottom = row(values(2), values(3))
  private val less   = top -& (control.sumZero << fraction).asSInt
  private val sum    = blend(less, rowBits + 1)(top, bottom, rowBits)(control.down, sumBits)
  private val masked =
    if (maskInSlice)
      ShiftRegister(
        SignedProduct(sum, sumBits)(control.mask, maskBits),
        SampleLane.maskLatency(config)
      )
    else BoothProduct(sum, sumBits)(control.mask, maskBits)

  // One bit below the result's, which rounds; then the mask's shift by multiples of 4, and by the rest. Twice the zero
  // point and the rounding's one are added at once.
  private val halfBits = sumBits + maskBits + 1 - 2 * fraction
  private val half =
    if (fraction == 0) (masked << 1).asSInt else (masked >> (2 * fraction - 1)).asSInt
  private val coarse  = RegNext((half >> Cat(control.maskShift(3, 2), 0.U(2.W))).asSInt)
  private val shifted = (coarse >> control.maskShift(1, 0)).asSInt
  private val twice = RegNext(
    (shifted +& Cat(control.resultZero, 1.U(1.W)).asSInt).pad(halfBits + 1)(halfBits, 0)
  )
  private val sign  = twice(halfBits)
  private val above = twice(halfBits, activationBits)
  private val fits  = above.andR || !above.orR
  io.result := RegNext(
    Mux(fits, twice(activationBits, 1), Cat(sign, Fill(activationBits - 1, !sign))).asSInt
  )
}

object SampleLane {
  val Corners = 4

  /**
   * Whether the masks of a lane's sample are multiplied in a DSP slice: of two samples all of the second's and every
   * other of the first's, since 360 slices less array and requantizers leave 24 for 16 lanes.
   */
  def masksInSlice(config: AcceleratorConfig, sample: Int, lane: Int): Boolean =
    config.samplesWindows && (sample == 1 || lane % 2 == 1)

  /** L: cycles of a product with a share. */
  def blendLatency(config: AcceleratorConfig): Int =
    if (config.sampler.fractionBits == 0) 0
    else BoothProduct.latency(config.sampler.fractionBits + 1)

  /** M: cycles of a product with a mask. */
  private def maskLatency(config: AcceleratorConfig): Int =
    BoothProduct.latency(config.format.activationBits + 1)

  /** The stage at which `down` is wanted. */
  def downStage(config: AcceleratorConfig): Int = 6 + blendLatency(config)

  /** The stage at which `mask` is wanted. */
  def maskStage(config: AcceleratorConfig): Int = 6 + 2 * blendLatency(config)

  /** The stage whose register holds the result. */
  def resultStage(config: AcceleratorConfig): Int =
    maskStage(config) + maskLatency(config) + 3
}
