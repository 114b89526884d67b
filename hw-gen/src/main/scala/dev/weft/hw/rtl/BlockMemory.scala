package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** Ports of [[BlockMemory]]. */
class BlockMemoryIO(words: Int, dataBits: Int) extends Bundle {
  private val addressBits = log2Ceil(words)
  val clock               = Input(Clock())
  val writeEnable         = Input(Bool())
  val writeAddress        = Input(UInt(addressBits.W))
  val writeData           = Input(UInt(dataBits.W))
  val readEnable          = Input(Bool())
  val readAddress         = Input(UInt(addressBits.W))
  val readData            = Output(UInt(dataBits.W))
}

/**
 * One write and one read port, data one cycle after `readEnable`, kept until the next. Reading a
 * word in the cycle that writes it gives the old one. In Verilog of its own, since what firtool
 * makes of a SyncReadMem (a registered address, unknown data without an enable) becomes LUTs in
 * Yosys; this form becomes block RAM everywhere, of `AcceleratorConfig.BLOCK_RAM_WORDS` words
 * and more also where tools would think LUTs cheaper: those are what a small board runs out of.
 */
class BlockMemory(words: Int, dataBits: Int) extends ExtModule {
  override def desiredName: String = s"BlockMemory_${words}x$dataBits"
  val io                           = FlatIO(new BlockMemoryIO(words, dataBits))
  private val addressBits          = log2Ceil(words)
  private val style =
    if (words < AcceleratorConfig.BLOCK_RAM_WORDS) "" else """(* ram_style = "block" *) """
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input                         clock,
       |  input                         writeEnable,
       |  input      [${addressBits - 1}:0] writeAddress,
       |  input      [${dataBits - 1}:0] writeData,
       |  input                         readEnable,
       |  input      [${addressBits - 1}:0] readAddress,
       |  output reg [${dataBits - 1}:0] readData
       |);
       |  ${style}reg [${dataBits - 1}:0] words [0:${words - 1}];
       |  always @(posedge clock) begin
       |    if (writeEnable) words[writeAddress] <= writeData;
       |    if (readEnable) readData <= words[readAddress];
       |  end
       |endmodule
       |""".stripMargin
  )
}

object BlockMemory {

  /** A memory on the current clock. */
  def apply(words: Int, dataBits: Int)(
      write: Valid[MemoryWrite],
      readEnable: Bool,
      readAddress: UInt
  ): UInt = {
    val memory = Module(new BlockMemory(words, dataBits))
    memory.io.clock        := Module.clock
    memory.io.writeEnable  := write.valid
    memory.io.writeAddress := write.bits.address
    memory.io.writeData    := write.bits.data
    memory.io.readEnable   := readEnable
    memory.io.readAddress  := readAddress
    memory.io.readData
  }
}
