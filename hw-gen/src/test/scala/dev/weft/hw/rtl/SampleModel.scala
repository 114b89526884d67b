package dev.weft.hw.rtl

import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.arith.Interpolation
import dev.weft.hw.isa.Isa.{Grid, Post}
import dev.weft.hw.isa.{Field, Instruction}

/** The samples of a POST on a GRID in plain loops, as docs/architecture.md writes them down. */
class SampleModel(
    config: AcceleratorConfig,
    feature: Array[Array[Int]],
    grid: Instruction,
    post: Instruction
) {
  private def g(field: Field): Int = grid.getInt(field)
  private def p(field: Field): Int = post.getInt(field)
  private val fraction             = g(Grid.FRACTION_BITS)
  private val zero                 = p(Post.ZERO_A)

  private def stored(base: Field, firstLane: Field, i: Int, oy: Int, ox: Int): Int = {
    val lane = g(firstLane) + i
    feature(
      g(base) + lane / config.lanes * g(Grid.OFFSET_BLOCK_STEP) + oy * g(Grid.OFFSET_ROW_STEP) +
        ox * g(Grid.OFFSET_COLUMN_STEP)
    )(lane % config.lanes)
  }

  def sample(oy: Int, ox: Int, ky: Int, kx: Int, l: Int): Int = {
    val k = ky * p(Post.KERNEL_COLUMNS) + kx
    def offset(i: Int): Int =
      stored(Grid.OFFSETS, Grid.OFFSET_LANE, i, oy, ox) - g(Grid.OFFSET_ZERO)
    val top  = g(Grid.TOP) + oy * g(Grid.STRIDE_ROWS)
    val left = g(Grid.LEFT) + ox * g(Grid.STRIDE_COLUMNS)
    val one  = 1 << fraction
    val (y, x) =
      if (g(Grid.SQUARE) == 1)
        (
          top * one + (ky - (p(Post.KERNEL_ROWS) - 1) / 2) * offset(0),
          left * one + (kx - (p(Post.KERNEL_COLUMNS) - 1) / 2) * offset(0)
        )
      else
        (
          (top + ky * g(Grid.DILATION_ROWS)) * one + offset(2 * k),
          (left + kx * g(Grid.DILATION_COLUMNS)) * one + offset(2 * k + 1)
        )
    def v(row: Int, column: Int): Int =
      if (row >= 0 && row < g(Grid.BOX_ROWS) && column >= 0 && column < g(Grid.BOX_COLUMNS))
        feature(p(Post.SOURCE) + row * g(Grid.PITCH) + column)(l) - zero
      else 0
    val (y0, x0) = (y >> fraction, x >> fraction)
    val sum = Interpolation.sum(
      v(y0, x0),
      v(y0, x0 + 1),
      v(y0 + 1, x0),
      v(y0 + 1, x0 + 1),
      y & (one - 1),
      x & (one - 1),
      fraction
    )
    val (total, bits) =
      if (g(Grid.MASKED) == 1)
        (
          sum * (stored(Grid.MASK, Grid.MASK_LANE, k, oy, ox) - g(Grid.MASK_ZERO)),
          2 * fraction + g(Grid.MASK_SHIFT)
        )
      else (sum, 2 * fraction)
    val low  = config.format.activationMin - zero
    val high = config.format.activationMax - zero
    Interpolation.round(total, bits, low, high) + zero
  }
}
