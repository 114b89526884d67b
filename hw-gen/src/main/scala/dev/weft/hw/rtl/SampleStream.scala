package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A bilinear sample: its top left word, which corners are inside of the box, shares of the others, and its mask. */
class SamplePoint(config: AcceleratorConfig) extends Bundle {
  private val fractionBits = config.sampler.fractionBits
  val word                 = UInt(log2Ceil(config.buffers.featureWords).W)

  /** In the order of [[BilinearSum]]'s corners. */
  val inside = Vec(SampleLane.Corners, Bool())
  val across = UInt(fractionBits.W)
  val down   = UInt(fractionBits.W)
  val mask   = SInt((config.format.activationBits + 1).W)
}

/** Where a step samples: at one tap, or at two that follow each other, or a whole window. */
class SamplePlace(config: AcceleratorConfig) extends Bundle {
  val samples = Vec(SampleStream.samples(config), new SamplePoint(config))

  /** There is a second sample. */
  val second = Bool()

  /** The pixel's last. */
  val last = Bool()

  /** Subtracted from the corners, and added to the sample. */
  val zero = SInt(config.format.activationBits.W)

  /** Of a whole window, whose first tap lies at the first sample's `word`. */
  val window = Option.when(config.samplesWindows)(new WindowPlace(config))
}

/**
 * Works out where the samples of a POST lie, pixel by pixel, taps innermost, as docs/architecture.md writes it down: it
 * walks the taps, one or two a step, with offsets that are fetched ahead ([[OffsetReader]]), and runs ahead of the samples
 * itself by as many steps as its queue holds.
 */
class SampleStream(config: AcceleratorConfig) extends Module {
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits

  /** Box rows and columns: 16 bits, a picture and an offset further. */
  private val positionBits = 20
  val io = IO(new Bundle {
    val start  = Input(Bool())
    val fields = Input(new PostInstruction(config))

    /** Constant while samples are under way. */
    val grid       = Input(new GridInstruction(config))
    val offsetRead = Decoupled(UInt(featureBits.W))
    val offsetData = Input(UInt(Widths.vectorBits(config).W))
    val place      = Decoupled(new SamplePlace(config))

    /** The places are those of whole windows. */
    val whole = Output(Bool())
  })
  private val grid = io.grid

  // The walk.
  private val fields      = RegEnable(io.fields, io.start)
  private val active      = RegInit(false.B)
  private val rowsLeft    = Reg(UInt(16.W))
  private val columnsLeft = Reg(UInt(16.W))

  private val pixelRow, pixelColumn    = Reg(SInt(positionBits.W))
  private def signed(step: UInt): SInt = Cat(0.U(1.W), step).asSInt

  private val rightmost  = RegEnable(io.fields.kernelColumns - 1.U, io.start)
  private val beforeLast = RegEnable(io.fields.kernelColumns - 2.U, io.start)
  private val oneColumn  = RegEnable(io.fields.kernelColumns === 1.U, io.start)

  /** A tap: its place in the kernel, and in the box without its offset. */
  private class Tap extends Bundle {
    val down        = UInt(8.W)
    val right       = UInt(8.W)
    val row, column = SInt(positionBits.W)
    def next: Tap = {
      val tap       = Wire(new Tap)
      val lastRight = right === rightmost
      tap.right  := Mux(lastRight, 0.U, right + 1.U)
      tap.down   := Mux(lastRight, down + 1.U, down)
      tap.column := Mux(lastRight, pixelColumn, column + signed(grid.dilationColumns))
      tap.row    := Mux(lastRight, row + signed(grid.dilationRows), row)
      tap
    }

    /** The one after the next, with one adder behind each register. */
    def afterNext: Tap = {
      val tap       = Wire(new Tap)
      val lastRight = right === rightmost && !oneColumn
      val nextLast  = right === beforeLast && !oneColumn
      val begins    = oneColumn || nextLast
      val across    = signed(grid.dilationColumns)
      val down      = signed(grid.dilationRows)
      tap.right := Mux(begins, 0.U, Mux(lastRight, 1.U, right + 2.U))
      tap.down  := this.down + Mux(oneColumn, 2.U, Mux(begins || lastRight, 1.U, 0.U))
      tap.column := Mux(
        begins,
        pixelColumn,
        Mux(lastRight, pixelColumn + across, column + (across << 1).asSInt)
      )
      tap.row := Mux(
        oneColumn,
        row + (down << 1).asSInt,
        Mux(begins || lastRight, row + down, row)
      )
      tap
    }
  }
  private val tap       = Reg(new Tap)
  private val secondTap = tap.next

  /** Taps of the pixel from this one on. */
  private val tapsLeft = Reg(UInt(8.W))

  /** The step's taps are two; they are the pixel's last. */
  private val second, lastTap = Reg(Bool())
  private val lastPixel       = columnsLeft === 1.U
  private val last            = lastTap && lastPixel && rowsLeft === 1.U

