package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig

/** A word read from DRAM, in the low bits, and the worst AXI response among its beats. */
class LoadedWord(config: AcceleratorConfig) extends Bundle {
  val data = UInt(Widths.maxWordBits(config).W)
  val resp = UInt(Axi.RespBits.W)
}

/**
 * Puts beats together to words, low beat first, between [[ReadPort]] and [[LoadWriter]].
 *
 * `buffers` names the buffer of each instruction that reads anything, in order; the beat marked `last` moves on to the
 * next, so that beats of different word sizes may follow each other closely. A beat a cycle goes in; a word is offered the
 * cycle after its last beat, and its successor's first beat is taken in the cycle it leaves.
 */
class WordAssembler(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val buffers = Flipped(Decoupled(UInt(dev.weft.hw.isa.Isa.Load.BUFFER.width.W)))
    val beat    = Flipped(Decoupled(new UnitBeat(config)))
    val word    = Decoupled(new LoadedWord(config))
  })
  private val beatsPerWord = LoadWords.beatsPerWord(config)
  private val slots        = beatsPerWord.max
  private val data         = Reg(Vec(slots, UInt(config.axi.dataBits.W)))
  private val resp         = Reg(UInt(Axi.RespBits.W))
  private val position     = RegInit(0.U(log2Ceil(slots + 1).W))
  private val full         = RegInit(false.B)

  private val lastPosition = MuxLookup(io.buffers.bits, 0.U)(
    beatsPerWord.zipWithIndex.map { case (n, i) => i.U -> (n - 1).U }
  )
  io.beat.ready    := io.buffers.valid && (!full || io.word.ready)
  io.buffers.ready := io.beat.fire && io.beat.bits.last

  when(io.word.fire) { full := false.B }
  when(io.beat.fire) {
    for (i <- 0 until slots) {
      when(position === i.U) { data(i) := io.beat.bits.data }
    }
    resp := io.beat.bits.resp | Mux(position === 0.U, 0.U, resp)
    val complete = position === lastPosition
    position := Mux(complete, 0.U, position + 1.U)
    full     := complete
  }

  io.word.valid     := full
  io.word.bits.data := data.asUInt(Widths.maxWordBits(config) - 1, 0)
  io.word.bits.resp := resp
}
