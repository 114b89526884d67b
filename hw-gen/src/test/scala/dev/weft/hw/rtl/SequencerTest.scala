package dev.weft.hw.rtl

import chisel3._
import chisel3.simulator.ChiselSim
import dev.weft.hw.isa.{Unit => IsaUnit}
import org.junit.jupiter.api.Assertions.{assertThrows, assertTrue}
import org.junit.jupiter.api.Test

/** What the sequencer asserts of its unit, and with it that assertions are live where modules are tested. */
class SequencerTest extends ChiselSim {
  private def stepWithDone(done: Boolean): Unit =
    simulate(new Sequencer(IsaUnit.STORE)) { sequencer =>
      sequencer.io.fetched.valid.poke(false)
      sequencer.io.unit.done.poke(done)
      sequencer.clock.step(3)
      assertTrue(sequencer.io.idle.peek().litToBoolean)
    }

  @Test
  def noticesAnInstructionThatNobodyTook(): Unit = {
    stepWithDone(false)
    assertThrows(classOf[Exception], () => stepWithDone(true))
  }
}