  // What needs the number of taps begins when the fields have been multiplied. Of the product the low bits count, which
  // are those of signed numbers too.
  private val tapBits = 8
  private val counted = ShiftRegister(io.start, 1 + BoothProduct.latency(tapBits), false.B, true.B)
  private val taps = BoothProduct(fields.kernelRows.asSInt, tapBits)(
    fields.kernelColumns.asSInt,
    tapBits
  )(tapBits - 1, 0)

  private val reader = Module(new OffsetReader(config))
  private val next   = reader.io.request.fire
  private def beginTaps(row: SInt, column: SInt): Unit = {
    tap.down    := 0.U
    tap.right   := 0.U
    tap.row     := row
    tap.column  := column
    pixelRow    := row
    pixelColumn := column
  }
  private def countTaps(left: UInt): Unit = {
    tapsLeft := left
    second   := fields.pairs && left =/= 1.U
    lastTap  := fields.whole || left <= Mux(fields.pairs, 2.U, 1.U)
  }
  when(next) {
    when(!lastTap) {
      tap := Mux(second, tap.afterNext, secondTap)
      countTaps(tapsLeft - Mux(second, 2.U, 1.U))
    }.elsewhen(!lastPixel) {
      columnsLeft := columnsLeft - 1.U
      beginTaps(pixelRow, pixelColumn + signed(grid.strideColumns))
    }.otherwise {
      columnsLeft := fields.walk.columns
      rowsLeft    := rowsLeft - 1.U
      beginTaps(pixelRow + signed(grid.strideRows), grid.left)
      when(last) { active := false.B }
    }
  }
  when(counted || next && lastTap) { countTaps(taps) }
  // Where a walk begins is taken whenever none is under way, since whether one does is known late.
  when(!active) {
    columnsLeft := io.fields.walk.columns
    rowsLeft    := io.fields.walk.rows
    beginTaps(grid.top, grid.left)
  }
  when(io.start) { active := true.B }
  assert(!(io.start && active), "a POST's samples begin before those of the last one are placed")
  io.whole := fields.whole

  private val queue   = Module(new Queue(new SamplePlace(config), SampleStream.QueueDepth))
  private val ahead   = RegInit(0.U(log2Ceil(SampleStream.QueueDepth + 1).W))
  private val hasRoom = ahead =/= SampleStream.QueueDepth.U
  when(next =/= io.place.fire) { ahead := Mux(next, ahead + 1.U, ahead - 1.U) }

  reader.io.start               := counted
  reader.io.taps                := taps
  reader.io.rows                := fields.walk.rows
  reader.io.columns             := fields.walk.columns
  reader.io.grid                := grid
  reader.io.request.valid       := active && hasRoom
  reader.io.request.bits.second := second
  reader.io.request.bits.last   := lastTap
  io.offsetRead <> reader.io.read
  reader.io.data := io.offsetData

  // Displacements: the offsets, or multiples of the square's, in the configuration's fractions. The second of two taps is
  // never a square's.
  private val factorBits                    = 8 // Of up to 255 taps the centre is 127 away at most.
  private val productLatency                = wordsLatency(featureBits)
  private def distance(offset: SInt): SInt  = RegNext(offset -& grid.offsetZero)
  private def behindReader[T <: Data](x: T) = ShiftRegister(x, OffsetQueue.Latency + 1)
  private def times(distance: SInt, position: UInt, size: UInt): SInt = {
    val centred = signed(position) -& signed(((size - 1.U) >> 1).asUInt)
    val factor  = behindReader(Mux(grid.square, centred, 1.S(factorBits.W)))
    BoothProduct(distance, activationBits + 1)(factor(factorBits - 1, 0).asSInt, factorBits)
  }
  private def once(distance: SInt): SInt = ShiftRegister(distance, BoothProduct.latency(factorBits))
  private def position(base: SInt, displacement: SInt): SInt = {
    val start   = ShiftRegister(behindReader(base), BoothProduct.latency(factorBits) + 1)
    val aligned = RegNext((displacement << (fraction.U - grid.fractionBits)(2, 0)).asSInt)
    RegNext(((start << fraction).asSInt +& aligned)(positionBits + fraction - 1, 0).asSInt)
  }

  // From the offsets to a position there are three stages and the product's.
  private val positionLatency = 3 + BoothProduct.latency(factorBits)
  // A negative position is beyond all boxes without its sign.
  private def inBox(position: SInt, size: UInt): Bool = position.asUInt < size

  private val lastRow    = RegNext(grid.boxRows - 1.U)
  private val lastColumn = RegNext(grid.boxColumns - 1.U)

