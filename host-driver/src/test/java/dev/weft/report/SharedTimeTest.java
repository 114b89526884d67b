package dev.weft.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.regs.Counter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counters of layers that ran together, divided among them. */
class SharedTimeTest {
  private static final AcceleratorConfig CONFIG = AcceleratorConfig.load("ultra96-w8a8");

  private static Instruction conv(int layer, int pixels) {
    return Instruction.of(Opcode.CONV)
        .set(Isa.LAYER, layer)
        .set(Isa.Conv.INPUT_BLOCKS, 5)
        .set(Isa.Conv.KERNEL_ROWS, 1)
        .set(Isa.Conv.KERNEL_COLUMNS, 1)
        .set(Isa.Conv.ROWS, 1)
        .set(Isa.Conv.COLUMNS, pixels)
        .build();
  }

  private static Instruction drain(int layer, int pixels) {
    return Instruction.of(Opcode.POST)
        .set(Isa.LAYER, layer)
        .set(Isa.Post.OPERATION, PostOperation.DRAIN.ordinal())
        .set(Isa.Post.ROWS, 1)
        .set(Isa.Post.COLUMNS, pixels)
        .build();
  }

  private static Program program(List<Instruction> instructions, String... layers) {
    ByteBuffer code = ByteBuffer.allocate(instructions.size() * Isa.BYTES);
    instructions.forEach(i -> i.encode(code));
    List<Program.Layer> table =
        Arrays.stream(layers)
            .map(name -> new Program.Layer(name, "Conv", 1000, 64, 32, -1))
            .toList();
    return new Program(
        "n",
        CONFIG.name(),
        CONFIG.fingerprint(),
        CONFIG.format(),
        code.array(),
        0,
        instructions.size(),
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        table);
  }

  /** Counters of a run of so many cycles, each unit's in all of its classes. */
  private static Map<Counter, Long> counters(long cycles) {
    Map<Counter, Long> counters = new EnumMap<>(Counter.class);
    for (Counter c : Counter.values()) {
      counters.put(c, 0L);
    }
    counters.put(Counter.CYCLES, cycles);
    counters.put(Counter.READ_BEATS, 77L);
    CycleClasses.counters(counters.keySet())
        .values()
        .forEach(
            classes -> {
              for (int c = 1; c < classes.size(); c++) {
                counters.put(classes.get(c), cycles / (c + 2));
              }
              long rest = cycles - classes.stream().mapToLong(counters::get).sum();
              counters.put(classes.get(0), rest);
            });
    return counters;
  }

  @Test
  void sharesFollowTheWorkAndAddUp() {
    // 4 passes of 100 and 300 pixels, and a drain of 400: 400 : 1200 + 400.
    Program program =
        program(List.of(conv(0, 100), conv(1, 300), drain(1, 400), conv(2, 50)), "a", "b", "c");
    Map<Counter, Long> both = counters(1003);
    List<SharedTime.Share> shares =
        SharedTime.of(program, List.of(Map.of(), both, counters(77)), CONFIG);
    assertEquals(201, shares.get(0).counters().get(Counter.CYCLES));
    assertEquals(802, shares.get(1).counters().get(Counter.CYCLES));
    assertEquals(List.of("a", "b"), shares.get(0).together());
    assertEquals(List.of("c"), shares.get(2).together());
    assertEquals(counters(77), shares.get(2).counters());
    for (Counter c : Counter.values()) {
      long sum = shares.get(0).counters().get(c) + shares.get(1).counters().get(c);
      assertEquals(both.get(c), sum, c.name());
    }
    for (SharedTime.Share share : shares) {
      Map<Counter, Long> own = share.counters();
      own.forEach((c, value) -> assertTrue(value >= 0, c.name()));
      CycleClasses.of(own)
          .forEach(
              (unit, classes) ->
                  assertEquals(
                      own.get(Counter.CYCLES),
                      classes.values().stream().mapToLong(Long::longValue).sum(),
                      share.layer().name() + "'s " + unit));
    }
  }

  @Test
  void withoutCountersNothingIsShared() {
    Program program = program(List.of(conv(0, 100), conv(1, 300)), "a", "b");
    for (SharedTime.Share share : SharedTime.of(program, List.of(), CONFIG)) {
      assertEquals(Map.of(), share.counters());
    }
  }

  @Test
  void bytesOfASharedLayerAreThoseThatItsInstructionsMove() {
    Program program = program(List.of(conv(0, 100), conv(1, 300)), "a", "b");
    LayerReport first =
        LayerReport.of(
            SharedTime.of(program, List.of(Map.of(), counters(1000)), CONFIG).get(0), CONFIG);
    assertEquals(64, first.bytesRead());
    assertEquals(32, first.bytesWritten());
    assertEquals(250, first.cycles());
    assertEquals(List.of("a", "b"), first.together());
  }
}
