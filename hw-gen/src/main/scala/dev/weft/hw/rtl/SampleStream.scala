package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A bilinear sample: its top left word, which corners are inside of the box, shares of the others, and its mask. */
class SamplePlace(config: AcceleratorConfig) extends Bundle {
  private val fractionBits = config.sampler.fractionBits
  val word                 = UInt(log2Ceil(config.buffers.featureWords).W)

  /** Top left, top right, bottom left, bottom right. */
  val inside = Vec(SampleLane.Corners, Bool())
  val across = UInt(fractionBits.W)
  val down   = UInt(fractionBits.W)
  val mask   = SInt((config.format.activationBits + 1).W)

  /** Subtracted from the corners, and added to the sample. */
  val zero = SInt(config.format.activationBits.W)

  /** Of a whole window, whose first tap lies at `word`. */
  val window = Option.when(config.samplesWindows)(new WindowPlace(config))
}

/**
 * Works out where the samples of a POST lie, pixel by pixel, taps innermost, as docs/architecture.md writes it down: it
 * walks the taps, reads their offsets ([[OffsetReader]]) and runs ahead of the samples by as many as its queue holds, so
 * that offsets of the next pixels are read while this one is sampled.
 */
class SampleStream(config: AcceleratorConfig) extends Module {
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val activationBits = config.format.activationBits
  private val fraction       = config.sampler.fractionBits
  private val laneBits       = log2Ceil(config.lanes)

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
    val ready = Output(Bool())
  })
  private val grid = io.grid

  // The walk.
  private val fields      = RegEnable(io.fields, io.start)
  private val active      = RegInit(false.B)
  private val rowsLeft    = Reg(UInt(16.W))
  private val columnsLeft = Reg(UInt(16.W))
  private val kernelDown  = Reg(UInt(8.W))
  private val kernelRight = Reg(UInt(8.W))

  /** First and current of a row, then of a pixel; addresses of offsets, and of masks. */
  private class Cursor(bits: Int) {
    val row, pixel, tap            = Reg(UInt(bits.W))
    def startRow(at: UInt): Unit   = { row := at; startPixel(at) }
    def startPixel(at: UInt): Unit = { pixel := at; tap := at }
  }
  private val offsets                                  = new Cursor(featureBits)
  private val masks                                    = new Cursor(featureBits)
  private val offsetLane                               = Reg(UInt(laneBits.W))
  private val maskLane                                 = Reg(UInt(laneBits.W))
  private val pixelRow, tapRow, pixelColumn, tapColumn = Reg(SInt(positionBits.W))

  private val lastRight = kernelRight === fields.kernelColumns - 1.U
  private val lastTap   = fields.whole || lastRight && kernelDown === fields.kernelRows - 1.U
  private val lastPixel = columnsLeft === 1.U
  private val last      = lastTap && lastPixel && rowsLeft === 1.U

  private val reader                   = Module(new OffsetReader(config))
  private val next                     = reader.io.request.fire
  private def signed(step: UInt): SInt = Cat(0.U(1.W), step).asSInt
  private def beginTaps(row: SInt, column: SInt): Unit = {
    kernelDown  := 0.U
    kernelRight := 0.U
    offsetLane  := grid.offsetLane
    maskLane    := grid.maskLane
    tapRow      := row
    tapColumn   := column
    pixelRow    := row
    pixelColumn := column
  }
  when(next) {
    when(!lastTap) {
      // The second offset of a tap is in the lane behind the first one's.
      when(!grid.square) {
        offsetLane := offsetLane + 2.U
        when(offsetLane >= (config.lanes - 2).U) {
          offsets.tap := offsets.tap + grid.offsetBlockStep
        }
      }
      maskLane := maskLane + 1.U
      when(maskLane.andR) { masks.tap := masks.tap + grid.offsetBlockStep }
      kernelRight := Mux(lastRight, 0.U, kernelRight + 1.U)
      tapColumn   := Mux(lastRight, pixelColumn, tapColumn + signed(grid.dilationColumns))
      when(lastRight) {
        kernelDown := kernelDown + 1.U
        tapRow     := tapRow + signed(grid.dilationRows)
      }
    }.elsewhen(!lastPixel) {
      columnsLeft := columnsLeft - 1.U
      offsets.startPixel(offsets.pixel + grid.offsetColumnStep)
      masks.startPixel(masks.pixel + grid.offsetColumnStep)
      beginTaps(pixelRow, pixelColumn + signed(grid.strideColumns))
    }.otherwise {
      columnsLeft := fields.walk.columns
      rowsLeft    := rowsLeft - 1.U
      offsets.startRow(offsets.row + grid.offsetRowStep)
      masks.startRow(masks.row + grid.offsetRowStep)
      beginTaps(pixelRow + signed(grid.strideRows), grid.left)
      when(last) { active := false.B }
    }
  }
  when(io.start) {
    active      := true.B
    columnsLeft := io.fields.walk.columns
    rowsLeft    := io.fields.walk.rows
    offsets.startRow(grid.offsets)
    masks.startRow(grid.mask)
    beginTaps(grid.top, grid.left)
  }
  io.ready := !active
  io.whole := fields.whole

  private val queue      = Module(new Queue(new SamplePlace(config), SampleStream.QueueDepth))
  private val ahead      = RegInit(0.U(log2Ceil(SampleStream.QueueDepth + 1).W))
  private val roomForTap = ahead =/= SampleStream.QueueDepth.U
  when(next =/= io.place.fire) { ahead := Mux(next, ahead + 1.U, ahead - 1.U) }

  reader.io.forget                  := io.start
  reader.io.request.valid           := active && roomForTap
  reader.io.request.bits.offset     := offsets.tap
  reader.io.request.bits.offsetLane := offsetLane
  reader.io.request.bits.next       := offsets.tap + grid.offsetBlockStep
  reader.io.request.bits.crosses    := !grid.square && offsetLane.andR
  reader.io.request.bits.mask       := masks.tap
  reader.io.request.bits.maskLane   := maskLane
  reader.io.request.bits.masked     := grid.masked
  io.offsetRead <> reader.io.read
  reader.io.data := io.offsetData

  // Displacements: the offsets, or multiples of the square's, in the configuration's fractions.
  private val factorBits = 9
  private def centred(position: UInt, size: UInt): SInt =
    signed(position) -& signed(((size - 1.U) >> 1).asUInt)
  private def side(
      offset: SInt,
      position: UInt,
      size: UInt,
      base: SInt
  ): SInt = {
    val factor = ShiftRegister(
      Mux(grid.square, centred(position, size), 1.S(factorBits.W)),
      OffsetReader.Latency + 1
    )
    val start = ShiftRegister(base, OffsetReader.Latency + 1 + BoothProduct.latency(factorBits) + 1)
    val distance = RegNext(offset -& grid.offsetZero)
    val product =
      BoothProduct(distance, activationBits + 1)(factor(factorBits - 1, 0).asSInt, factorBits)
    val aligned = RegNext((product << (fraction.U - grid.fractionBits)(2, 0)).asSInt)
    RegNext(((start << fraction).asSInt +& aligned)(positionBits + fraction - 1, 0).asSInt)
  }
  private val across = reader.io.offsets.across
  private val down   = reader.io.offsets.down
  private val y      = side(down, kernelDown, fields.kernelRows, tapRowOf(tapRow, pixelRow))
  private val x =
    side(
      Mux(grid.square, down, across),
      kernelRight,
      fields.kernelColumns,
      tapRowOf(tapColumn, pixelColumn)
    )
  private def tapRowOf(tap: SInt, centre: SInt): SInt = Mux(grid.square, centre, tap)

  // The word, and what is inside.
  private val row            = (y >> fraction).asSInt
  private val column         = (x >> fraction).asSInt
  private val productLatency = BoothProduct.latency(featureBits)
  private val rowWord = BoothProduct(grid.pitch.asSInt, featureBits)(
    row(featureBits - 1, 0).asSInt,
    featureBits
  )(featureBits - 1, 0)
  private def inBox(position: SInt, size: UInt): Bool = position >= 0.S && position < signed(size)
  private val rowIn = Seq(inBox(row, grid.boxRows), inBox(row +& 1.S, grid.boxRows)).map(RegNext(_))
  private val columnIn =
    Seq(inBox(column, grid.boxColumns), inBox(column +& 1.S, grid.boxColumns)).map(RegNext(_))
  private val place = Wire(new SamplePlace(config))
  place.word := RegNext(
    rowWord + RegNext(fields.source + ShiftRegister(column(featureBits - 1, 0), productLatency - 1))
  )
  place.zero := fields.zeroA
  // Without fractions a sample is its first corner.
  private val cornersUsed = grid.fractionBits =/= 0.U
  for ((corner, i) <- place.inside.zipWithIndex) {
    val used = if (i == 0) true.B else cornersUsed
    corner := ShiftRegister(rowIn(i / 2) && columnIn(i % 2) && used, productLatency)
  }
  place.window.foreach { window =>
    val apart =
      ShiftRegister(RegNext(down -& grid.offsetZero), 2 + BoothProduct.latency(factorBits))
    val apartBits = activationBits + 1
    val words =
      BoothProduct(grid.pitch.asSInt, featureBits)(apart, apartBits)(featureBits - 1, 0)
    window.down := ShiftRegister(words, productLatency + 1 - BoothProduct.latency(apartBits))
    window.right :=
      ShiftRegister(apart.pad(featureBits).apply(featureBits - 1, 0), productLatency + 1)
    window.oneVector := ShiftRegister(apart === 0.S, productLatency + 1)
    val far = (apart << 1).asSInt
    def inside(first: SInt, size: UInt) = VecInit(
      Seq(first, first +& apart, first +& far).map(at =>
        ShiftRegister(RegNext(inBox(at, size)), productLatency)
      )
    )
    window.rows    := inside(row, grid.boxRows)
    window.columns := inside(column, grid.boxColumns)
  }
  private def share(position: SInt): UInt =
    ShiftRegister(if (fraction == 0) 0.U(0.W) else position(fraction - 1, 0), productLatency + 1)
  place.across := share(x)
  place.down   := share(y)
  // From the offsets to a position there are four stages and the product's.
  private val positionLatency = 3 + BoothProduct.latency(factorBits)
  place.mask := ShiftRegister(
    RegNext(Mux(grid.masked, reader.io.offsets.mask -& grid.maskZero, 1.S)),
    positionLatency - 1 + productLatency + 1
  )

  queue.io.enq.valid := ShiftRegister(
    next,
    OffsetReader.Latency + positionLatency + productLatency + 1,
    false.B,
    true.B
  )
  queue.io.enq.bits := place
  assert(!(queue.io.enq.valid && !queue.io.enq.ready), "more samples are under way than have room")
  io.place <> queue.io.deq
}

object SampleStream {

  /** Samples under way or waiting: more than the stages from a tap's offsets to its place. */
  val QueueDepth = 32
}
