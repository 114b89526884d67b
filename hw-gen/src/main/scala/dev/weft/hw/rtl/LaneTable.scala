package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.arith.LookupTable
import dev.weft.hw.isa.Record128

/**
 * One lane's copy of the activation table: `dev.weft.hw.arith.LookupTable.apply`, or the value itself. 8-bit
 * activations look it up; 16-bit ones interpolate: `value + ((delta * fraction + 128) >> 8)`. `use` comes two cycles
 * after `read` and `value`; the result after `LaneTable.latency` cycles.
 */
class LaneTable(config: AcceleratorConfig) extends Module {
  private val bits = config.format.activationBits
  val io = IO(new Bundle {
    val write  = Flipped(Valid(new MemoryWrite(8, config.format.tableBits)))
    val read   = Input(Bool())
    val value  = Input(SInt(bits.W))
    val use    = Input(Bool())
    val result = Output(UInt(bits.W))
  })

  private val memory = Module(new DualPortMemory(LookupTable.ENTRIES, config.format.tableBits))
  memory.io.write      := io.write
  memory.io.read.valid := io.read
  private val index = io.value(bits - 1, bits - 8)
  memory.io.read.bits := Cat(!index(7), index(6, 0))
  private val value = ShiftRegister(io.value, 2)
  private val entry = memory.io.data
  if (bits == 8) {
    io.result := RegNext(Mux(io.use, entry, value.asUInt))
  } else {
    // In logic: the array and the requantizers leave no DSP slices for it.
    val delta    = entry(bits + Record128.DELTA.width - 1, bits).asSInt
    val fraction = value(7, 0).asBools.zipWithIndex
    val slope    = fraction.grouped(4).map(b => RegNext(SumOfShifts(b, delta))).reduce(_ +& _)
    val base     = RegNext(Mux(io.use, entry(bits - 1, 0).asSInt, value))
    val rise     = Mux(RegNext(io.use), ((slope +& 128.S) >> 8).asSInt, 0.S)
    io.result := RegNext((base + rise)(bits - 1, 0))
  }
}

object LaneTable {

  /** Cycles from value to result. */
  def latency(config: AcceleratorConfig): Int = if (config.format.activationBits == 16) 4 else 3
}
