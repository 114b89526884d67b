package dev.weft.hw.rtl

import chisel3._
import dev.weft.hw.rtl.DspSlice.extended

/** Ports of [[DspSlice]]. */
class DspSliceIO(operandBits: Int, activationBits: Int) extends Bundle {
  val clock = Input(Clock())

  /** Loads `operand` into the first of its two registers; moves it on to the second, with the activation. */
  val load       = Input(Bool())
  val swap       = Input(Bool())
  val operand    = Input(UInt(operandBits.W))
  val activation = Input(UInt(activationBits.W))

  /** The slice before: only ever another slice's `cascadeOut`, as the wires between slices lead nowhere else. */
  val cascadeIn  = Input(UInt(DspSlice.SumBits.W))
  val cascadeOut = Output(UInt(DspSlice.SumBits.W))
  val sum        = Output(UInt(DspSlice.SumBits.W))
}

/**
 * A DSP slice that multiplies and adds: `sum = cascadeIn + operand * activation`, or without `cascadeIn` if it is the
 * first of its cascade. All registers are the slice's own: two for the operand (the next one waits in the first), one each
 * for activation, product and sum.
 *
 * Its Verilog has two forms. Synthesis, where the macro SYNTHESIS is defined, takes the primitive, since inference leaves
 * the adder and the registers outside of it; simulation takes plain registers, of factor and product as wide as a
 * processor's: hundreds of slices are most of a model's arithmetic, and a width of its own costs each of them an extension
 * or a mask in every cycle. That both are equal is tested with models of the primitives.
 *
 * @param operandBits
 *   width of the multiplier's wide port, which tells the primitive: 27 for DSP48E2, 25 for DSP48E1
 */
class DspSlice(operandBits: Int, activationBits: Int, first: Boolean) extends ExtModule {
  override def desiredName: String =
    s"DspSlice_${operandBits}x$activationBits${if (first) "_first" else ""}"
  val io                = FlatIO(new DspSliceIO(operandBits, activationBits))
  private val primitive = DspSlice.primitive(operandBits)

