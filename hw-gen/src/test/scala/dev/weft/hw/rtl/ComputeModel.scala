package dev.weft.hw.rtl

import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.arith.{LookupTable, Requantization}
import dev.weft.hw.isa.Isa.{Conv, Post}
import dev.weft.hw.isa.{Field, Instruction, Opcode, PostOperation}

/** One lane's parameters. */
final case class ParamRecord(bias: Long, multiplier: Int, shift: Int, offset: Int)

/** The compute side in plain loops, as docs/architecture.md writes CONV and POST down. */
class ComputeModel(config: AcceleratorConfig) {
  private val format                  = config.format
  val lanes: Int                      = config.lanes
  val columns: Int                    = config.array.columns
  val feature: Array[Array[Int]]      = Array.ofDim(config.buffers.featureWords, lanes)
  val weight: Array[Array[Int]]       = Array.ofDim(config.buffers.weightWords, columns)
  val accumulator: Array[Array[Long]] = Array.ofDim(config.buffers.accumulatorWords, columns)
  val param: Array[ParamRecord] = Array.fill(config.buffers.paramWords)(ParamRecord(0, 0, 1, 0))
  val tap: Array[Array[Int]]    = Array.ofDim(config.buffers.tapWords, lanes)
  val output: Array[Array[Int]] = Array.ofDim(config.buffers.outputWords, lanes)
  var table: LookupTable        = LookupTable.of(format, x => x)

  def wrap(sum: Long): Long = {
    val unused = 64 - format.accumulatorBits
    sum << unused >> unused
  }

  def conv(instruction: Instruction): Unit = {
    def f(field: Field): Int = instruction.getInt(field)
    val vectors =
      for {
        b  <- 0 until f(Conv.INPUT_BLOCKS)
        ky <- 0 until f(Conv.KERNEL_ROWS)
        kx <- 0 until f(Conv.KERNEL_COLUMNS)
      } yield f(Conv.SOURCE) + b * f(Conv.BLOCK_STEP) + ky * f(Conv.TAP_ROW_STEP) +
        kx * f(Conv.TAP_COLUMN_STEP)
    for (oy <- 0 until f(Conv.ROWS); ox <- 0 until f(Conv.COLUMNS)) {
      val pixel = oy / f(Conv.ROW_REPEAT) * f(Conv.ROW_STEP) +
        ox / f(Conv.COLUMN_REPEAT) * f(Conv.COLUMN_STEP)
      val sums = accumulator(f(Conv.ACCUMULATOR) + oy * f(Conv.COLUMNS) + ox)
      for (c <- 0 until columns) {
        val sum = (for (i <- 0 until vectors.size * lanes) yield {
          val stored = weight(f(Conv.WEIGHTS) + i)(c)
          val w =
            if (format == NumberFormat.W4A8 && f(Conv.UNSIGNED_WEIGHTS) == 1) stored & 15
            else stored
          feature(vectors(i / lanes) + pixel)(i % lanes).toLong * w
        }).sum
        val before = if (f(Conv.ACCUMULATE) == 0) 0L else sums(c)
        sums(c) = wrap(before + (if (f(Conv.SHIFT_WEIGHTS) == 1) sum << 4 else sum))
      }
    }
  }

  /** Weight words behind the last vector's that the last pass still uses. */
  def unusedWeights(instruction: Instruction): Range = {
    val vectors = Seq(Conv.INPUT_BLOCKS, Conv.KERNEL_ROWS, Conv.KERNEL_COLUMNS)
      .map(instruction.getInt).product
    val first = instruction.getInt(Conv.WEIGHTS)
    first + vectors * lanes until first + config.passes(vectors) * config.array.rows
  }

  private var grid: Option[Instruction] = None

  /** Runs a POST, or keeps a GRID for those behind it. */
  def post(instruction: Instruction): Unit =
    if (instruction.opcode == Opcode.GRID) grid = Some(instruction)
    else if (instruction.getInt(Post.OPERATION) == PostOperation.SAMPLE.ordinal)
      sampleEach(instruction)
    else reduceWindows(instruction)

  private def samples(instruction: Instruction): Option[SampleModel] =
    Option.when(instruction.getInt(Post.SAMPLED) == 1)(
      new SampleModel(config, feature, grid.get, instruction)
    )

