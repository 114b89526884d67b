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

  /** Stage 3: which are inside of the box; the others are zero. */
  val inside = Vec(SampleLane.Corners, Bool())
  val zero   = SInt(activationBits.W)

  /** Stage 5: share of the right corners. */
  val across = UInt(fractionBits.W)

  /** Stage 7 + L: share of the lower corners. */
  val down = UInt(fractionBits.W)

  /** Stage 8 + 2L. */
  val mask = SInt((activationBits + 1).W)

  /** Stage `SampleLane.resultStage` - 1: the zero point again. */
  val resultZero = SInt(activationBits.W)

  /** Constant while samples are under way. */
  val maskShift = UInt(dev.weft.hw.isa.Isa.Grid.MASK_SHIFT.width.W)
}

/**
 * One lane of the sampler: four corners of a bilinear sample to an activation, as `dev.weft.hw.arith.Interpolation` says,
 * one a cycle. Shares have the configuration's fraction bits whatever the GRID's: a coarser grid's are multiples, and the
 * sum is rounded once, behind the mask.
 *
 * Stage n's registers hold a sample n cycles after its corners were read: 3 corners; 4 less zero point; then along the
 * row, along the column, times the mask, rounded; the result in stage `SampleLane.resultStage`.
 *
 * @param number
 *   of the sample in its step: the second one's masks are multiplied in DSP slices, of which that many are left
 */
class SampleLane(config: AcceleratorConfig, number: Int) extends Module {
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits
  private val valueBits      = activationBits + 1
  private val rowBits        = valueBits + fraction
  private val sumBits        = valueBits + 2 * fraction
  private val latency        = SampleLane.blendLatency(config)

  val io = IO(new Bundle {
    val control = Input(new SampleControl(config))
    val corners = Input(Vec(SampleLane.Corners, SInt(activationBits.W)))
    val result  = Output(SInt(activationBits.W))
  })
  private val control = io.control

  private val values = io.corners.zipWithIndex.map { case (corner, i) =>
    val there = RegEnable(corner, control.served(i))
    RegNext(Mux(control.inside(i), there -& control.zero, 0.S))
  }

  /** `from * 2^fraction + (to - from) * share`, 2 + L cycles; between the two, so that it needs no more bits. */
  private def blend(from: SInt, to: SInt, bits: Int, share: UInt): SInt = {
    val start = ShiftRegister(from, 1 + latency)
    if (fraction == 0) RegNext(start)
    else {
      val difference = RegNext(to -& from)
      val signed     = Cat(0.U(1.W), share).asSInt
      val part       = BoothProduct(difference, bits + 1)(signed, fraction + 1)
      RegNext(((start << fraction).asSInt +& part)(bits + fraction - 1, 0).asSInt)
    }
  }
  private val top    = blend(values(0), values(1), valueBits, control.across)
  private val bottom = blend(values(2), values(3), valueBits, control.across)
  private val sum    = blend(top, bottom, rowBits, control.down)
  private val masked =
    if (number == 0) BoothProduct(sum, sumBits)(control.mask, valueBits)
    else
      ShiftRegister(
        SignedProduct(sum, sumBits)(control.mask, valueBits),
        SampleLane.maskLatency(config)
      )

  // One bit below the result's, which rounds; then the mask's shift by multiples of 4, and by the rest.
  private val half =
    if (fraction == 0) (masked << 1).asSInt else (masked >> (2 * fraction - 1)).asSInt
  private val coarse  = RegNext((half >> Cat(control.maskShift(3, 2), 0.U(2.W))).asSInt)
  private val rounded = RegNext((((coarse >> control.maskShift(1, 0)).asSInt +& 1.S) >> 1).asSInt)
  private val result  = rounded +& control.resultZero
  private val low     = config.format.activationMin.S
  private val high    = config.format.activationMax.S
  io.result := RegNext(
    Mux(result < low, low, Mux(result > high, high, result))(activationBits - 1, 0).asSInt
  )
}

object SampleLane {
  val Corners = 4

  /** L: cycles of a product with a share. */
  def blendLatency(config: AcceleratorConfig): Int =
    if (config.sampler.fractionBits == 0) 0
    else BoothProduct.latency(config.sampler.fractionBits + 1)

  /** M: cycles of a product with a mask. */
  private def maskLatency(config: AcceleratorConfig): Int =
    BoothProduct.latency(config.format.activationBits + 1)

  /** The stage at which `down` is wanted. */
  def downStage(config: AcceleratorConfig): Int = 7 + blendLatency(config)

  /** The stage at which `mask` is wanted. */
  def maskStage(config: AcceleratorConfig): Int = 8 + 2 * blendLatency(config)

  /** The stage whose register holds the result. */
  def resultStage(config: AcceleratorConfig): Int =
    maskStage(config) + maskLatency(config) + 3
}
