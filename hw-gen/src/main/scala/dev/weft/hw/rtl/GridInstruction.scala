package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa.Grid
import dev.weft.hw.rtl.Fields._

/** GRID's fields, cut to the sizes of the memories they address; zero points are activations. */
class GridInstruction(config: AcceleratorConfig) extends Bundle {
  private val featureBits    = log2Ceil(config.buffers.featureWords)
  private val activationBits = config.format.activationBits
  private val laneBits       = log2Ceil(config.lanes)
  val square                 = Bool()
  val masked                 = Bool()
  val fractionBits           = UInt(Grid.FRACTION_BITS.width.W)
  val maskShift              = UInt(Grid.MASK_SHIFT.width.W)
  val offsets                = UInt(featureBits.W)
  val offsetLane             = UInt(laneBits.W)
  val offsetBlockStep        = UInt(featureBits.W)
  val offsetRowStep          = UInt(featureBits.W)
  val offsetColumnStep       = UInt(featureBits.W)
  val offsetZero             = SInt(activationBits.W)
  val mask                   = UInt(featureBits.W)
  val maskLane               = UInt(laneBits.W)
  val maskZero               = SInt(activationBits.W)
  val top                    = SInt(Grid.TOP.width.W)
  val left                   = SInt(Grid.LEFT.width.W)
  val strideRows             = UInt(Grid.STRIDE_ROWS.width.W)
  val strideColumns          = UInt(Grid.STRIDE_COLUMNS.width.W)
  val dilationRows           = UInt(Grid.DILATION_ROWS.width.W)
  val dilationColumns        = UInt(Grid.DILATION_COLUMNS.width.W)
  val boxRows                = UInt(Grid.BOX_ROWS.width.W)
  val boxColumns             = UInt(Grid.BOX_COLUMNS.width.W)
  val pitch                  = UInt(featureBits.W)
}

object GridInstruction {
  def decode(config: AcceleratorConfig, word: UInt): GridInstruction = {
    val grid = Wire(new GridInstruction(config))
    word.put(grid.square, Grid.SQUARE)
    word.put(grid.masked, Grid.MASKED)
    word.put(grid.fractionBits, Grid.FRACTION_BITS)
    word.put(grid.maskShift, Grid.MASK_SHIFT)
    word.put(grid.offsets, Grid.OFFSETS)
    word.put(grid.offsetLane, Grid.OFFSET_LANE)
    word.put(grid.offsetBlockStep, Grid.OFFSET_BLOCK_STEP)
    word.put(grid.offsetRowStep, Grid.OFFSET_ROW_STEP)
    word.put(grid.offsetColumnStep, Grid.OFFSET_COLUMN_STEP)
    word.put(grid.offsetZero, Grid.OFFSET_ZERO)
    word.put(grid.mask, Grid.MASK)
    word.put(grid.maskLane, Grid.MASK_LANE)
    word.put(grid.maskZero, Grid.MASK_ZERO)
    word.put(grid.top, Grid.TOP)
    word.put(grid.left, Grid.LEFT)
    word.put(grid.strideRows, Grid.STRIDE_ROWS)
    word.put(grid.strideColumns, Grid.STRIDE_COLUMNS)
    word.put(grid.dilationRows, Grid.DILATION_ROWS)
    word.put(grid.dilationColumns, Grid.DILATION_COLUMNS)
    word.put(grid.boxRows, Grid.BOX_ROWS)
    word.put(grid.boxColumns, Grid.BOX_COLUMNS)
    word.put(grid.pitch, Grid.PITCH)
    grid
  }
}
