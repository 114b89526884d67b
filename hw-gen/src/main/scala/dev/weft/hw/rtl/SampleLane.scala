package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** What a [[SampleLane]] is told, each signal in the cycle of its stage; L and M as in [[SampleLane]]'s companion. */
class SampleControl(config: AcceleratorConfig) extends Bundle {
  private val fractionBits = config.sampler.fractionBits.max(1)

  /** Stage 2: which corners are there. */
  val served = Vec(SampleLane.Corners, Bool())

  /** Stage 3: which are inside of the box; the others are worth nothing. */
  val inside = Vec(SampleLane.Corners, Bool())

  /** Stage 5 and stage 6 + L, as [[BilinearSum]] takes them. */
  val across = SInt(fractionBits.W)
  val down   = SInt(fractionBits.W)

  /** Stage 6 + 2L. */
  val mask = new SampleMask(config)

  /** Stage `SampleLane.resultStage` - 2: the zero point. */
  val resultZero = SInt(config.format.activationBits.W)

  /** Constant while samples are under way. */
  val maskShift = UInt(SampleLane.ShiftBits.W)
}

/**
 * One lane of the sampler: four corners of a bilinear sample to an activation, as `dev.weft.hw.arith.Interpolation` says,
 * one a cycle. Shares have the configuration's fraction bits whatever the GRID's: a coarser grid's are multiples, and the
 * sum is rounded once, behind the mask. The corners keep their zero point: what it is worth in all, of the corners that
 * are inside and behind the mask, is the same in all lanes ([[SampleMask]]).
 *
 * Stage n's registers hold a sample n cycles after its corners were read: 3 corners; 4 without those outside; then along
 * the row, along the column, times the mask and less zero point, rounded; the result in stage `SampleLane.resultStage`.
 *
 * @param maskInSlice
 *   whether a DSP slice multiplies its masks, adds what lanes share, and shifts: the mask comes shifted left, so that the
 *   result's bits are where they would be for the longest shift
 */
class SampleLane(config: AcceleratorConfig, maskInSlice: Boolean) extends Module {
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits
  private val sumBits        = SampleLane.sumBits(config)
  private val maskBits       = SampleLane.maskBits(config)

  val io = IO(new Bundle {
    val control = Input(new SampleControl(config))
    val corners = Input(Vec(SampleLane.Corners, SInt(activationBits.W)))
    val result  = Output(SInt(activationBits.W))
  })
  private val control = io.control

  private val blend = Module(new BilinearSum(activationBits, fraction))
  blend.io.corners := VecInit(io.corners.zipWithIndex.map { case (corner, i) =>
    RegNext(Mux(control.inside(i), RegEnable(corner, control.served(i)), 0.S))
  })
  blend.io.across := control.across
  blend.io.down   := control.down
  io.result       := RegNext(if (maskInSlice) inSlice else inLogic)

  private def inSlice: SInt = {
    val mask = control.mask.slice.get
    val sum = SumSlice(blend.io.sum, sumBits)(mask.factor, mask.factor.getWidth)(
      mask.addend,
      config.array.multiplierBits,
      registered = true
    )
    ShiftRegister(
      saturated((sum >> SampleLane.sliceShift(config)).asSInt, 2 * maskBits),
      SampleLane.maskLatency(config) - SampleLane.SliceLatency
    )
  }

  // One bit below the result's, which rounds; then the mask's shift by multiples of 4, and by the rest. Twice the zero
  // point and the rounding's one are added at once.
  private def inLogic: SInt = {
    val masked = BoothProduct.plus(control.mask.less, SampleMask.lessBits(config))(
      blend.io.sum,
      sumBits
    )(control.mask.value, maskBits, short = true)
    val halfBits = sumBits + maskBits + 1 - 2 * fraction
    val half    = if (fraction == 0) (masked << 1).asSInt else (masked >> (2 * fraction - 1)).asSInt
    val coarse  = RegNext((half >> Cat(control.maskShift(3, 2), 0.U(2.W))).asSInt)
    val shifted = (coarse >> control.maskShift(1, 0)).asSInt
    val twice   = RegNext((shifted +& Cat(control.resultZero, 1.U(1.W)).asSInt).pad(halfBits + 1))
    saturated((twice(halfBits, 0) >> 1).asSInt, halfBits)
  }

  private def saturated(value: SInt, bits: Int): SInt = {
    val sign  = value(bits - 1)
    val above = value(bits - 1, activationBits - 1)
    val fits  = above.andR || !above.orR
    Mux(fits, value(activationBits - 1, 0), Cat(sign, Fill(activationBits - 1, !sign))).asSInt
  }
}

object SampleLane {
  val Corners: Int   = BilinearSum.Corners
  val ShiftBits: Int = dev.weft.hw.isa.Isa.Grid.MASK_SHIFT.width

  def sumBits(config: AcceleratorConfig): Int =
    config.format.activationBits + 2 * config.sampler.fractionBits
  def maskBits(config: AcceleratorConfig): Int = config.format.activationBits + 1

  /** A mask's bits once it is shifted left. */
  def factorBits(config: AcceleratorConfig): Int = maskBits(config) + (1 << ShiftBits) - 1

  /** The place of the result's lowest bit in a slice's sum. */
  def sliceShift(config: AcceleratorConfig): Int =
    2 * config.sampler.fractionBits + (1 << ShiftBits) - 1

  /** Whether a DSP slice takes a sum and a shifted mask. */
  private def fitsSlice(config: AcceleratorConfig): Boolean =
    sumBits(config) <= SumSlice.NarrowBits && factorBits(config) <= config.array.multiplierBits

  /**
   * Whether the masks of a lane's sample are multiplied in a DSP slice: of two samples all of the second's and every
   * other of the first's, since 360 slices less array and requantizers leave 24 for 16 lanes.
   */
  def masksInSlice(config: AcceleratorConfig, sample: Int, lane: Int): Boolean =
    config.samplesWindows && fitsSlice(config) && (sample == 1 || lane % 2 == 1)

  /** M: cycles of a product with a mask. */
  def maskLatency(config: AcceleratorConfig): Int =
    BoothProduct.latency(maskBits(config), short = true, plus = true)

  /** What M would be for slices alone, which need no stages for the shift. */
  private val SliceLatency = 2

  /** The stage at which `down` is wanted. */
  def downStage(config: AcceleratorConfig): Int =
    6 + BilinearSum.blendLatency(config.sampler.fractionBits)

  /** The stage at which `mask` is wanted. */
  def maskStage(config: AcceleratorConfig): Int =
    4 + BilinearSum.latency(config.sampler.fractionBits)

  /** The stage whose register holds the result. */
  def resultStage(config: AcceleratorConfig): Int =
    maskStage(config) + maskLatency(config) + 3
}
