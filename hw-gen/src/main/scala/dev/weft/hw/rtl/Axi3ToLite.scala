package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/**
 * Between an AXI3 master, the processing system of a Zynq-7000, and AXI4-Lite: cuts bursts into single accesses, gives
 * each burst's ID back and marks its last beat. Fixed, incrementing and wrapping bursts of bytes, halves and words.
 *
 * One read and one write burst at a time, independent of each other. What lies outside of the window at `base` is answered with a decode error
 * and reaches nobody; the response of a write burst is the worst of its beats'. Exclusive accesses are answered as plain ones,
 * by which the master sees that they are not supported.
 *
 * @param base
 *   address of the window of [[AxiLite.AddressBits]], a multiple of its size
 */
class Axi3ToLite(base: Long) extends Module {
  require(
    base % (1L << AxiLite.AddressBits) == 0,
    s"control base $base is no multiple of the window"
  )
  val io = IO(new Bundle {
    val axi  = Flipped(new Axi3Channels)
    val lite = new AxiLiteChannels
  })

  private def inside(address: UInt): Bool =
    address(31, AxiLite.AddressBits) === (base >> AxiLite.AddressBits).U
  private def local(address: UInt): UInt = address(AxiLite.AddressBits - 1, 0)

  /** A burst under way: its beats' addresses, one after the other. */
  private class Walk(start: DecoupledIO[Axi3Address]) {
    val active  = RegInit(false.B)
    val burst   = Reg(new Axi3Address)
    val address = Reg(UInt(32.W))
    val left    = Reg(UInt(Axi3.LenBits.W))
    val isLast  = left === 0.U

    start.ready := !active
    when(start.fire) {
      active  := true.B
      burst   := start.bits
      address := start.bits.address
      left    := start.bits.len
    }
    def next(): Unit = {
      address := burst.after(address)
      left    := left - 1.U
    }
  }

  // Reads: ask, wait for the answer, hand it on.
  private val read  = new Walk(io.axi.ar)
  private val asked = RegInit(false.B)
  private val given = Queue(io.lite.r, 1)
  private val found = inside(read.address)
  io.lite.ar.valid := read.active && !asked && found
  io.lite.ar.bits  := local(read.address)
  when(io.lite.ar.fire) { asked := true.B }
  io.axi.r.valid     := read.active && (!found || asked && given.valid)
  io.axi.r.bits.id   := read.burst.id
  io.axi.r.bits.data := Mux(found, given.bits.data, 0.U)
  io.axi.r.bits.resp := Mux(found, given.bits.resp, Axi3.DecodeError.U)
  io.axi.r.bits.last := read.isLast
  given.ready        := io.axi.r.ready && asked
  when(io.axi.r.fire) {
    asked := false.B
    read.next()
    when(read.isLast) { read.active := false.B }
  }

  // Writes: a beat goes out as address and data, each when it is taken; its response lets the next one come.
  private val write       = new Walk(io.axi.aw)
  private val beat        = Reg(chiselTypeOf(io.axi.w.bits))
  private val addressDue  = RegInit(false.B)
  private val dataDue     = RegInit(false.B)
  private val responseDue = RegInit(false.B)
  private val finished    = RegInit(false.B)
  private val worst       = Reg(UInt(Axi.RespBits.W))
  private val known       = inside(write.address)

  when(io.axi.aw.fire) { worst := 0.U }
  io.axi.w.ready := write.active && !responseDue && !finished
  when(io.axi.w.fire) {
    beat        := io.axi.w.bits
    addressDue  := known
    dataDue     := known
    responseDue := true.B
  }
  io.lite.aw.valid := addressDue
  io.lite.aw.bits  := local(write.address)
  io.lite.w.valid  := dataDue
  io.lite.w.bits   := beat
  when(io.lite.aw.fire) { addressDue := false.B }
  when(io.lite.w.fire) { dataDue := false.B }

  private val answered = responseDue && (!known || io.lite.b.valid)
  private val response = Mux(known, io.lite.b.bits, Axi3.DecodeError.U)
  io.lite.b.ready := responseDue && known
  when(answered) {
    responseDue := false.B
    worst       := Mux(response > worst, response, worst)
    finished    := write.isLast
    write.next()
  }
  io.axi.b.valid     := finished
  io.axi.b.bits.id   := write.burst.id
  io.axi.b.bits.resp := worst
  when(io.axi.b.fire) {
    finished     := false.B
    write.active := false.B
  }
}
