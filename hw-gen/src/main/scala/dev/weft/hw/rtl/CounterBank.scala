package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.regs.Counter

/** What a unit does in a cycle; exactly one of its counters moves. */
class UnitActivity extends Bundle {
  val busy = Bool()

  /** It holds an instruction, or is offered one. */
  val occupied = Bool()
  val waiting  = Bool()
}

/**
 * The hardware counters, 32 bits each in [[Counter]]'s order; they count what happens while `enable` is high, a cycle later.
 *
 * For each unit busy, stall, wait and idle are told apart here, so that they add up to CYCLES by construction. A STORE of
 * counters takes a snapshot when it starts, so that the stored values belong to one cycle.
 */
class CounterBank(config: AcceleratorConfig) extends Module {
  val io = IO(new Bundle {
    val clear      = Input(Bool())
    val enable     = Input(Bool())
    val dispatched = Input(Bool())
    val fetchBeat  = Input(Bool())
    val readBeat   = Input(Bool())
    val writeBeat  = Input(Bool())
    val units      = Input(Vec(QueuedUnits.All.size, new UnitActivity))
    val values     = Output(Vec(Counter.values.length, UInt(32.W)))
    val snapshot   = Flipped(new CounterSnapshot(config))
  })

  // Events come late in a cycle, from all over: they are counted in the next one, all alike.
  private val increments                                 = Wire(Vec(Counter.values.length, Bool()))
  private def count(counter: Counter, event: Bool): Unit = increments(counter.ordinal) := event
  count(Counter.CYCLES, true.B)
  count(Counter.INSTRUCTIONS, RegNext(io.dispatched))
  count(Counter.FETCH_BEATS, RegNext(io.fetchBeat))
  count(Counter.READ_BEATS, RegNext(io.readBeat))
  count(Counter.WRITE_BEATS, RegNext(io.writeBeat))
  for ((unit, activity) <- CounterBank.ByUnit.zip(RegNext(io.units))) {
    count(unit.busy, activity.busy)
    count(unit.stall, !activity.busy && activity.occupied)
    count(unit.waiting, !activity.busy && !activity.occupied && activity.waiting)
    count(unit.idle, !activity.busy && !activity.occupied && !activity.waiting)
  }

  private val counters = RegInit(VecInit.fill(Counter.values.length)(0.U(32.W)))
  private val enable   = RegNext(io.enable, false.B)
  for ((counter, increment) <- counters.zip(increments)) {
    when(io.clear) {
      counter := 0.U
    }.elsewhen(enable) {
      counter := counter + increment
    }
  }
  io.values := counters

  private val stored = RegEnable(counters, io.snapshot.take)
  private val padded = stored ++ Seq.fill(Counter.storedCount() - stored.size)(0.U(32.W))
  for ((beat, words) <- io.snapshot.beats.zip(padded.grouped(config.axi.dataBits / 32).toSeq)) {
    beat := VecInit(words.toSeq).asUInt
  }
}

object CounterBank {

  /** A unit's four counters. */
  case class Categories(busy: Counter, stall: Counter, waiting: Counter, idle: Counter)

  /** In the order of [[QueuedUnits.All]]. */
  val ByUnit: Seq[Categories] = {
    import Counter._
    Seq(
      Categories(LOAD_BUSY, LOAD_DRAM, LOAD_WAIT, LOAD_IDLE),
      Categories(ARRAY_BUSY, ARRAY_WEIGHTS, ARRAY_WAIT, ARRAY_IDLE),
      Categories(POST_BUSY, POST_STALL, POST_WAIT, POST_IDLE),
      Categories(STORE_BUSY, STORE_DRAM, STORE_WAIT, STORE_IDLE)
    )
  }
}
