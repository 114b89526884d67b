package dev.weft.hw.rtl

import chisel3.simulator.ChiselSim
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.arith.LookupTable
import dev.weft.hw.isa.Isa.{Conv, Grid, Post}
import dev.weft.hw.isa.{Instruction, Opcode, PostOperation}
import java.util.Random
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** CONV and POST on the generated hardware against [[ComputeModel]]; one simulation a configuration. */
class ComputeCoreTest extends ChiselSim {

  /** What a build costs is its compiler: a shipped configuration is simulated once, each group of cases on a core reset. */
  @ParameterizedTest
  @ValueSource(strings = Array("tiny", "tiny-w4a8", "tiny-q2.14"))
  def matchesTheModel(name: String): Unit = {
    val config = AcceleratorConfig.load(name)
    simulate(new ComputeCore(config)) { core =>
      convolutionsAndPosts(core, config)
      if (name == "tiny") windows(core, config)
      if (name != "tiny-w4a8") samples(core, config)
    }
  }

  /** Fewer taps a lane than the shipped configurations have, and more fraction bits. */
  @ParameterizedTest
  @ValueSource(ints = Array(3, 1))
  def windowsMatchTheModel(taps: Int): Unit = {
    val tiny = AcceleratorConfig.load("tiny")
    val config = new AcceleratorConfig(
      s"tiny-$taps",
      tiny.format,
      tiny.array,
      tiny.buffers,
      tiny.axi,
      new AcceleratorConfig.Sampler(7),
      new AcceleratorConfig.Vector(taps)
    )
    simulate(new ComputeCore(config)) { core =>
      windows(core, config)
      if (taps == 3) samples(core, config)
    }
  }

  private def fresh(core: ComputeCore, config: AcceleratorConfig): ComputeCases = {
    val cases = new ComputeCases(new CoreDriver(core, config), config)
    cases.fillMemories()
    cases
  }

  private def convolutionsAndPosts(core: ComputeCore, config: AcceleratorConfig): Unit = {
    val cases = fresh(core, config)
    cases.convolutions()
    cases.extremeSums()
    cases.backToBackPasses()
    cases.collidingVectors()
    if (config.format == NumberFormat.W4A8) cases.nibblePasses()
    cases.postOperations()
    cases.postBackToBack()
    cases.concurrentUnits()
  }

  private def windows(core: ComputeCore, config: AcceleratorConfig): Unit = {
    val cases = fresh(core, config)
    cases.windows()
    cases.windowCycles()
    cases.chainedThroughFeatures()
  }

  private def samples(core: ComputeCore, config: AcceleratorConfig): Unit = {
    val cases = fresh(core, config)
    for (round <- 0 until 16) cases.samples(round, false)
    for (round <- 0 until 12) cases.samples(round, true)
    cases.sampleCycles()
    if (config.samplesWindows) cases.wholeWindowCycles()
  }

  /**
   * DSP48E1's narrower multiplier: two rows a cascade, five cascades a column. And more multiplier columns than rows, so
   * that what limits short passes is the way of the swap through the array, not the loading of weights.
   */
  @Test
  def shortCascadesAddUp(): Unit = {
    val tiny  = AcceleratorConfig.load("tiny")
    val array = new AcceleratorConfig.Array(8, 10, 32, 2, 25)
    val config =
      new AcceleratorConfig(
        "dsp48e1",
        tiny.format,
        array,
        tiny.buffers,
        tiny.axi,
        null,
        tiny.vector
      )
    assertEquals(2, config.cascadeRows, "four would fit, but ten rows have no cascades of four")
    simulate(new ComputeCore(config)) { core =>
      val cases = new ComputeCases(new CoreDriver(core, config), config)
      cases.fillMemories()
      cases.convolutions()
      cases.extremeSums()
      cases.backToBackPasses()
      cases.collidingVectors()
    }
  }
}

/** The cases, on one simulated core. Sums are compared exactly: minus the expected sum as bias must drain to zero. */
private class ComputeCases(driver: CoreDriver, config: AcceleratorConfig) {
  private val random = new Random(1)
  private val format = config.format
  private val model  = driver.model
  private val lanes  = config.lanes
  private val bank   = config.buffers.accumulatorWords / 2

