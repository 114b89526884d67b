package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * The sampler in front of the vector engine: holds the GRID, places the samples of a POST ([[SampleStream]]), one or two a
 * step, and makes them of their corners ([[SampleLane]]). A sample's step leaves it `SampleUnit.delay` cycles after its issue, when the
 * sample is where a feature vector would be.
 */
class SampleUnit(config: AcceleratorConfig) extends Module {
  private val lanes       = config.lanes
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val delay       = SampleUnit.delay(config)
  val io = IO(new Bundle {

    /** A GRID that waits, and the moment from which it holds: no sample is under way. */
    val grid     = Flipped(Valid(new GridInstruction(config)))
    val takeGrid = Input(Bool())

    /** A POST with samples starts; the last one's samples have all been taken. */
    val start       = Input(Bool())
    val fields      = Input(new PostInstruction(config))
    val offsetRead  = Decoupled(UInt(featureBits.W))
    val offsetData  = Input(UInt(Widths.vectorBits(config).W))
    val featureData = Input(Vec(FeatureMemory.postReads(config), UInt(Widths.vectorBits(config).W)))
    val place       = Decoupled(new SamplePlace(config))

    /** What `place` reads: the corners of a sample, or whole samples in the order of `WindowPlace.Order`. */
    val reads = Output(Vec(PostRequest.features(config), Valid(UInt(featureBits.W))))

    /** The GRID gives each tap an offset of its own, and there are two samples a step. */
    val free = Output(Bool())

    /** The GRID gives a pixel one whole displacement, and the vector engine takes whole windows. */
    val oneDisplacement = Output(Bool())

    /** What is issued to the memories, and its tap's word. */
    val issued = Flipped(Valid(new PostPart(config)))
    val tap    = Input(UInt(log2Ceil(config.buffers.tapWords).W))

    /** Samples' steps are between their issue and the lanes. */
    val blending    = Output(Bool())
    val entering    = Valid(new PostPart(config))
    val enteringTap = Output(UInt(log2Ceil(config.buffers.tapWords).W))

    /** Two cycles after `entering`. */
    val samples =
      Output(Vec(SampleStream.samples(config), Vec(lanes, SInt(config.format.activationBits.W))))
  })

  private val waiting = RegEnable(io.grid.bits, io.grid.valid)
  private val grid    = RegEnable(waiting, io.takeGrid)
  private val stream  = Module(new SampleStream(config))
  stream.io.start      := io.start
  stream.io.fields     := io.fields
  stream.io.grid       := grid
  stream.io.offsetData := io.offsetData
  io.offsetRead <> stream.io.offsetRead

  /** A place with its samples' near and far rows, or a window's three, in registers, since addresses are made of them. */
  private class PlacedRows extends Bundle {
    val place  = new SamplePlace(config)
    val near   = Vec(place.samples.size, UInt(featureBits.W))
    val far    = Vec(place.samples.size, UInt(featureBits.W))
    val window = place.window.map(_ => Vec(3, UInt(featureBits.W)))
  }
  private val placed = Queue(
    stream.io.place.map { place =>
      val rows = Wire(new PlacedRows)
      rows.place := place
      for ((sample, n) <- place.samples.zipWithIndex) {
        // Near and far change places where the far side is the nearer one.
        val down = BilinearSum.swaps(sample.down)
        rows.near(n) := sample.word + Mux(down, grid.pitch, 0.U)
        rows.far(n)  := sample.word + Mux(down, 0.U, grid.pitch)
      }
      for ((row, window) <- rows.window.zip(place.window)) {
        val first = place.samples(0).word
        val twice = (window.down << 1)(featureBits - 1, 0)
        row := VecInit(first, first + window.down, first + twice)
      }
      rows
    },
    1,
    pipe = true
  )
  private val place = placed.bits.place
  io.place.valid := placed.valid
  io.place.bits  := place
  placed.ready   := io.place.ready
  io.reads       := 0.U.asTypeOf(io.reads)
  for ((sample, n) <- place.samples.zipWithIndex) {
    val right = BilinearSum.swaps(sample.across)
    val corners =
      Seq(placed.bits.near(n), placed.bits.far(n)).flatMap(row => Seq(row + right, row + !right))
    for ((corner, i) <- corners.zipWithIndex) {
      val read = io.reads(SampleLane.Corners * n + i)
      read.valid := sample.inside(i) && (if (n == 0) true.B else place.second)
      read.bits  := corner
    }
  }
  io.free := config.samplesWindows.B && !grid.square
  io.oneDisplacement :=
    config.samplesWindows.B && grid.square && !grid.masked && grid.fractionBits === 0.U
  for ((window, rows) <- place.window.zip(placed.bits.window)) {
    when(stream.io.whole) {
      for ((read, (row, column)) <- io.reads.zip(WindowPlace.Order)) {
        val word = column match {
          case 0 => rows(row)
          case 1 => rows(row) + window.right
          case 2 => rows(row) + (window.right << 1)
        }
        read.valid := window.rows(row) && window.columns(column)
        read.bits  := word(featureBits - 1, 0)
      }
    }
  }

