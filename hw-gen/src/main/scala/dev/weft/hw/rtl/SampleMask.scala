package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A sample's mask and what all lanes subtract with it. */
class SampleMask(config: AcceleratorConfig) extends Bundle {
  val value = SInt(SampleLane.maskBits(config).W)

  /** The negative of the zero point's share in the sum: of its corners inside, times the mask. */
  val less = SInt(SampleMask.lessBits(config).W)

  /** For lanes that multiply in a DSP slice. */
  val slice = Option.when(SampleMask.inSlices(config))(new Bundle {

    /** The mask shifted left by what its shift lacks to the longest one. */
    val factor = SInt(SampleLane.factorBits(config).W)

    /** `less` so shifted, with the zero point and the rounding's half; two cycles behind the rest. */
    val addend = SInt(DspSlice.SumBits.W)
  })
}

/**
 * Makes the masks of a sample, a stage's registers numbered as in [[SampleLane]]. With w a corner's weight, v its value, z
 * the zero point and m the mask, lanes want the sum of w (v - z) m over the corners inside. It is the sum of w v times m,
 * less that of w z m, which a lane's blend makes of z m in place of the corners.
 */
class SampleMasks(config: AcceleratorConfig) extends Module {
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits
  private val fractionBits   = fraction.max(1)
  private val maskBits       = SampleLane.maskBits(config)
  val io = IO(new Bundle {

    /** Stage `SampleMasks.start`. */
    val mask = Input(SInt(maskBits.W))
    val zero = Input(SInt(activationBits.W))

    /** As in [[SampleControl]]. */
    val inside = Input(Vec(SampleLane.Corners, Bool()))
    val across = Input(SInt(fractionBits.W))
    val down   = Input(SInt(fractionBits.W))

    /** Stage `SampleLane.maskStage` - 1. */
    val late = Input(SInt(maskBits.W))

    /** Stage `SampleLane.maskStage` + 1. */
    val resultZero = Input(SInt(activationBits.W))
    val maskShift  = Input(UInt(SampleLane.ShiftBits.W))
    val out        = Output(new SampleMask(config))
  })

  private val cornerBits = SampleMask.cornerBits(config)
  private val product =
    BoothProduct(io.zero, activationBits)(io.mask, maskBits)(cornerBits - 1, 0).asSInt
  private val blend = Module(new BilinearSum(cornerBits, fraction))
  blend.io.corners := VecInit(io.inside.map(in => RegNext(Mux(in, 0.S -% product, 0.S))))
  blend.io.across  := io.across
  blend.io.down    := io.down
  io.out.value     := RegNext(io.late)
  io.out.less      := blend.io.sum
  io.out.slice.foreach { slice =>
    val left   = ~io.maskShift
    val coarse = RegNext((blend.io.sum << Cat(left(3, 2), 0.U(2.W))).asSInt)
    val round  = (Cat(io.resultZero, 1.U(1.W)).asSInt << (SampleLane.sliceShift(config) - 1)).asSInt
    slice.factor := RegNext((io.late << left).asSInt)
    slice.addend := RegNext(((coarse << left(1, 0)).asSInt +& round).pad(DspSlice.SumBits))
  }
}

object SampleMask {

  /** Bits of a zero point times a mask: both are below their greatest magnitudes by one at least. */
  def cornerBits(config: AcceleratorConfig): Int = 2 * config.format.activationBits
  def lessBits(config: AcceleratorConfig): Int =
    cornerBits(config) + 2 * config.sampler.fractionBits

  /** Whether any lane multiplies in a slice. */
  def inSlices(config: AcceleratorConfig): Boolean =
    (0 until config.lanes).exists(SampleLane.masksInSlice(config, 0, _)) ||
      SampleLane.masksInSlice(config, 1, 0)
}

object SampleMasks {

  /** The stage at which mask and zero point are wanted: their product is gated with the corners. */
  def start(config: AcceleratorConfig): Int =
    3 - BoothProduct.latency(SampleLane.maskBits(config))
}