  private def between(low: Int, high: Int): Int = low + random.nextInt(high - low + 1)
  private def activation(): Int = between(format.activationMin, format.activationMax)
  private def weight(): Int = {
    val max = (1 << (format.weightBits - 1)) - 1
    between(if (format == NumberFormat.W4A8) -max - 1 else -max, max)
  }
  private def tapWeight(): Int =
    between(-(1 << (format.tapBits - 1)), (1 << (format.tapBits - 1)) - 1)

  def fillMemories(): Unit = {
    for (i <- model.feature.indices) driver.loadFeature(i, Array.fill(lanes)(activation()))
    for (i <- model.weight.indices) driver.loadWeight(i, Array.fill(model.columns)(weight()))
    for (i <- model.tap.indices) driver.loadTap(i, Array.fill(lanes)(tapWeight()))
    driver.loadTable(LookupTable.of(format, x => (x * 0.7 * math.sin(x * 0.01)).toInt))
  }

  private def conv(
      source: Int,
      weights: Int,
      accumulator: Int,
      rows: Int,
      columns: Int
  ): Instruction.Builder =
    Instruction
      .of(Opcode.CONV)
      .set(Conv.SOURCE, source)
      .set(Conv.WEIGHTS, weights)
      .set(Conv.ACCUMULATOR, accumulator)
      .set(Conv.ROWS, rows)
      .set(Conv.COLUMNS, columns)
      .set(Conv.INPUT_BLOCKS, 1)
      .set(Conv.KERNEL_ROWS, 1)
      .set(Conv.KERNEL_COLUMNS, 1)
      .set(Conv.COLUMN_STEP, 1)
      .set(Conv.ROW_STEP, columns)
      .set(Conv.COLUMN_REPEAT, 1)
      .set(Conv.ROW_REPEAT, 1)

  private def post(operation: PostOperation, rows: Int, columns: Int): Instruction.Builder =
    Instruction
      .of(Opcode.POST)
      .set(Post.OPERATION, operation.ordinal)
      .set(Post.ROWS, rows)
      .set(Post.COLUMNS, columns)
      .set(Post.KERNEL_ROWS, 1)
      .set(Post.KERNEL_COLUMNS, 1)
      .set(Post.COLUMN_STEP, 1)
      .set(Post.ROW_STEP, columns)
      .set(Post.COLUMN_REPEAT, 1)
      .set(Post.ROW_REPEAT, 1)
      .set(Post.SHIFT_B, 1)
      .set(Post.CLAMP_LOW, format.activationMin)
      .set(Post.CLAMP_HIGH, format.activationMax)

  /** Runs CONVs and compares the sums of these accumulator words with the model's, exactly. */
  private def check(name: String, first: Int, count: Int)(convs: Instruction.Builder*): Unit = {
    driver.run(convs.map(_.build()))
    for (word <- first until first + count; group <- 0 until config.columnGroups) {
      for (l <- 0 until lanes) {
        driver.loadParam(
          l,
          ParamRecord(-model.accumulator(word)(group * lanes + l), 1 << 15, 15, 0)
        )
      }
      driver.run(
        Seq(),
        Seq(post(PostOperation.DRAIN, 1, 1).set(Post.ACCUMULATOR, word).set(
          Post.GROUP,
          group
        ).build())
      )
      assertTrue(model.output(0).forall(_ == 0))
      driver.expectOutput(s"$name, sums of word $word, group $group", 0, 1)
    }
  }

