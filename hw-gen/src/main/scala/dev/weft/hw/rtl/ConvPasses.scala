package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * A pass that is about to stream: one vector, or five quarters of two that follow each other.
 */
class ConvPass(config: AcceleratorConfig) extends Bundle {
  private val featureBits = log2Ceil(config.buffers.featureWords)

  /** Where the first pixel's first vector lies, and the second, if the pass needs it. */
  val base        = UInt(featureBits.W)
  val second      = Valid(UInt(featureBits.W))
  val accumulator = UInt(log2Ceil(config.buffers.accumulatorWords).W)
  val walk        = new PixelWalkFields(featureBits)

  /** Quarter of the first vector that goes to the array's first rows. */
  val quarter = UInt(2.W)

  /** Its sums replace what the accumulators hold. */
  val overwrite = Bool()
  val shift     = Bool()

  /** The instruction's last pass. */
  val last = Bool()
}

/**
 * Keeps the next pass ready: takes an instruction, walks the vectors of a pixel ([[TapWalk]]), and moves each pass's
 * weights into the array's shadow registers while the pass before streams, so that the next instruction's first
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

  // A pass's first vector enters the array 1 + VECTOR_LATENCY cycles after it is taken, a row of weights is written 3
  // cycles after its read (memory, packing) and can be swapped in the cycle after. Row r of a cascade swaps `skew(r)` cycles
  // after the vector's entry, and `multiplierColumns - 1` later in its last column. So the shadow registers are free for the
  // next read `multiplierColumns + entry - 1` cycles after a pass was taken; a pass may be taken
  // `rows - cascadeSkew - entry` cycles after its first row's read, as later rows of a cascade are used later. And two
  // passes must not meet in the accumulators. All a cycle later if the first pixel's vectors lie in one bank. Multipliers of
  // twice the clock get their weights a cycle later, too, when no swap is in the same cycle.
  private val entry     = ArrayUnit.VECTOR_LATENCY - 2
  private val collision = if (config.splitsVectors) 1 else 0
  private val shadowBusyCycles =
    (shape.multiplierColumns - 2 + entry).max(Accumulators.REUSE_CYCLES - 2) + collision
  private val weightLeadCycles =
    (shape.rows - 1 - config.cascadeSkew + (shape.clocks - 1) - entry).max(0)

  private val valid  = RegInit(false.B)
  private val conv   = RegEnable(io.instr.bits, io.instr.fire)
  private val first  = Reg(Bool())
  private val starts = RegNext(io.instr.fire, false.B)

  // The window: `vector` is the pass's first, the walk stands on the one behind it. It moves on by one vector, or by two
  // when five quarters took the last one of the first and all of the second.
  private val walk    = Module(new TapWalk(config))
  private val vector  = Reg(UInt(featureBits.W))
  private val quarter = RegInit(0.U(2.W))
  private val moves   = RegInit(0.U(2.W))
  private val move    = moves =/= 0.U && !starts
  private val lastQuarter =
    if (config.splitsVectors) quarter === 3.U else false.B
  private val lastPass = !walk.io.there || walk.io.last && lastQuarter
  walk.io.start   := starts
  walk.io.conv    := conv
  walk.io.advance := move
  when(move) {
    vector := walk.io.address
    moves  := moves - 1.U
  }
  when(io.instr.fire) {
    valid   := true.B
    first   := true.B
    quarter := 0.U
    moves   := 1.U
  }
  when(io.pass.fire) {
    valid := !lastPass
    first := false.B
    moves := Mux(lastQuarter, 2.U, 1.U)
    if (config.splitsVectors) { quarter := quarter + 1.U }
  }

  private val weightAddress = Reg(UInt(weightBits.W))
  private val row           = RegInit(0.U(log2Ceil(shape.rows).W))
  private val lastRow       = row === (shape.rows - 1).U
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
    row           := Mux(lastRow, 0.U, row + 1.U)
    loading       := !lastRow
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

  io.pass.valid             := valid && loaded && weightLead === 0.U && moves === 0.U
  io.pass.bits.base         := vector
  io.pass.bits.second.bits  := walk.io.address
  io.pass.bits.second.valid := config.splitsVectors.B && walk.io.there
  io.pass.bits.quarter      := quarter
  io.pass.bits.accumulator  := conv.accumulator
  io.pass.bits.walk         := conv.walk
  io.pass.bits.overwrite    := first && !conv.accumulate
  io.pass.bits.shift        := conv.shiftWeights
  io.pass.bits.last         := lastPass
}
