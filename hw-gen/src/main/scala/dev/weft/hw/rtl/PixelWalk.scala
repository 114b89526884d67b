package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/** The output pixels of a tile and where their source words lie; addresses wrap at the memory's size. */
class PixelWalkFields(addressBits: Int) extends Bundle {
  val rows         = UInt(16.W)
  val columns      = UInt(16.W)
  val rowStep      = UInt(addressBits.W)
  val columnStep   = UInt(addressBits.W)
  val rowRepeat    = UInt(8.W)
  val columnRepeat = UInt(8.W)
}

/**
 * Walks a tile's pixels row by row with additions only: a source column serves `columnRepeat` outputs before the address
 * steps, a source row `rowRepeat` output rows. `start` takes the fields and the first address; from the next cycle on
 * `address` is the current pixel's, `next` the one after it, and `advance` moves on.
 */
class PixelWalk(addressBits: Int) extends Module {
  val io = IO(new Bundle {
    val start   = Input(Bool())
    val base    = Input(UInt(addressBits.W))
    val fields  = Input(new PixelWalkFields(addressBits))
    val advance = Input(Bool())
    val address = Output(UInt(addressBits.W))
    val next    = Output(UInt(addressBits.W))

    /** The pixel ends a row. */
    val lastColumn = Output(Bool())

    /** The pixel is the tile's last. */
    val last = Output(Bool())
  })

  private val fields      = RegEnable(io.fields, io.start)
  private val address     = Reg(UInt(addressBits.W))
  private val rowAddress  = Reg(UInt(addressBits.W))
  private val columnsLeft = Reg(UInt(16.W))
  private val rowsLeft    = Reg(UInt(16.W))
  private val columnUses  = Reg(UInt(8.W))
  private val rowUses     = Reg(UInt(8.W))

  private val lastColumn    = columnsLeft === 1.U
  private val lastColumnUse = columnUses === 1.U
  private val lastRowUse    = rowUses === 1.U
  private val from          = Mux(lastColumn, rowAddress, address)
  private val step = Mux(
    lastColumn,
    Mux(lastRowUse, fields.rowStep, 0.U),
    Mux(lastColumnUse, fields.columnStep, 0.U)
  )
  private val next = from + step

  when(io.start) {
    address     := io.base
    rowAddress  := io.base
    columnsLeft := io.fields.columns
    rowsLeft    := io.fields.rows
    columnUses  := io.fields.columnRepeat
    rowUses     := io.fields.rowRepeat
  }.elsewhen(io.advance) {
    address     := next
    columnUses  := Mux(lastColumn || lastColumnUse, fields.columnRepeat, columnUses - 1.U)
    columnsLeft := Mux(lastColumn, fields.columns, columnsLeft - 1.U)
    when(lastColumn) {
      rowAddress := next
      rowUses    := Mux(lastRowUse, fields.rowRepeat, rowUses - 1.U)
      rowsLeft   := rowsLeft - 1.U
    }
  }
  io.address    := address
  io.next       := next
  io.lastColumn := lastColumn
  io.last       := lastColumn && rowsLeft === 1.U
}
