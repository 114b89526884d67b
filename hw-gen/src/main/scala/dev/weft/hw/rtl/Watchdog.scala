package dev.weft.hw.rtl

import chisel3._

/**
 * Counts cycles without progress and raises `expired` for one cycle when they reach `limit`; 0 means never. Progress and
 * `restart` begin the count anew. It serves [[RunControl]].
 */
class Watchdog extends Module {
  val io = IO(new Bundle {
    val limit    = Input(UInt(32.W))
    val progress = Input(Bool())
    val restart  = Input(Bool())
    val expired  = Output(Bool())
  })
  private val quiet = RegInit(0.U(32.W))
  io.expired := io.limit =/= 0.U && quiet >= io.limit
  quiet      := Mux(io.progress || io.restart || io.expired, 0.U, quiet + 1.U)
}
