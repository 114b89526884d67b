package dev.weft.hw.rtl

import chisel3._

/** Ports of [[SumSlice]]. */
class SumSliceIO(leftBits: Int, rightBits: Int) extends Bundle {
  val clock  = Input(Clock())
  val left   = Input(SInt(leftBits.W))
  val right  = Input(SInt(rightBits.W))
  val addend = Input(SInt(DspSlice.SumBits.W))
  val sum    = Output(SInt(DspSlice.SumBits.W))
}

/**
 * `addend + left * right` in a DSP slice of its own, one a cycle: `SumSlice.Latency` cycles behind the factors, and
 * `SumSlice.AddendLatency` behind the addend. All registers are the slice's.
 *
 * Its Verilog has two forms, as [[DspSlice]] has, for the same reasons.
 *
 * @param leftBits
 *   at most 18
 * @param rightBits
 *   at most `multiplierBits`
 * @param multiplierBits
 *   width of the multiplier's wide port, which tells the primitive: 27 for DSP48E2, 25 for DSP48E1
 */
class SumSlice(leftBits: Int, rightBits: Int, multiplierBits: Int) extends ExtModule {
  require(leftBits <= SumSlice.NarrowBits && rightBits <= multiplierBits)
  override def desiredName: String = s"SumSlice_${leftBits}x${rightBits}_$multiplierBits"
  val io                           = FlatIO(new SumSliceIO(leftBits, rightBits))
  private val e2                   = multiplierBits == 27

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
       |  ${if (e2) "DSP48E2" else "DSP48E1"} #(
       |    .AREG(2), .ACASCREG(2), .BREG(2), .BCASCREG(2), .CREG(1), .DREG(0), .ADREG(0),
       |    .MREG(1), .PREG(1), .INMODEREG(0), .OPMODEREG(0), .ALUMODEREG(0), .CARRYINREG(0),
       |    .CARRYINSELREG(0), .A_INPUT("DIRECT"), .B_INPUT("DIRECT"), .USE_MULT("MULTIPLY"),
       |    .USE_SIMD("ONE48"), .AUTORESET_PATDET("NO_RESET"), .USE_PATTERN_DETECT("NO_PATDET"),
       |    .MASK(48'h3fffffffffff), .PATTERN(48'd0), .SEL_MASK("MASK"), .SEL_PATTERN("PATTERN"),
       |    ${DspSlice.ownParameters(e2)}
       |  ) slice (
       |    .CLK(clock),
       |    .A({{${30 - rightBits}{right[${rightBits - 1}]}}, right}),
       |    .B(${if (leftBits == 18) "left"
      else s"{{${18 - leftBits}{left[${leftBits - 1}]}}, left}"}),
       |    .C(addend), .D(${multiplierBits}'d0), .PCIN(48'd0), .PCOUT(), .P(sum),
       |    .OPMODE(${if (e2) "9'b00_"
      else "7'b"}011_01_01), .ALUMODE(4'd0), .INMODE(5'd0), .CARRYIN(1'b0),
       |    .CARRYINSEL(3'd0),
       |    .CEA1(1'b1), .CEA2(1'b1), .CEB1(1'b1), .CEB2(1'b1), .CEM(1'b1), .CEP(1'b1),
       |    .CEC(1'b1), .CED(1'b0), .CEAD(1'b0), .CEALUMODE(1'b0), .CECTRL(1'b0), .CECARRYIN(1'b0),
       |    .CEINMODE(1'b0), .RSTA(1'b0), .RSTB(1'b0), .RSTC(1'b0), .RSTD(1'b0), .RSTM(1'b0),
       |    .RSTP(1'b0), .RSTALUMODE(1'b0), .RSTCTRL(1'b0), .RSTALLCARRYIN(1'b0), .RSTINMODE(1'b0),
       |    .ACIN(30'd0), .BCIN(18'd0), .CARRYCASCIN(1'b0), .MULTSIGNIN(1'b0),
       |    .ACOUT(), .BCOUT(), .CARRYCASCOUT(), .MULTSIGNOUT(), .CARRYOUT(), .OVERFLOW(),
       |    .PATTERNBDETECT(), .PATTERNDETECT(), .UNDERFLOW()${if (e2) ", .XOROUT()" else ""}
       |  );
       |`else
       |  reg signed [${leftBits - 1}:0] left1, left2;
       |  reg signed [${rightBits - 1}:0] right1, right2;
       |  reg signed [${leftBits + rightBits - 1}:0] product;
       |  reg signed [47:0] waiting, total;
       |  always @(posedge clock) begin
       |    left1 <= left;
       |    left2 <= left1;
       |    right1 <= right;
       |    right2 <= right1;
       |    product <= left2 * right2;
       |    waiting <= addend;
       |    total <= waiting + {{${DspSlice.SumBits - leftBits - rightBits}{product[${leftBits + rightBits - 1}]}}, product};
       |  end
       |  assign sum = total;
       |`endif
       |endmodule
       |""".stripMargin
  )
}

object SumSlice {

  /** Width of the multiplier's narrow port. */
  val NarrowBits = 18

  val Latency       = 4
  val AddendLatency = 2

  /** `addend + left * right` of two signals, each with its width. */
  def apply(left: SInt, leftBits: Int)(right: SInt, rightBits: Int)(
      addend: SInt,
      multiplierBits: Int
  ): SInt = {
    val slice = Module(new SumSlice(leftBits, rightBits, multiplierBits))
    slice.io.clock  := Module.clock
    slice.io.left   := left
    slice.io.right  := right
    slice.io.addend := addend
    slice.io.sum
  }
}