  def convolutions(): Unit = {
    check("one pixel", 0, 1)(conv(5, 0, 0, 1, 1))
    check("one pixel, accumulated twice", 0, 1)(
      conv(6, 8, 0, 1, 1).set(Conv.ACCUMULATE, 1),
      conv(7, 16, 0, 1, 1).set(Conv.ACCUMULATE, 1)
    )
    check("3x3, stride 2, three blocks", 3, 12)(
      conv(10, 40, 3, 3, 4)
        .set(Conv.INPUT_BLOCKS, 3)
        .set(Conv.KERNEL_ROWS, 3)
        .set(Conv.KERNEL_COLUMNS, 3)
        .set(Conv.COLUMN_STEP, 2)
        .set(Conv.ROW_STEP, 20)
        .set(Conv.TAP_COLUMN_STEP, 1)
        .set(Conv.TAP_ROW_STEP, 10)
        .set(Conv.BLOCK_STEP, 100)
    )
    check("3x2, dilation 2 and 3, other bank of features and sums", bank + 1, 15)(
      conv(config.buffers.featureWords / 2 - 30, 3, bank + 1, 5, 3)
        .set(Conv.KERNEL_ROWS, 3)
        .set(Conv.KERNEL_COLUMNS, 2)
        .set(Conv.ROW_STEP, 12)
        .set(Conv.TAP_COLUMN_STEP, 3)
        .set(Conv.TAP_ROW_STEP, 24)
    )
    check("source columns twice, rows three times", 7, 30)(
      conv(300, 100, 7, 6, 5)
        .set(Conv.KERNEL_ROWS, 2)
        .set(Conv.ROW_STEP, 3)
        .set(Conv.TAP_ROW_STEP, 3)
        .set(Conv.COLUMN_REPEAT, 2)
        .set(Conv.ROW_REPEAT, 3)
    )
  }

  /** Every product at its largest, in all four combinations of signs: the packed low field's bound, exactly. */
  def extremeSums(): Unit = {
    val max    = (1 << (format.weightBits - 1)) - 1
    val least  = if (format == NumberFormat.W8A8) -max else -max - 1
    val pixels = Array(format.activationMin, format.activationMax)
    pixels.zipWithIndex.foreach { case (x, i) => driver.loadFeature(600 + i, Array.fill(lanes)(x)) }
    val patterns: Seq[Int => Int] =
      Seq(
        _ => max,
        _ => least,
        c => if (c % 2 == 0) max else least,
        c => if (c % 2 == 0) least else max
      )
    for ((pattern, p) <- patterns.zipWithIndex; r <- 0 until 5 * lanes) {
      driver.loadWeight(200 + p * 5 * lanes + r, Array.tabulate(model.columns)(pattern))
    }
    for (p <- patterns.indices) {
      val fiveVectors = conv(600, 200 + p * 5 * lanes, 20, 1, 2).set(Conv.KERNEL_COLUMNS, 5)
      check(s"extreme sums, pattern $p", 20, 2)(fiveVectors)
      if (format == NumberFormat.W4A8) {
        check(s"extreme sums of unsigned nibbles, pattern $p", 20, 2)(
          fiveVectors.set(Conv.UNSIGNED_WEIGHTS, 1)
        )
      }
    }
  }

  /** Tiles of every small size, many passes each and two instructions at once: weights and sums must not meet. */
  def backToBackPasses(): Unit = for (pixels <- Seq(1, 2, 3, 4, 5, 7, 8, 9, 11, 17)) {
    def tile(source: Int, weights: Int) =
      conv(source, weights, 30, 1, pixels).set(Conv.KERNEL_COLUMNS, 5).set(Conv.TAP_COLUMN_STEP, 2)
    check(s"$pixels pixels, two instructions", 30, pixels)(
      tile(50 + pixels, 17),
      tile(80 + pixels, 60 + pixels).set(Conv.ACCUMULATE, 1)
    )
  }

  /** Vectors of one bank after each other: from row to row, from block to block, at the first pass and the last. */
  def collidingVectors(): Unit = for (pixels <- Seq(1, 2, 7)) {
    check(s"$pixels pixels, vectors in one bank", 11, pixels)(
      conv(40, 130, 11, 1, pixels)
        .set(Conv.INPUT_BLOCKS, 2)
        .set(Conv.KERNEL_ROWS, 2)
        .set(Conv.KERNEL_COLUMNS, 3)
        .set(Conv.TAP_COLUMN_STEP, 1)
        .set(Conv.TAP_ROW_STEP, 10)
        .set(Conv.BLOCK_STEP, 84),
      conv(90, 240, 11, 1, pixels)
        .set(Conv.KERNEL_COLUMNS, 7)
        .set(Conv.TAP_COLUMN_STEP, 8)
        .set(Conv.ACCUMULATE, 1)
    )
  }

