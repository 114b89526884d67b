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

/** What all lanes are told, each signal in the cycle in which the lanes use it (see [[PostLane]]'s stages). */
class LaneControl(config: AcceleratorConfig) extends Bundle {
  private val activationBits = config.format.activationBits

  /** Stage 2: a feature vector is there; what is subtracted of it. */
  val featureThere = Bool()
  val zero         = SInt(activationBits.W)

  /** Stage 2: the factor is a tap weight, or one; neither leaves it as it is. */
  val factorTap = Bool()
  val factorOne = Bool()

  /** Stage 3: operand A of MULTIPLY becomes the factor. */
  val factorOperand = Bool()

  /** Stage 4: a product joins the sum, or starts it. */
  val tap      = Bool()
  val firstTap = Bool()

  /** Stage 4: the sums of the accumulators are there. */
  val drain = Bool()

  /** Stage 5: which operand is requantized. */
  val selectDrain = Bool()
  val selectMax   = Bool()
  val operandB    = Bool()
  val multiplierB = SInt((NumberFormat.MULTIPLIER_BITS + 1).W)
  val shiftB      = UInt(Record128.SHIFT.width.W)

  /** Stage 11: a requantized branch is there; it is operand B's and joins operand A's. */
  val branch  = Bool()
  val branchB = Bool()

  /** Stage 12. */
  val clampLow  = SInt(activationBits.W)
  val clampHigh = SInt(activationBits.W)

  /** Stage 13: the clamped value goes to the table; two later its result is taken. */
  val tableRead = Bool()
  val tableUse  = Bool()
}

/**
 * One lane of the post unit, from memory words to an output activation.
 *
 * Stage n's registers hold an operation n cycles after it was issued: 3 operand less zero point, and factor; 4 product;
 * 5 sum or maximum over the window, or the accumulators' sum; 6 with bias; 11 requantized; 12 with offset and operand B;
 * 13 clamped; then the table, `PostLane.stages` in all.
 */
class PostLane(config: AcceleratorConfig) extends Module {
  private val format         = config.format
  private val activationBits = format.activationBits
  private val operandBits    = activationBits + 1
  private val sumBits        = format.accumulatorBits
  private val factorBits     = operandBits.max(format.tapBits)

  val io = IO(new Bundle {
    val control    = Input(new LaneControl(config))
    val feature    = Input(SInt(activationBits.W))
    val tap        = Input(SInt(format.tapBits.W))
    val drain      = Input(SInt(sumBits.W))
    val param      = Flipped(Valid(new LaneParam(config)))
    val tableWrite = Flipped(Valid(new MemoryWrite(8, LaneTable.entryBits(config))))
    val result     = Output(UInt(activationBits.W))
  })
  private val control = io.control
  private val param   = RegEnable(io.param.bits, io.param.valid)

  private val operand = RegEnable(io.feature -& control.zero, control.featureThere)
  private val factor  = Reg(SInt(factorBits.W))
  when(control.factorTap) { factor := io.tap }
    .elsewhen(control.factorOne) { factor := 1.S }
    .elsewhen(control.factorOperand) { factor := operand }

  private val product      = RegNext(SignedProduct(operand, operandBits)(factor, factorBits))
  private val operandLater = RegNext(operand)

  private val sum     = Reg(SInt(sumBits.W))
  private val largest = Reg(SInt(operandBits.W))
  when(control.tap) {
    sum := (Mux(control.firstTap, 0.S, sum) + product.pad(sumBits))(sumBits - 1, 0).asSInt
    when(control.firstTap || operandLater > largest) { largest := operandLater }
  }
  private val drained = RegEnable(io.drain, control.drain)

  private val selected =
    Mux(control.selectDrain, drained, Mux(control.selectMax, largest.pad(sumBits), sum))
  private val requantizer = Module(new Requantizer(sumBits, config.array.multiplierBits))
  requantizer.io.sum        := RegNext(selected + Mux(control.operandB, 0.S, param.bias))
  requantizer.io.multiplier := RegNext(Mux(control.operandB, control.multiplierB, param.multiplier))
  requantizer.io.shiftMinus1 := RegNext(Mux(control.operandB, control.shiftB, param.shift) - 1.U)

  private val joined = Reg(SInt((NumberFormat.BRANCH_BITS + 2).W))
  when(control.branch) {
    joined := Mux(control.branchB, joined, param.offset) + requantizer.io.result
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
  def stages(config: AcceleratorConfig): Int = 13 + LaneTable.latency(config)
}
