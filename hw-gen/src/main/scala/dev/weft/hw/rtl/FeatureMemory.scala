package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Feature vectors, in two banks told apart by the top address bit. LOAD writes either bank; each bank serves one read a
 * cycle: the array's first, else the post unit's, which must hold its read until `postReady`. Data is there in the second
 * cycle after the read, and only then: the other reader may use the bank next.
 */
class FeatureMemory(config: AcceleratorConfig) extends Module {
  private val words       = config.buffers.featureWords
  private val vectorBits  = Widths.vectorBits(config)
  private val addressBits = log2Ceil(words)
  private val bankBits    = addressBits - 1

  val io = IO(new Bundle {
    val write     = Flipped(Valid(new MemoryWrite(addressBits, vectorBits)))
    val array     = Flipped(Valid(UInt(addressBits.W)))
    val arrayData = Output(UInt(vectorBits.W))
    val post      = Flipped(Valid(UInt(addressBits.W)))
    val postReady = Output(Bool())
    val postData  = Output(UInt(vectorBits.W))
  })

  private val arrayBank = io.array.bits(bankBits)
  private val postBank  = io.post.bits(bankBits)
  io.postReady := !(io.array.valid && arrayBank === postBank)

  private val bankData = for (bank <- 0 until 2) yield {
    val memory = Module(new DualPortMemory(words / 2, vectorBits))
    memory.io.write.valid        := io.write.valid && io.write.bits.address(bankBits) === bank.U
    memory.io.write.bits.address := io.write.bits.address(bankBits - 1, 0)
    memory.io.write.bits.data    := io.write.bits.data
    val forArray = io.array.valid && arrayBank === bank.U
    memory.io.read.valid := forArray || io.post.valid && postBank === bank.U
    memory.io.read.bits := Mux(
      forArray,
      io.array.bits(bankBits - 1, 0),
      io.post.bits(bankBits - 1, 0)
    )
    memory.io.data
  }

  private def select(bank: Bool, read: Bool): UInt = {
    val first = RegEnable(bank, read)
    Mux(RegNext(first), bankData(1), bankData(0))
  }
  io.arrayData := select(arrayBank, io.array.valid)
  io.postData  := select(postBank, io.post.valid && io.postReady)
}
