package dev.weft.hw.rtl

import chisel3._

/** Ports of [[BoothProduct]]. */
class BoothProductIO(leftBits: Int, rightBits: Int, addendBits: Int) extends Bundle {
  val clock   = Input(Clock())
  val left    = Input(SInt(leftBits.W))
  val right   = Input(SInt(rightBits.W))
  val addend  = Option.when(addendBits > 0)(Input(SInt(addendBits.W)))
  val product = Output(SInt((leftBits + rightBits).W))
}

/**
 * `left * right`, plus `addend` if that has any bits, of signed numbers in LUTs, `BoothProduct.latency` cycles, one a cycle: a chip's DSP slices
 * are the array's. Radix-4 Booth: a row for every two bits of `right` adds -2, -1, 0, 1 or 2 times `left` to the rows
 * before, so that each bit of a row is one 6-input LUT on a carry chain: three bits of `right`, two of `left` and the sum
 * so far. An 8 x 8 product takes four rows of ten bits. An addend is the sum before the first row.
 *
 * Its Verilog has two forms. Synthesis, where the macro SYNTHESIS is defined, takes the rows; simulation multiplies, which
 * is many times as fast. That both are equal is tested.
 *
 * @param short
 *   two rows between two registers, however wide `right` is
 */
class BoothProduct(leftBits: Int, rightBits: Int, addendBits: Int, short: Boolean)
    extends ExtModule {
  override def desiredName: String = {
    val addend = if (addendBits > 0) s"_plus_$addendBits" else ""
    s"BoothProduct_${leftBits}x$rightBits$addend${if (short) "_short" else ""}"
  }
  val io = FlatIO(new BoothProductIO(leftBits, rightBits, addendBits))

  /** A row's sum is below 2^leftBits * (1 + 1/4 + 1/16 + ...) in magnitude, besides what is left of the addend. */
  private def rowBits(n: Int): Int = {
    val rest = addendBits - 2 * n
    if (rest > leftBits) (leftBits + 3).max(rest + 1) else leftBits + 2
  }
  private val operandBits = rowBits(0)
  private val productBits = leftBits + rightBits
  private val latency     = BoothProduct.latency(rightBits, short)
  private val stages = (0 until BoothProduct.rows(rightBits))
    .grouped(BoothProduct.rowsPerStage(rightBits, short)).toSeq

  /**
   * A row: the sum before it without the bits that are final, its multiple of `left`, and the sum behind it. One place
   * more below takes 1 + negative, which carries into the row: the second half of the negation. As a difference from the
   * complement, since Yosys may swap a sum's operands, and then makes the multiple twice: for the sum and for the carry.
   */
  private def row(n: Int, stage: Int): String = {
    val bits = rowBits(n)
    s"""  wire [2:0] digit$n = digits$stage[${2 * n + 2}:${2 * n}];
       |  wire once$n = digit$n[1] ^ digit$n[0];
       |  wire twice$n = (digit$n[2] ^ digit$n[1]) & ~once$n;
       |  wire [${bits - 1}:0] multiple$n =
       |    ({$bits{once$n}} & left$stage[${bits - 1}:0] | {$bits{twice$n}} & {left$stage[${bits - 2}:0], 1'b0})
       |    ^ {$bits{digit$n[2]}};
       |  wire [$bits:0] sum$n = {${high(n)}, 1'b0} - {~multiple$n, ~digit$n[2]};
       |  wire [${2 * n + 1}:0] final$n = ${if (n == 0) "sum0[2:1]"
      else s"{sum$n[2:1], ${low(n)}}"};
       |""".stripMargin
  }

  /** The sum before a row: the addend, that of the row before it, or of the registers between stages. */
  private def high(n: Int): String =
    if (n == 0 && addendBits == 0) s"${rowBits(0)}'d0"
    else if (n == 0) s"${signed(rowBits(0) - addendBits, s"addend[${addendBits - 1}]")}addend"
    else if (startsStage(n)) s"high${n - 1}"
    else above(n - 1)
  private def low(n: Int): String = if (startsStage(n)) s"low${n - 1}" else s"final${n - 1}"

  /** What a row's sum is to the next one. */
  private def above(n: Int): String =
    s"{${signed(highBits(n) - rowBits(n) + 2, s"sum$n[${rowBits(n)}]")}sum$n[${rowBits(n)}:3]}"
  private def highBits(n: Int): Int         = if (n == last) rowBits(n) else rowBits(n + 1)
  private def startsStage(n: Int): Boolean  = stages.exists(_.head == n)
  private val digitBits                     = 2 * BoothProduct.rows(rightBits) + 1
  private val rightExtension                = digitBits - 1 - rightBits
  private def signed(bits: Int, of: String) = if (bits == 0) "" else s"{$bits{$of}}, "
  private def last                          = stages.last.last

  private def registers(stage: Int): String = {
    val last = stages(stage).last
    s"""  reg [${highBits(last) - 1}:0] high$last;
       |  reg [${operandBits - 1}:0] left${stage + 1};
       |  reg [${2 * last + 1}:0] low$last;
       |  reg [${digitBits - 1}:0] digits${stage + 1};
       |  always @(posedge clock) begin
       |    high$last <= ${above(last)};
       |    low$last <= final$last;
       |    left${stage + 1} <= left$stage;
       |    digits${stage + 1} <= digits$stage;
       |  end
       |""".stripMargin
  }

  private val synthesized =
    s"""  wire [${operandBits - 1}:0] left0 = {${signed(
        operandBits - leftBits,
        s"left[${leftBits - 1}]"
      )}left};
       |  wire [${digitBits - 1}:0] digits0 = {${signed(
        rightExtension,
        s"right[${rightBits - 1}]"
      )}right, 1'b0};
       |""".stripMargin +
      stages.indices.map(s => stages(s).map(row(_, s)).mkString + registers(s)).mkString +
      s"""  wire [${rowBits(last) + 2 * last + 1}:0] joined = {high$last, low$last};
         |  assign product = joined[${productBits - 1}:0];
         |""".stripMargin

  private val addendPort =
    if (addendBits == 0) "" else s"  input  signed [${addendBits - 1}:0] addend,\n"
  private val plusAddend =
    if (addendBits == 0) ""
    else s" + $$signed({${signed(productBits - addendBits, s"addend[${addendBits - 1}]")}addend})"
  private val simulated =
    s"""  reg signed [${productBits - 1}:0] ${(1 to latency).map(n => s"after$n").mkString(", ")};
       |  always @(posedge clock) begin
       |    after1 <= left * right$plusAddend;
       |${(2 to latency).map(n => s"    after$n <= after${n - 1};\n").mkString}  end
       |  assign product = after$latency;
       |""".stripMargin

  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input         clock,
       |  input  signed [${leftBits - 1}:0] left,
       |  input  signed [${rightBits - 1}:0] right,
       |$addendPort  output signed [${productBits - 1}:0] product
       |);
       |`ifdef SYNTHESIS
       |$synthesized`else
       |$simulated`endif
       |endmodule
       |""".stripMargin
  )
}

object BoothProduct {
  private def rows(rightBits: Int): Int = (rightBits + 1) / 2

  /** Rows between two registers: two or three carry chains. */
  private def rowsPerStage(rightBits: Int, short: Boolean): Int =
    if (short || rightBits <= 8) 2 else 3

  /** Cycles from operands to product. */
  def latency(rightBits: Int, short: Boolean = false): Int = {
    val perStage = rowsPerStage(rightBits, short)
    (rows(rightBits) + perStage - 1) / perStage
  }

  /** The product of two signals, each with its width. */
  def apply(left: SInt, leftBits: Int)(
      right: SInt,
      rightBits: Int,
      short: Boolean = false
  ): SInt =
    plus(0.S, 0)(left, leftBits)(right, rightBits, short)

  /** `addend + left * right`, which must fit the product's width. */
  def plus(addend: SInt, addendBits: Int)(
      left: SInt,
      leftBits: Int
  )(right: SInt, rightBits: Int, short: Boolean = false): SInt = {
    val multiplier = Module(new BoothProduct(leftBits, rightBits, addendBits, short))
    multiplier.io.clock := Module.clock
    multiplier.io.left  := left
    multiplier.io.right := right
    multiplier.io.addend.foreach(_ := addend)
    multiplier.io.product
  }
}
