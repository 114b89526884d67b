package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * One step of a POST: a column of a window, sums of the accumulators, or operand B. Says what the stages that it passes
 * do with it.
 */
class PostStep(config: AcceleratorConfig) extends Bundle {

  /** The instruction's first step: the stages take over its settings with it. */
  val first = Bool()

  /** Sums of the accumulators. */
  val drain = Bool()

  /** Rows 0 and 1 are MULTIPLY's operands, or row 1 is operand B. */
  val pair = Bool()

  /** Operand B as residual, not as MULTIPLY's second factor. */
  val residual = Bool()
  val max      = Bool()

  /** Rows of the window that this column has. */
  val rowsUsed = Vec(config.vector.windowRows, Bool())

  /** MAX: columns of the window that count, this one, then those before it. */
  val columnsUsed = Vec(config.vector.windowColumns, Bool())

  /** Factors come with the column: tap weights, or ones. */
  val loadFactors  = Bool()
  val clearFactors = Bool()
  val factorTap    = Bool()

  /** The window's products join the sum, or start it. */
  val sum      = Bool()
  val firstSum = Bool()

  /** It ends a sum, which is then requantized. */
  val branch = Bool()

  /** It completes a vector; a pixel's last. */
  val vector      = Bool()
  val lastOfPixel = Bool()

  /** Features of a window come at once, with its last column's step: integer samples of one displacement. */
  val whole = Bool()

  /** A column of one sample, which comes later than what the memories deliver. */
  val sampled  = Bool()
  val useTable = Bool()

  /** It completes the instruction. */
  val last = Bool()
}

/** A step with what it reads; used as `Decoupled`. */
class PostRequest(config: AcceleratorConfig) extends Bundle {
  private val rows = config.vector.windowRows
  val step         = new PostStep(config)
  val features =
    Vec(PostRequest.features(config), Valid(UInt(log2Ceil(config.buffers.featureWords).W)))
  val taps        = Vec(rows, Valid(UInt(log2Ceil(config.buffers.tapWords).W)))
  val accumulator = new AccumulatorRead(config)
  val place       = Option.when(config.sampler != null)(new SamplePlace(config))

  /** Taps of a whole window that are outside of the box, in the order of `WindowPlace.Order`. */
  val outside = Option.when(config.samplesWindows)(Vec(WindowPlace.Taps, Bool()))

  /** All features are the same vector. */
  val oneVector = Bool()

  /** A row and the one below it are the same vector. */
  val twins = Option.when(config.seesDoubled)(Vec(rows - 1, Bool()))
}

object PostRequest {

  /** Feature vectors that a lane takes in a step: a window's column or all of it, at least two operands. */
  def operands(config: AcceleratorConfig): Int =
    if (config.samplesWindows) WindowPlace.Taps else config.vector.windowRows.max(2)

  /** Rows of a column that are samples, if there is a sampler. */
  def sampleRows(config: AcceleratorConfig): Int = SampleStream.samples(config)

  /** Feature vectors that a step reads: the operands, or the corners of samples. */
  def features(config: AcceleratorConfig): Int =
    if (config.sampler == null) operands(config)
    else operands(config).max(SampleLane.Corners * sampleRows(config))
}

/** A step, or the part of it whose vectors the memories deliver at once; used as `Valid`. */
class PostPart(config: AcceleratorConfig) extends Bundle {
  val step      = new PostStep(config)
  val features  = Vec(PostRequest.features(config), Bool())
  val firstPart = Bool()
  val lastPart  = Bool()
  val place     = Option.when(config.sampler != null)(new SamplePlace(config))
  val outside   = Option.when(config.samplesWindows)(Vec(WindowPlace.Taps, Bool()))
}
