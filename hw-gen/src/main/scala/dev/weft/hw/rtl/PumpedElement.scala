package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.rtl.DspSlice.extended

/** The multipliers' own clock, where a configuration asks for two multiplications a cycle. */
object MultiplierClock {
  def port(config: AcceleratorConfig): Option[Clock] =
    Option.when(config.array.multiplierClocks == 2)(Input(Clock()))
}

/**
 * A multiplier of the array that multiplies an activation twice a cycle, each time with another operand, as it has a clock
 * of twice the speed: a [[PumpedSlice]], what waits for its second operand, and the activation's way to the right.
 *
 * Seen in whole cycles, it is a [[ProcessingElement]] with two sums. A row works half a cycle behind the row above, so that
 * rows 2k - 1 and 2k of a cascade get their activation in the same cycle, k cycles after row 0. Latency: activation to
 * `activationOut` 1 cycle. `load` must not come in the cycle of `swap`, nor be decided in its own.
 *
 * @param inCascade
 *   number of its row in the cascade
 */
class PumpedElement(shape: ArrayShape, inCascade: Int) extends Module {
  val io = IO(new Bundle {
    val multiplierClock = Input(Clock())

    /** High in the half of a cycle in which the slice turns to its second operand, see [[MultiplierPhase]]. */
    val second        = Input(Bool())
    val activation    = Input(SInt(shape.activationBits.W))
    val swap          = Input(Bool())
    val load          = Input(Bool())
    val weights       = Input(UInt(shape.packedWeightBits.W))
    val cascadeIn     = Input(UInt(PumpedSlice.CascadeBits.W))
    val cascadeOut    = Output(UInt(PumpedSlice.CascadeBits.W))
    val activationOut = Output(SInt(shape.activationBits.W))
    val sum           = Output(UInt(PumpedSlice.CascadeBits.W))
  })
  private val operandBits = shape.packedWeightBits / 2
  private val waiting     = RegEnable(io.weights(2 * operandBits - 1, operandBits), io.load)

  private val slice =
    Module(new PumpedSlice(shape.multiplierPortBits, shape.activationBits, inCascade))
  slice.io.clock           := clock
  slice.io.multiplierClock := io.multiplierClock
  slice.io.second          := io.second
  slice.io.load            := io.load
  slice.io.swap            := io.swap
  slice.io.operand         := shape.spread(io.weights(operandBits - 1, 0))
  slice.io.other           := shape.spread(waiting)
  slice.io.activation      := io.activation.asUInt
  slice.io.cascadeIn       := io.cascadeIn
  io.cascadeOut            := slice.io.cascadeOut
  io.sum                   := slice.io.sum
  io.activationOut         := RegNext(io.activation)
}

/** Ports of [[PumpedSlice]]. */
class PumpedSliceIO(operandBits: Int, activationBits: Int) extends Bundle {
  val clock           = Input(Clock())
  val multiplierClock = Input(Clock())
  val second          = Input(Bool())

  /** `load`: the operand may change; `swap`: it becomes active with the activation, and so does `other`. */
  val load       = Input(Bool())
  val swap       = Input(Bool())
  val operand    = Input(UInt(operandBits.W))
  val other      = Input(UInt(operandBits.W))
  val activation = Input(UInt(activationBits.W))
  val cascadeIn  = Input(UInt(PumpedSlice.CascadeBits.W))
  val cascadeOut = Output(UInt(PumpedSlice.CascadeBits.W))
  val sum        = Output(UInt(PumpedSlice.CascadeBits.W))
}

/**
 * A DSP slice on a clock of twice the speed. In one half of a cycle it multiplies the activation with its first operand,
 * which waits in register A1 and is active in A2, in the other half with its second one, which is active in register D: the
 * pre-adder chooses between them. The cascade brings the sums of both, one after the other.
 *
 * In ticks of the fast clock, with e the edge at which a row takes its activation into B1 (even rows: an edge of both clocks;
 * odd rows: one between): B2 at e + 1 and for two ticks, AD with the first operand at e + 1 and with the second at e + 2,
 * products at e + 2 and e + 3, sums at e + 3 and e + 4. A2 may change from e - 1 on, when the activation before has used it,
 * D from e on: where the swap comes a tick before, in even rows, D's waits for a tick.
 *
 * Simulation is in whole cycles and has both sums side by side: 48 bits each of the cascade. Its even rows have a register
 * behind their sum, its odd rows have none, as they are half a cycle behind. That both forms are equal is tested with models
 * of the primitives and both clocks.
 */
