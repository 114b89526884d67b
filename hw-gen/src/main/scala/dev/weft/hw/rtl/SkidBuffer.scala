package dev.weft.hw.rtl

import chisel3._
import chisel3.util._

/**
 * Two entries between a producer and a consumer, both of which have long ways of their own: `enq.ready`, `deq.valid` and
 * `deq.bits` come straight from registers. One entry a cycle, a cycle after it came.
 */
class SkidBuffer[T <: Data](entry: T) extends Module {
  val io = IO(new Bundle {
    val enq = Flipped(Decoupled(entry))
    val deq = Decoupled(entry)
  })
  private val valid, spareValid = RegInit(false.B)
  private val first, spare      = Reg(entry)

  io.enq.ready := !spareValid
  io.deq.valid := valid
  io.deq.bits  := first
  when(!valid || io.deq.ready) {
    first      := Mux(spareValid, spare, io.enq.bits)
    valid      := spareValid || io.enq.valid
    spareValid := false.B
  }.otherwise {
    spareValid := spareValid || io.enq.valid
  }
  when(!spareValid) { spare := io.enq.bits }
}

object SkidBuffer {

  /** A producer's entries, behind such a buffer. */
  def apply[T <: Data](producer: DecoupledIO[T]): DecoupledIO[T] = {
    val buffer = Module(new SkidBuffer(chiselTypeOf(producer.bits)))
    buffer.io.enq <> producer
    buffer.io.deq
  }
}