  /** SAMPLE: each sample is a result, those of a pixel side by side. */
  private def sampleEach(instruction: Instruction): Unit = {
    def f(field: Field): Int = instruction.getInt(field)
    val model                = samples(instruction).get
    for (oy <- 0 until f(Post.ROWS); ox <- 0 until f(Post.COLUMNS)) {
      for (ky <- 0 until f(Post.KERNEL_ROWS); kx <- 0 until f(Post.KERNEL_COLUMNS)) {
        val taps = f(Post.KERNEL_ROWS) * f(Post.KERNEL_COLUMNS)
        val tap  = ky * f(Post.KERNEL_COLUMNS) + kx
        val word = f(Post.DESTINATION) + oy * f(Post.DESTINATION_ROW_STEP) + ox * taps + tap
        feature(word) = Array.tabulate(lanes) { l =>
          val p = param(f(Post.PARAM) + l)
          val y = Requantization.apply(
            wrap(model.sample(oy, ox, ky, kx, l) + p.bias),
            p.multiplier,
            p.shift
          ) + p.offset
          y.max(f(Post.CLAMP_LOW)).min(f(Post.CLAMP_HIGH))
        }
      }
    }
  }

  private def reduceWindows(instruction: Instruction): Unit = {
    def f(field: Field): Int = instruction.getInt(field)
    val operation            = PostOperation.values()(f(Post.OPERATION))
    val toFeature            = f(Post.TO_FEATURE) == 1
    val sampled              = samples(instruction)
    for (oy <- 0 until f(Post.ROWS); ox <- 0 until f(Post.COLUMNS); l <- 0 until lanes) {
      val pixel = oy * f(Post.COLUMNS) + ox
      val base = f(Post.SOURCE) + oy / f(Post.ROW_REPEAT) * f(Post.ROW_STEP) +
        ox / f(Post.COLUMN_REPEAT) * f(Post.COLUMN_STEP)
      def b: Long = feature(
        f(Post.SOURCE_B) + oy * f(Post.ROW_STEP_B) + ox * f(Post.COLUMN_STEP_B)
      )(l) - f(Post.ZERO_B)
      val window =
        for (ky <- 0 until f(Post.KERNEL_ROWS); kx <- 0 until f(Post.KERNEL_COLUMNS)) yield {
          val word =
            if (f(Post.DOUBLED) == 1)
              f(Post.SOURCE) + (f(Post.DOUBLED_ROW) + oy + ky) / 2 * f(Post.TAP_ROW_STEP) +
                (f(Post.DOUBLED_COLUMN) + ox + kx) / 2 * f(Post.TAP_COLUMN_STEP)
            else base + ky * f(Post.TAP_ROW_STEP) + kx * f(Post.TAP_COLUMN_STEP)
          val x = sampled.map(_.sample(oy, ox, ky, kx, l).toLong)
            .getOrElse(feature(word)(l).toLong)
          (x, tap(f(Post.TAPS) + ky * f(Post.KERNEL_COLUMNS) + kx)(l).toLong)
        }
      val s = operation match {
        case PostOperation.DRAIN =>
          accumulator(f(Post.ACCUMULATOR) + pixel)(f(Post.GROUP) * lanes + l)
        case PostOperation.DEPTHWISE => wrap(window.map { case (x, w) => x * w }.sum)
        case PostOperation.SUM       => wrap(window.map(_._1).sum)
        case PostOperation.MAX       => window.map(_._1).max
        case PostOperation.MULTIPLY  => (feature(base)(l) - f(Post.ZERO_A)) * b
        case PostOperation.SAMPLE    => throw new IllegalArgumentException("SAMPLE has no window")
      }
      val p = param(f(Post.PARAM) + l)
      val residual =
        if (f(Post.ADD_OPERAND) == 1) Requantization.apply(b, f(Post.MULTIPLIER_B), f(Post.SHIFT_B))
        else 0
      val y = Requantization.apply(wrap(s + p.bias), p.multiplier, p.shift) + p.offset + residual
      val clamped = y.max(f(Post.CLAMP_LOW)).min(f(Post.CLAMP_HIGH))
      val result  = if (f(Post.USE_TABLE) == 1) table.apply(clamped) else clamped
      if (toFeature) {
        // As a copy: the vector that was there may be one that another word shares.
        val word = f(Post.DESTINATION) + oy * f(Post.DESTINATION_ROW_STEP) + ox
        feature(word) = feature(word).updated(l, result)
      } else {
        output(f(Post.DESTINATION) + pixel)(l) = result
      }
    }
  }
}
