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
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.testing.RandomModels;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the driver does alike on every device: whole programs, {@code tiny}. */
public abstract class DriverContract {
  protected static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");

  private static final int FRAMES = 8;

  /** A fresh device of the kind under test. */
  protected abstract Device open();

  private static QuantizedModel model(long seed) {
    return RandomModels.model(
        seed, NumberFormat.W8A8, 3, 10, RandomModels.Kind.CONVOLUTION, RandomModels.Kind.DEPTHWISE);
  }

  private static List<int[]> inputs(QuantizedModel model, long seed) {
    Map<String, int[]> inputs = RandomModels.inputs(model, seed);
    return model.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList();
  }

  private static void check(QuantizedModel model, long seed, List<int[]> outputs) {
    Map<String, int[]> expected =
        new ReferenceExecutor(model).run(RandomModels.inputs(model, seed));
    for (int i = 0; i < outputs.size(); i++) {
      String name = model.outputs().get(i).tensor().name();
      assertArrayEquals(expected.get(name), outputs.get(i), name);
    }
  }

  @Test
  void programsFollowEachOther() {
    try (Device device = open();
        Runner runner = new Runner(device)) {
      for (int seed = 1; seed < 4; seed++) {
        QuantizedModel model = model(seed);
        Program program = Compiler.compile(model, TINY);
        runner.load(program);
        for (int picture = 0; picture < 2; picture++) {
          RunResult result = runner.run(inputs(model, picture));
          check(model, picture, result.outputs());
          assertEquals(program.layers().size(), result.layers().size());
          assertEquals(
              program.instructionCount(), result.counters().get(Counter.INSTRUCTIONS).intValue());
        }
      }
    }
  }

  @Test
  void everyTensorCanBeRead() {
    int tensors = 0;
    try (Device device = open();
        Runner runner = new Runner(device)) {
      for (int seed = 1; seed < 5; seed++) {
        QuantizedModel model = model(seed);
        runner.load(Compiler.compile(model, TINY, CompileOptions.KEEP_ALL));
        RunResult result = runner.runWithTensors(inputs(model, 1));
        Map<String, int[]> expected =
            new ReferenceExecutor(model).run(RandomModels.inputs(model, 1));
        result.tensors().forEach((name, read) -> assertArrayEquals(expected.get(name), read, name));
        tensors += result.tensors().size();
      }
    }
    assertTrue(tensors > 1, tensors + " tensors");
  }

  @Test
  void aStreamGivesWhatSingleRunsGive() throws Exception {
    QuantizedModel model = model(2);
    Program program = Compiler.compile(model, TINY);
    try (Device device = open();
        FrameQueue queue = new FrameQueue(device, program, 3, Duration.ofMinutes(1))) {
      Thread feeding =
          new Thread(
              () -> {
                for (int picture = 0; picture < FRAMES; picture++) {
                  queue.submit(inputs(model, picture));
                }
              });
      feeding.start();
      for (int picture = 0; picture < FRAMES; picture++) {
        check(model, picture, queue.take().outputs());
      }
      feeding.join();
      assertEquals(0, queue.inFlight());
    }
  }

  @Test
  void aFrameThatFailsDoesNotStopTheStream() {
    QuantizedModel model = model(2);
    Program program = Compiler.compile(model, TINY);
    try (Device device = open();
        FrameQueue queue = new FrameQueue(broken(device, 2), program, 2, Duration.ofMinutes(1))) {
      queue.submit(inputs(model, 0));
      assertThrows(IllegalArgumentException.class, () -> queue.submit(List.of()));
      assertThrows(IllegalArgumentException.class, () -> queue.submit(List.of(new int[1])));
      queue.submit(inputs(model, 1));
      check(model, 0, queue.take().outputs());
      DeviceException e = assertThrows(DeviceException.class, queue::take);
      assertEquals(ErrorKind.BAD_OPCODE, e.fault().kind());
      queue.submit(inputs(model, 2));
      check(model, 2, queue.take().outputs());
    }
  }

  @Test
  void aFullOrEmptyStreamDoesNotHang() {
    QuantizedModel model = model(1);
    Program program = Compiler.compile(model, TINY);
    try (Device device = open();
        FrameQueue queue = new FrameQueue(device, program, 1, Duration.ofSeconds(2))) {
      assertThrows(IllegalStateException.class, queue::take);
      queue.submit(inputs(model, 0));
      String message =
          assertThrows(IllegalStateException.class, () -> queue.submit(inputs(model, 1)))
              .getMessage();
      assertTrue(message.contains("take one first"), message);
      check(model, 0, queue.take().outputs());
      queue.close();
      assertThrows(IllegalStateException.class, queue::take);
    }
  }

  /** A device whose n-th start runs from a place without instructions. */
  private static Device broken(Device device, int start) {
    return (Device)
        Proxy.newProxyInstance(
            Device.class.getClassLoader(),
            new Class<?>[] {Device.class},
            new InvocationHandler() {
              private int starts;

              @Override
              public Object invoke(Object proxy, Method method, Object[] arguments)
                  throws Throwable {
                boolean write = method.getName().equals("writeRegister");
                if (write && arguments[0].equals(Register.CONTROL.offset())) {
                  starts++;
                  int at = device.readRegister(Register.PROGRAM_OFFSET.offset());
                  if (starts == start || starts == start + 1) {
                    int by = starts == start ? -64 : 64;
                    device.writeRegister(Register.PROGRAM_OFFSET.offset(), at + by);
                  }
                }
                return method.invoke(device, arguments);
              }
            });
  }

  @Test
  void programsForOtherHardwareAreRefused() {
    Program program = Compiler.compile(model(1), AcceleratorConfig.load("ultra96-w8a8"));
    try (Device device = open();
        Runner runner = new Runner(device)) {
      assertThrows(IllegalArgumentException.class, () -> runner.load(program));
    }
  }

  @Test
  void aProgramThatIsTooLargeIsRefusedAndTheNextRuns() {
    QuantizedModel model = model(2);
    Program program = Compiler.compile(model, TINY);
    try (Device device = open();
        Runner runner = new Runner(device).timeout(Duration.ofMinutes(1))) {
      assertThrows(IllegalArgumentException.class, () -> runner.load(oversized(program)));
      runner.load(program);
      check(model, 5, runner.run(inputs(model, 5)).outputs());
    }
  }

  private static Program oversized(Program p) {
    return new Program(
        p.name(),
        p.configName(),
        p.fingerprint(),
        p.format(),
        p.image(),
        p.instructionOffset(),
        p.instructionCount(),
        1L << 40,
        p.inputBytes(),
        p.outputBytes(),
        p.inputs(),
        p.outputs(),
        p.tensors(),
        p.layers());
  }
}
