package dev.weft.hw.rtl

import chisel3._
import chisel3.util._
import dev.weft.hw.arch.AcceleratorConfig
import dev.weft.hw.isa.Isa

/**
 * The whole accelerator behind typed ports; [[AcceleratorTop]] gives them their bus names. It only wires:
 *
 * {{{
 * ControlRegisters -- RunControl
 * ReadPort -- Fetch -> Sequencer (x 4, Semaphores) -> LoadUnit, ComputeCore (ARRAY, POST), StoreUnit
 * ReadPort -- LoadUnit -> ComputeCore -> StoreUnit -- WritePort
 * }}}
 *
 * Everything that runs is in reset while no run is under way; registers, counters and the two ports are not.
 *
 * @param core
 *   makes the compute side, a [[ComputeCore]] except in tests of the memory side alone
 * @param withActivity
 *   whether it shows when units take and finish instructions, for timelines of simulated runs
 */
class Accelerator(config: AcceleratorConfig, core: => ComputeCoreIO, withActivity: Boolean = false)
    extends Module {
  val io = IO(new Bundle {
    val control   = Flipped(new AxiLiteChannels)
    val read      = new AxiReadChannels(config)
    val write     = new AxiWriteChannels(config)
    val interrupt = Output(Bool())

    /** Of twice the speed, in phase with the clock, where the configuration's multipliers have it. */
    val multiplierClock = MultiplierClock.port(config)

    /** For simulation: bit 2u, unit u of [[QueuedUnits.All]] took an instruction; bit 2u + 1, it finished one. */
    val activity = Option.when(withActivity)(Output(UInt((2 * QueuedUnits.All.size).W)))
  })
  private val registers = Module(new ControlRegisters(config))
  private val run       = Module(new RunControl)
  private val counters  = Module(new CounterBank(config))
  private val readPort  = Module(new ReadPort(config))
  private val writePort = Module(new WritePort(config))
  private val halt      = !run.io.running
  private val unitReset = reset.asBool || halt

  registers.io.axi <> io.control
  io.interrupt := registers.io.interrupt
  readPort.io.axi <> io.read
  writePort.io.axi <> io.write
  readPort.io.halt  := halt
  writePort.io.halt := halt

  private val fetch = withReset(unitReset)(Module(new Fetch(config)))
  fetch.io.base  := RegNext(registers.io.bases(0) + registers.io.programOffset)
  fetch.io.count := registers.io.programCount
  fetch.io.memory <> readPort.io.fetch

  private val load = withReset(unitReset)(Module(new LoadUnit(config)))
  load.io.bases := registers.io.bases
  load.io.memory <> readPort.io.load

  private val compute = withReset(unitReset)(core)
  compute.load <> load.io.write
  compute.multiplierClock.zip(io.multiplierClock).foreach { case (inside, port) => inside := port }

  private val store = withReset(unitReset)(Module(new StoreUnit(config)))
  store.io.bases := registers.io.bases
  store.io.output <> compute.output
  store.io.memory <> writePort.io.store

  // In the order of QueuedUnits.All.
  private val units      = Seq(load.io.unit, compute.array, compute.post, store.io.unit)
  private val semaphores = withReset(unitReset)(Module(new Semaphores(units.size)))
  private val sequencers =
    for (((unit, queue), i) <- units.zip(fetch.io.queues).zipWithIndex) yield {
      val sequencer = withReset(unitReset)(Module(new Sequencer(QueuedUnits.All(i))))
      sequencer.io.fetched <> queue
      sequencer.io.unit <> unit
      sequencer.io.semaphores <> semaphores.io.client(i)
      sequencer
    }
  io.activity.foreach(_ := VecInit(units.flatMap(u => Seq(u.instr.fire, u.done))).asUInt)
  // A cycle longer: the last instruction's signal may be one too many, and that is told late.
  private val unitsIdle = sequencers.map(_.io.idle).reduce(_ && _)
  fetch.io.unitsIdle := unitsIdle && RegNext(unitsIdle, false.B)

  private val reports = withReset(unitReset)(Module(new ErrorReports))
  for ((report, sequencer) <- reports.io.units.zip(sequencers)) { report := sequencer.io.inHand }
  reports.io.fetch    := fetch.io.error
  reports.io.load     := load.io.error
  reports.io.store    := writePort.io.store.error
  reports.io.overflow := semaphores.io.overflow
  run.io.failure      := reports.io.failure
  run.io.oldest       := reports.io.oldest

  run.io.start         := registers.io.start
  run.io.ended         := fetch.io.ended
  run.io.portsIdle     := readPort.io.idle && writePort.io.idle
  run.io.watchdogLimit := registers.io.watchdog
  private val transfers =
    Seq(io.read.ar, io.read.r, io.write.aw, io.write.w, io.write.b).map(_.fire)
  private val steps = fetch.io.dispatched +: units.flatMap(u => Seq(u.busy, u.done, u.instr.fire))
  run.io.progress := (transfers ++ steps).map(RegNext(_, false.B)).reduce(_ || _)

  registers.io.idle     := run.io.idle
  registers.io.done     := run.io.done
  registers.io.error    := run.io.error
  registers.io.counters := counters.io.values

  counters.io.clear      := run.io.clearCounters
  counters.io.enable     := run.io.running
  counters.io.dispatched := fetch.io.dispatched
  counters.io.fetchBeat  := readPort.io.fetchBeat
  counters.io.readBeat   := readPort.io.loadBeat
  counters.io.writeBeat  := writePort.io.beat
  counters.io.snapshot <> store.io.counters
  for ((activity, (unit, sequencer)) <- counters.io.units.zip(units.zip(sequencers))) {
    activity.busy     := unit.busy
    activity.occupied := unit.occupied || sequencer.io.inFlight || unit.instr.valid
    activity.waiting  := sequencer.io.waiting
  }
}
