package dev.weft.hw.rtl

import chisel3._
import dev.weft.hw.rtl.DspSlice.extended

/** Ports of [[SumSlice]]. */
class SumSliceIO(leftBits: Int, rightBits: Int) extends Bundle {
  val clock  = Input(Clock())
  val left   = Input(SInt(leftBits.W))
  val right  = Input(SInt(rightBits.W))
  val addend = Input(SInt(DspSlice.SumBits.W))
  val sum    = Output(SInt(DspSlice.SumBits.W))
}

/**
 * `addend + left * right` in a DSP slice of its own, one a cycle: `SumSlice.latency` cycles behind the factors, and
 * `SumSlice.addendLatency` behind the addend. All registers are the slice's: those of product and sum, and of operands and
 * addend if they are `registered`.
 *
 * Its Verilog has two forms, as [[DspSlice]] has, for the same reasons.
 *
 * @param leftBits
 *   at most 18
 * @param rightBits
 *   at most `multiplierBits`
 * @param multiplierBits
 *   width of the multiplier's wide port, which tells the primitive: 27 for DSP48E2, 25 for DSP48E1
 * @param registered
 *   two registers for each factor, and one for the addend
 */
class SumSlice(leftBits: Int, rightBits: Int, multiplierBits: Int, registered: Boolean)
    extends ExtModule {
  require(leftBits <= SumSlice.NarrowBits && rightBits <= multiplierBits)
  override def desiredName: String =
    s"SumSlice_${leftBits}x${rightBits}_$multiplierBits${if (registered) "_registered" else ""}"
  val io                     = FlatIO(new SumSliceIO(leftBits, rightBits))
  private val primitive      = DspSlice.primitive(multiplierBits)
  private val inputRegisters = if (registered) 2 else 0
  private val enable         = if (registered) "1'b1" else "1'b0"

  private val simulated =
    if (registered)
      s"""  reg signed [${leftBits - 1}:0] left1, left2;
         |  reg signed [${rightBits - 1}:0] right1, right2;
         |  reg signed [47:0] waiting;
         |  always @(posedge clock) begin
         |    left1 <= left;
         |    left2 <= left1;
         |    right1 <= right;
         |    right2 <= right1;
         |    waiting <= addend;
         |    product <= left2 * right2;
         |    total <= waiting + $$signed(product[47:0]);
         |  end
         |""".stripMargin
    else
      s"""  always @(posedge clock) begin
         |    product <= left * right;
         |    total <= addend + $$signed(product[47:0]);
         |  end
         |""".stripMargin

  // X and Y: the product; Z: the addend.
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input         clock,
       |  input  signed [${leftBits - 1}:0] left,
       |  input  signed [${rightBits - 1}:0] right,
       |  input  signed [47:0] addend,
       |  output signed [47:0] sum
       |);
       |`ifdef SYNTHESIS
       |  ${primitive.name} #(
       |    .AREG($inputRegisters), .ACASCREG($inputRegisters), .BREG($inputRegisters), .BCASCREG($inputRegisters),
       |    .CREG(${inputRegisters.min(1)}), .MREG(1), .PREG(1),
       |    ${primitive.parameters}
       |  ) slice (
       |    .CLK(clock),
       |    .A(${extended("right", rightBits, 30)}),
       |    .B(${extended("left", leftBits, SumSlice.NarrowBits)}),
       |    .C(addend), .D($multiplierBits'd0), .PCIN(48'd0), .PCOUT(), .P(sum),
       |    .OPMODE(${primitive.opmode("011_01_01")}),
       |    .CEA1($enable), .CEA2($enable), .CEB1($enable), .CEB2($enable), .CEC($enable),
       |    .CEM(1'b1), .CEP(1'b1),
       |    ${primitive.otherPorts}
       |  );
       |`else
       |  reg signed [63:0] product;
       |  reg signed [47:0] total;
       |$simulated  assign sum = total;
       |`endif
       |endmodule
       |""".stripMargin
  )
}

object SumSlice {

  /** Width of the multiplier's narrow port. */
  val NarrowBits = 18

  def latency(registered: Boolean): Int       = if (registered) 4 else 2
  def addendLatency(registered: Boolean): Int = if (registered) 2 else 1

  /** `addend + left * right` of two signals, each with its width. */
  def apply(left: SInt, leftBits: Int)(right: SInt, rightBits: Int)(
      addend: SInt,
      multiplierBits: Int,
      registered: Boolean
  ): SInt = {
    val slice = Module(new SumSlice(leftBits, rightBits, multiplierBits, registered))
    slice.io.clock  := Module.clock
    slice.io.left   := left
    slice.io.right  := right
    slice.io.addend := addend
    slice.io.sum
  }
}
