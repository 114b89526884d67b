package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Where the results of a POST go. */
class PostDestination(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val toFeature           = Bool()
  val address             = UInt(featureBits.max(Widths.outputAddressBits(config)).W)

  /** Between rows of the feature memory; rows of the output memory follow each other. */
  val rowStep = UInt(featureBits.W)
  val columns = UInt(16.W)
}

/**
 * Addresses the post unit's result vectors, row by row: into the output memory, or the feature memory. `start` takes the
 * destination for the vectors of later cycles; a vector may still come with it. A vector is written `PostWriter.Latency`
 * cycles later.
 */
class PostWriter(config: AcceleratorConfig) extends Module {
  private val vectorBits  = Widths.vectorBits(config)
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {
    val start       = Input(Bool())
    val destination = Input(new PostDestination(config))
    val vector      = Flipped(Valid(UInt(vectorBits.W)))

    /** The vector is its pixel's last; of SAMPLE a pixel has one for each tap, side by side. */
    val lastOfPixel = Input(Bool())
    val output      = Valid(new MemoryWrite(Widths.outputAddressBits(config), vectorBits))
    val feature     = Valid(new MemoryWrite(featureBits, vectorBits))
  })

  private val destination = RegEnable(io.destination, io.start)
  private val address     = Reg(chiselTypeOf(io.destination.address))
  private val row         = Reg(chiselTypeOf(io.destination.address))
  private val columnsLeft = Reg(UInt(16.W))
  private val endsRow     = io.lastOfPixel && columnsLeft === 1.U
  private val nextRow     = row + destination.rowStep
  when(io.start) {
    address     := io.destination.address
    row         := io.destination.address
    columnsLeft := io.destination.columns
  }.elsewhen(io.vector.valid) {
    address     := Mux(destination.toFeature && endsRow, nextRow, address + 1.U)
    columnsLeft := Mux(endsRow, destination.columns, columnsLeft - io.lastOfPixel)
    when(endsRow) { row := nextRow }
  }

  // Registered, since a write takes its feature bank from readers, who hang on that at once.
  private val data    = RegNext(io.vector.bits)
  private val written = RegNext(address)
  io.output.valid         := RegNext(io.vector.valid && !destination.toFeature, false.B)
  io.output.bits.address  := written(Widths.outputAddressBits(config) - 1, 0)
  io.output.bits.data     := data
  io.feature.valid        := RegNext(io.vector.valid && destination.toFeature, false.B)
  io.feature.bits.address := written(featureBits - 1, 0)
  io.feature.bits.data    := data
}

object PostWriter {
  val Latency = 1
}
