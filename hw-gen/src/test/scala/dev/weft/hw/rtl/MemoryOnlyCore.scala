package dev.weft.hw.rtl

import chisel3._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Isa}
import dev.weft.hw.rtl.Fields._

/**
 * Stands in for the compute side in tests of the memory side: FEATURE words go straight into the output memory. ARRAY and POST
 * take one instruction at a time and are busy for as many cycles as its `columns` say.
 */
class MemoryOnlyCore(config: AcceleratorConfig) extends Module {
  val io             = IO(new ComputeCoreIO(config))
  private val memory = SyncReadMem(config.buffers.outputWords, UInt(Widths.vectorBits(config).W))
  private val load   = io.load.bits
  io.load.ready := true.B
  when(io.load.valid && load.buffer === Buffer.FEATURE.ordinal.U) {
    memory.write(
      load.address(Widths.outputAddressBits(config) - 1, 0),
      load.data(Widths.vectorBits(config) - 1, 0)
    )
  }
  io.output.data := memory.read(io.output.address, io.output.enable)

  for ((unit, columns) <- Seq(io.array -> Isa.Conv.COLUMNS, io.post -> Isa.Post.COLUMNS)) {
    val left = RegInit(0.U(16.W))
    unit.instr.ready := left === 0.U
    unit.busy        := left =/= 0.U
    unit.occupied    := false.B
    unit.done        := left === 1.U
    left := Mux(unit.instr.fire, unit.instr.bits.field(columns), Mux(unit.busy, left - 1.U, 0.U))
  }
}