  /** An 8-bit weight in two passes: its unsigned low nibble, and its signed high nibble times 16. */
  def nibblePasses(): Unit = check("nibble passes", 2, 9)(
    conv(70, 300, 2, 3, 3).set(Conv.UNSIGNED_WEIGHTS, 1),
    conv(70, 350, 2, 3, 3).set(Conv.ACCUMULATE, 1).set(Conv.SHIFT_WEIGHTS, 1),
    conv(90, 400, 2, 3, 3).set(Conv.ACCUMULATE, 1).set(Conv.UNSIGNED_WEIGHTS, 1)
  )

  /** Parameters that bring sums of this many bits to about the activations' width, ties included. */
  private def loadParams(first: Int, sumBits: Int): Unit = for (l <- 0 until lanes) {
    val shift      = (sumBits + 17 - format.activationBits - 1 + between(-2, 1)).max(1)
    val bias       = between(-(1 << (sumBits - 3).min(28)), 1 << (sumBits - 3).min(28))
    val multiplier = if (l % 4 == 3) 1 << 15 else between(-65535, 65535)
    driver.loadParam(first + l, ParamRecord(bias, multiplier, shift, between(-100, 100)))
  }

  private def withResidual(post: Instruction.Builder): Instruction.Builder = post
    .set(Post.ADD_OPERAND, 1)
    .set(Post.SOURCE_B, 333)
    .set(Post.COLUMN_STEP_B, 1)
    .set(Post.ROW_STEP_B, 9)
    .set(Post.ZERO_B, 13)
    .set(Post.MULTIPLIER_B, -40001)
    .set(Post.SHIFT_B, 17)

  private def window(post: Instruction.Builder): Instruction.Builder = post
    .set(Post.SOURCE, 120)
    .set(Post.TAPS, 9)
    .set(Post.KERNEL_ROWS, 3)
    .set(Post.KERNEL_COLUMNS, 2)
    .set(Post.COLUMN_STEP, 2)
    .set(Post.ROW_STEP, 14)
    .set(Post.TAP_COLUMN_STEP, 1)
    .set(Post.TAP_ROW_STEP, 14)

  private def operationsAt(destination: Int): Seq[(String, Int, Instruction.Builder)] = {
    val convBits = format.activationBits + format.weightBits + 2
    Seq(
      ("drain", convBits, post(PostOperation.DRAIN, 3, 4).set(Post.ACCUMULATOR, 3)),
      (
        "depthwise",
        format.activationBits + format.tapBits + 1,
        window(post(PostOperation.DEPTHWISE, 3, 4))
      ),
      ("sum", format.activationBits + 2, window(post(PostOperation.SUM, 3, 4))),
      ("max", format.activationBits, window(post(PostOperation.MAX, 3, 4))),
      (
        "multiply",
        2 * format.activationBits,
        post(PostOperation.MULTIPLY, 3, 4)
          .set(Post.SOURCE, 140)
          .set(Post.ZERO_A, -77)
          .set(Post.ZERO_B, 21)
          .set(Post.SOURCE_B, 700)
          .set(Post.ROW_STEP_B, 1)
      )
    ).map { case (name, bits, instruction) =>
      (name, bits, instruction.set(Post.DESTINATION, destination))
    }
  }

  def postOperations(): Unit = {
    check("sums for the drain", 3, 0)(conv(10, 40, 3, 3, 4).set(Conv.KERNEL_ROWS, 3).set(
      Conv.TAP_ROW_STEP,
      10
    ))
    for (
      (name, bits, _) <- operationsAt(0); residual <- Seq(false, true); table <- Seq(false, true)
    ) {
      val destination = between(0, 200)
      loadParams(24, bits)
      val plain = operationsAt(destination).find(_._1 == name).get._3.set(Post.PARAM, 24)
      val instruction = (if (residual) withResidual(plain) else plain)
        .set(Post.USE_TABLE, if (table) 1 else 0)
        .set(Post.CLAMP_LOW, between(format.activationMin, -60))
        .set(Post.CLAMP_HIGH, between(60, format.activationMax))
      driver.run(Seq(), Seq(instruction.build()))
      driver.expectOutput(s"$name, residual $residual, table $table", destination, 12)
    }
    loadParams(24, format.activationBits)
    driver.run(
      Seq(),
      Seq(
        post(PostOperation.MAX, 6, 6)
          .set(Post.SOURCE, 500)
          .set(Post.ROW_STEP, 3)
          .set(Post.COLUMN_REPEAT, 2)
          .set(Post.ROW_REPEAT, 2)
          .set(Post.PARAM, 24)
          .build()
      )
    )
    driver.expectOutput("upsampled copy", 0, 36)
  }

