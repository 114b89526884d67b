package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/**
 * Reads the lanes' parameter records of the instruction that comes next, a lane a cycle, into the lanes' shadow registers
 * while the one before runs. The shadow registers are free again when that one's first step has taken them over.
 */
class PostParameters(config: AcceleratorConfig) extends Module {
  private val lanes       = config.lanes
  private val addressBits = log2Ceil(config.buffers.paramWords)
  val io = IO(new Bundle {

    /** An instruction waits, with its first record's address. */
    val waiting = Flipped(Valid(UInt(addressBits.W)))

    /** It starts. */
    val start = Input(Bool())

    /** The shadow registers are taken over in the next cycle. */
    val taken = Input(Bool())

    /** If the instruction starts now, its parameters will be there when its first step wants them. */
    val ready = Output(Bool())
    val read  = Valid(UInt(addressBits.W))

    /** The lane whose record the memory delivers. */
    val lane = Valid(UInt(log2Ceil(lanes).W))
  })

  // From start to the take-over of the first step's parameters there are S + 1 cycles, from a read to the shadow register 3.
  private val enough = (lanes + 1 - VectorLane.sumStage(config)).max(0)

  private val free    = RegInit(true.B)
  private val begun   = RegInit(false.B)
  private val reading = RegInit(false.B)
  private val lane    = Reg(UInt(log2Ceil(lanes).W))
  private val address = Reg(UInt(addressBits.W))
  private val begin   = io.waiting.valid && !begun && (free || io.taken)
  when(begin) {
    begun   := true.B
    free    := false.B
    reading := true.B
    lane    := 0.U
    address := io.waiting.bits
  }.otherwise {
    when(io.start) { begun := false.B }
    when(io.taken) { free := true.B }
    when(reading) {
      reading := lane =/= (lanes - 1).U
      lane    := lane + 1.U
      address := address + 1.U
    }
  }
  io.ready      := begun && (!reading || lane >= enough.U)
  io.read.valid := reading
  io.read.bits  := address
  io.lane.valid := ShiftRegister(reading, 2, false.B, true.B)
  io.lane.bits  := ShiftRegister(lane, 2)
}
