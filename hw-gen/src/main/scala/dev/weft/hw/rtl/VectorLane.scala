package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** What a [[VectorLane]] is told, each signal in the cycle of its stage. */
class VectorControl(config: AcceleratorConfig) extends Bundle {
  private val rows           = config.vector.windowRows
  private val activationBits = config.format.activationBits

  /**
   * Stage 2: the window moves by a column, or comes whole; which vectors are there for the new column or all of it, and
   * which taps are the zero point instead.
   */
  val shift    = Bool()
  val whole    = Bool()
  val features = Vec(PostRequest.operands(config), Bool())
  val outside  = Option.when(config.samplesWindows)(Vec(WindowPlace.Taps, Bool()))

  /** Stage 2: the factors move likewise; the new ones are taps, or one or zero. */
  val shiftFactors = Bool()
  val clearFactors = Bool()
  val factors      = Vec(rows, Bool())
  val factorTap    = Vec(rows, Bool())
  val factorOne    = Vec(rows, Bool())

  /**
   * Stage 3: rows 0 and 1 of the new column, less zero points, are multiplied; or row 1 by one. A whole window's zero
   * point is there in stage 2, as steps of its instruction go before.
   */
  val pair     = Bool()
  val residual = Bool()
  val zeroA    = SInt(activationBits.W)
  val zeroB    = SInt(activationBits.W)

  /** Stage 3: the rows that the largest is taken of. */
  val rowsUsed = Vec(rows, Bool())

  /** Stage 5: a column is complete, so it becomes the one before; and which count, it and those before it. */
  val columnDone  = Bool()
  val columnsUsed = Vec(config.vector.windowColumns, Bool())

  /** Stage `VectorLane.sumStage` - 2: only the pair's product counts. */
  val pairSum = Bool()

  /** Stage `VectorLane.sumStage` - 1: the products join the sum, or start it. */
  val sum      = Bool()
  val firstSum = Bool()
}

/**
 * One lane of the vector engine: a window of `windowRows` x `windowColumns` features, its factors, a product each, and
 * their sum; and the largest of the window.
 *
 * Stage n's registers hold a step n cycles after it was issued: 3 window and factors, 4 the pair's operands, then the
 * products, their sums in two stages, and the sum or maximum over the steps of a pixel in stage `VectorLane.sumStage`.
 * The corner that MULTIPLY and the residual use too, row 0 of the newest column, is multiplied a stage later than the
 * others and joins in the last addition.
 */
class VectorLane(config: AcceleratorConfig) extends Module {
  private val format         = config.format
  private val rows           = config.vector.windowRows
  private val columns        = config.vector.windowColumns
  private val activationBits = format.activationBits
  private val pairBits       = activationBits + 1
  private val factorBits     = pairBits.max(format.tapBits)
  private val sumBits        = format.accumulatorBits
  private val newest         = columns - 1
  require(
    BoothProduct.latency(factorBits) == BoothProduct.latency(format.tapBits),
    "all products of a window take the same time"
  )

  val io = IO(new Bundle {
    val control  = Input(new VectorControl(config))
    val features = Input(Vec(PostRequest.operands(config), SInt(activationBits.W)))
    val taps     = Input(Vec(rows, SInt(format.tapBits.W)))
    val sum      = Output(SInt(sumBits.W))
    val largest  = Output(SInt(activationBits.W))
  })
  private val control = io.control

