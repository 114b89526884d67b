package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.isa.{Unit => IsaUnit}
import dev.weft.hw.regs.ErrorKind

/**
 * A run from start to done, between [[ControlRegisters]] and everything that runs.
 *
 * While `running` is low, Fetch, sequencers, units and compute core are in reset and the AXI ports complete what is under
 * way, whether the run ended, failed or none was started. So END and an error differ only in what is remembered. Should the memory
 * not answer, the watchdog ends the wait and the run fails; what answers later is still thrown away, and the next start waits
 * for it first. The first error of a run is kept until the next start.
 */
class RunControl extends Module {
  val io = IO(new Bundle {
    val start = Input(Bool())
    val ended = Input(Bool())

    /** It comes two cycles after what it tells of: that of an instruction just before END comes when END was met. */
    val failure       = Flipped(Valid(new ErrorReport))
    val portsIdle     = Input(Bool())
    val watchdogLimit = Input(UInt(32.W))
    val progress      = Input(Bool())

    /** What the watchdog blames: the oldest instruction that is not done. */
    val oldest        = Input(new ErrorReport)
    val running       = Output(Bool())
    val idle          = Output(Bool())
    val clearCounters = Output(Bool())

    /** For one cycle: the run is over. */
    val done = Output(Bool())

    /** Kind `NONE` if there was none. */
    val error = Output(new ErrorReport)
  })
  private object State extends ChiselEnum { val idle, recover, run, drain, finish = Value }
  private val state  = RegInit(State.idle)
  private val next   = WireDefault(state)
  private val error  = RegInit(0.U.asTypeOf(new ErrorReport))
  private val failed = error.kind =/= ErrorKind.NONE.ordinal.U

  private val watchdog = Module(new Watchdog)
  watchdog.io.limit    := io.watchdogLimit
  watchdog.io.progress := io.progress
  watchdog.io.restart  := state =/= RegNext(state, State.idle) || state === State.idle

  private val timeout = WireDefault(io.oldest)
  timeout.kind := ErrorKind.WATCHDOG.ordinal.U
  timeout.resp := 0.U
  private val noMemory = WireDefault(0.U.asTypeOf(new ErrorReport))
  noMemory.kind := ErrorKind.WATCHDOG.ordinal.U
  noMemory.unit := IsaUnit.FETCH.ordinal.U

  switch(state) {
    is(State.idle) {
      when(io.start) {
        error := 0.U.asTypeOf(new ErrorReport)
        next  := State.recover
      }
    }
    is(State.recover) {
      when(io.portsIdle) {
        next := State.run
      }.elsewhen(watchdog.io.expired) {
        error := noMemory
        next  := State.finish
      }
    }
    is(State.run) {
      when(io.failure.valid) {
        error := io.failure.bits
        next  := State.drain
      }.elsewhen(watchdog.io.expired) {
        // Before the end is looked at, which is known late in the cycle.
        error := timeout
        next  := State.drain
      }.elsewhen(io.ended) {
        next := State.drain
      }
    }
    is(State.drain) {
      when(!failed && io.failure.valid) { error := io.failure.bits }
      when(io.portsIdle) {
        next := State.finish
      }.elsewhen(watchdog.io.expired) {
        when(!failed && !io.failure.valid) { error := noMemory }
        next := State.finish
      }
    }
    is(State.finish) { next := State.idle }
  }
  state := next

  io.running       := state === State.run
  io.idle          := state === State.idle
  io.clearCounters := state === State.recover
  io.done          := state === State.finish
  io.error         := error
}
