package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** The store unit's side of the write port. */
class WriteClient(config: AcceleratorConfig) extends Bundle {
  val range = Decoupled(new BeatRange(config))

  /** The ranges' data, in order and without gaps between ranges. */
  val data = Decoupled(UInt(config.axi.dataBits.W))

  /** The response to a range marked `last` came: the instruction's writes are visible. */
  val done = Input(Bool())

  /** A burst was answered with this response and it was not OKAY. */
  val error = Flipped(Valid(UInt(Axi.RespBits.W)))
}

/**
 * Writes the ranges of [[StoreUnit]] over AXI: addresses run ahead of data by up to `axi.outstanding` bursts, responses
 * are counted off in order. Two cycles from a range to AW; data follows its address through a queue of two.
 *
 * While `halt` is high nothing new is issued, but bursts whose address is out are completed with beats that write
 * nothing (strobes 0), and their responses awaited; `idle` says that nothing is under way.
 */
class WritePort(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val store = Flipped(new WriteClient(config))
    val axi   = new AxiWriteChannels(config)
    val halt  = Input(Bool())
    val idle  = Output(Bool())

    /** A beat of data left for the bus. */
    val beat = Output(Bool())
  })
  private val splitter = withReset(reset.asBool || io.halt)(Module(new BurstSplitter(config)))
  splitter.io.in <> io.store.range

  private val aw        = Module(new Queue(new BurstAddress(config), 2))
  private val lengths   = Module(new Queue(UInt(Axi.LenBits.W), config.axi.outstanding))
  private val responses = Module(new Queue(Bool(), config.axi.outstanding))
  private val room  = aw.io.enq.ready && lengths.io.enq.ready && responses.io.enq.ready && !io.halt
  private val burst = splitter.io.out
  burst.ready            := room
  aw.io.enq.valid        := burst.valid && room
  aw.io.enq.bits         := burst.bits.burst
  lengths.io.enq.valid   := burst.valid && room
  lengths.io.enq.bits    := burst.bits.burst.len
  responses.io.enq.valid := burst.valid && room
  responses.io.enq.bits  := burst.bits.last
  io.axi.aw <> aw.io.deq

  private val w         = Module(new Queue(new WriteBeat(config), 2))
  private val beatIndex = RegInit(0.U(Axi.LenBits.W))
  private val lastBeat  = beatIndex === lengths.io.deq.bits
  w.io.enq.valid       := lengths.io.deq.valid && (io.store.data.valid || io.halt)
  w.io.enq.bits.data   := io.store.data.bits
  w.io.enq.bits.strobe := Mux(io.halt, 0.U, Fill(config.axi.beatBytes, 1.U))
  w.io.enq.bits.last   := lastBeat
  io.store.data.ready  := lengths.io.deq.valid && w.io.enq.ready && !io.halt
  lengths.io.deq.ready := w.io.enq.fire && lastBeat
  when(w.io.enq.fire) { beatIndex := Mux(lastBeat, 0.U, beatIndex + 1.U) }
  io.axi.w <> w.io.deq

  private val b = Queue(io.axi.b, 2)
  b.ready                := responses.io.deq.valid
  responses.io.deq.ready := b.valid
  // Registered: semaphores hang on `done`, and the queues have long ways of their own.
  io.store.done        := RegNext(b.fire && responses.io.deq.bits && !io.halt, false.B)
  io.store.error.valid := b.fire && b.bits =/= 0.U && !io.halt
  io.store.error.bits  := b.bits

  io.idle := !responses.io.deq.valid && !aw.io.deq.valid && !w.io.deq.valid
  io.beat := w.io.enq.fire && !io.halt
}
