// What the models of DSP48E1 and DSP48E2 have in common: the registers, the multiplier and the adder as
// the vendor's user guides describe them (UG479, UG579), in the modes that the accelerator uses. Any
// other mode stops the simulation. WIDE is the width of the multiplier's wide port.
module DSP48 #(
  parameter integer WIDE = 27, AREG = 1, BREG = 1, CREG = 1, MREG = 1, PREG = 1,
  parameter integer INMODEREG = 1, OPMODEREG = 1, ALUMODEREG = 1, CARRYINREG = 1, CARRYINSELREG = 1,
  parameter integer DREG = 1, ADREG = 1, PRE_ADDER = 0,
  parameter A_INPUT = "DIRECT", B_INPUT = "DIRECT", USE_MULT = "MULTIPLY", USE_SIMD = "ONE48"
) (
  input CLK,
  input [29:0] A, input [17:0] B, input [47:0] C, input [WIDE-1:0] D, input [47:0] PCIN,
  input [8:0] OPMODE, input [3:0] ALUMODE, input [4:0] INMODE, input CARRYIN,
  input [2:0] CARRYINSEL,
  input CEA1, CEA2, CEB1, CEB2, CEM, CEP, CEC, CED, CEAD, CEINMODE, RSTA, RSTB, RSTC, RSTD, RSTM, RSTP, RSTINMODE,
  output [47:0] P
);
  reg signed [29:0] a1, a2;
  reg signed [17:0] b1, b2;
  reg signed [47:0] c;
  reg signed [WIDE-1:0] d, ad;
  reg [4:0] inmode;
  reg signed [WIDE+17:0] m;
  reg signed [47:0] p;
  wire signed [WIDE-1:0] a = AREG == 0 ? A[WIDE-1:0] : a2[WIDE-1:0];
  // The pre-adder: INMODE[1] takes A out of the sum, INMODE[2] takes D in.
  wire signed [WIDE-1:0] factor = PRE_ADDER != 0 ? ad : a;
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
    if (RSTD) begin d <= 0; ad <= 0; end else begin
      if (CED) d <= D;
      if (CEAD) ad <= (inmode[2] ? d : 0) + (inmode[1] ? 0 : a);
    end
    if (RSTINMODE) inmode <= 0; else if (CEINMODE) inmode <= INMODE;
    if (RSTC) c <= 0; else if (CEC) c <= C;
    if (RSTM) m <= 0; else if (CEM) m <= factor * other;
    if (RSTP) p <= 0; else if (CEP) p <= z + 48'(m);
    if (OPMODE[3:0] != 4'b0101 || OPMODE[6] || OPMODE[5:4] == 2'b10 || OPMODE[8:7] != 0
        || ALUMODE != 0 || (PRE_ADDER != 0 ? INMODE[4:3] != 0 || INMODE[0] : INMODE != 0) || CARRYIN || CARRYINSEL != 0)
      $fatal(1, "%m in a mode that this model does not have");
  end
  initial
    if (AREG == 1 || AREG > 2 || BREG > 2 || CREG > 1 || MREG != 1 || PREG != 1 || OPMODEREG != 0 || ALUMODEREG != 0
        || INMODEREG != PRE_ADDER || CARRYINREG != 0 || CARRYINSELREG != 0 || USE_MULT != "MULTIPLY"
        || (PRE_ADDER != 0 && (DREG != 1 || ADREG != 1 || AREG == 0))
        || USE_SIMD != "ONE48" || A_INPUT != "DIRECT" || B_INPUT != "DIRECT")
      $fatal(1, "%m with parameters that this model does not have");
  assign P = p;
endmodule
