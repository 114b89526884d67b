package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{PostOperation, Record128}

/**
 * Runs POST: reads the lanes' parameters, then issues one operation a cycle ([[PostStream]]) into the lanes
 * ([[PostLane]]), waiting only when the array reads the feature bank it wants. Result vectors go to the output memory.
 *
 * The next instruction's parameters are read while the last one's results are still in the lanes' later stages:
 * what those use of an instruction (clamp, table, destination) is taken over later than the rest.
 */
class PostUnit(config: AcceleratorConfig) extends Module {
  private val lanes      = config.lanes
  private val format     = config.format
  private val stages     = PostLane.stages(config)
  private val vectorBits = Widths.vectorBits(config)
  val io = IO(new Bundle {
    val port            = new UnitPort
    val paramRead       = Valid(UInt(log2Ceil(config.buffers.paramWords).W))
    val param           = Input(new LaneParam(config))
    val tapRead         = Valid(UInt(log2Ceil(config.buffers.tapWords).W))
    val tapData         = Input(UInt((lanes * format.tapBits).W))
    val featureRead     = FeatureMemory.postRead(config)
    val featureData     = Input(Vec(FeatureMemory.PostReads, UInt(vectorBits.W)))
    val accumulatorRead = Valid(new AccumulatorRead(config))
    val accumulatorData = Input(UInt((lanes * format.accumulatorBits).W))
    val tableWrite      = Flipped(Valid(new MemoryWrite(8, LaneTable.entryBits(config))))
    val output          = Valid(new MemoryWrite(Widths.outputAddressBits(config), vectorBits))
  })

  // A lane's offset is used 11 cycles after an operation's issue, the new one arrives 4 cycles after its instruction. The
  // first operation may be issued when the last lane's parameters will be there 5 cycles later.
  private val settleCycles   = 8
  private val firstIssue     = (lanes - 4).max(0)
  private val takeoverCycles = 8

  private object State extends ChiselEnum { val idle, params, stream, settle = Value }
  private val state = RegInit(State.idle)
  private val count = Reg(UInt(log2Ceil(lanes.max(settleCycles) + 1).W))
  private val post  = Reg(new PostInstruction(config))

  io.port.instr.ready := state === State.idle
  private val accept = io.port.instr.fire

  // Parameters: one lane a cycle, going on while the first operations are issued.
  private val reading      = RegInit(false.B)
  private val lane         = Reg(UInt(log2Ceil(lanes).W))
  private val paramAddress = Reg(chiselTypeOf(io.paramRead.bits))
  when(accept) {
    post         := PostInstruction.decode(config, io.port.instr.bits)
    reading      := true.B
    lane         := 0.U
    paramAddress := PostInstruction.decode(config, io.port.instr.bits).param
  }.elsewhen(reading) {
    reading      := lane =/= (lanes - 1).U
    lane         := lane + 1.U
    paramAddress := paramAddress + 1.U
  }
  io.paramRead.valid := reading
  io.paramRead.bits  := paramAddress
  private val paramThere = ShiftRegister(reading, 2, false.B, true.B)
  private val paramLane  = ShiftRegister(lane, 2)

  // Operations.
  private val stream       = Module(new PostStream(config))
  private val wantsFeature = !(post.is(PostOperation.DRAIN) && stream.io.step.operandA)
  private val issue        = state === State.stream && (!wantsFeature || io.featureRead.ready)
  stream.io.post       := post
  stream.io.start      := state === State.params && count === 0.U
  stream.io.next       := issue
  io.featureRead.valid := state === State.stream && wantsFeature
  for ((read, i) <- io.featureRead.bits.zipWithIndex) {
    read.valid := (i == 0).B
    read.bits  := stream.io.feature
  }
  io.tapRead.valid := issue && post.is(PostOperation.DEPTHWISE) && stream.io.step.operandA
  io.tapRead.bits  := stream.io.tap

  count := count - 1.U
  switch(state) {
    is(State.idle) { when(accept) { state := State.params; count := firstIssue.U } }
    is(State.params) { when(stream.io.start) { state := State.stream } }
    is(State.stream) {
      when(issue && stream.io.step.last) { state := State.settle; count := (settleCycles - 2).U }
    }
    is(State.settle) { when(count === 0.U) { state := State.idle } }
  }

