package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Isa, Opcode, PostOperation}
import dev.weft.hw.rtl.Fields._

/**
 * Runs POST: [[PostStream]] walks its steps, [[PostIssue]] issues them to the memories and, one a cycle, into the lanes
 * ([[PostLane]]), [[PostWriter]] addresses the results.
 *
 * Instructions follow each other without a gap: the next one waits in a register while its parameters are read
 * ([[PostParameters]]), and each stage takes over its settings with its first step. Only an instruction that reads
 * features waits until the last one's results have been written to the feature memory, and GRID until the unit is empty.
 */
class PostUnit(config: AcceleratorConfig) extends Module {
  private val lanes      = config.lanes
  private val rows       = config.vector.windowRows
  private val format     = config.format
  private val stages     = PostLane.stages(config)
  private val sumStage   = VectorLane.sumStage(config)
  private val vectorBits = Widths.vectorBits(config)
  val io = IO(new Bundle {
    val port         = new UnitPort
    val paramRead    = Valid(UInt(log2Ceil(config.buffers.paramWords).W))
    val param        = Input(new LaneParam(config))
    val tapRead      = Vec(rows, Valid(UInt(log2Ceil(config.buffers.tapWords).W)))
    val tapData      = Input(Vec(rows, UInt((lanes * format.tapBits).W)))
    val featureRead  = FeatureMemory.postRead(config)
    val featureWaits = Output(FeatureMemory.postWaits)
    val featureData  = Input(Vec(FeatureMemory.postReads(config), UInt(vectorBits.W)))
    val offsetRead =
      Option.when(config.sampler != null)(Decoupled(UInt(log2Ceil(config.buffers.featureWords).W)))
    val offsetData      = Option.when(config.sampler != null)(Input(UInt(vectorBits.W)))
    val accumulatorRead = Valid(new AccumulatorRead(config))
    val accumulatorData = Input(UInt((lanes * format.accumulatorBits).W))
    val tableWrite      = Flipped(Valid(new MemoryWrite(8, config.format.tableBits)))
    val output          = Valid(new MemoryWrite(Widths.outputAddressBits(config), vectorBits))
    val featureWrite =
      Valid(new MemoryWrite(log2Ceil(config.buffers.featureWords), vectorBits))
  })

  private val stream     = Module(new PostStream(config))
  private val issue      = Module(new PostIssue(config))
  private val parameters = Module(new PostParameters(config))
  private val writer     = Module(new PostWriter(config))

  // The instruction that comes next.
  private val waiting      = RegInit(false.B)
  private val instruction  = Reg(new PostInstruction(config))
  private val accept       = io.port.instr.fire
  private val waitingGrid  = Reg(Bool())
  private val underWay     = RegInit(0.U(4.W))
  private val writesToCome = RegInit(0.U(4.W))
  private val newGrid      = waiting && waitingGrid && underWay === 1.U
  private val start = waiting && !waitingGrid && parameters.io.ready && stream.io.ready &&
    !(instruction.readsFeatures && writesToCome =/= 0.U)
  io.port.instr.ready := !waiting
  when(accept) {
    waiting     := true.B
    waitingGrid := io.port.instr.bits.field(Isa.OPCODE) === Opcode.GRID.code.U
    instruction := PostInstruction.decode(config, io.port.instr.bits)
  }.elsewhen(start || newGrid) { waiting := false.B }

  private val starting = WireInit(instruction)
  stream.io.start  := start
  stream.io.fields := starting
  // The banks' readiness is kept away from the walk, which has long ways of its own.
  issue.io.request <> SkidBuffer(stream.io.request)
  io.featureRead <> issue.io.featureRead
  io.featureWaits := issue.io.waits
  io.tapRead      := issue.io.tapRead

