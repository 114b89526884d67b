package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.device.Device;
import dev.weft.device.DeviceContract;
import dev.weft.device.Fault;
import dev.weft.device.InstructionFuzzer;
import dev.weft.device.PlainLoops;
import dev.weft.device.Rig;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated hardware, instruction by instruction. */
class VerilatedDeviceTest extends DeviceContract {
  @Override
  protected Device open() {
    return VerilatedDevice.open(TINY, DramModel.ULTRA96, ModelOptions.CHECKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14", "tiny-w4a8-2x"})
  void everyOperationFollowsItsDefinition(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    for (int seed = 0; seed < 40; seed++) {
      DramModel dram =
          new DramModel(
              1_000_000_000L, seed % 3 * 20, seed % 4 * 10, 250_000_000L, seed, seed % 5 * 15);
      try (Rig fuzzRig = new Rig(VerilatedDevice.open(config, dram, ModelOptions.CHECKED))) {
        PlainLoops.check(fuzzRig, new InstructionFuzzer(config, seed), name + ", seed " + seed);
      }
    }
  }

  @Test
  void aBusErrorAnywhereStopsTheRunAndTheNextIsGood() {
    VerilatedDevice device = (VerilatedDevice) rig.device;
    InstructionFuzzer fuzz = new InstructionFuzzer(TINY, 3);
    Instruction[] program = fuzz.program().toArray(new Instruction[0]);
    int[] offsets = {
      InstructionFuzzer.FEATURES,
      InstructionFuzzer.WEIGHTS,
      InstructionFuzzer.PARAMS,
      InstructionFuzzer.TABLE + 1000,
      InstructionFuzzer.RESULT
    };
    for (int offset : offsets) {
      for (int response = 2; response <= 3; response++) {
        long address = rig.data.address() + offset;
        device.injectError(address, 1, response);
        rig.write(0, fuzz.data);
        Fault fault = rig.run(program);
        boolean write = offset >= InstructionFuzzer.RESULT;
        assertEquals(write ? ErrorKind.WRITE_RESPONSE : ErrorKind.READ_RESPONSE, fault.kind());
        assertEquals(write ? Unit.STORE : Unit.LOAD, fault.unit());
        assertEquals(response, fault.response());
        device.injectError(address, 1, 0);
        PlainLoops.check(rig, fuzz, "after an error at offset " + offset);
      }
    }
  }
}
