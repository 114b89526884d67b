package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Buffer, Record128}
import dev.weft.hw.rtl.Fields._

/** The compute side: on-chip memories, array unit, accumulators and post unit, wired together. */
class ComputeCore(config: AcceleratorConfig) extends Module {
  val io = IO(new ComputeCoreIO(config))

  private val buffers  = config.buffers
  private val features = Module(new FeatureMemory(config))
  private val weights  = Module(new DualPortMemory(buffers.weightWords, 8 * config.weightRowBytes))
  private val params =
    Module(new DualPortMemory(buffers.paramWords, (new LaneParam(config)).getWidth))
  private val taps         = Module(new TapMemory(config))
  private val accumulators = Module(new Accumulators(config))
  private val array        = Module(new ArrayUnit(config))
  private val post         = Module(new PostUnit(config))

  // LOAD's words; each memory takes the low bits that it has. Only the feature memory may let them wait.
  private val load = io.load
  private def connect(buffer: Buffer, port: Valid[MemoryWrite], data: UInt): Unit = {
    port.valid        := load.valid && load.bits.buffer === buffer.ordinal.U
    port.bits.address := low(load.bits.address, port.bits.address.getWidth)
    port.bits.data    := low(data, port.bits.data.getWidth)
  }
  private def low(word: UInt, bits: Int): UInt = word(bits.min(word.getWidth) - 1, 0)
  private val param                            = Wire(new LaneParam(config))
  param.bias := load.bits.data.signedField(Record128.BIAS)(
    config.format.accumulatorBits - 1,
    0
  ).asSInt
  param.multiplier := load.bits.data.signedField(Record128.MULTIPLIER)
  param.offset     := load.bits.data.signedField(Record128.OFFSET)
  param.shift      := load.bits.data.field(Record128.SHIFT)
  private val value      = load.bits.data.signedField(Record128.VALUE).asUInt
  private val delta      = load.bits.data.signedField(Record128.DELTA).asUInt
  private val toFeatures = load.bits.buffer === Buffer.FEATURE.ordinal.U
  features.io.write.valid        := load.valid && toFeatures
  features.io.write.bits.address := low(load.bits.address, features.io.write.bits.address.getWidth)
  features.io.write.bits.data    := low(load.bits.data, features.io.write.bits.data.getWidth)
  load.ready                     := !toFeatures || features.io.write.ready
  connect(Buffer.WEIGHT, weights.io.write, load.bits.data)
  connect(Buffer.PARAM, params.io.write, param.asUInt)
  connect(Buffer.TAP, taps.io.write, load.bits.data)
  connect(Buffer.TABLE, post.io.tableWrite, Cat(delta, value(config.format.activationBits - 1, 0)))

  array.io.port <> io.array
  weights.io.read      := array.io.weightRead
  array.io.weightData  := weights.io.data
  features.io.array    := array.io.featureRead
  array.io.featureData := features.io.arrayData
  accumulators.io.step := array.io.step
  accumulators.io.sums := array.io.sums
  array.io.written     := accumulators.io.done
  array.io.multiplierClock.zip(io.multiplierClock).foreach { case (unit, port) => unit := port }

  post.io.port <> io.post
  params.io.read  := post.io.paramRead
  post.io.param   := params.io.data.asTypeOf(new LaneParam(config))
  taps.io.read    := post.io.tapRead
  post.io.tapData := taps.io.data
  features.io.post <> post.io.featureRead
  features.io.postWaits := post.io.featureWaits
  features.io.offset.zip(post.io.offsetRead).foreach { case (memory, unit) => memory <> unit }
  features.io.offsetData.zip(post.io.offsetData).foreach { case (memory, unit) => unit := memory }
  features.io.postWrite   := post.io.featureWrite
  post.io.featureData     := features.io.postData
  accumulators.io.read    := post.io.accumulatorRead
  post.io.accumulatorData := accumulators.io.data

  io.output.data := BlockMemory(buffers.outputWords, Widths.vectorBits(config))(
    post.io.output,
    io.output.enable,
    io.output.address
  )
}
