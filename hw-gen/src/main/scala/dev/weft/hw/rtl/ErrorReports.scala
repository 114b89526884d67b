package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.isa.{Isa, Unit => IsaUnit}
import dev.weft.hw.regs.ErrorKind

/** What a [[Sequencer]] tells of its instructions, for error reports. */
class InstructionInHand extends Bundle {
  val valid  = Bool()
  val index  = UInt(32.W)
  val opcode = UInt(Isa.OPCODE.width.W)
}

/**
 * Makes one report of what may go wrong in the units, for [[RunControl]]: which instruction, of which unit, and how.
 *
 * Signals from all over the accelerator meet here, and nothing waits for the answer: they are registered as they come and
 * once more as the report, so that `failure` comes two cycles after the event.
 */
class ErrorReports extends Module {
  val io = IO(new Bundle {

    /** In the order of [[QueuedUnits.All]]: the instruction that finishes next, or else waits. */
    val units = Input(Vec(QueuedUnits.All.size, new InstructionInHand))
    val fetch = Flipped(Valid(new ErrorReport))

    /** Responses of the memory that were not OKAY. */
    val load  = Flipped(Valid(UInt(Axi.RespBits.W)))
    val store = Flipped(Valid(UInt(Axi.RespBits.W)))

    /** A unit's signal was one too many, told two cycles later ([[Semaphores]]). */
    val overflow = Input(Vec(QueuedUnits.All.size, Bool()))
    val failure  = Valid(new ErrorReport)

    /** Of all instructions that are not done the oldest. */
    val oldest = Output(new ErrorReport)
  })
  private val units = RegNext(io.units)

  private val unitsBefore = RegNext(units)

  private def report(
      unit: IsaUnit,
      kind: ErrorKind,
      resp: UInt = 0.U,
      inHand: Vec[InstructionInHand] = units
  ): ErrorReport = {
    val mine = inHand(QueuedUnits.All.indexOf(unit))
    val made = Wire(new ErrorReport)
    made.unit   := unit.ordinal.U
    made.kind   := kind.ordinal.U
    made.opcode := mine.opcode
    made.resp   := resp
    made.index  := mine.index
    made
  }
  private def registered[T <: Data](event: Valid[T]): Valid[T] = {
    val later = Wire(chiselTypeOf(event))
    later.valid := RegNext(event.valid, false.B)
    later.bits  := RegNext(event.bits)
    later
  }
  private val fetch = registered(io.fetch)
  private val load  = registered(io.load)
  private val store = registered(io.store)

  // Fetch's first, where several come in one cycle: nothing after a bad instruction has started.
  private val failures = Seq(
    fetch.valid -> fetch.bits,
    load.valid  -> report(IsaUnit.LOAD, ErrorKind.READ_RESPONSE, load.bits),
    store.valid -> report(IsaUnit.STORE, ErrorKind.WRITE_RESPONSE, store.bits)
  ) ++ QueuedUnits.All.zip(io.overflow).map { case (unit, valid) =>
    valid -> report(unit, ErrorKind.SEMAPHORE, inHand = unitsBefore)
  }
  io.failure.valid := RegNext(failures.map(_._1).reduce(_ || _), false.B)
  io.failure.bits  := RegNext(PriorityMux(failures))

  // If no unit has any, Fetch waits for its next one.
  private val inFetch = WireDefault(fetch.bits)
  inFetch.opcode := 0.U
  private val candidates = QueuedUnits.All.zip(units).map { case (unit, mine) =>
    val candidate = Wire(Valid(new ErrorReport))
    candidate.valid := mine.valid
    candidate.bits  := report(unit, ErrorKind.WATCHDOG)
    candidate
  }
  private def older(a: Valid[ErrorReport], b: Valid[ErrorReport]): Valid[ErrorReport] =
    Mux(b.valid && (!a.valid || b.bits.index < a.bits.index), b, a)
  private val inHand =
    candidates.grouped(2).map(pair => RegNext(pair.reduce(older(_, _)))).reduce(older(_, _))
  io.oldest := RegNext(Mux(inHand.valid, inHand.bits, RegNext(inFetch)))
}
