package dev.weft.hw.rtl

import chisel3._

/** Ports of [[SignedProduct]]. */
class SignedProductIO(leftBits: Int, rightBits: Int) extends Bundle {
  val left    = Input(SInt(leftBits.W))
  val right   = Input(SInt(rightBits.W))
  val product = Output(SInt((leftBits + rightBits).W))
}

/**
 * `left * right`, combinational. In Verilog of its own, since firtool extends both operands to the
 * product's width before it multiplies, and Yosys then builds a multiplier of that width: five DSP
 * slices where one does.
 */
class SignedProduct(leftBits: Int, rightBits: Int) extends ExtModule {
  override def desiredName: String = s"SignedProduct_${leftBits}x$rightBits"
  val io                           = FlatIO(new SignedProductIO(leftBits, rightBits))
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input  signed [${leftBits - 1}:0] left,
       |  input  signed [${rightBits - 1}:0] right,
       |  output signed [${leftBits + rightBits - 1}:0] product
       |);
       |  assign product = left * right;
       |endmodule
       |""".stripMargin
  )
}

object SignedProduct {

  /** The product of two signals, each with its width. */
  def apply(left: SInt, leftBits: Int)(right: SInt, rightBits: Int): SInt = {
    val multiplier = Module(new SignedProduct(leftBits, rightBits))
    multiplier.io.left  := left
    multiplier.io.right := right
    multiplier.io.product
  }
}
