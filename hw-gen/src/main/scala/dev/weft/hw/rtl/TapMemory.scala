package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Buffer

/**
 * Depthwise taps, a vector of weights a word, in banks told apart by the lowest address bits: the vector engine reads the
 * taps of one kernel column at once, which must lie in different banks. Data comes two cycles after the read.
 */
class TapMemory(config: AcceleratorConfig) extends Module {
  private val words       = config.buffers.tapWords
  private val bits        = 8 * config.wordBytes(Buffer.TAP)
  private val addressBits = log2Ceil(words)
  private val rows        = config.vector.windowRows
  private val banks       = TapMemory.banks(config)
  val io = IO(new Bundle {
    val write = Flipped(Valid(new MemoryWrite(addressBits, bits)))
    val read  = Flipped(Vec(rows, Valid(UInt(addressBits.W))))
    val data  = Output(Vec(rows, UInt(bits.W)))
  })

  private def wordOf(address: UInt): UInt          = address(addressBits - 1, log2Ceil(banks))
  private def isIn(address: UInt, bank: Int): Bool = TapMemory.bankOf(config, address) === bank.U

  private val bankData = for (bank <- 0 until banks) yield {
    val memory = Module(new DualPortMemory(words / banks, bits))
    memory.io.write.valid        := io.write.valid && isIn(io.write.bits.address, bank)
    memory.io.write.bits.address := wordOf(io.write.bits.address)
    memory.io.write.bits.data    := io.write.bits.data
    val wanted = io.read.map(read => read.valid && isIn(read.bits, bank))
    assert(PopCount(wanted) <= 1.U, s"the post unit reads two words of tap bank $bank at once")
    memory.io.read.valid := wanted.reduce(_ || _)
    memory.io.read.bits  := Mux1H(wanted, io.read.map(read => wordOf(read.bits)))
    memory.io.data
  }
  io.data := VecInit(io.read.map { read =>
    if (banks == 1) bankData.head
    else VecInit(bankData)(ShiftRegister(TapMemory.bankOf(config, read.bits), 2))
  })
}

object TapMemory {

  /** Four banks for up to three rows: the taps of a column of any odd kernel lie in different ones. */
  def banks(config: AcceleratorConfig): Int = if (config.vector.windowRows == 1) 1 else 4

  def bankOf(config: AcceleratorConfig, address: UInt): UInt =
    if (banks(config) == 1) 0.U else address(log2Ceil(banks(config)) - 1, 0)
}
