package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/** A word and where it goes; used as `Valid`. */
class MemoryWrite(addressBits: Int, dataBits: Int) extends Bundle {
  val address = UInt(addressBits.W)
  val data    = UInt(dataBits.W)
}

/**
 * Block memory with one write and one read port and a registered output: data comes two cycles after `read` and stays
 * until the next. Uninitialised; reading a word in the cycle that writes it gives either value.
 */
class DualPortMemory(words: Int, dataBits: Int) extends Module {
  private val addressBits = log2Ceil(words)
  val io = IO(new Bundle {
    val write = Flipped(Valid(new MemoryWrite(addressBits, dataBits)))
    val read  = Flipped(Valid(UInt(addressBits.W)))
    val data  = Output(UInt(dataBits.W))
  })

  private val data = BlockMemory(words, dataBits)(io.write, io.read.valid, io.read.bits)
  io.data := RegEnable(data, RegNext(io.read.valid, false.B))
}
