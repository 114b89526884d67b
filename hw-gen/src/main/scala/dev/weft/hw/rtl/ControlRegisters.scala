package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa
import dev.weft.hw.regs.{Counter, ErrorKind, Register}
import scala.collection.immutable.SeqMap

/** AXI4-Lite with 32-bit data, seen from the master. */
class AxiLiteChannels extends Bundle {
  val aw = Decoupled(UInt(AxiLite.AddressBits.W))
  val w = Decoupled(new Bundle {
    val data   = UInt(32.W)
    val strobe = UInt(4.W)
  })
  val b  = Flipped(Decoupled(UInt(Axi.RespBits.W)))
  val ar = Decoupled(UInt(AxiLite.AddressBits.W))
  val r = Flipped(Decoupled(new Bundle {
    val data = UInt(32.W)
    val resp = UInt(Axi.RespBits.W)
  }))
}

object AxiLite {
  val AddressBits: Int = log2Ceil(Register.WINDOW)
}

/**
 * The registers of [[Register]] on AXI4-Lite, with the habits of Vivado HLS: done is cleared by reading it, interrupt status
 * bits toggle where 1 is written, start clears itself.
 *
 * Address and data of a write may come in any order; the write happens when both are there and the earlier response is
 * gone. A read answers two cycles after its address. Unknown addresses read 0; writes to them and to read-only registers
 * are ignored; every response is OKAY. Registers that shape a run must not be written while it goes on.
 */
class ControlRegisters(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val axi       = Flipped(new AxiLiteChannels)
    val interrupt = Output(Bool())

    /** For one cycle. */
    val start         = Output(Bool())
    val bases         = Output(Vec(Isa.SEGMENTS, UInt(config.axi.addressBits.W)))
    val programOffset = Output(UInt(32.W))
    val programCount  = Output(UInt(32.W))
    val watchdog      = Output(UInt(32.W))

    /** No run is under way. */
    val idle = Input(Bool())

    /** For one cycle: the run is over, `error` says how. */
    val done     = Input(Bool())
    val error    = Input(new ErrorReport)
    val counters = Input(Vec(Counter.values.length, UInt(32.W)))
  })

  // Write: both halves wait in a register of their own.
  private val writeAddress = Queue(io.axi.aw, 1)
  private val writeData    = Queue(io.axi.w, 1)
  private val responseDue  = RegInit(false.B)
  private val write        = writeAddress.valid && writeData.valid && !responseDue
  writeAddress.ready := write
  writeData.ready    := write
  when(write) { responseDue := true.B }.elsewhen(io.axi.b.ready) { responseDue := false.B }
  io.axi.b.valid := responseDue
  io.axi.b.bits  := 0.U

  private def wordIndex(address: UInt): UInt = address(AxiLite.AddressBits - 1, 2)
  private def writes(register: Register): Bool =
    write && wordIndex(writeAddress.bits) === (register.offset / 4).U
  private val mask    = FillInterleaved(8, writeData.bits.strobe)
  private val written = writeData.bits.data & mask

  // Read: the address waits in a register, the word in another.
  private val readAddress = Queue(io.axi.ar, 1)
  private val wordValid   = RegInit(false.B)
  private val read        = readAddress.valid && (!wordValid || io.axi.r.ready)
  readAddress.ready := read
  when(read) { wordValid := true.B }.elsewhen(io.axi.r.ready) { wordValid := false.B }
  private def reads(register: Register): Bool =
    read && wordIndex(readAddress.bits) === (register.offset / 4).U

  // Plain registers keep what was written. In order: an enum's hash differs from run to run, and so would the names.
  private val special = Set(Register.CONTROL, Register.INTERRUPT_STATUS)
  private val plain: SeqMap[Register, UInt] = SeqMap.from(
    Register.values.toSeq
      .filter(r => r.writable && !special(r))
      .map { register =>
        val value = RegInit(0.U(32.W))
        when(writes(register)) { value := (value & ~mask) | written }
        register -> value
      }
  )

  private val failed       = io.error.kind =/= ErrorKind.NONE.ordinal.U
  private val start        = RegInit(false.B)
  private val running      = start || !io.idle
  private val startWritten = writes(Register.CONTROL) && written(0) && !running
  start    := startWritten
  io.start := start

  private val done = RegInit(false.B)
  when(io.done) { done := true.B }
    .elsewhen(startWritten || reads(Register.CONTROL)) { done := false.B }

  private val status  = RegInit(0.U(2.W))
  private val toggled = status ^ Mux(writes(Register.INTERRUPT_STATUS), written(1, 0), 0.U)
  status := toggled | Mux(io.done, Cat(failed, !failed), 0.U)
  io.interrupt := RegNext(
    plain(Register.GLOBAL_INTERRUPT)(0) &&
      (status & plain(Register.INTERRUPT_ENABLE)(1, 0)).orR,
    false.B
  )

  private val fingerprint = BigInt(java.lang.Long.toUnsignedString(config.fingerprint))
  private val words: Seq[(Int, UInt)] = plain.toSeq.map { case (r, v) => r.offset -> v } ++ Seq(
    Register.CONTROL.offset          -> Cat(done, !running, done, running),
    Register.INTERRUPT_STATUS.offset -> status,
    Register.ID.offset               -> Register.MAGIC.U,
    Register.VERSION.offset          -> Isa.VERSION.U,
    Register.FINGERPRINT_LOW.offset  -> (fingerprint & 0xffffffffL).U,
    Register.FINGERPRINT_HIGH.offset -> (fingerprint >> 32).U,
    Register.ERROR.offset ->
      Cat(io.error.resp, io.error.opcode, io.error.kind, io.error.unit),
    Register.ERROR_INDEX.offset -> io.error.index
  ) ++ Counter.values.map(c => (Register.COUNTERS.offset + 4 * c.ordinal) -> io.counters(c.ordinal))
  private val word = MuxLookup(wordIndex(readAddress.bits), 0.U(32.W))(
    words.sortBy(_._1).map { case (offset, value) => (offset / 4).U -> value.pad(32) }
  )
  io.axi.r.valid     := wordValid
  io.axi.r.bits.data := RegEnable(word, read)
  io.axi.r.bits.resp := 0.U

  private val baseRegisters = Seq(
    Register.BASE0_LOW -> Register.BASE0_HIGH,
    Register.BASE1_LOW -> Register.BASE1_HIGH,
    Register.BASE2_LOW -> Register.BASE2_HIGH,
    Register.BASE3_LOW -> Register.BASE3_HIGH
  )
  for ((base, (low, high)) <- io.bases.zip(baseRegisters)) {
    base := Cat(plain(high), plain(low))(config.axi.addressBits - 1, 0)
  }
  io.programOffset := plain(Register.PROGRAM_OFFSET)
  io.programCount  := plain(Register.PROGRAM_COUNT)
  io.watchdog      := plain(Register.WATCHDOG)
}
