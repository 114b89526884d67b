package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/** Ports of [[TwoPortBlockMemory]]. */
class TwoPortBlockMemoryIO(words: Int, dataBits: Int) extends Bundle {
  private val addressBits = log2Ceil(words)
  val clock               = Input(Clock())
  val readEnable          = Input(Bool())
  val readAddress         = Input(UInt(addressBits.W))
  val readData            = Output(UInt(dataBits.W))
  val otherEnable         = Input(Bool())
  val otherWrites         = Input(Bool())
  val otherAddress        = Input(UInt(addressBits.W))
  val otherWriteData      = Input(UInt(dataBits.W))
  val otherReadData       = Output(UInt(dataBits.W))
}

/**
 * Block RAM with both its ports: one reads, the other reads or writes. As [[BlockMemory]] in Verilog of its own, in the
 * form that Yosys and Vivado take for a true dual-port RAM: the other port's output keeps its word while it writes.
 */
class TwoPortBlockMemory(words: Int, dataBits: Int) extends ExtModule {
  override def desiredName: String = s"TwoPortBlockMemory_${words}x$dataBits"
  val io                           = FlatIO(new TwoPortBlockMemoryIO(words, dataBits))
  private val addressBits          = log2Ceil(words)
  setInline(
    s"$desiredName.sv",
    s"""module $desiredName(
       |  input                         clock,
       |  input                         readEnable,
       |  input      [${addressBits - 1}:0] readAddress,
       |  output reg [${dataBits - 1}:0] readData,
       |  input                         otherEnable,
       |  input                         otherWrites,
       |  input      [${addressBits - 1}:0] otherAddress,
       |  input      [${dataBits - 1}:0] otherWriteData,
       |  output reg [${dataBits - 1}:0] otherReadData
       |);
       |  reg [${dataBits - 1}:0] words [0:${words - 1}];
       |  always @(posedge clock)
       |    if (readEnable) readData <= words[readAddress];
       |  always @(posedge clock)
       |    if (otherEnable) begin
       |      if (otherWrites) words[otherAddress] <= otherWriteData;
       |      else otherReadData <= words[otherAddress];
       |    end
       |endmodule
       |""".stripMargin
  )
}

/**
 * As [[DualPortMemory]], and the writing port reads when it does not write: `other` is ignored in a cycle with `write`.
 * Data of either read comes two cycles after it and stays until the next.
 */
class TwoPortMemory(words: Int, dataBits: Int) extends Module {
  private val addressBits = log2Ceil(words)
  val io = IO(new Bundle {
    val write     = Flipped(Valid(new MemoryWrite(addressBits, dataBits)))
    val read      = Flipped(Valid(UInt(addressBits.W)))
    val data      = Output(UInt(dataBits.W))
    val other     = Flipped(Valid(UInt(addressBits.W)))
    val otherData = Output(UInt(dataBits.W))
  })

  private val memory     = Module(new TwoPortBlockMemory(words, dataBits))
  private val otherReads = io.other.valid && !io.write.valid
  memory.io.clock          := clock
  memory.io.readEnable     := io.read.valid
  memory.io.readAddress    := io.read.bits
  memory.io.otherEnable    := io.write.valid || io.other.valid
  memory.io.otherWrites    := io.write.valid
  memory.io.otherAddress   := Mux(io.write.valid, io.write.bits.address, io.other.bits)
  memory.io.otherWriteData := io.write.bits.data
  io.data                  := RegEnable(memory.io.readData, RegNext(io.read.valid, false.B))
  io.otherData             := RegEnable(memory.io.otherReadData, RegNext(otherReads, false.B))
}
