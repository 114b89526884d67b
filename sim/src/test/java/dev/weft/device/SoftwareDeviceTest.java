package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftwareDeviceTest extends DeviceContract {

  @Override
  protected Device open() {
    return new SoftwareDevice(TINY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14"})
  void everyOperationFollowsItsDefinitionInEveryOrder(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    for (int seed = 0; seed < 40; seed++) {
      InstructionFuzzer fuzz = new InstructionFuzzer(config, seed);
      for (ExecutionOrder order :
          new ExecutionOrder[] {
            ExecutionOrder.PROGRAM,
            ExecutionOrder.PRODUCERS,
            ExecutionOrder.CONSUMERS,
            ExecutionOrder.random(seed)
          }) {
        try (Rig fuzzRig = new Rig(SoftwareDevice.forTests(config, order, seed))) {
          PlainLoops.check(fuzzRig, fuzz, name + ", seed " + seed + ", " + order);
        }
      }
    }
  }

  @Test
  void aDeadlockWithoutWatchdogNeverInterrupts() {
    Fault first = rig.run(store(0).await(3).build(), END);
    assertEquals(ErrorKind.WATCHDOG, first.kind());
    rig.write(Register.INTERRUPT_STATUS, rig.read(Register.INTERRUPT_STATUS));
    rig.write(Register.WATCHDOG, 0);
    rig.write(Register.CONTROL, 1);
    assertFalse(rig.device.awaitInterrupt(Duration.ofSeconds(5)));
  }

  @Test
  void undefinedOnChipAddressesAreTheCompilersFault() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> rig.run(load(0, 5).set(Load.DESTINATION, 1020).build(), END));
    assertTrue(e.getMessage().contains("instruction 0"), e.getMessage());
    assertTrue(e.getMessage().contains("FEATURE words 1020 to 1024"), e.getMessage());
  }
}
