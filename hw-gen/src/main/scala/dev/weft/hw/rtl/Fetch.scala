package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.{Isa, Opcode, Unit => IsaUnit}
import dev.weft.hw.regs.ErrorKind
import dev.weft.hw.rtl.Fields._

/** An instruction in a unit's queue, with its number in the program for error messages. */
class QueuedInstruction extends Bundle {
  val instr = UInt(Widths.InstructionBits.W)
  val index = UInt(32.W)
}

/** What the registers ERROR and ERROR_INDEX tell. */
class ErrorReport extends Bundle {
  val unit   = UInt(4.W)
  val kind   = UInt(4.W)
  val opcode = UInt(Isa.OPCODE.width.W)
  val resp   = UInt(Axi.RespBits.W)
  val index  = UInt(32.W)
}

/** The units that have queues, in the order that all vectors of units use. */
object QueuedUnits {
  val All: Seq[IsaUnit] = Seq(IsaUnit.LOAD, IsaUnit.ARRAY, IsaUnit.POST, IsaUnit.STORE)

  /** Whether an opcode is one that the unit runs. */
  def runs(unit: IsaUnit, opcode: UInt): Bool =
    Opcode.values.toSeq.filter(_.unit == unit).map(opcode === _.code.U).reduce(_ || _)
}

/**
 * Reads the program and hands its instructions to the units' queues, in order.
 *
 * It comes out of reset when a run starts and begins to read at once: [[FetchRequests]] keeps up to eight instructions
 * reserved in the beat queue here. An instruction is put together from its beats, looked at in the next cycle, and waits there
 * until its unit's queue takes it. END waits for `unitsIdle` and raises `ended`; an instruction that is none, was read
 * with an error, or is missing at the program's end raises `error`. After either, Fetch stands still until it is reset.
 */
class Fetch(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val base      = Input(UInt(config.axi.addressBits.W))
    val count     = Input(UInt(32.W))
    val memory    = new ReadClient(config)
    val queues    = Vec(QueuedUnits.All.size, Decoupled(new QueuedInstruction))
    val unitsIdle = Input(Bool())
    val ended     = Output(Bool())
    val error     = Valid(new ErrorReport)

    /** An instruction was handed out, or END was met. */
    val dispatched = Output(Bool())
  })
  private object State extends ChiselEnum { val collect, dispatch, stopped = Value }
  private val beatsPerInstruction = Isa.BYTES / config.axi.beatBytes

  private val requests = Module(new FetchRequests(config))
  requests.io.base  := io.base
  requests.io.count := io.count
  io.memory.range <> requests.io.range

  private val beats =
    Module(new Queue(new UnitBeat(config), FetchRequests.Reserved * beatsPerInstruction))
  beats.io.enq <> io.memory.beat

  private val state = RegInit(State.collect)
  private val instr = Reg(UInt(Widths.InstructionBits.W))
  private val resp  = RegInit(0.U(Axi.RespBits.W))
  private val beat  = RegInit(0.U(log2Ceil(beatsPerInstruction).W))
  private val index = RegInit(0.U(32.W))

  private val opcode      = instr.field(Isa.OPCODE)
  private val targets     = QueuedUnits.All.map(QueuedUnits.runs(_, opcode))
  private val isEnd       = opcode === Opcode.END.code.U
  private val known       = isEnd || targets.reduce(_ || _)
  private val dispatching = state === State.dispatch && resp === 0.U
  private val pastEnd     = state === State.collect && index === io.count
  private val taken       = io.queues.map(_.fire).reduce(_ || _)

  for ((queue, target) <- io.queues.zip(targets)) {
    queue.valid      := dispatching && target
    queue.bits.instr := instr
    queue.bits.index := index
  }
  io.ended            := dispatching && isEnd && io.unitsIdle
  io.dispatched       := taken || io.ended
  beats.io.deq.ready  := state === State.collect
  requests.io.release := taken

  switch(state) {
    is(State.collect) {
      when(beats.io.deq.valid) {
        instr := Cat(beats.io.deq.bits.data, instr(instr.getWidth - 1, config.axi.dataBits))
        resp  := resp | beats.io.deq.bits.resp
        beat  := beat + 1.U
        when(beat === (beatsPerInstruction - 1).U) { state := State.dispatch }
      }
      when(pastEnd) { state := State.stopped }
    }
    is(State.dispatch) {
      when(taken) {
        index := index + 1.U
        state := State.collect
      }
      when(io.error.valid || io.ended) { state := State.stopped }
    }
  }

  private val readError = state === State.dispatch && resp =/= 0.U
  private val badOpcode = dispatching && !known
  io.error.valid     := readError || badOpcode || pastEnd
  io.error.bits.unit := IsaUnit.FETCH.ordinal.U
  io.error.bits.kind := Mux(
    pastEnd,
    ErrorKind.PROGRAM_END.ordinal.U,
    Mux(readError, ErrorKind.READ_RESPONSE.ordinal.U, ErrorKind.BAD_OPCODE.ordinal.U)
  )
  io.error.bits.opcode := Mux(badOpcode, opcode, 0.U)
  io.error.bits.resp   := Mux(readError, resp, 0.U)
  io.error.bits.index  := index
}

object FetchRequests {

  /** Instructions asked for at a time. */
  val Chunk = 4

  /** Instructions that Fetch has room for. */
  val Reserved = 8
}

/** Asks the [[ReadPort]] for the program, a few instructions at a time, as far ahead as [[Fetch]] has room. */
class FetchRequests(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val base  = Input(UInt(config.axi.addressBits.W))
    val count = Input(UInt(32.W))
    val range = Decoupled(new BeatRange(config))

    /** An instruction left Fetch. */
    val release = Input(Bool())
  })
  private val next       = RegInit(0.U(32.W))
  private val reserved   = RegInit(0.U(log2Ceil(FetchRequests.Reserved + 1).W))
  private val chunkBits  = log2Ceil(FetchRequests.Chunk)
  private val beatsShift = log2Ceil(Isa.BYTES / config.axi.beatBytes)

  // `next` stands at a chunk's begin until all is asked for: only equality is to be seen, no difference.
  private val inLast                   = next >> chunkBits === io.count >> chunkBits
  private val rest                     = io.count(chunkBits - 1, 0)
  private val left                     = !inLast || next(chunkBits - 1, 0) =/= rest
  private val wanted                   = Mux(inLast, rest.pad(chunkBits + 1), FetchRequests.Chunk.U)
  private def room(wanted: UInt): Bool = reserved +& wanted <= FetchRequests.Reserved.U

  // A request is made in one cycle and offered from registers from the next one on, since it is known late when the read
  // port takes it.
  private val offered = RegInit(false.B)
  private val makes   = !offered && left && Mux(inLast, room(rest), room(FetchRequests.Chunk.U))
  private val address = (io.base + (next << log2Ceil(Isa.BYTES)))(config.axi.addressBits - 1, 0)
  io.range.valid        := offered
  io.range.bits.address := RegEnable(address, makes)
  io.range.bits.beats   := RegEnable(wanted, makes) << beatsShift
  io.range.bits.last    := false.B
  when(makes) { next := Mux(inLast, io.count, next + FetchRequests.Chunk.U) }
  when(makes || io.range.ready) { offered := makes }
  reserved := reserved + Mux(makes, wanted, 0.U) - io.release
}
