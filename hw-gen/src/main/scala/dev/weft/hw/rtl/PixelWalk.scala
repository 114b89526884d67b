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
 *
 * @param repeats
 *   whether a column and a row can serve more outputs than one; the fields that say so are ignored if not
 * @param mayEnter
 *   whether the walk can begin with the last output row that the first source row serves, as `enter` says
 */
class PixelWalk(addressBits: Int, repeats: Boolean = true, mayEnter: Boolean = false)
    extends Module {
  val io = IO(new Bundle {
    val start   = Input(Bool())
    val base    = Input(UInt(addressBits.W))
    val fields  = Input(new PixelWalkFields(addressBits))
    val enter   = Option.when(mayEnter)(Input(Bool()))
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
  private val lastColumn  = columnsLeft === 1.U

  /** Uses of a column or a row that are left: a single one if there are no repeats. */
  private class Uses(first: UInt, again: UInt) {
    private val left              = Option.when(repeats)(Reg(UInt(8.W)))
    val last: Bool                = left.fold(true.B)(_ === 1.U)
    def start(): Unit             = left.foreach(_ := first)
    def advance(over: Bool): Unit = left.foreach(n => n := Mux(over, again, n - 1.U))
  }
  private val columnUses = new Uses(io.fields.columnRepeat, fields.columnRepeat)
  private val rowUses = new Uses(
    io.enter.fold(io.fields.rowRepeat)(Mux(_, 1.U, io.fields.rowRepeat)),
    fields.rowRepeat
  )
  private val from = Mux(lastColumn, rowAddress, address)
  private val step = Mux(
    lastColumn,
    Mux(rowUses.last, fields.rowStep, 0.U),
    Mux(columnUses.last, fields.columnStep, 0.U)
  )
  private val next = from + step

  when(io.start) {
    address     := io.base
    rowAddress  := io.base
    columnsLeft := io.fields.columns
    rowsLeft    := io.fields.rows
    columnUses.start()
    rowUses.start()
  }.elsewhen(io.advance) {
    address := next
    columnUses.advance(lastColumn || columnUses.last)
    columnsLeft := Mux(lastColumn, fields.columns, columnsLeft - 1.U)
    when(lastColumn) {
      rowAddress := next
      rowUses.advance(rowUses.last)
      rowsLeft := rowsLeft - 1.U
    }
  }
  io.address    := address
  io.next       := next
  io.lastColumn := lastColumn
  io.last       := lastColumn && rowsLeft === 1.U
}