  private val sampling = Option.when(config.sampler != null)(Module(new SampleUnit(config)))
  private val entering = Wire(Valid(new PostPart(config)))
  entering          := issue.io.issued
  issue.io.blending := false.B
  stream.io.reads   := DontCare
  sampling.foreach { unit =>
    unit.io.grid.valid := accept && io.port.instr.bits.field(Isa.OPCODE) === Opcode.GRID.code.U
    unit.io.grid.bits  := GridInstruction.decode(config, io.port.instr.bits)
    unit.io.takeGrid   := newGrid
    unit.io.start      := start && instruction.sampled
    unit.io.fields     := starting
    val whole = unit.io.oneDisplacement && instruction.is(PostOperation.DEPTHWISE) &&
      instruction.kernelRows === 3.U && instruction.kernelColumns === 3.U
    starting.pairs :=
      instruction.sampled && unit.io.free && instruction.is(PostOperation.DEPTHWISE)
    starting.sampled    := instruction.sampled && !whole
    starting.whole      := instruction.sampled && whole
    unit.io.featureData := io.featureData
    unit.io.issued      := issue.io.issued
    unit.io.tap         := issue.io.tapRead(0).bits
    io.offsetRead.get <> unit.io.offsetRead
    unit.io.offsetData := io.offsetData.get
    issue.io.blending  := unit.io.blending
    stream.io.place.get <> unit.io.place
    stream.io.reads := unit.io.reads
    when(unit.io.entering.valid) {
      entering := unit.io.entering
      io.tapRead.foreach(_.valid := false.B)
      io.tapRead(0).valid := unit.io.entering.bits.step.factorTap
      io.tapRead(0).bits  := unit.io.enteringTap
      for (n <- 1 until SampleStream.samples(config)) {
        io.tapRead(n).valid := unit.io.entering.bits.step.factorTap &&
          unit.io.entering.bits.step.rowsUsed(n)
        io.tapRead(n).bits := unit.io.enteringTap + n.U
      }
    }.otherwise {
      entering.valid := issue.io.issued.valid && !issue.io.issued.bits.step.sampled
    }
  }

  // Stage n of the steps under way.
  private val stage = (1 to stages).scanLeft(entering) { (previous, _) =>
    val next = Wire(Valid(new PostPart(config)))
    next.valid := RegNext(previous.valid, false.B)
    next.bits  := RegNext(previous.bits)
    next
  }
  private def step(n: Int): PostStep  = stage(n).bits.step
  private def firstStep(n: Int): Bool = stage(n).valid && step(n).first && stage(n).bits.firstPart
  private def lastPart(n: Int): Bool  = stage(n).valid && stage(n).bits.lastPart

  parameters.io.waiting.valid := waiting && !waitingGrid
  parameters.io.waiting.bits  := instruction.param
  parameters.io.start         := start
  parameters.io.taken         := firstStep(sumStage - 2)
  io.paramRead                := parameters.io.read

  // Settings move along with the instruction's first step. The next instruction's is at least 8 cycles behind, since it
  // starts after `taken`; so each of these holds as long as the one after it may still look at it.
  private val operandSettings = RegEnable(stream.io.post, firstStep(2))
  private val sumSettings     = RegEnable(operandSettings, firstStep(sumStage - 1))
  private val resultSettings  = RegEnable(sumSettings, firstStep(sumStage + 6))

  io.accumulatorRead.valid := stage(sumStage - 3).valid && step(sumStage - 3).drain
  io.accumulatorRead.bits  := ShiftRegister(issue.io.accumulator, sumStage - 3)

  private val control = Wire(new LaneControl(config))
  connectVector(control.vector)
  control.drain       := stage(sumStage - 1).valid && step(sumStage - 1).drain
  control.takeParam   := firstStep(sumStage - 1)
  control.selectDrain := step(sumStage).drain
  control.selectMax   := step(sumStage).max
  control.operandB    := step(sumStage).residual
  control.multiplierB := sumSettings.multiplierB
  control.shiftB      := sumSettings.shiftB
  control.takeOffset  := firstStep(sumStage + 5)
  control.branch      := lastPart(sumStage + 6) && step(sumStage + 6).branch
  control.branchB     := step(sumStage + 6).residual
  control.clampLow    := resultSettings.clampLow
  control.clampHigh   := resultSettings.clampHigh
  control.tableRead :=
    lastPart(sumStage + 8) && step(sumStage + 8).vector && step(sumStage + 8).useTable
  control.tableUse := step(sumStage + 10).useTable