class PumpedSlice(operandBits: Int, activationBits: Int, inCascade: Int) extends ExtModule {
  private val first = inCascade == 0
  private val even  = inCascade % 2 == 0
  override def desiredName: String =
    s"PumpedSlice_${operandBits}x$activationBits${if (first) "_first"
      else if (even) "_even"
      else "_odd"}"
  val io                = FlatIO(new PumpedSliceIO(operandBits, activationBits))
  private val primitive = DspSlice.primitive(operandBits)
  private val mode      = primitive.opmode(s"${if (first) "000" else "001"}_01_01")

  private def total(k: Int) =
    (if (first) "" else s"cascadeIn[${48 * k + 47}:${48 * k}] + ") + s"product$k[47:0]"
  private val totals =
    if (even)
      s"""  reg [47:0] total0, total1;
         |  always @(posedge clock) begin
         |    total0 <= ${total(0)};
         |    total1 <= ${total(1)};
         |  end""".stripMargin
    else
      s"""  wire [47:0] total0 = ${total(0)};
         |  wire [47:0] total1 = ${total(1)};""".stripMargin
  private val swapOther =
    if (even)
      """  reg swapOther;
        |  always @(posedge multiplierClock) swapOther <= swap;""".stripMargin
    else "  wire swapOther = swap;"

  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input         clock,
       |  input         multiplierClock,
       |  input         second,
       |  input         load,
       |  input         swap,
       |  input  [${operandBits - 1}:0] operand,
       |  input  [${operandBits - 1}:0] other,
       |  input  [${activationBits - 1}:0] activation,
       |  input  [95:0] cascadeIn,
       |  output [95:0] cascadeOut,
       |  output [95:0] sum
       |);
       |`ifdef SYNTHESIS
       |$swapOther
       |  assign cascadeOut[95:48] = 48'd0;
       |  assign sum[95:48] = 48'd0;
       |  ${primitive.name} #(
       |    .AREG(2), .ACASCREG(2), .BREG(2), .BCASCREG(2), .CREG(0), .MREG(1), .PREG(1),
       |    ${primitive.preAdderParameters}
       |  ) slice (
       |    .CLK(multiplierClock),
       |    .A(${extended("operand", operandBits, 30)}),
       |    .B(${extended("activation", activationBits, 18)}),
       |    .C(48'd0), .D(other), .PCIN(cascadeIn[47:0]), .PCOUT(cascadeOut[47:0]), .P(sum[47:0]),
       |    .OPMODE($mode), .INMODE({2'b00, second, second, 1'b0}),
       |    .CEA1(load), .CEA2(swap), .CEB1(1'b1), .CEB2(second), .CEC(1'b0), .CEM(1'b1), .CEP(1'b1),
       |    .CED(swapOther), .CEAD(1'b1), .CEINMODE(1'b1),
       |    ${primitive.preAdderPorts}
       |  );
       |`else
       |  reg signed [31:0] waiting, factor0, factor1;
       |  reg signed [${activationBits - 1}:0] value;
       |  reg signed [63:0] product0, product1;
       |  always @(posedge clock) begin
       |    if (load) waiting <= ${extended("operand", operandBits, 32)};
       |    if (swap) factor0 <= waiting;
       |    if (swap) factor1 <= ${extended("other", operandBits, 32)};
       |    value <= activation;
       |    product0 <= factor0 * value;
       |    product1 <= factor1 * value;
       |  end
       |$totals
       |  assign cascadeOut = {total1, total0};
       |  assign sum = {total1, total0};
       |`endif
       |endmodule
       |""".stripMargin
  )
}

object PumpedSlice {

  /** Both sums, as simulation has them. */
  val CascadeBits: Int = 2 * DspSlice.SumBits
}

/**
 * Tells multipliers of twice the clock which half of a cycle it is, from registers of both clocks, whatever they begin with.
 * One for each column, so that the signals are near. Simulation, which is in whole cycles, does not look at it.
 */
class MultiplierPhase extends ExtModule {
  override def desiredName: String = "MultiplierPhase"
  val io = FlatIO(new Bundle {
    val clock           = Input(Clock())
    val multiplierClock = Input(Clock())
    val firstHalf       = Output(Bool())
    val secondHalf      = Output(Bool())
  })

  // `toggle` changes with the cycle and `seen` half a cycle later: they differ in the first half.
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input  clock,
       |  input  multiplierClock,
       |  output firstHalf,
       |  output secondHalf
       |);
       |`ifdef SYNTHESIS
       |  reg toggle = 1'b0, seen = 1'b0;
       |  (* keep *) reg first = 1'b0, later = 1'b0;
       |  always @(posedge clock) toggle <= ~toggle;
       |  always @(posedge multiplierClock) begin
       |    seen <= toggle;
       |    first <= toggle == seen;
       |    later <= toggle != seen;
       |  end
       |  assign firstHalf = first;
       |  assign secondHalf = later;
       |`else
       |  assign firstHalf = 1'b0;
       |  assign secondHalf = 1'b0;
       |`endif
       |endmodule
       |""".stripMargin
  )
}

/**
 * Where a cascade of multipliers of twice the clock ends: its two sums, which come in the two halves of a cycle, next to each
 * other for a whole one, a register behind the slice.
 */
class PumpedSums(sumBits: Int) extends ExtModule {
  override def desiredName: String = s"PumpedSums_$sumBits"
  val io = FlatIO(new Bundle {
    val clock           = Input(Clock())
    val multiplierClock = Input(Clock())
    val cascade         = Input(UInt(PumpedSlice.CascadeBits.W))
    val first           = Output(UInt(sumBits.W))
    val second          = Output(UInt(sumBits.W))
  })
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input         clock,
       |  input         multiplierClock,
       |  input  [95:0] cascade,
       |  output reg [${sumBits - 1}:0] first,
       |  output reg [${sumBits - 1}:0] second
       |);
       |`ifdef SYNTHESIS
       |  reg [${sumBits - 1}:0] early;
       |  always @(posedge multiplierClock) early <= cascade[${sumBits - 1}:0];
       |  always @(posedge clock) begin
       |    first <= early;
       |    second <= cascade[${sumBits - 1}:0];
       |  end
       |`else
       |  always @(posedge clock) begin
       |    first <= cascade[${sumBits - 1}:0];
       |    second <= cascade[${sumBits + 47}:48];
       |  end
       |`endif
       |endmodule
       |""".stripMargin
  )
}