  // Stage 3.
  private def outside(read: Int): Bool = control.outside.map(_(read)).getOrElse(false.B)
  private val arrived = (0 until rows.max(2)).map { read =>
    RegEnable(
      Mux(outside(read), control.zeroA, io.features(read)),
      control.features(read) || outside(read)
    )
  }
  private val window = Seq.fill(newest)(Reg(Vec(rows, SInt(activationBits.W)))) :+ VecInit(
    arrived.take(rows)
  )
  private val factor = Seq.fill(columns)(Reg(Vec(rows, SInt(format.tapBits.W))))
  for (c <- 0 until newest; r <- 0 until rows) {
    when(control.shift && !control.whole) { window(c)(r) := window(c + 1)(r) }
    if (config.samplesWindows) {
      val read = WindowPlace.Order.indexOf((r, c))
      when(control.whole && control.features(read)) { window(c)(r) := io.features(read) }
      when(outside(read)) { window(c)(r) := control.zeroA }
    }
    when(control.shiftFactors) {
      factor(c)(r) := Mux(control.clearFactors, 0.S, factor(c + 1)(r))
    }
  }
  for (r <- 0 until rows) {
    val constant = Cat(0.U((format.tapBits - 1).W), control.factorOne(r)).asSInt
    when(control.factors(r)) {
      factor(newest)(r) := Mux(control.factorTap(r), io.taps(r), constant)
    }
  }

  // The window's products but one, a stage before that one.
  private val others = for {
    c <- 0 until columns
    r <- 0 until rows
    if !(c == newest && r == 0)
  } yield BoothProduct(window(c)(r), activationBits)(factor(c)(r), format.tapBits)
  private val halves = others.grouped(4).map(group => RegNext(sumOf(group))).toSeq

  private val zeroA = Mux(control.pair, control.zeroA, 0.S)
  private val left  = RegNext(Mux(control.residual, 1.S, arrived(0) -& zeroA))
  private val right = RegNext(
    Mux(
      control.pair,
      (arrived(1) -& control.zeroB).pad(factorBits),
      factor(newest)(0).pad(factorBits)
    )
  )
  private val corner = BoothProduct(left, pairBits)(right, factorBits)
  private val total =
    if (halves.isEmpty) RegNext(corner)
    else RegNext(Mux(control.pairSum, 0.S, sumOf(halves)) +& corner)

  private val sum = Reg(SInt(sumBits.W))
  when(control.sum) {
    sum := (Mux(control.firstSum, 0.S, sum) + total.pad(sumBits))(sumBits - 1, 0).asSInt
  }
  io.sum := sum

  // The largest of a column, then of up to three columns, then of a pixel's steps.
  private val least                          = format.activationMin.S(activationBits.W)
  private def larger(a: SInt, b: SInt): SInt = Mux(a > b, a, b)
  private val used =
    arrived.take(rows).zip(control.rowsUsed).map { case (x, counts) => Mux(counts, x, least) }
  private val newestColumn = {
    val pairs = used.grouped(2).map(group => RegNext(group.reduce(larger))).toSeq
    RegNext(pairs.reduce(larger))
  }
  private val before = Seq.fill(newest)(Reg(SInt(activationBits.W)))
  for ((column, i) <- before.zipWithIndex) {
    when(control.columnDone) { column := (if (i == 0) newestColumn else before(i - 1)) }
  }
  private val older =
    before.zip(control.columnsUsed.tail).map { case (x, counts) => Mux(counts, x, least) }
  private val olderLargest  = older.reduceOption(larger).getOrElse(least)
  private val windowLargest = RegNext(larger(RegNext(olderLargest), RegNext(newestColumn)))
  private val there         = ShiftRegister(windowLargest, VectorLane.sumStage(config) - 8)
  private val largest       = Reg(SInt(activationBits.W))
  when(control.sum) {
    largest := Mux(control.firstSum, there, larger(there, largest))
  }
  io.largest := largest

  private def sumOf(terms: Seq[SInt]): SInt =
    if (terms.size == 1) terms.head
    else sumOf(terms.grouped(2).map(pair => pair.reduce(_ +& _)).toSeq)
}

object VectorLane {

  /** The stage whose registers hold a pixel's sum: products of stage 4's operands, and two additions. */
  def sumStage(config: AcceleratorConfig): Int = 6 + productLatency(config)

  private def productLatency(config: AcceleratorConfig): Int = {
    val factorBits = (config.format.activationBits + 1).max(config.format.tapBits)
    BoothProduct.latency(factorBits)
  }
}