  // X and Y: the product; Z: the slice before, or nothing.
  private val mode = primitive.opmode(s"${if (first) "000" else "001"}_01_01")

  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input         clock,
       |  input         load,
       |  input         swap,
       |  input  [${operandBits - 1}:0] operand,
       |  input  [${activationBits - 1}:0] activation,
       |  input  [47:0] cascadeIn,
       |  output [47:0] cascadeOut,
       |  output [47:0] sum
       |);
       |`ifdef SYNTHESIS
       |  ${primitive.name} #(
       |    .AREG(2), .ACASCREG(2), .BREG(1), .BCASCREG(1), .CREG(0), .MREG(1), .PREG(1),
       |    ${primitive.parameters}
       |  ) slice (
       |    .CLK(clock),
       |    .A(${extended("operand", operandBits, 30)}),
       |    .B(${extended("activation", activationBits, 18)}),
       |    .C(48'd0), .D(${operandBits}'d0), .PCIN(cascadeIn), .PCOUT(cascadeOut), .P(sum),
       |    .OPMODE($mode),
       |    .CEA1(load), .CEA2(swap), .CEB1(1'b0), .CEB2(1'b1), .CEC(1'b0), .CEM(1'b1), .CEP(1'b1),
       |    ${primitive.otherPorts}
       |  );
       |`else
       |  reg signed [31:0] waiting, factor;
       |  reg signed [${activationBits - 1}:0] value;
       |  reg signed [63:0] product;
       |  reg [47:0] total;
       |  always @(posedge clock) begin
       |    if (load) waiting <= ${extended("operand", operandBits, 32)};
       |    if (swap) factor <= waiting;
       |    value <= activation;
       |    product <= factor * value;
       |    total <= ${if (first) ""
      else "cascadeIn + "}product[${DspSlice.SumBits - 1}:0];
       |  end
       |  assign cascadeOut = total;
       |  assign sum = total;
       |`endif
       |endmodule
       |""".stripMargin
  )
}

object DspSlice {

  /** Width of a slice's adder. */
  val SumBits = 48

  /** A signed number of Verilog with more bits. */
  private[rtl] def extended(name: String, bits: Int, to: Int): String =
    if (bits == to) name else s"{{${to - bits}{$name[${bits - 1}]}}, $name}"

  /**
   * One of the two primitives: what its instances here have in common. `opmode` takes Z, Y and X; DSP48E2 has a W besides,
   * which adds nothing.
   */
  private[rtl] case class Primitive(
      name: String,
      wSelect: String,
      ownParameters: String,
      ownPreAdderParameters: String,
      ownPorts: String
  ) {
    def opmode(zyx: String): String = s"${wSelect.length + 7}'b${wSelect}_$zyx".replace("b_", "b")

    def parameters: String =
      s""".DREG(0), .ADREG(0), .INMODEREG(0), $commonParameters,
         |    $ownParameters""".stripMargin

    /** With both operands of the pre-adder and the choice between them in registers. */
    def preAdderParameters: String =
      s""".DREG(1), .ADREG(1), .INMODEREG(1), $commonParameters,
         |    $ownPreAdderParameters""".stripMargin

    private def commonParameters: String =
      s""".OPMODEREG(0), .ALUMODEREG(0), .CARRYINREG(0),
         |    .CARRYINSELREG(0), .A_INPUT("DIRECT"), .B_INPUT("DIRECT"), .USE_MULT("MULTIPLY"),
         |    .USE_SIMD("ONE48"), .AUTORESET_PATDET("NO_RESET"), .USE_PATTERN_DETECT("NO_PATDET"),
         |    .MASK(48'h3fffffffffff), .PATTERN(48'd0), .SEL_MASK("MASK"), .SEL_PATTERN("PATTERN")""".stripMargin

    def otherPorts: String =
      s""".ALUMODE(4'd0), .INMODE(5'd0), .CARRYIN(1'b0), .CARRYINSEL(3'd0),
         |    .CED(1'b0), .CEAD(1'b0), .CEALUMODE(1'b0), .CECTRL(1'b0), .CECARRYIN(1'b0),
         |    .CEINMODE(1'b0), $resets""".stripMargin

    /** All but INMODE and the enables of the pre-adder. */
    def preAdderPorts: String =
      s""".ALUMODE(4'd0), .CARRYIN(1'b0), .CARRYINSEL(3'd0),
         |    .CEALUMODE(1'b0), .CECTRL(1'b0), .CECARRYIN(1'b0), $resets""".stripMargin

    private def resets: String =
      s""".RSTA(1'b0), .RSTB(1'b0), .RSTC(1'b0), .RSTD(1'b0), .RSTM(1'b0),
         |    .RSTP(1'b0), .RSTALUMODE(1'b0), .RSTCTRL(1'b0), .RSTALLCARRYIN(1'b0), .RSTINMODE(1'b0),
         |    .ACIN(30'd0), .BCIN(18'd0), .CARRYCASCIN(1'b0), .MULTSIGNIN(1'b0),
         |    .ACOUT(), .BCOUT(), .CARRYCASCOUT(), .MULTSIGNOUT(), .CARRYOUT(), .OVERFLOW(),
         |    .PATTERNBDETECT(), .PATTERNDETECT(), .UNDERFLOW()$ownPorts""".stripMargin
  }

  /** The primitive whose multiplier's wide port has so many bits. */
  private[rtl] def primitive(portBits: Int): Primitive =
    if (portBits == 27)
      Primitive(
        "DSP48E2",
        "00",
        """.AMULTSEL("A"), .BMULTSEL("B"), .PREADDINSEL("A"), .RND(48'd0), .USE_WIDEXOR("FALSE")""",
        """.AMULTSEL("AD"), .BMULTSEL("B"), .PREADDINSEL("A"), .RND(48'd0), .USE_WIDEXOR("FALSE")""",
        ", .XOROUT()"
      )
    else Primitive("DSP48E1", "", """.USE_DPORT("FALSE")""", """.USE_DPORT("TRUE")""", "")
}
