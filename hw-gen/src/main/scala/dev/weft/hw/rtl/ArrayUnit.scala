package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Runs CONV: streams one pixel per cycle through the systolic array and tells the accumulators what to do with its sums.
 * [[ConvPasses]] prepares the passes, [[VectorReader]] fetches the pixels; behind it all control is a fixed delay. `done`
 * comes from the accumulators, when an instruction's last sums are written.
 */
class ArrayUnit(config: AcceleratorConfig) extends Module {
  private val shape       = new ArrayShape(config)
  private val featureBits = log2Ceil(config.buffers.featureWords)
  val io = IO(new Bundle {
    val port        = new UnitPort
    val weightRead  = Valid(UInt(log2Ceil(config.buffers.weightWords).W))
    val weightData  = Input(UInt((8 * config.weightRowBytes).W))
    val featureRead = Output(FeatureMemory.arrayRead(config))
    val featureData = Input(Vec(FeatureMemory.ArrayReads, UInt(Widths.vectorBits(config).W)))
    val step        = Valid(new AccumulatorStep(config))
    val sums        = Output(Vec(config.array.columns, SInt(shape.sumBits.W)))

    /** The last sums of an instruction are written. */
    val written = Input(Bool())

    val multiplierClock = MultiplierClock.port(config)
  })

  private val passes = Module(new ConvPasses(config))
  passes.io.instr.valid := io.port.instr.valid
  passes.io.instr.bits  := ConvInstruction.decode(config, io.port.instr.bits)
  io.port.instr.ready   := passes.io.instr.ready

  // The pixel stream.
  private val streaming   = RegInit(false.B)
  private val firstPixel  = Reg(Bool())
  private val accumulator = Reg(UInt(log2Ceil(config.buffers.accumulatorWords).W))
  private val pass = Reg(new Bundle {
    val overwrite = Bool()
    val shift     = Bool()
    val last      = Bool()
    val read      = new VectorRead(config)
  })
  private val reader = Module(new VectorReader(config))
  private val walk   = Module(new PixelWalk(featureBits))
  passes.io.pass.ready := !streaming || walk.io.last && reader.io.next
  private val start = passes.io.pass.fire
  walk.io.start   := start
  walk.io.base    := passes.io.pass.bits.base
  walk.io.fields  := passes.io.pass.bits.walk
  walk.io.advance := reader.io.next
  when(reader.io.next) { firstPixel := false.B }
  when(start) {
    streaming              := true.B
    firstPixel             := true.B
    accumulator            := passes.io.pass.bits.accumulator
    pass.overwrite         := passes.io.pass.bits.overwrite
    pass.shift             := passes.io.pass.bits.shift
    pass.last              := passes.io.pass.bits.last
    pass.read.quarter      := passes.io.pass.bits.quarter
    pass.read.second.valid := passes.io.pass.bits.second.valid
    pass.read.second.bits  := passes.io.pass.bits.second.bits - passes.io.pass.bits.base
  }.elsewhen(reader.io.next) {
    streaming   := !walk.io.last
    accumulator := accumulator + 1.U
  }
  reader.io.pixel.valid := streaming
  reader.io.pixel.bits  := walk.io.address
  reader.io.read        := pass.read
  reader.io.data        := io.featureData
  io.featureRead        := reader.io.port

  // A pixel's sums come `latency` cycles after its rows; the step leads by STEP_LEAD.
  private val step = Wire(new AccumulatorStep(config))
  step.address   := accumulator
  step.overwrite := pass.overwrite
  step.shift     := pass.shift
  step.last      := pass.last && walk.io.last
  private val stepDelay = ArrayUnit.VECTOR_LATENCY + shape.latency - Accumulators.STEP_LEAD
  io.step.valid := ShiftRegister(reader.io.next, stepDelay, false.B, true.B)
  io.step.bits  := ShiftRegister(step, stepDelay)

  // Weights: memory, packing, shadow registers.
  io.weightRead := passes.io.weightRead
  private val packer = Module(new WeightPacker(config))
  packer.io.word     := io.weightData
  packer.io.unsigned := ShiftRegister(passes.io.weightUnsigned, 2)
  private val weightThere = ShiftRegister(passes.io.weightRead.valid, 2, false.B, true.B)
  assert(
    !(weightThere && packer.io.overflow),
    "a weight is the format's most negative one, which packing cannot hold"
  )

  private val array = Module(new SystolicArray(config))
  array.io.vector := reader.io.rows
  array.io.swap := ShiftRegister(
    reader.io.next && firstPixel,
    ArrayUnit.VECTOR_LATENCY,
    false.B,
    true.B
  )
  array.io.weights.valid       := RegNext(weightThere, false.B)
  array.io.weights.bits.row    := ShiftRegister(passes.io.weightRow, 3)
  array.io.weights.bits.packed := RegEnable(packer.io.packed, weightThere)
  io.sums                      := array.io.sums
  array.io.multiplierClock.zip(io.multiplierClock).foreach { case (inside, port) => inside := port }

  private val underWay = RegInit(0.U(4.W))
  when(io.port.instr.fire =/= io.written) {
    underWay := Mux(io.written, underWay - 1.U, underWay + 1.U)
  }
  io.port.done     := io.written
  io.port.busy     := reader.io.next
  io.port.occupied := underWay =/= 0.U
}

object ArrayUnit {

  /** Cycles from a pixel's turn to its rows at the array: address register, memory (2), choice of quarters. */
  val VECTOR_LATENCY = 4
}
