package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A unit's side of the read port: it asks for ranges and gets their beats in order. */
class ReadClient(config: AcceleratorConfig) extends Bundle {
  val range = Decoupled(new BeatRange(config))
  val beat  = Flipped(Decoupled(new UnitBeat(config)))
}

/**
 * Shares the AXI read channels between [[Fetch]] and [[LoadUnit]].
 *
 * Ranges become bursts; Fetch's go first, since they are few and the units starve without them. Beats return to whoever
 * asked, in order; a client must take its beats without waiting for the other client's. `axi.outstanding` bursts are
 * under way at most. Two cycles from a range to AR, one from R to the beat.
 *
 * While `halt` is high (no run, or a failed one) nothing new is issued and what still arrives is thrown away; `idle` says
 * that nothing is under way. The splitters forget their ranges: AR that was promised is in a queue that does not.
 */
class ReadPort(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val fetch = Flipped(new ReadClient(config))
    val load  = Flipped(new ReadClient(config))
    val axi   = new AxiReadChannels(config)
    val halt  = Input(Bool())
    val idle  = Output(Bool())

    /** A beat went to Fetch; to LOAD. */
    val fetchBeat = Output(Bool())
    val loadBeat  = Output(Bool())
  })
  private class Owner extends Bundle {
    val isLoad = Bool()
    val last   = Bool()
  }

  private val clients = Seq(io.fetch, io.load)
  private val arbiter = Module(new Arbiter(new Burst(config), clients.size))
  for ((client, port) <- clients.zip(arbiter.io.in)) {
    val splitter = withReset(reset.asBool || io.halt)(Module(new BurstSplitter(config)))
    splitter.io.in <> client.range
    port <> splitter.io.out
  }

  private val ar     = Module(new Queue(new BurstAddress(config), 2))
  private val owners = Module(new Queue(new Owner, config.axi.outstanding))
  private val issue =
    arbiter.io.out.valid && ar.io.enq.ready && owners.io.enq.ready && !io.halt
  arbiter.io.out.ready      := ar.io.enq.ready && owners.io.enq.ready && !io.halt
  ar.io.enq.valid           := issue
  ar.io.enq.bits            := arbiter.io.out.bits.burst
  owners.io.enq.valid       := issue
  owners.io.enq.bits.isLoad := arbiter.io.chosen === 1.U
  owners.io.enq.bits.last   := arbiter.io.out.bits.last
  io.axi.ar <> ar.io.deq

  private val r      = Queue(io.axi.r, 2)
  private val toLoad = owners.io.deq.bits.isLoad
  for ((client, mine) <- Seq(io.fetch -> !toLoad, io.load -> toLoad)) {
    client.beat.valid     := r.valid && owners.io.deq.valid && mine && !io.halt
    client.beat.bits.data := r.bits.data
    client.beat.bits.resp := r.bits.resp
    client.beat.bits.last := r.bits.last && owners.io.deq.bits.last
  }
  r.ready := owners.io.deq.valid &&
    (io.halt || Mux(toLoad, io.load.beat.ready, io.fetch.beat.ready))
  owners.io.deq.ready := r.fire && r.bits.last

  io.idle      := !owners.io.deq.valid && !ar.io.deq.valid
  io.fetchBeat := io.fetch.beat.fire
  io.loadBeat  := io.load.beat.fire
}
