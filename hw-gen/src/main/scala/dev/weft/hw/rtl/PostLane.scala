package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.{AcceleratorConfig, NumberFormat}
import dev.weft.hw.isa.Record128

/** One lane's parameters as the hardware keeps them. */
class LaneParam(config: AcceleratorConfig) extends Bundle {

  /** Cut to the accumulator's width, in which sum and bias must fit. */
  val bias       = SInt(config.format.accumulatorBits.W)
  val multiplier = SInt(Record128.MULTIPLIER.width.W)
  val offset     = SInt(Record128.OFFSET.width.W)
  val shift      = UInt(Record128.SHIFT.width.W)
}

/** What all lanes are told, each signal in the cycle of its stage; S is [[VectorLane]]'s `sumStage`. */
class LaneControl(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits

  val vector = new VectorControl(config)

  /** Stage S - 1: the sums of the accumulators are there; the next instruction's parameters become active. */
  val drain     = Bool()
  val takeParam = Bool()

  /** Stage S: which operand is requantized. */
  val selectDrain = Bool()
  val selectMax   = Bool()
  val operandB    = Bool()
  val multiplierB = SInt((NumberFormat.MULTIPLIER_BITS + 1).W)
  val shiftB      = UInt(Record128.SHIFT.width.W)

  /** Stage S + 5: the next instruction's offset becomes active. */
  val takeOffset = Bool()

  /** Stage S + 6: a requantized branch is there; it is operand B's and joins operand A's. */
  val branch  = Bool()
  val branchB = Bool()

  /** Stage S + 7. */
  val clampLow  = SInt(activationBits.W)
  val clampHigh = SInt(activationBits.W)

  /** Stage S + 8: the clamped value goes to the table; two later its result is taken. */
  val tableRead = Bool()
  val tableUse  = Bool()
}

/**
 * One lane of the post unit, from memory words to an output activation.
 *
 * Stage n's registers hold a step n cycles after it was issued: S sum or maximum over the window, or the accumulators'
 * sum; S + 1 with bias; S + 6 requantized; S + 7 with offset and operand B; S + 8 clamped; then the table,
 * `PostLane.stages` in all. The next instruction's parameters wait in a shadow register until its first step comes.
 */
class PostLane(config: AcceleratorConfig) extends Module {
  private val format         = config.format
  private val activationBits = format.activationBits
  private val sumBits        = format.accumulatorBits

  val io = IO(new Bundle {
    val control    = Input(new LaneControl(config))
    val features   = Input(Vec(PostRequest.operands(config), SInt(activationBits.W)))
    val taps       = Input(Vec(config.vector.windowRows, SInt(format.tapBits.W)))
    val drain      = Input(SInt(sumBits.W))
    val param      = Flipped(Valid(new LaneParam(config)))
    val tableWrite = Flipped(Valid(new MemoryWrite(8, config.format.tableBits)))
    val result     = Output(UInt(activationBits.W))
  })
  private val control = io.control
  private val shadow  = RegEnable(io.param.bits, io.param.valid)
  private val param   = RegEnable(shadow, control.takeParam)
  private val offset  = RegEnable(param.offset, control.takeOffset)

  private val vector = Module(new VectorLane(config))
  vector.io.control  := control.vector
  vector.io.features := io.features
  vector.io.taps     := io.taps
  private val drained = RegEnable(io.drain, control.drain)

  private val selected = Mux(
    control.selectDrain,
    drained,
    Mux(control.selectMax, vector.io.largest.pad(sumBits), vector.io.sum)
  )
  private val requantizer = Module(new Requantizer(sumBits, config.array.multiplierBits))
  requantizer.io.sum        := RegNext(selected + Mux(control.operandB, 0.S, param.bias))
  requantizer.io.multiplier := RegNext(Mux(control.operandB, control.multiplierB, param.multiplier))
  requantizer.io.shiftMinus1 := RegNext(Mux(control.operandB, control.shiftB, param.shift) - 1.U)

  private val joined = Reg(SInt((NumberFormat.BRANCH_BITS + 2).W))
  when(control.branch) {
    joined := Mux(control.branchB, joined, offset) + requantizer.io.result
  }
  private val clamped = RegNext(
    Mux(
      joined < control.clampLow,
      control.clampLow,
      Mux(joined > control.clampHigh, control.clampHigh, joined(activationBits - 1, 0).asSInt)
    )
  )

  private val table = Module(new LaneTable(config))
  table.io.write := io.tableWrite
  table.io.read  := control.tableRead
  table.io.use   := control.tableUse
  table.io.value := clamped
  io.result      := table.io.result
}

object PostLane {

  /** Cycles from issue to the result register. */
  def stages(config: AcceleratorConfig): Int =
    VectorLane.sumStage(config) + 8 + LaneTable.latency(config)
}
