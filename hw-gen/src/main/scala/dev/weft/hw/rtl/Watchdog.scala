package dev.weft.hw.rtl

import chisel3._

/**
 * Counts cycles without progress and raises `expired` for one cycle some cycles after they reach `limit`; 0 means never.
 * Progress and `restart` begin the count anew. It serves [[RunControl]].
 *
 * A few cycles more or less do not matter here, but a path from all units through a long comparison would: what comes in
 * and what is compared stand in registers. A restart empties them all and hides what has expired before it.
 */
class Watchdog extends Module {
  val io = IO(new Bundle {
    val limit    = Input(UInt(32.W))
    val progress = Input(Bool())

    /** Nothing counts that was before; early in a cycle, since `expired` hangs on it. */
    val restart = Input(Bool())
    val expired = Output(Bool())
  })
  private val progress = RegNext(io.progress, false.B)
  private val quiet    = RegInit(0.U(32.W))
  private val long     = RegInit(false.B)
  private val reached  = RegInit(false.B)
  private val anew     = progress || io.restart || reached
  io.expired := reached && !io.restart
  quiet      := Mux(anew, 0.U, quiet + 1.U)
  long       := io.limit =/= 0.U && quiet >= io.limit && !anew
  reached    := long && !anew
}