  /** Short instructions with parameters, clamps and tables of their own, one right after the other. */
  def postBackToBack(): Unit = {
    val instructions = for (i <- 0 until 20) yield {
      val (_, bits, instruction) = operationsAt(i * 12)(i % 5)
      val param                  = (i % 6) * lanes
      if (i < 6) loadParams(param, bits)
      val rows = 1 + i % 3
      instruction
        .set(Post.PARAM, param)
        .set(Post.ROWS, rows)
        .set(Post.USE_TABLE, i & 1)
        .set(Post.CLAMP_LOW, -100 + 3 * i)
        .set(Post.CLAMP_HIGH, 127 - 3 * i)
      (if (i % 7 > 4) withResidual(instruction) else instruction).build()
    }
    driver.run(Seq(), instructions)
    for (i <- instructions.indices) {
      driver.expectOutput(s"back to back, number $i", i * 12, instructions(i).getInt(Post.ROWS) * 4)
    }
  }

  /** Windows of all sizes that matter, strides, dilations and pitches, those that collide in the banks too. */
  def windows(): Unit = {
    val operations = Seq(PostOperation.DEPTHWISE, PostOperation.SUM, PostOperation.MAX)
    for (round <- 0 until 12) {
      val instructions = for (i <- 0 until 10) yield {
        val operation = operations(between(0, 2))
        val bits  = format.activationBits + 3 + (if (operation.ordinal == 1) format.tapBits else 0)
        val small = round % 3 != 2
        val kernelRows = between(1, if (small) 3 else 7)
        val kernelCols = between(1, if (small) 3 else 7)
        val tapColumn  = between(1, 2)
        val columns    = between(1, 6)
        val columnStep = tapColumn * between(1, 3) - (if (between(0, 4) == 0) 1 else 0)
        val pitch      = between(8, 24)
        val param      = (i % 6) * lanes
        if (i < 6) loadParams(param, bits)
        val instruction = post(operation, between(1, 4), columns)
          .set(Post.SOURCE, between(0, 400))
          .set(Post.TAPS, between(0, 60))
          .set(Post.PARAM, param)
          .set(Post.KERNEL_ROWS, kernelRows)
          .set(Post.KERNEL_COLUMNS, kernelCols)
          .set(Post.TAP_COLUMN_STEP, tapColumn)
          .set(Post.TAP_ROW_STEP, pitch * between(1, 2))
          .set(Post.COLUMN_STEP, columnStep.max(1))
          .set(Post.ROW_STEP, pitch * between(1, 2))
          .set(Post.COLUMN_REPEAT, if (between(0, 5) == 0) 2 else 1)
          .set(Post.ROW_REPEAT, if (between(0, 5) == 0) 2 else 1)
          .set(Post.DESTINATION, i * 24)
        val mayDouble = config.seesDoubled && small && kernelCols > 1
        (between(0, 4) match {
          case 0              => withResidual(instruction)
          case 1 if mayDouble => doubled(instruction, tapColumn, pitch)
          case _              => instruction
        }).build()
      }
      driver.run(Seq(), instructions)
      for ((instruction, i) <- instructions.zipWithIndex) {
        val words = instruction.getInt(Post.ROWS) * instruction.getInt(Post.COLUMNS)
        driver.expectOutput(s"windows, round $round, $instruction", i * 24, words)
      }
    }
  }

