package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A pass that is about to stream: one kernel tap of one input block. */
class ConvPass(config: AcceleratorConfig) extends Bundle {
  val base        = UInt(log2Ceil(config.buffers.featureWords).W)
  val accumulator = UInt(log2Ceil(config.buffers.accumulatorWords).W)
  val walk        = new PixelWalkFields(log2Ceil(config.buffers.featureWords))

  /** Its sums replace what the accumulators hold. */
  val overwrite = Bool()
  val shift     = Bool()

  /** The instruction's last pass. */
  val last = Bool()
}

/**
 * Keeps the next pass ready: takes an instruction, walks its blocks, kernel rows and kernel columns, and moves each
 * pass's weights into the array's shadow registers while the pass before streams, so that the next instruction's first
 * weights are loaded during the last pass of this one. `pass` is offered as soon as its weights will arrive in time and
 * is taken by the pixel stream.
 */
class ConvPasses(config: AcceleratorConfig) extends Module {
  private val shape       = new ArrayShape(config)
  private val featureBits = log2Ceil(config.buffers.featureWords)
  private val weightBits  = log2Ceil(config.buffers.weightWords)
  val io = IO(new Bundle {
    val instr = Flipped(Decoupled(new ConvInstruction(config)))
    val pass  = Decoupled(new ConvPass(config))

    /** Read of the weight memory for this row of the array; its nibbles are unsigned. */
    val weightRead     = Valid(UInt(weightBits.W))
    val weightRow      = Output(UInt(log2Ceil(shape.rows).W))
    val weightUnsigned = Output(Bool())
  })

  // A pass's first vector enters the array 3 cycles after it is taken (walk, memory), a row of weights is written 3
  // cycles after its read (memory, packing). So the shadow registers are free for the next read `multiplierColumns - 1`
  // cycles after a pass was taken; a pass may be taken 1 + rows - cascadeRows cycles after its first row's read, as later
  // rows of a cascade are used later. And two passes must not meet in the accumulators.
  private val shadowBusyCycles = (shape.multiplierColumns - 2).max(Accumulators.REUSE_CYCLES - 2)
  private val weightLeadCycles = shape.rows - shape.cascadeRows

  private val valid             = RegInit(false.B)
  private val conv              = RegEnable(io.instr.bits, io.instr.fire)
  private val first             = Reg(Bool())
  private val tap               = Reg(UInt(featureBits.W))
  private val tapRow            = Reg(UInt(featureBits.W))
  private val block             = Reg(UInt(featureBits.W))
  private val kernelColumnsLeft = Reg(UInt(8.W))
  private val kernelRowsLeft    = Reg(UInt(8.W))
  private val blocksLeft        = Reg(UInt(16.W))
  private val lastKernelColumn  = kernelColumnsLeft === 1.U
  private val lastKernelRow     = kernelRowsLeft === 1.U
  private val lastPass          = lastKernelColumn && lastKernelRow && blocksLeft === 1.U

  when(io.instr.fire) {
    valid             := true.B
    first             := true.B
    tap               := io.instr.bits.source
    tapRow            := io.instr.bits.source
    block             := io.instr.bits.source
    kernelColumnsLeft := io.instr.bits.kernelColumns
    kernelRowsLeft    := io.instr.bits.kernelRows
    blocksLeft        := io.instr.bits.inputBlocks
  }
  when(io.pass.fire) {
    val nextTapRow = tapRow + conv.tapRowStep
    val nextBlock  = block + conv.blockStep
    valid             := !lastPass
    first             := false.B
    kernelColumnsLeft := Mux(lastKernelColumn, conv.kernelColumns, kernelColumnsLeft - 1.U)
    when(!lastKernelColumn) {
      tap := tap + conv.tapColumnStep
    }.elsewhen(!lastKernelRow) {
      tap            := nextTapRow
      tapRow         := nextTapRow
      kernelRowsLeft := kernelRowsLeft - 1.U
    }.otherwise {
      tap            := nextBlock
      tapRow         := nextBlock
      block          := nextBlock
      kernelRowsLeft := conv.kernelRows
      blocksLeft     := blocksLeft - 1.U
    }
  }

  private val weightAddress = Reg(UInt(weightBits.W))
  private val row           = RegInit(0.U(log2Ceil(shape.rows).W))
  private val loading       = RegInit(false.B)
  private val loaded        = RegInit(false.B)
  private val shadowBusy    = RegInit(0.U(log2Ceil(shadowBusyCycles + 1).W))
  private val weightLead    = RegInit(0.U(log2Ceil(weightLeadCycles + 1).max(1).W))

  // While the last rows are read, their address and format must stay.
  io.instr.ready := !valid && !loading
  private val begin   = valid && !loading && !loaded && shadowBusy === 0.U
  private val reading = begin || loading
  when(io.instr.fire) { weightAddress := io.instr.bits.weights }
  when(reading) {
    weightAddress := weightAddress + 1.U
    row           := row + 1.U
    loading       := row =/= (shape.rows - 1).U
  }
  when(weightLead =/= 0.U) { weightLead := weightLead - 1.U }
  when(shadowBusy =/= 0.U) { shadowBusy := shadowBusy - 1.U }
  when(begin) {
    loaded     := true.B
    weightLead := weightLeadCycles.U
  }
  when(io.pass.fire) {
    loaded     := false.B
    shadowBusy := shadowBusyCycles.U
  }
  io.weightRead.valid := reading
  io.weightRead.bits  := weightAddress
  io.weightRow        := row
  io.weightUnsigned   := conv.unsignedWeights

  io.pass.valid            := valid && loaded && weightLead === 0.U
  io.pass.bits.base        := tap
  io.pass.bits.accumulator := conv.accumulator
  io.pass.bits.walk        := conv.walk
  io.pass.bits.overwrite   := first && !conv.accumulate
  io.pass.bits.shift       := conv.shiftWeights
  io.pass.bits.last        := lastPass
}
