package dev.weft.hw.rtl

import chisel3._

/**
 * Counts cycles without progress and raises `expired` for one cycle after they reach `limit`; 0 means never. Progress and
 * `restart` begin the count anew. It serves [[RunControl]].
 */
class Watchdog extends Module {
  val io = IO(new Bundle {
    val limit    = Input(UInt(32.W))
    val progress = Input(Bool())
    val restart  = Input(Bool())
    val expired  = Output(Bool())
  })
  private val quiet   = RegInit(0.U(32.W))
  private val reached = RegInit(false.B)
  private val anew    = io.progress || io.restart || reached
  io.expired := reached
  reached    := io.limit =/= 0.U && quiet >= io.limit && !anew
  quiet      := Mux(anew, 0.U, quiet + 1.U)
}