  private def connectVector(vector: VectorControl): Unit = {
    val part = stage(2).bits
    val load = stage(2).valid && part.step.loadFactors
    vector.shift := stage(2).valid && part.firstPart
    vector.whole := part.step.whole
    vector.features := VecInit(
      part.features.take(PostRequest.operands(config)).map(_ && stage(2).valid)
    )
    vector.outside.zip(part.outside).foreach { case (to, from) =>
      to := from.map(_ && part.step.whole && part.firstPart && stage(2).valid)
    }
    vector.shiftFactors := load && part.firstPart
    vector.clearFactors := part.step.clearFactors
    for (r <- 0 until rows) {
      val used = part.step.rowsUsed(r)
      vector.factorTap(r) := part.step.factorTap && used
      vector.factorOne(r) := used
      vector.factors(r) := load &&
        Mux(vector.factorTap(r) && !part.step.whole, part.features(r), part.firstPart)
    }
    vector.pair        := step(3).pair
    vector.residual    := step(3).residual
    vector.zeroA       := operandSettings.zeroA
    vector.zeroB       := operandSettings.zeroB
    vector.rowsUsed    := step(3).rowsUsed
    vector.columnDone  := lastPart(5) && !step(5).pair
    vector.columnsUsed := step(5).columnsUsed
    vector.pairSum     := step(sumStage - 2).pair
    vector.sum         := lastPart(sumStage - 1) && step(sumStage - 1).sum
    vector.firstSum    := step(sumStage - 1).firstSum
  }

  private val results = for (l <- 0 until lanes) yield {
    def lane(word: UInt, bits: Int): SInt = word((l + 1) * bits - 1, l * bits).asSInt
    val unit                              = Module(new PostLane(config))
    unit.io.control := control
    unit.io.features := VecInit(
      io.featureData.take(PostRequest.operands(config)).map(lane(_, format.activationBits))
    )
    sampling.foreach { sampler =>
      when(step(2).sampled) {
        for ((sample, n) <- sampler.io.samples.zipWithIndex) unit.io.features(n) := sample(l)
      }
    }
    unit.io.taps        := VecInit(io.tapData.map(lane(_, format.tapBits)))
    unit.io.drain       := lane(io.accumulatorData, format.accumulatorBits)
    unit.io.param.valid := parameters.io.lane.valid && parameters.io.lane.bits === l.U
    unit.io.param.bits  := io.param
    unit.io.tableWrite  := io.tableWrite
    unit.io.result
  }

  writer.io.start        := firstStep(stages - 1)
  writer.io.destination  := resultSettings.destination
  writer.io.vector.valid := lastPart(stages) && step(stages).vector
  writer.io.vector.bits  := Cat(results.reverse)
  writer.io.lastOfPixel  := step(stages).lastOfPixel
  io.output              := writer.io.output
  io.featureWrite        := writer.io.feature

  // Written, and readable in the cycle that `done` is seen.
  private val finished = ShiftRegister(
    writer.io.vector.valid && step(stages).last,
    PostWriter.Latency,
    false.B,
    true.B
  )
  private val done        = RegNext(finished || newGrid, false.B)
  private val writesDone  = RegNext(finished && writer.io.feature.valid, false.B)
  private val writesBegin = start && instruction.destination.toFeature
  when(writesBegin =/= writesDone) {
    writesToCome := Mux(writesDone, writesToCome - 1.U, writesToCome + 1.U)
  }
  when(accept =/= done) { underWay := Mux(done, underWay - 1.U, underWay + 1.U) }
  io.port.done     := done
  io.port.busy     := issue.io.issued.valid
  io.port.occupied := underWay =/= 0.U
}
