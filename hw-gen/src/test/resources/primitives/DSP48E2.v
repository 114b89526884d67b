// Model of DSP48E2 for tests: the registers, the multiplier and the adder as the vendor's user guide
// describes them (UG579), in the modes that the accelerator uses. Any other mode stops the simulation.
module DSP48E2 #(
  parameter integer AREG = 1, ACASCREG = 1, BREG = 1, BCASCREG = 1, CREG = 1, DREG = 1, ADREG = 1,
  parameter integer MREG = 1, PREG = 1, INMODEREG = 1, OPMODEREG = 1, ALUMODEREG = 1,
  parameter integer CARRYINREG = 1, CARRYINSELREG = 1,
  parameter A_INPUT = "DIRECT", B_INPUT = "DIRECT", USE_MULT = "MULTIPLY", USE_SIMD = "ONE48",
  parameter AUTORESET_PATDET = "NO_RESET", USE_PATTERN_DETECT = "NO_PATDET",
  parameter [47:0] MASK = 48'h3fffffffffff, PATTERN = 48'd0,
  parameter SEL_MASK = "MASK", SEL_PATTERN = "PATTERN",
  parameter AMULTSEL = "A", BMULTSEL = "B", PREADDINSEL = "A", parameter [47:0] RND = 48'd0,
  parameter USE_WIDEXOR = "FALSE"
) (
  input CLK,
  input [29:0] A, input [17:0] B, input [47:0] C, input [26:0] D, input [47:0] PCIN,
  input [8:0] OPMODE, input [3:0] ALUMODE, input [4:0] INMODE, input CARRYIN,
  input [2:0] CARRYINSEL,
  input CEA1, CEA2, CEB1, CEB2, CEM, CEP, CEC, CED, CEAD, CEALUMODE, CECTRL, CECARRYIN, CEINMODE,
  input RSTA, RSTB, RSTC, RSTD, RSTM, RSTP, RSTALUMODE, RSTCTRL, RSTALLCARRYIN, RSTINMODE,
  input [29:0] ACIN, input [17:0] BCIN, input CARRYCASCIN, MULTSIGNIN,
  output [47:0] P, PCOUT,
  output [29:0] ACOUT, output [17:0] BCOUT, output CARRYCASCOUT, MULTSIGNOUT,
  output [3:0] CARRYOUT, output OVERFLOW, UNDERFLOW, PATTERNDETECT, PATTERNBDETECT,
  output [7:0] XOROUT
);
  reg signed [29:0] a1, a2;
  reg signed [17:0] b1, b2;
  reg signed [47:0] c;
  reg signed [44:0] m;
  reg signed [47:0] p;
  wire signed [26:0] factor = AREG == 0 ? A[26:0] : a2[26:0];
  wire signed [17:0] other = BREG == 0 ? B : b2;
  // X and Y together are the product, Z is nothing, the slice before or C.
  wire signed [47:0] z = OPMODE[6:4] == 3'b001 ? PCIN : OPMODE[6:4] == 3'b011 ? (CREG == 0 ? C : c) : 48'd0;
  always @(posedge CLK) begin
    if (RSTA) begin a1 <= 0; a2 <= 0; end else begin
      if (CEA1) a1 <= A;
      if (CEA2) a2 <= a1;
    end
    if (RSTB) begin b1 <= 0; b2 <= 0; end else begin
      if (CEB1) b1 <= B;
      if (CEB2) b2 <= BREG == 2 ? b1 : B;
    end
    if (RSTC) c <= 0; else if (CEC) c <= C;
    if (RSTM) m <= 0; else if (CEM) m <= factor * other;
    if (RSTP) p <= 0; else if (CEP) p <= z + 48'(m);
    if (OPMODE[3:0] != 4'b0101 || OPMODE[6] || OPMODE[5:4] == 2'b10
        || OPMODE[8:7] != 0 || ALUMODE != 0 || INMODE != 0
        || CARRYIN || CARRYINSEL != 0)
      $fatal(1, "DSP48E2 in a mode that this model does not have");
  end
  initial
    if (AREG == 1 || AREG > 2 || BREG > 2 || CREG > 1 || MREG != 1 || PREG != 1 || OPMODEREG != 0 || ALUMODEREG != 0
        || INMODEREG != 0 || CARRYINREG != 0 || CARRYINSELREG != 0 || USE_MULT != "MULTIPLY"
        || USE_SIMD != "ONE48" || A_INPUT != "DIRECT" || B_INPUT != "DIRECT")
      $fatal(1, "DSP48E2 with parameters that this model does not have");
  assign P = p;
  assign PCOUT = p;
  assign XOROUT = 0;
  assign {ACOUT, BCOUT, CARRYCASCOUT, MULTSIGNOUT, CARRYOUT} = 0;
  assign {OVERFLOW, UNDERFLOW, PATTERNDETECT, PATTERNBDETECT} = 0;
endmodule
