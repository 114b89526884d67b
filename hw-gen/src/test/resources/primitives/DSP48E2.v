// DSP48E2 for tests (UG579): its ports and parameters around what both generations have in common.
module DSP48E2 #(
  parameter integer AREG = 1, ACASCREG = 1, BREG = 1, BCASCREG = 1, CREG = 1, DREG = 1, ADREG = 1,
  parameter integer MREG = 1, PREG = 1, INMODEREG = 1, OPMODEREG = 1, ALUMODEREG = 1,
  parameter integer CARRYINREG = 1, CARRYINSELREG = 1,
  parameter A_INPUT = "DIRECT", B_INPUT = "DIRECT", USE_MULT = "MULTIPLY", USE_SIMD = "ONE48",
  parameter AUTORESET_PATDET = "NO_RESET", USE_PATTERN_DETECT = "NO_PATDET",
  parameter [47:0] MASK = 48'h3fffffffffff, PATTERN = 48'd0,
  parameter SEL_MASK = "MASK", SEL_PATTERN = "PATTERN",
  parameter [15:0] AMULTSEL = "A", parameter BMULTSEL = "B", PREADDINSEL = "A", parameter [47:0] RND = 48'd0,
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
  DSP48 #(
    .WIDE(27), .AREG(AREG), .BREG(BREG), .CREG(CREG), .MREG(MREG), .PREG(PREG), .INMODEREG(INMODEREG),
    .OPMODEREG(OPMODEREG), .ALUMODEREG(ALUMODEREG), .CARRYINREG(CARRYINREG),
    .CARRYINSELREG(CARRYINSELREG), .A_INPUT(A_INPUT), .B_INPUT(B_INPUT), .USE_MULT(USE_MULT),
    .USE_SIMD(USE_SIMD), .DREG(DREG), .ADREG(ADREG), .PRE_ADDER(AMULTSEL == "AD" ? 1 : 0)
  ) slice (.OPMODE(OPMODE), .*);
  assign PCOUT = P;
  assign XOROUT = 0;
  assign {ACOUT, BCOUT, CARRYCASCOUT, MULTSIGNOUT, CARRYOUT} = 0;
  assign {OVERFLOW, UNDERFLOW, PATTERNDETECT, PATTERNBDETECT} = 0;
endmodule