  // Stage n of the samples under way; a sample whose corners come in parts goes on with the last one.
  private val sampled = io.issued.valid && io.issued.bits.step.sampled
  private val issued  = Wire(Valid(new PostPart(config)))
  issued.bits           := io.issued.bits
  issued.valid          := sampled && io.issued.bits.lastPart
  issued.bits.firstPart := true.B
  issued.bits.features := VecInit(io.issued.bits.features.indices.map { i =>
    if (i < PostRequest.sampleRows(config)) issued.bits.step.rowsUsed(i) else false.B
  })
  private val stage = (1 to delay).scanLeft(issued) { (previous, _) =>
    val next = Wire(Valid(new PostPart(config)))
    next.valid := RegNext(previous.valid, false.B)
    next.bits  := RegNext(previous.bits)
    next
  }
  io.blending    := RegNext(stage.init.map(_.valid).reduce(_ || _), false.B)
  io.entering    := stage.last
  io.enteringTap := ShiftRegister(io.tap, delay)

  private def placeAt(n: Int): SamplePlace = stage(n).bits.place.get
  io.samples := VecInit(io.samples.indices.map { n =>
    def point(stage: Int): SamplePoint = placeAt(stage).samples(n)
    val reads                          = SampleLane.Corners * n until SampleLane.Corners * (n + 1)
    val control                        = Wire(new SampleControl(config))
    control.served := ShiftRegister(
      VecInit(reads.map(i => io.issued.bits.features(i) && sampled)),
      2
    )
    control.inside     := point(3).inside
    control.across     := RegNext(BilinearSum.lessFar(point(4).across))
    control.down       := RegNext(BilinearSum.lessFar(point(SampleLane.downStage(config) - 1).down))
    control.resultZero := placeAt(delay).zero
    control.maskShift  := Mux(grid.masked, grid.maskShift, 0.U)
    val masks = Module(new SampleMasks(config))
    masks.io.mask       := point(SampleMasks.start(config)).mask
    masks.io.zero       := placeAt(SampleMasks.start(config)).zero
    masks.io.inside     := control.inside
    masks.io.across     := control.across
    masks.io.down       := control.down
    masks.io.late       := point(SampleLane.maskStage(config) - 1).mask
    masks.io.resultZero := placeAt(SampleLane.maskStage(config) + 1).zero
    masks.io.maskShift  := control.maskShift
    control.mask        := masks.io.out
    VecInit.tabulate(lanes) { l =>
      val bits = config.format.activationBits
      val unit = Module(new SampleLane(config, SampleLane.masksInSlice(config, n, l)))
      unit.io.control := control
      unit.io.corners :=
        VecInit(reads.map(i => io.featureData(i)((l + 1) * bits - 1, l * bits).asSInt))
      unit.io.result
    }
  })
}

object SampleUnit {

  /** Cycles that a sample takes longer than a feature vector, which is there two cycles after its issue. */
  def delay(config: AcceleratorConfig): Int = SampleLane.resultStage(config) - 2
}
