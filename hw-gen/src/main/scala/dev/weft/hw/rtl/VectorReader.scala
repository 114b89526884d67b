package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** How a pixel of a pass is read; constant during a pass. */
class VectorRead(config: AcceleratorConfig) extends Bundle {

  /** Distance from the pixel's first vector to its second, if the pass needs one. */
  val second = Valid(UInt(log2Ceil(config.buffers.featureWords).W))

  /** Quarter of the first vector that goes to the first quarter of the array's rows. */
  val quarter = UInt(2.W)
}

/**
 * Fetches the array's input of a pixel: one or two vectors from the feature memory, five quarters of which go to the rows
 * where rows are five quarters of a vector.
 *
 * A pixel is offered with `pixel.valid`; it is taken with `next`, and its rows are at `rows` [[ArrayUnit.VECTOR_LATENCY]]
 * cycles after that. A pixel takes a cycle, or two if both vectors lie in one bank of the memory: then the first waits
 * for the second.
 */
class VectorReader(config: AcceleratorConfig) extends Module {
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val vectorBits  = Widths.vectorBits(config)
  private val quarterBits = vectorBits / 4
  private val bankBits    = log2Ceil(FeatureMemory.Banks)
  val io = IO(new Bundle {
    val pixel = Flipped(Valid(UInt(featureBits.W)))
    val read  = Input(new VectorRead(config))
    val next  = Output(Bool())
    val port  = Output(FeatureMemory.arrayRead(config))
    val data  = Input(Vec(FeatureMemory.ArrayReads, UInt(vectorBits.W)))
    val rows  = Output(UInt((config.array.rows * config.format.activationBits).W))
  })

  private val collides   = io.read.second.valid && io.read.second.bits(bankBits - 1, 0) === 0.U
  private val firstTaken = RegInit(false.B)
  when(io.pixel.valid) { firstTaken := collides && !firstTaken }
  io.next := io.pixel.valid && (!collides || firstTaken)

  // Addresses are registered, so that the banks' choice starts from registers.
  io.port(0).valid := RegNext(io.pixel.valid && !firstTaken, false.B)
  io.port(0).bits  := RegNext(io.pixel.bits)
  io.port(1).valid := RegNext(io.next && io.read.second.valid, false.B)
  io.port(1).bits  := RegNext(io.pixel.bits + io.read.second.bits)

  // The first vector of two that collide arrived a cycle before.
  private val waited = ShiftRegister(collides, 3)
  private val first  = Mux(waited, RegNext(io.data(0)), io.data(0))
  io.rows := RegNext(
    if (config.splitsVectors)
      fiveQuarters(Cat(io.data(1), first), ShiftRegister(io.read.quarter, 3))
    else first
  )

  private def fiveQuarters(both: UInt, from: UInt): UInt = Cat(
    (0 until 5).reverse.map(q =>
      VecInit((0 until 4).map(start =>
        both((start + q + 1) * quarterBits - 1, (start + q) * quarterBits)
      ))(from)
    )
  )
}