  /** The window walks over the map with each word seen as 2 x 2, from any of the four on. */
  private def doubled(post: Instruction.Builder, tapColumn: Int, pitch: Int): Instruction.Builder =
    post
      .set(Post.DOUBLED, 1)
      .set(Post.DOUBLED_ROW, between(0, 1))
      .set(Post.DOUBLED_COLUMN, between(0, 1))
      .set(Post.COLUMN_STEP, tapColumn)
      .set(Post.TAP_ROW_STEP, pitch)
      .set(Post.ROW_STEP, pitch)
      .set(Post.COLUMN_REPEAT, 2)
      .set(Post.ROW_REPEAT, 2)

  /**
   * Free, square and masked grids of every fraction, each with a depthwise POST, a plain one and a SAMPLE behind; or such
   * whose pixels have one whole displacement, which is small, often none, and often the same as the pixel's before.
   */
  def samples(round: Int, whole: Boolean): Unit = {
    val kernelRows = if (whole) 3 else between(1, 4)
    val kernelCols = if (whole) 3 else between(1, 4)
    val taps       = kernelRows * kernelCols
    val fraction   = if (whole) 0 else round % (config.sampler.fractionBits + 1)
    val offsetZero = between(-10, 10)
    if (whole) {
      for (i <- 0 until 112) {
        driver.loadFeature(i, Array.fill(lanes)(offsetZero + between(-2, 6).max(0)))
      }
    }
    val (rows, columns) = (between(1, 3), between(1, 4))
    val zero            = between(-20, 20)
    val grid = Instruction
      .of(Opcode.GRID)
      .set(Grid.SQUARE, if (whole || round % 4 == 3) 1 else 0)
      .set(Grid.MASKED, if (!whole && between(0, 1) == 1) 1 else 0)
      .set(Grid.FRACTION_BITS, fraction)
      .set(Grid.MASK_SHIFT, between(0, format.activationBits - 1))
      .set(Grid.OFFSETS, between(0, 100))
      .set(Grid.OFFSET_LANE, between(0, lanes - 1))
      .set(Grid.OFFSET_BLOCK_STEP, between(13, 20))
      .set(Grid.OFFSET_ROW_STEP, 4)
      .set(Grid.OFFSET_COLUMN_STEP, between(0, 1))
      .set(Grid.OFFSET_ZERO, offsetZero)
      .set(Grid.MASK, between(200, 220))
      .set(Grid.MASK_LANE, between(0, lanes - 1))
      .set(Grid.MASK_ZERO, between(-128, 0))
      .set(Grid.TOP, between(-3, 6))
      .set(Grid.LEFT, between(-3, 6))
      .set(Grid.STRIDE_ROWS, between(1, 2))
      .set(Grid.STRIDE_COLUMNS, between(1, 2))
      .set(Grid.DILATION_ROWS, between(1, 2))
      .set(Grid.DILATION_COLUMNS, between(1, 2))
      .set(Grid.BOX_ROWS, between(6, 12))
      .set(Grid.BOX_COLUMNS, between(6, 9))
      .set(Grid.PITCH, between(9, 16))
      .build()
    def sampled(operation: PostOperation) = post(operation, rows, columns)
      .set(Post.SAMPLED, 1)
      .set(Post.SOURCE, between(250, 330))
      .set(Post.KERNEL_ROWS, kernelRows)
      .set(Post.KERNEL_COLUMNS, kernelCols)
      .set(Post.ZERO_A, zero)
    loadParams(0, format.activationBits + format.tapBits + 2)
    loadParams(lanes, format.activationBits)
    val depthwise = sampled(PostOperation.DEPTHWISE).set(Post.TAPS, 5)
    val instructions = Seq(
      grid,
      (if (round % 5 == 4) withResidual(depthwise) else depthwise).build(),
      window(post(PostOperation.SUM, 2, 3)).set(Post.PARAM, lanes).set(
        Post.DESTINATION,
        20
      ).build(),
      sampled(PostOperation.SAMPLE)
        .set(Post.PARAM, lanes)
        .set(Post.TO_FEATURE, 1)
        .set(Post.DESTINATION, 700)
        .set(Post.DESTINATION_ROW_STEP, 4 * taps + 3)
        .build()
    )
    driver.run(Seq(), instructions)
    driver.expectOutput(s"round $round, samples weighted and summed, $grid", 0, rows * columns)
    driver.expectOutput(s"round $round, plain behind samples", 20, 6)
    for (k <- 0 until taps) {
      val copy = post(PostOperation.SUM, rows, columns)
        .set(Post.SOURCE, 700 + k)
        .set(Post.COLUMN_STEP, taps)
        .set(Post.ROW_STEP, 4 * taps + 3)
        .set(Post.PARAM, lanes)
        .set(Post.DESTINATION, 40)
        .build()
      driver.run(Seq(), Seq(copy))
      driver.expectOutput(s"round $round, samples of tap $k, $grid", 40, rows * columns)
    }
  }