  // Stage n of the operations under way.
  private val issued = Wire(Valid(new PostStep))
  issued.valid := issue
  issued.bits  := stream.io.step
  private val stage = (1 to stages).scanLeft(issued) { (previous, _) =>
    val next = Wire(Valid(new PostStep))
    next.valid := RegNext(previous.valid, false.B)
    next.bits  := RegNext(previous.bits)
    next
  }
  private def drains(n: Int): Bool = post.is(PostOperation.DRAIN) && stage(n).bits.operandA

  // The accumulators' sums join the lanes two stages later than features do.
  io.accumulatorRead.valid        := stage(2).valid && drains(2)
  io.accumulatorRead.bits.address := ShiftRegister(stream.io.accumulator, 2)
  io.accumulatorRead.bits.group   := post.accumulator.group

  private val takeover  = ShiftRegister(accept, 1 + takeoverCycles, false.B, true.B)
  private val clampLow  = RegEnable(post.clampLow, takeover)
  private val clampHigh = RegEnable(post.clampHigh, takeover)
  private val useTable  = RegEnable(post.useTable, takeover)

  private val control  = Wire(new LaneControl(config))
  private val multiply = post.is(PostOperation.MULTIPLY)
  control.featureThere := stage(2).valid && !drains(2)
  control.zero         := Mux(stage(2).bits.operandA, Mux(multiply, post.zeroA, 0.S), post.zeroB)
  control.factorTap := stage(2).valid && stage(2).bits.operandA && post.is(PostOperation.DEPTHWISE)
  control.factorOne := stage(2).valid && !stage(2).bits.multiply && !(multiply && stage(
    2
  ).bits.operandA)
  control.factorOperand := stage(3).valid && stage(3).bits.operandA && multiply
  control.tap           := stage(4).valid && !drains(4)
  control.firstTap      := stage(4).bits.firstTap
  control.drain         := stage(4).valid && drains(4)
  control.selectDrain   := drains(5)
  control.selectMax     := post.is(PostOperation.MAX) && stage(5).bits.operandA
  control.operandB      := !stage(5).bits.operandA && !stage(5).bits.multiply
  control.multiplierB   := post.multiplierB
  control.shiftB        := post.shiftB
  control.branch        := stage(11).valid && stage(11).bits.branch
  control.branchB       := !stage(11).bits.operandA && !stage(11).bits.multiply
  control.clampLow      := clampLow
  control.clampHigh     := clampHigh
  control.tableRead     := stage(13).valid && stage(13).bits.vector && useTable
  control.tableUse      := useTable

  private val results = for (l <- 0 until lanes) yield {
    val unit = Module(new PostLane(config))
    unit.io.control     := control
    unit.io.feature     := slice(io.featureData(0), l, format.activationBits).asSInt
    unit.io.tap         := slice(io.tapData, l, format.tapBits).asSInt
    unit.io.drain       := slice(io.accumulatorData, l, format.accumulatorBits).asSInt
    unit.io.param.valid := paramThere && paramLane === l.U
    unit.io.param.bits  := io.param
    unit.io.tableWrite  := io.tableWrite
    unit.io.result
  }

  private val destination = Reg(chiselTypeOf(io.output.bits.address))
  when(takeover) { destination := post.destination }.elsewhen(io.output.valid) {
    destination := destination + 1.U
  }
  io.output.valid        := stage(stages).valid && stage(stages).bits.vector
  io.output.bits.address := destination
  io.output.bits.data    := Cat(results.reverse)

  private val done     = RegNext(io.output.valid && stage(stages).bits.last, false.B)
  private val underWay = RegInit(0.U(4.W))
  when(accept =/= done) { underWay := Mux(done, underWay - 1.U, underWay + 1.U) }
  io.port.done  := done
  io.port.busy  := issue
  io.port.stall := underWay =/= 0.U && !issue

  private def slice(word: UInt, index: Int, bits: Int): UInt =
    word((index + 1) * bits - 1, index * bits)
}
