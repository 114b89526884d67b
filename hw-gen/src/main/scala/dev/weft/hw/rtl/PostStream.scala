package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.PostOperation

/**
 * Walks the steps of a POST: for every pixel its window (one step for DRAIN and MULTIPLY), then operand B as residual.
 *
 * A window is read by columns of `windowRows` rows. If it fits the lanes' registers, a pixel's window is summed at once
 * with its last column, and a pixel reads only the columns that the one before did not have (`slides`). A larger window
 * is summed column by column, a group of `windowRows` rows after the other; one of samples, which [[SampleStream]] places,
 * sample by sample. Of whole windows of samples the first pixel's columns only bring the factors; the last one brings all
 * features, and is the only one that further pixels have.
 *
 * A window that slides can see a map doubled in both directions: then every second column is read again instead of the
 * next, and of three rows two are one.
 *
 * `start` may come with the last step's `request.fire`; the fields stay in `post` until the next `start`.
 */
class PostStream(config: AcceleratorConfig) extends Module {
  private val rows        = config.vector.windowRows
  private val columns     = config.vector.windowColumns
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {
    val start   = Input(Bool())
    val fields  = Input(new PostInstruction(config))
    val ready   = Output(Bool())
    val post    = Output(new PostInstruction(config))
    val request = Decoupled(new PostRequest(config))

    /** The samples, and what they read. */
    val place = Option.when(config.sampler != null)(Flipped(Decoupled(new SamplePlace(config))))
    val reads = Input(Vec(PostRequest.features(config), Valid(UInt(featureBits.W))))
  })

  private val post        = RegEnable(io.fields, io.start)
  private val active      = RegInit(false.B)
  private val inResidual  = Reg(Bool())
  private val first       = Reg(Bool())
  private val firstPixel  = Reg(Bool())
  private val firstSum    = Reg(Bool())
  private val column      = Reg(UInt(featureBits.W))
  private val group       = Reg(UInt(featureBits.W))
  private val columnsLeft = Reg(UInt(8.W))
  private val rowsLeft    = Reg(UInt(8.W))
  private val tap         = Reg(UInt(log2Ceil(config.buffers.tapWords).W))
  private val accumulator = Reg(chiselTypeOf(io.request.bits.accumulator.address))
  private val addressB    = Reg(UInt(featureBits.W))
  private val rowB        = Reg(UInt(featureBits.W))

  /** The window fits the lanes' registers; new columns of a pixel in the middle of a row. */
  private val windowed = Reg(Bool())
  private val slides   = Reg(Bool())
  private val advance  = Reg(UInt(8.W))
  when(io.start) {
    val fields = io.fields
    // Operand B passes through the window's registers, so that a residual leaves no columns to reuse.
    val doubled = fields.doubled.fold(false.B)(_.both)
    val keeps   = (doubled || fields.walk.columnRepeat === 1.U) && !fields.addOperand
    val fits    = fields.kernelRows <= rows.U && fields.kernelColumns <= columns.U
    val one     = fields.walk.columnStep === fields.tapColumnStep
    val two     = fields.walk.columnStep === (fields.tapColumnStep << 1)(featureBits - 1, 0)
    val moves   = Mux(one, 1.U(8.W), 2.U)
    windowed := fits && !fields.sampled && (columns > 1).B
    slides := fits && !fields.sampled && keeps && (columns > 1).B && (one || two) && moves < fields.kernelColumns
    advance := moves
  }

  private val drain      = post.is(PostOperation.DRAIN)
  private val multiply   = post.is(PostOperation.MULTIPLY)
  private val lastColumn = columnsLeft === 1.U
  private val lastGroup  = rowsLeft <= rows.U
  private val place      = io.place.map(_.bits)
  private val second     = post.sampled && place.map(_.second).getOrElse(false.B)
  private val lastSample = place.map(_.last).getOrElse(false.B)
  private val lastOfWindow =
    drain || multiply || Mux(post.sampled, lastSample, lastColumn && lastGroup)
  private val lastOfPixel = Mux(inResidual, true.B, lastOfWindow && !post.addOperand)

  /** Each sample is a vector. */
  private val separate = post.is(PostOperation.SAMPLE)
  private val next     = io.request.fire

  private val walk = Module(new PixelWalk(featureBits, mayEnter = config.seesDoubled))
  walk.io.start  := io.ready
  walk.io.base   := io.fields.source
  walk.io.fields := io.fields.walk
  walk.io.enter.zip(io.fields.doubled).foreach { case (enter, doubled) =>
    enter := doubled.both && doubled.row
  }
  walk.io.advance := next && lastOfPixel

  /** `row` steps on from an address, which wraps at its memory's size. */
  private def moved(from: UInt, row: Int, step: UInt): UInt = {
    val bits = from.getWidth
    val by   = step.pad(bits)(bits - 1, 0)
    row match {
      case 0 => from
      case 1 => from + by
      case 2 => from + (by << 1)(bits - 1, 0)
      case 3 => from + by + (by << 1)(bits - 1, 0)
    }
  }

  /** Of a doubled map, whether the window's first row and the column that is read are the second of two equal ones. */
  private val inDoubled = Option.when(config.seesDoubled)(Reg(new Doubling))

  /** Words from the window's first row to each of its rows. */
  private val down = Reg(Vec(rows, UInt(featureBits.W)))
  private def stepAcross: UInt = inDoubled.fold(post.tapColumnStep) { at =>
    Mux(at.both && !at.column, 0.U, post.tapColumnStep)
  }
  private def nextColumn(): Unit = inDoubled.foreach(at => at.column := !at.column)

  when(next) {
    first    := false.B
    firstSum := false.B
    when(!inResidual && !lastOfWindow) {
      columnsLeft := Mux(lastColumn, post.kernelColumns, columnsLeft - 1.U)
      // The next group's first tap follows the group's last one.
      tap := Mux(
        lastColumn && !post.sampled,
        moved(tap, rows - 1, post.kernelColumns),
        tap
      ) + Mux(second, 2.U, 1.U)
      when(lastColumn) {
        val nextGroup = moved(group, rows, post.tapRowStep)
        rowsLeft := rowsLeft - rows.U
        group    := nextGroup
        column   := nextGroup
      }.otherwise {
        column := column + stepAcross
        nextColumn()
      }
    }
    when(!lastOfPixel && lastOfWindow) { inResidual := true.B }
  }
  private val last = lastOfPixel && walk.io.last
  // An instruction's fields are taken wherever one may start, since whether it does is known late: `active` tells.
  private val fresh = !active || last
  when(!active || next && lastOfPixel) {
    val fields = Mux(fresh, io.fields, post)
    val base   = Mux(fresh, io.fields.source, walk.io.next)
    val slide  = !fresh && (post.whole || slides && !walk.io.lastColumn)
    inResidual  := false.B
    firstPixel  := fresh
    firstSum    := true.B
    columnsLeft := Mux(slide, Mux(post.whole, 1.U, advance), fields.kernelColumns)
    rowsLeft    := fields.kernelRows
    column      := Mux(slide, column + stepAcross, base)
    when(slide) { nextColumn() }.otherwise(inDoubled.zip(fields.doubled).foreach {
      case (at, doubled) => at.column := doubled.column
    })
    val from = inDoubled.zip(fields.doubled).map { case (at, doubled) =>
      val row = Mux(fresh, doubled.row, at.row ^ walk.io.lastColumn)
      at.both := doubled.both
      at.row  := row
      (doubled.both, row)
    }
    for ((distance, r) <- down.zipWithIndex) {
      val plain = moved(0.U(featureBits.W), r, fields.tapRowStep)
      distance := from.fold(plain) { case (both, row) =>
        val equal = moved(0.U(featureBits.W), r / 2, fields.tapRowStep)
        val next  = moved(0.U(featureBits.W), (r + 1) / 2, fields.tapRowStep)
        Mux(both, Mux(row, next, equal), plain)
      }
    }
    group       := base
    tap         := fields.taps
    accumulator := Mux(fresh, io.fields.accumulator.address, accumulator + 1.U)
    val nextB = Mux(walk.io.lastColumn, rowB + post.rowStepB, addressB + post.columnStepB)
    addressB := Mux(fresh, io.fields.sourceB, nextB)
    when(fresh || walk.io.lastColumn) { rowB := Mux(fresh, io.fields.sourceB, nextB) }
  }
  when(io.start) {
    active := true.B
    first  := true.B
  }.elsewhen(next && last) {
    active := false.B
  }
  io.ready := !active || next && last
  io.post  := post

  private val step     = io.request.bits.step
  private val inWindow = !inResidual && !drain && !multiply
  private val weighted = post.is(PostOperation.DEPTHWISE)
  step.first    := first
  step.drain    := drain && !inResidual
  step.pair     := inResidual || multiply
  step.residual := inResidual
  step.max      := post.is(PostOperation.MAX) && !inResidual
  step.rowsUsed := VecInit(
    (0 until rows).map { r =>
      val sample = if (r == 0) true.B else if (r == 1) second else false.B
      Mux(post.sampled && !inResidual, sample, rowsLeft > r.U)
    }
  )
  step.columnsUsed := VecInit(
    (0 until columns).map(c => (c == 0).B || windowed && post.kernelColumns > c.U)
  )
  step.loadFactors  := inWindow && (!windowed || firstPixel)
  step.clearFactors := !windowed || first
  step.factorTap    := weighted
  step.sum          := !drain && lastOfWindow || inWindow && !windowed || inResidual
  step.firstSum     := inResidual || windowed || firstSum || separate
  step.branch       := inResidual || lastOfWindow || separate
  step.vector       := lastOfPixel || separate
  step.lastOfPixel  := lastOfPixel
  step.sampled      := post.sampled && inWindow
  step.whole        := post.whole && inWindow
  step.useTable     := post.useTable
  step.last         := last

  // Steps whose features lie where the sampler says.
  private val placed = step.sampled || step.whole && lastColumn
  for ((read, r) <- io.request.bits.features.zipWithIndex) {
    val used = if (r < rows) inWindow && step.rowsUsed(r) else false.B
    val pair = if (r == 0) multiply && !inResidual else if (r == 1) step.pair else false.B
    val at   = if (r < rows) column + down(r) else column
    read.valid := used && !post.whole || pair
    read.bits  := (if (r == 1) Mux(step.pair, addressB, at) else at)
    when(placed) { read := io.reads(r) }
  }
  for ((read, r) <- io.request.bits.taps.zipWithIndex) {
    // Of two samples' taps the sampler reads the second behind the first.
    val used = if (r == 0) true.B else !post.sampled
    read.valid := step.loadFactors && weighted && step.rowsUsed(r) && used
    read.bits  := moved(tap, r, post.kernelColumns)
  }
  io.request.bits.accumulator.address := accumulator
  io.request.bits.accumulator.group   := post.accumulator.group
  io.request.valid                    := active
  io.place.foreach { place =>
    io.request.bits.place.get := place.bits
    io.request.valid          := active && (!placed || place.valid)
    place.ready               := active && placed && io.request.ready
  }
  io.request.bits.oneVector := false.B
  for (twins <- io.request.bits.twins; at <- inDoubled; (twin, r) <- twins.zipWithIndex) {
    // Rows 0 and 1, 2 and 3 of the doubled map are one; if the window begins with the second of two, 1 and 2.
    twin := !step.pair && at.both && at.row === (r % 2 == 1).B
  }
  for (outside <- io.request.bits.outside; place <- io.place; window <- place.bits.window) {
    for ((tap, (row, column)) <- outside.zip(WindowPlace.Order)) {
      tap := !(window.rows(row) && window.columns(column))
    }
    io.request.bits.oneVector := step.whole && window.oneVector
  }
}
