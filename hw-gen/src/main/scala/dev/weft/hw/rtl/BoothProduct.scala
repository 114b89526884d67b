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
 * so far. An 8 x 8 product takes four rows of ten bits. An addend is the sum before the first row; without one, the lowest
 * bit of an odd number of bits takes that place, so that a 9 x 9 product takes no fifth row.
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

  /** Bits of `right` that no row takes: one or none. `left` times it is `lowest`, all but a bit of it the first sum. */
  private val below     = BoothProduct.bitsBelow(rightBits, addendBits > 0)
  private val firstBits = if (below > 0) leftBits - 1 else addendBits

  /** A row's sum is below 2^leftBits * (1 + 1/4 + 1/16 + ...) in magnitude, besides what is left of the first sum. */
  private def rowBits(n: Int): Int = {
    val rest = firstBits - 2 * n
    if (rest > leftBits) (leftBits + 3).max(rest + 1) else leftBits + 2
  }
  private val operandBits = rowBits(0)
  private val productBits = leftBits + rightBits
  private val latency     = BoothProduct.latency(rightBits, short, addendBits > 0)
  private val rows        = BoothProduct.rows(rightBits, addendBits > 0)
  private val stages      = (0 until rows).grouped(BoothProduct.rowsPerStage(rows, short)).toSeq

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
       |  wire [${finalBits(n) - 1}:0] final$n = ${if (n == 0 && below == 0) "sum0[2:1]"
      else s"{sum$n[2:1], ${low(n)}}"};
       |""".stripMargin
  }

  /** The sum before a row: the first one, that of the row before it, or of the registers between stages. */
  private def high(n: Int): String =
    if (n == 0 && firstBits == 0) s"${rowBits(0)}'d0"
    else if (n == 0) s"${signed(rowBits(0) - firstBits, s"first[${firstBits - 1}]")}first"
    else if (startsStage(n)) s"high${n - 1}"
    else above(n - 1)
  private def low(n: Int): String =
    if (n == 0) "lowest[0]" else if (startsStage(n)) s"low${n - 1}" else s"final${n - 1}"

  /** Bits of the product that are final behind a row. */
  private def finalBits(n: Int): Int = 2 * n + 2 + below

  /** What a row's sum is to the next one. */
  private def above(n: Int): String =
    s"{${signed(highBits(n) - rowBits(n) + 2, s"sum$n[${rowBits(n)}]")}sum$n[${rowBits(n)}:3]}"
  private def highBits(n: Int): Int         = if (n == last) rowBits(n) else rowBits(n + 1)
  private def startsStage(n: Int): Boolean  = stages.exists(_.head == n)
  private val digitBits                     = 2 * rows + 1
  private val rightExtension                = digitBits - 1 - (rightBits - below)
  private def signed(bits: Int, of: String) = if (bits == 0) "" else s"{$bits{$of}}, "
  private def last                          = stages.last.last

  private def registers(stage: Int): String = {
    val last = stages(stage).last
    s"""  reg [${highBits(last) - 1}:0] high$last;
       |  reg [${operandBits - 1}:0] left${stage + 1};
       |  reg [${finalBits(last) - 1}:0] low$last;
       |  reg [${digitBits - 1}:0] digits${stage + 1};
       |  always @(posedge clock) begin
       |    high$last <= ${above(last)};
       |    low$last <= final$last;
       |    left${stage + 1} <= left$stage;
       |    digits${stage + 1} <= digits$stage;
       |  end
       |""".stripMargin
  }

  private def firstSum: String =
    if (below > 0)
      s"""  wire [${leftBits - 1}:0] lowest = left & {$leftBits{right[0]}};
         |  wire [${firstBits - 1}:0] first = lowest[${leftBits - 1}:1];
         |""".stripMargin
    else if (addendBits > 0) s"  wire [${firstBits - 1}:0] first = addend;\n"
    else ""

  private val synthesized =
    s"""  wire [${operandBits - 1}:0] left0 = {${signed(
        operandBits - leftBits,
        s"left[${leftBits - 1}]"
      )}left};
       |  wire [${digitBits - 1}:0] digits0 = {${signed(
        rightExtension,
        s"right[${rightBits - 1}]"
      )}right[${rightBits - 1}:$below], 1'b0};
       |""".stripMargin + firstSum +
      stages.indices.map(s => stages(s).map(row(_, s)).mkString + registers(s)).mkString +
      s"""  wire [${rowBits(last) + finalBits(last) - 1}:0] joined = {high$last, low$last};
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
  private def bitsBelow(rightBits: Int, plus: Boolean): Int = if (plus) 0 else rightBits % 2

  private def rows(rightBits: Int, plus: Boolean): Int =
    (rightBits - bitsBelow(rightBits, plus) + 1) / 2

  /** Rows between two registers: two or three carry chains. */
  private def rowsPerStage(rows: Int, short: Boolean): Int = if (short || rows <= 4) 2 else 3

  /** Cycles from operands to product; `plus` is with an addend. */
  def latency(rightBits: Int, short: Boolean = false, plus: Boolean = false): Int = {
    val all      = rows(rightBits, plus)
    val perStage = rowsPerStage(all, short)
    (all + perStage - 1) / perStage
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