  /**
   * A sample a cycle, or two, where the corners of one lie in four banks; offsets are read beside them, and now and then
   * wait for a bank.
   */
  def sampleCycles(): Unit = {
    val (rows, columns) = (6, 10)
    val grid = Instruction
      .of(Opcode.GRID)
      .set(Grid.FRACTION_BITS, config.sampler.fractionBits)
      .set(Grid.OFFSETS, 0)
      .set(Grid.OFFSET_BLOCK_STEP, 61)
      .set(Grid.OFFSET_ROW_STEP, columns)
      .set(Grid.OFFSET_COLUMN_STEP, 1)
      .set(Grid.STRIDE_ROWS, 1)
      .set(Grid.STRIDE_COLUMNS, 1)
      .set(Grid.DILATION_ROWS, 1)
      .set(Grid.DILATION_COLUMNS, 1)
      .set(Grid.BOX_ROWS, rows + 2)
      .set(Grid.BOX_COLUMNS, columns + 2)
      .set(Grid.PITCH, columns + 2)
      .build()
    val layer = post(PostOperation.DEPTHWISE, rows, columns)
      .set(Post.SAMPLED, 1)
      .set(Post.SOURCE, 400)
      .set(Post.KERNEL_ROWS, 3)
      .set(Post.KERNEL_COLUMNS, 3)
      .build()
    def cycles(posts: Int): Int = {
      driver.run(Seq(), grid +: Seq.fill(posts)(layer))
      driver.cycles
    }
    val more    = cycles(2) - cycles(1)
    val samples = rows * columns * (if (config.samplesWindows) 5 else 9)
    val reads   = rows * columns * (18 + lanes - 1) / lanes
    assertTrue(
      more >= samples && more <= samples + reads + 60,
      s"$samples steps of samples and $reads reads of offsets take $more cycles"
    )
  }

  /** At most two cycles a pixel where its displacement is odd: one for its features, and sometimes its offset waits. */
  def wholeWindowCycles(): Unit = {
    val (rows, columns) = (6, 10)
    val pixels          = rows * columns
    for (i <- 0 until pixels) driver.loadFeature(i, Array.fill(lanes)(1 + 2 * (i % 2)))
    val grid = Instruction
      .of(Opcode.GRID)
      .set(Grid.SQUARE, 1)
      .set(Grid.OFFSETS, 0)
      .set(Grid.OFFSET_ROW_STEP, columns)
      .set(Grid.OFFSET_COLUMN_STEP, 1)
      .set(Grid.TOP, 3)
      .set(Grid.LEFT, 3)
      .set(Grid.STRIDE_ROWS, 1)
      .set(Grid.STRIDE_COLUMNS, 1)
      .set(Grid.BOX_ROWS, rows + 6)
      .set(Grid.BOX_COLUMNS, columns + 6)
      .set(Grid.PITCH, 19)
      .build()
    val layer = post(PostOperation.DEPTHWISE, rows, columns)
      .set(Post.SAMPLED, 1)
      .set(Post.SOURCE, 400)
      .set(Post.KERNEL_ROWS, 3)
      .set(Post.KERNEL_COLUMNS, 3)
      .build()
    def cycles(posts: Int): Int = {
      driver.run(Seq(), grid +: Seq.fill(posts)(layer))
      driver.cycles
    }
    val more = cycles(2) - cycles(1)
    assertTrue(
      more >= pixels && more <= 2 * pixels + 40,
      s"$pixels windows of one displacement take $more cycles"
    )
  }

