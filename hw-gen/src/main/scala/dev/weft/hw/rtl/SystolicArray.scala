package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A row of packed weights on its way into the shadow registers; used as `Valid`. */
class WeightRow(shape: ArrayShape) extends Bundle {
  val row    = UInt(log2Ceil(shape.rows).W)
  val packed = Vec(shape.multiplierColumns, UInt(shape.packedWeightBits.W))
}

/**
 * The weight-stationary array: one activation for every row in and one sum for every output column out, each cycle.
 *
 * A vector of them enters at once; row r of each cascade is delayed by r cycles here, and activations move one multiplier column
 * to the right a cycle. The sums of multiplier column c come `shape.latency + c` cycles after their vector, so that
 * whoever takes them delays its control by a cycle a column instead of the array its data. `swap` comes with the first
 * vector of a pass. Row r's shadow weights may be written for the next pass from the cycle in which `swap` is in its last
 * column on, and must be written before the next `swap` reaches its first.
 */
class SystolicArray(config: AcceleratorConfig) extends Module {
  private val shape = new ArrayShape(config)
  val io = IO(new Bundle {
    val vector  = Input(UInt((shape.rows * shape.activationBits).W))
    val swap    = Input(Bool())
    val weights = Flipped(Valid(new WeightRow(shape)))
    val sums    = Output(Vec(config.array.columns, SInt(shape.sumBits.W)))
  })

  // Element (row, column) sees the swap `row in its cascade + column` cycles late: one chain serves every diagonal.
  private val swaps = (1 until shape.cascadeRows + shape.multiplierColumns - 1)
    .scanLeft(io.swap)((previous, _) => RegNext(previous, false.B))

  private val operands = io.weights.bits.packed.map(spread)
  private val elements = Seq.tabulate(shape.rows, shape.multiplierColumns) { (row, column) =>
    val element = Module(new ProcessingElement(shape, first = row % shape.cascadeRows == 0))
    element.io.swap    := swaps(row % shape.cascadeRows + column)
    element.io.load    := io.weights.valid && io.weights.bits.row === row.U
    element.io.weights := operands(column)
    element
  }
  for (row <- 0 until shape.rows; column <- 0 until shape.multiplierColumns) {
    val io        = elements(row)(column).io
    val inCascade = row % shape.cascadeRows
    io.activation := (if (column == 0) skewed(row, inCascade)
                      else elements(row)(column - 1).io.activationOut)
    io.cascadeIn := (if (inCascade == 0) 0.U else elements(row - 1)(column).io.cascadeOut)
  }

  for (column <- 0 until shape.multiplierColumns) {
    val ends =
      Seq.tabulate(shape.cascades)(k => elements((k + 1) * shape.cascadeRows - 1)(column).io.sum)
    val split = ends.map(splitProducts).transpose
    for (p <- 0 until shape.products) {
      io.sums(column * shape.products + p) := addInTree(split(p)).pad(shape.sumBits)
    }
  }

  // The sequencer's part of the contract: shadow weights come before their swap and stay until it has passed.
  for (row <- 0 until shape.rows) {
    val load    = io.weights.valid && io.weights.bits.row === row.U
    val arrives = swaps(row % shape.cascadeRows)
    val leaves  = swaps(row % shape.cascadeRows + shape.multiplierColumns - 1)
    val waiting = RegInit(false.B)
    when(load) { waiting := true.B }.elsewhen(leaves) { waiting := false.B }
    assert(!(arrives && !waiting), s"row $row is swapped before its weights are there")
    assert(!(load && waiting && !leaves), s"weights of row $row are overwritten before their swap")
  }

  private def skewed(row: Int, cycles: Int): SInt = {
    val bits = shape.activationBits
    ShiftRegister(io.vector((row + 1) * bits - 1, row * bits), cycles).asSInt
  }

  /**
   * A multiplier's operand: with two products `high * 2^spacing + low`. It arrives as the two fields `high - (low < 0)` and
   * `low` that [[WeightPacker]] makes, so that the operand is wiring: the high field, `low`'s sign repeated, `low`.
   */
  private def spread(fields: UInt): UInt = {
    val operand = if (shape.products == 2) {
      val low  = fields(shape.operandBits - 1, 0)
      val high = fields(2 * shape.operandBits - 1, shape.operandBits)
      Cat(high, Fill(shape.spacing - shape.operandBits, low(shape.operandBits - 1)), low)
    } else fields
    operand.asSInt.pad(shape.multiplierPortBits).asUInt
  }

  /** The sums in a packed one, registered: the low field is signed, and what it borrowed goes back to the high one. */
  private def splitProducts(sum: SInt): Seq[SInt] = if (shape.products == 2) {
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
