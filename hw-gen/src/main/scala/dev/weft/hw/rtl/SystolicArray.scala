package dev.weft.hw.rtl

import chisel3._
import chisel3.experimental.noPrefix
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A row of packed weights on its way into the shadow registers; used as `Valid`. */
class WeightRow(shape: ArrayShape) extends Bundle {
  val row    = UInt(log2Ceil(shape.rows).W)
  val packed = Vec(shape.multiplierColumns, UInt(shape.packedWeightBits.W))
}

/** Ports of [[SystolicArray]]. */
class SystolicArrayIO(config: AcceleratorConfig) extends Bundle {
  private val shape = new ArrayShape(config)
  val vector        = Input(UInt((shape.rows * shape.activationBits).W))
  val swap          = Input(Bool())
  val weights       = Flipped(Valid(new WeightRow(shape)))
  val sums          = Output(Vec(config.array.columns, SInt(shape.sumBits.W)))

  /** The multipliers' clock where it is not the array's: twice as fast, its edges are those and one between. */
  val multiplierClock = MultiplierClock.port(config)
}

/**
 * The weight-stationary array: one activation for every row in and one sum for every output column out, each cycle.
 *
 * A vector of them enters at once; row r of each cascade is delayed by `shape.skew(r)` cycles here, and activations move one
 * multiplier column to the right a cycle. The sums of multiplier column c come `shape.latency + c` cycles after their vector,
 * so that whoever takes them delays its control by a cycle a column instead of the array its data. `swap` comes with the first
 * vector of a pass. Row r's shadow weights may be written for the next pass from the cycle in which `swap` is in its last
 * column on, and must be written before the next `swap` reaches its first; a cycle before that where multipliers have a clock
 * of their own, twice as fast ([[PumpedElement]]).
 */
class SystolicArray(config: AcceleratorConfig) extends Module {
  private val shape = new ArrayShape(config)
  val io            = IO(new SystolicArrayIO(config))

  // Element (row, column) sees the swap `skew + column` cycles late: one chain serves every diagonal.
  private val lastSkew = config.cascadeSkew
  private val swaps = (1 until lastSkew + shape.multiplierColumns)
    .scanLeft(io.swap)((previous, _) => RegNext(previous, false.B))

  // Multipliers of twice the clock take a row's weights in half a cycle: nothing is decided on their way.
  private val pumped                           = shape.clocks == 2
  private def settled[T <: Data](signal: T): T = if (pumped) RegNext(signal) else signal
  private val loads =
    Seq.tabulate(shape.rows)(row => settled(io.weights.valid && io.weights.bits.row === row.U))

  // Of each multiplier column, of each multiplication, of each cascade: the packed sums.
  private val ends: Seq[Seq[Seq[SInt]]] = noPrefix { if (pumped) pumpedCascades() else cascades() }
  for (column <- 0 until shape.multiplierColumns; clock <- 0 until shape.clocks) {
    val split = ends(column)(clock).map(splitProducts).transpose
    for (p <- 0 until shape.packed) {
      io.sums(column * shape.products + clock * shape.packed + p) :=
        addInTree(split(p)).pad(shape.sumBits)
    }
  }

  private def cascades(): Seq[Seq[Seq[SInt]]] = {
    val operands = io.weights.bits.packed.map(shape.spread)
    val elements = Seq.tabulate(shape.rows, shape.multiplierColumns) { (row, column) =>
      val element = Module(new ProcessingElement(shape, first = row % shape.cascadeRows == 0))
      element.io.swap    := swaps(shape.skew(row % shape.cascadeRows) + column)
      element.io.load    := loads(row)
      element.io.weights := operands(column)
      element
    }
    for (row <- 0 until shape.rows; column <- 0 until shape.multiplierColumns) {
      val io = elements(row)(column).io
      io.activation := (if (column == 0) skewed(row)
                        else elements(row)(column - 1).io.activationOut)
      io.cascadeIn := (if (row % shape.cascadeRows == 0) 0.U
                       else elements(row - 1)(column).io.cascadeOut)
    }
    for (column <- 0 until shape.multiplierColumns)
      yield Seq(
        Seq.tabulate(shape.cascades)(k => elements((k + 1) * shape.cascadeRows - 1)(column).io.sum)
      )
  }

  private def pumpedCascades(): Seq[Seq[Seq[SInt]]] = {
    val fields = settled(io.weights.bits.packed)
    val elements = Seq.tabulate(shape.rows, shape.multiplierColumns) { (row, column) =>
      val element = Module(new PumpedElement(shape, row % shape.cascadeRows))
      element.io.multiplierClock := io.multiplierClock.get
      element.io.swap            := swaps(shape.skew(row % shape.cascadeRows) + column)
      element.io.load            := loads(row)
      element.io.weights         := fields(column)
      element
    }
    for (column <- 0 until shape.multiplierColumns) yield {
      val phase = Module(new MultiplierPhase)
      phase.io.clock           := clock
      phase.io.multiplierClock := io.multiplierClock.get
      for (row <- 0 until shape.rows) {
        val io        = elements(row)(column).io
        val inCascade = row % shape.cascadeRows
        io.second := (if (inCascade % 2 == 0) phase.io.firstHalf else phase.io.secondHalf)
        io.activation := (if (column == 0) skewed(row)
                          else elements(row)(column - 1).io.activationOut)
        io.cascadeIn := (if (inCascade == 0) 0.U else elements(row - 1)(column).io.cascadeOut)
      }
      val sums = for (k <- 0 until shape.cascades) yield {
        val end = Module(new PumpedSums(shape.packedSumBits))
        end.io.clock           := clock
        end.io.multiplierClock := io.multiplierClock.get
        end.io.cascade         := elements((k + 1) * shape.cascadeRows - 1)(column).io.sum
        Seq(end.io.first, end.io.second).map(_.asSInt)
      }
      sums.transpose
    }
  }

  // The sequencer's part of the contract: shadow weights come before their swap and stay until it has passed.
  for (row <- 0 until shape.rows) {
    val load    = loads(row)
    val skew    = shape.skew(row % shape.cascadeRows)
    val arrives = swaps(skew)
    val leaves  = swaps(skew + shape.multiplierColumns - 1)
    val waiting = RegInit(false.B)
    when(load) { waiting := true.B }.elsewhen(leaves) { waiting := false.B }
    assert(!(arrives && !waiting), s"row $row is swapped before its weights are there")
    assert(
      !(load && waiting && !(leaves && !pumped.B)),
      s"weights of row $row are overwritten before their swap"
    )
  }

  private def skewed(row: Int): SInt = {
    val bits = shape.activationBits
    val skew = shape.skew(row % shape.cascadeRows)
    ShiftRegister(io.vector((row + 1) * bits - 1, row * bits), skew).asSInt
  }

  /** The sums in a packed one, registered: the low field is signed, and what it borrowed goes back to the high one. */
  private def splitProducts(sum: SInt): Seq[SInt] = if (shape.packed == 2) {
    val low    = sum(shape.spacing.min(shape.cascadeSumBits) - 1, 0).asSInt
    val high   = sum(shape.packedSumBits - 1, shape.spacing).asSInt
    val borrow = Cat(0.U(1.W), sum(shape.spacing - 1)).asSInt
    Seq(RegNext(low), RegNext((high +& borrow)(shape.cascadeSumBits - 1, 0).asSInt))
  } else {
    Seq(RegNext(sum))
  }

  private def addInTree(terms: Seq[SInt]): SInt =
    if (terms.size == 1) terms.head
    else addInTree(terms.grouped(2).map(pair => RegNext(pair.reduce(_ +& _))).toSeq)
}
