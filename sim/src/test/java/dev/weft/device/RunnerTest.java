package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.testing.RandomModels;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunnerTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");

  private static QuantizedModel model(long seed) {
    return RandomModels.model(
        seed, NumberFormat.W8A8, 3, 10, RandomModels.Kind.CONVOLUTION, RandomModels.Kind.DEPTHWISE);
  }

  private static RunResult run(Runner runner, QuantizedModel model, long seed) {
    Map<String, int[]> inputs = RandomModels.inputs(model, seed);
    Map<String, int[]> expected = new ReferenceExecutor(model).run(inputs);
    RunResult result =
        runner.run(model.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList());
    for (int i = 0; i < result.outputs().size(); i++) {
      assertArrayEquals(
          expected.get(model.outputs().get(i).tensor().name()), result.outputs().get(i));
    }
    return result;
  }

  @Test
  void runsManyPicturesAndOneProgramAfterTheOther() {
    try (SoftwareDevice device = new SoftwareDevice(TINY);
        Runner runner = new Runner(device)) {
      for (int seed = 1; seed < 6; seed++) {
        runner.load(Compiler.compile(model(seed), TINY));
        run(runner, model(seed), 10 * seed);
        run(runner, model(seed), 10 * seed + 1);
      }
    }
  }

  @Test
  void layersAddUpToTheTotal() {
    QuantizedModel model = model(3);
    Program program = Compiler.compile(model, TINY);
    try (SoftwareDevice device = new SoftwareDevice(TINY);
        Runner runner = new Runner(device)) {
      runner.load(program);
      RunResult result = run(runner, model, 1);
      assertEquals(program.layers().size(), result.layers().size());
      long read = result.layers().stream().mapToLong(l -> l.get(Counter.READ_BEATS)).sum();
      assertEquals(result.counters().get(Counter.READ_BEATS), read);
      long bytes = program.layers().stream().mapToLong(Program.Layer::bytesRead).sum();
      assertEquals(bytes, read * TINY.axi().beatBytes());
    }
  }

  @Test
  void refusesAProgramForOtherHardware() {
    QuantizedModel model = model(1);
    Program program = Compiler.compile(model, AcceleratorConfig.load("ultra96-w8a8"));
    try (SoftwareDevice device = new SoftwareDevice(TINY);
        Runner runner = new Runner(device)) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> runner.load(program));
      assertTrue(e.getMessage().contains("'ultra96-w8a8'"), e.getMessage());
      assertTrue(e.getMessage().contains("'tiny'"), e.getMessage());
    }
  }

  @Test
  void anErrorNamesUnitInstructionAndLayerAndTheNextRunIsGood() {
    QuantizedModel model = model(2);
    Program good = Compiler.compile(model, TINY);
    byte[] image = good.image().clone();
    Instruction wait =
        Instruction.of(Opcode.LOAD).await(Isa.SEMAPHORES - 1).set(Isa.LAYER, 1).build();
    wait.encode(ByteBuffer.wrap(image).position(good.instructionOffset()));
    Program bad =
        new Program(
            "bad",
            good.configName(),
            good.fingerprint(),
            good.format(),
            image,
            good.instructionOffset(),
            good.instructionCount(),
            good.workspaceBytes(),
            good.inputBytes(),
            good.outputBytes(),
            good.inputs(),
            good.outputs(),
            good.tensors(),
            good.layers());
    try (SoftwareDevice device = new SoftwareDevice(TINY);
        Runner runner = new Runner(device)) {
      runner.load(bad);
      DeviceException e = assertThrows(DeviceException.class, () -> run(runner, model, 1));
      assertEquals(new Fault(Unit.LOAD, ErrorKind.WATCHDOG, Opcode.LOAD.code(), 0, 0), e.fault());
      String layer = "layer '" + good.layers().get(1).name() + "'";
      assertTrue(e.getMessage().contains(layer), e.getMessage());
      runner.load(good);
      run(runner, model, 1);
    }
  }

  @Test
  void checksItsArguments() {
    QuantizedModel model = model(2);
    try (SoftwareDevice device = new SoftwareDevice(TINY);
        Runner runner = new Runner(device)) {
      assertThrows(IllegalStateException.class, () -> runner.run(List.of()));
      runner.load(Compiler.compile(model, TINY, CompileOptions.KEEP_ALL));
      assertThrows(IllegalArgumentException.class, () -> runner.run(List.of()));
      assertThrows(IllegalArgumentException.class, () -> runner.run(List.of(new int[0])));
    }
  }
}