  /** Whether a position and the next one are in a box, a cycle later; the next one without an adder of its own. */
  private def twoIn(position: SInt, size: UInt, last: UInt): Seq[Bool] = {
    val in = inBox(position, size)
    Seq(in, in && position =/= signed(last) || position.asUInt.andR && size =/= 0.U).map(RegNext(_))
  }
  private def wordsLatency(bits: Int): Int = BoothProduct.latency(bits, short = true)
  private def wordsDown(rows: SInt, bits: Int): UInt =
    BoothProduct(grid.pitch.asSInt, featureBits)(rows, bits, short = true)(featureBits - 1, 0)

  /** The sample at a position; its word and what is inside. */
  private def sampleAt(y: SInt, x: SInt, offsets: Offsets): SamplePoint = {
    val point     = Wire(new SamplePoint(config))
    val row       = (y >> fraction).asSInt
    val column    = (x >> fraction).asSInt
    val rowWord   = wordsDown(row(featureBits - 1, 0).asSInt, featureBits)
    val rowsIn    = twoIn(row, grid.boxRows, lastRow)
    val columnsIn = twoIn(column, grid.boxColumns, lastColumn)
    point.word := RegNext(
      rowWord + RegNext(
        fields.source + ShiftRegister(column(featureBits - 1, 0), productLatency - 1)
      )
    )
    def shareOf(position: SInt): UInt =
      if (fraction == 0) 0.U(0.W) else position(fraction - 1, 0)
    def nearFirst(position: SInt, in: Seq[Bool]): Seq[Bool] = {
      val swaps = RegNext(BilinearSum.swaps(shareOf(position)))
      Seq(Mux(swaps, in(1), in(0)), Mux(swaps, in(0), in(1)))
    }
    val (rows, columns) = (nearFirst(y, rowsIn), nearFirst(x, columnsIn))
    // Without fractions a sample is its first corner.
    for ((corner, i) <- point.inside.zipWithIndex) {
      val used = if (i == 0) true.B else grid.fractionBits =/= 0.U
      corner := ShiftRegister(rows(i / 2) && columns(i % 2) && used, productLatency)
    }
    point.across := ShiftRegister(shareOf(x), productLatency + 1)
    point.down   := ShiftRegister(shareOf(y), productLatency + 1)
    point.mask := ShiftRegister(
      RegNext(Mux(grid.masked, offsets.mask -& grid.maskZero, 1.S)),
      positionLatency + productLatency
    )
    point
  }

  private val place        = Wire(new SamplePlace(config))
  private val placeLatency = OffsetQueue.Latency + positionLatency + productLatency + 1
  private val down         = distance(reader.io.offsets(0).down)
  private val across =
    distance(Mux(grid.square, reader.io.offsets(0).down, reader.io.offsets(0).across))
  private val y = position(
    Mux(grid.square, pixelRow, tap.row),
    times(down, tap.down, fields.kernelRows)
  )
  private val x = position(
    Mux(grid.square, pixelColumn, tap.column),
    times(across, tap.right, fields.kernelColumns)
  )
  place.samples(0) := sampleAt(y, x, reader.io.offsets(0))
  for (i <- 1 until place.samples.size) {
    val offsets = reader.io.offsets(i)
    place.samples(i) := sampleAt(
      position(secondTap.row, once(distance(offsets.down))),
      position(secondTap.column, once(distance(offsets.across))),
      offsets
    )
  }
  place.second := ShiftRegister(second, placeLatency)
  place.last   := ShiftRegister(lastTap, placeLatency)
  place.zero   := fields.zeroA
  place.window.foreach { window =>
    val apart     = ShiftRegister(down, positionLatency - 1)
    val apartBits = activationBits + 1
    window.down := wordsDown(
      ShiftRegister(apart, productLatency + 1 - wordsLatency(apartBits)),
      apartBits
    )
    window.right :=
      ShiftRegister(apart.pad(featureBits).apply(featureBits - 1, 0), productLatency + 1)
    window.oneVector := ShiftRegister(apart === 0.S, productLatency + 1)
    def inside(first: SInt, size: UInt) = VecInit(
      Seq(first, first +& apart, first +& (apart << 1).asSInt).map(at =>
        ShiftRegister(RegNext(inBox(at, size)), productLatency)
      )
    )
    window.rows    := inside((y >> fraction).asSInt, grid.boxRows)
    window.columns := inside((x >> fraction).asSInt, grid.boxColumns)
  }

  queue.io.enq.valid := ShiftRegister(next, placeLatency, false.B, true.B)
  queue.io.enq.bits  := place
  assert(!(queue.io.enq.valid && !queue.io.enq.ready), "more samples are under way than have room")
  io.place <> queue.io.deq
}

object SampleStream {

  /** Samples of a step. */
  def samples(config: AcceleratorConfig): Int = if (config.samplesWindows) 2 else 1

  /** Steps under way or waiting: more than the stages from a tap's offsets to its place. */
  val QueueDepth = 32
}