  /** What a vector costs: two 3 x 3 layers one after the other, at strides 1 and 2, and a 5 x 5 one. */
  def windowCycles(): Unit = {
    def layer(kernel: Int, stride: Int, columns: Int) =
      post(PostOperation.DEPTHWISE, 6, columns)
        .set(Post.KERNEL_ROWS, kernel)
        .set(Post.KERNEL_COLUMNS, kernel)
        .set(Post.TAP_COLUMN_STEP, 1)
        .set(Post.TAP_ROW_STEP, 25)
        .set(Post.COLUMN_STEP, stride)
        .set(Post.ROW_STEP, 25 * stride)
        .build()
    def cycles(layers: Instruction*): Int = {
      driver.run(Seq(), layers)
      driver.cycles
    }
    val taps = config.vector.taps
    for ((kernel, stride, columns) <- Seq((3, 1, 16), (3, 2, 8), (5, 1, 8))) {
      val one = layer(kernel, stride, columns)
      // Steps of a layer: columns of the windows, and of their groups of rows.
      val rowGroups = (kernel + config.vector.windowRows - 1) / config.vector.windowRows
      val steps =
        if (taps == 9 && kernel == 3) 6 * (kernel + stride * (columns - 1))
        else 6 * columns * kernel * rowGroups
      val more = cycles(one, one) - cycles(one)
      assertTrue(
        more >= steps && more <= steps + 2,
        s"$kernel x $kernel, stride $stride takes $more cycles behind another, expected $steps"
      )
    }
  }

  /** A POST reads what the one before has written to the feature memory, rows apart; and so does CONV. */
  def chainedThroughFeatures(): Unit = {
    loadParams(0, format.activationBits)
    val copies =
      for (i <- 0 until 4) yield post(PostOperation.SUM, 3, 5)
        .set(Post.SOURCE, if (i == 0) 40 else 600 + 40 * (i - 1))
        .set(Post.ROW_STEP, if (i == 0) 5 else 9)
        .set(Post.TO_FEATURE, 1)
        .set(Post.DESTINATION, 600 + 40 * i)
        .set(Post.DESTINATION_ROW_STEP, 9)
        .build()
    val out = post(PostOperation.MAX, 3, 5)
      .set(Post.SOURCE, 600 + 40 * 3)
      .set(Post.ROW_STEP, 9)
      .set(Post.DESTINATION, 100)
      .build()
    driver.run(Seq(), copies :+ out)
    driver.expectOutput("chained through the feature memory", 100, 15)
    check("sums of features that POST wrote", 5, 15)(conv(600, 40, 5, 3, 5).set(Conv.ROW_STEP, 9))
  }

  /** The array in one bank of the accumulators, the post unit in the other, both in the same bank of the features. */
  def concurrentUnits(): Unit = {
    driver.run(Seq(conv(0, 0, bank, 3, 4).set(Conv.KERNEL_COLUMNS, 2).set(
      Conv.TAP_COLUMN_STEP,
      1
    ).build()))
    loadParams(0, format.activationBits + format.weightBits + 2)
    val convs = Seq.tabulate(3)(i =>
      conv(60 * i, 30 * i, 0, 4, 7).set(Conv.KERNEL_ROWS, 3).set(Conv.TAP_ROW_STEP, 7).set(
        Conv.ACCUMULATE,
        i.sign
      )
    )
    val posts = Seq(
      post(PostOperation.DRAIN, 3, 4).set(Post.ACCUMULATOR, bank),
      withResidual(post(PostOperation.DRAIN, 3, 4).set(Post.ACCUMULATOR, bank)).set(
        Post.DESTINATION,
        12
      ),
      window(post(PostOperation.DEPTHWISE, 3, 4)).set(Post.DESTINATION, 24),
      window(post(PostOperation.SUM, 3, 4)).set(
        Post.SOURCE,
        config.buffers.featureWords / 2 - 40
      ).set(Post.DESTINATION, 36)
    )
    driver.run(convs.map(_.build()), posts.map(_.build()))
    driver.expectOutput("beside the array", 0, 48)
    check("beside the post unit", 0, 28)()
  }
}
