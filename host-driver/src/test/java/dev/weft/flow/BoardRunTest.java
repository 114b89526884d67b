package dev.weft.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.board.BoardDevice;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.device.FrameQueue;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import dev.weft.testing.StandInKernel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example network and picture on the generated hardware, reached directly and by the board's
 * driver. The configuration is {@code tiny}, or that of {@code -Dweft.stream.config=}.
 */
class BoardRunTest {
  private static final AcceleratorConfig CONFIG =
      AcceleratorConfig.load(System.getProperty("weft.stream.config", "tiny"));
  private static final Path EXAMPLE =
      Path.of(System.getProperty("weft.home"), "examples", "resnet8-fashion");
  private static final int CALIBRATION = 20;
  private static final int DMA_BYTES = 8 << 20;
  private static final int FRAMES = 6;
  private static final int DEPTH = 3;

  private static Network network;
  private static Program program;

  @TempDir Path folder;

  @BeforeAll
  static void compile() {
    boolean there = false;
    for (String place : System.getenv("PATH").split(":")) {
      there |= Files.isExecutable(Path.of(place, "verilator"));
    }
    Assumptions.assumeTrue(there, "verilator is not installed");
    SourceModel source = SourceModel.open(EXAMPLE.resolve("model.onnx"));
    Dataset calibration = Datasets.open(EXAMPLE.resolve("calibration-images-idx3-ubyte"), null);
    QuantizerOptions options =
        QuantizerOptions.of(CONFIG.format())
            .withPreprocessing(
                new Preprocessing("none", "gray", new double[] {0}, new double[] {1 / 255.0}));
    QuantizedModel model =
        Quantization.quantize(
            source, calibration.limit(CALIBRATION), options, (task, done, total) -> {});
    network = new Network(model);
    program = Compiler.compile(model, CONFIG);
  }

  @AfterAll
  static void close() {
    if (network != null) {
      network.close();
    }
  }

  private static VerilatedDevice hardware() {
    return VerilatedDevice.open(CONFIG, DramModel.ULTRA96, ModelOptions.FAST);
  }

  private static Map<String, TensorData> picture(String name) {
    Sample sample = Datasets.open(EXAMPLE.resolve("pictures").resolve(name), null).get(0);
    return Inputs.of(sample, network.inputs(), new Preprocessor(network.model().preprocessing()));
  }

  private static List<int[]> integers(Map<String, TensorData> picture) {
    Map<String, int[]> encoded = network.encode(picture);
    return program.inputs().stream().map(p -> encoded.get(p.tensor().name())).toList();
  }

  private static int label(Map<String, TensorData> picture, List<int[]> outputs) {
    String name = program.outputs().get(0).tensor().name();
    return Accuracy.predicted(network.decode(Map.of(name, outputs.get(0)), picture));
  }

  @Test
  void theBoardsDriverGivesTheSameAnswerAndTheSameCounters() {
    Map<String, TensorData> ankleBoot = picture("0000.png");
    RunResult direct;
    try (VerilatedDevice device = hardware();
        Runner runner = new Runner(device)) {
      runner.load(program);
      direct = runner.run(integers(ankleBoot));
    }
    RunResult board;
    try (VerilatedDevice device = hardware();
        StandInKernel kernel = new StandInKernel(folder, device, DMA_BYTES);
        BoardDevice driver = BoardDevice.open(CONFIG, kernel);
        Runner runner = new Runner(driver)) {
      runner.load(program);
      board = runner.run(integers(ankleBoot));
      assertTrue(kernel.orders() > 0 && driver.interruptsWork());
    }
    assertArrayEquals(direct.outputs().get(0), board.outputs().get(0));
    assertEquals(9, label(ankleBoot, board.outputs()));
    assertEquals(direct.counters(), board.counters());
    assertEquals(direct.layers(), board.layers());
    assertTrue(board.counters().get(Counter.CYCLES) > 10_000, board.counters().toString());
  }

  /** On the simulated clock: register accesses take cycles, the host's own work none. */
  @Test
  void aStreamKeepsTheHardwareBusy() {
    Map<String, TensorData> picture = picture("0001.png");
    List<int[]> input = integers(picture);
    long cycles = 0;
    try (VerilatedDevice device = hardware()) {
      FrameQueue queue = new FrameQueue(device, program, DEPTH, Duration.ofMinutes(2));
      long begin = device.cycle();
      try (queue) {
        for (int frame = 0; frame < FRAMES + DEPTH; frame++) {
          if (frame >= DEPTH) {
            FrameQueue.Frame taken = queue.take();
            cycles += taken.cycles();
            assertEquals(2, label(picture, taken.outputs()));
          }
          if (frame < FRAMES) {
            queue.submit(input);
          }
        }
      }
      long elapsed = device.cycle() - begin;
      double overhead = (double) (elapsed - cycles) / cycles;
      System.out.printf(
          Locale.ROOT,
          "%s: %d frames, %d cycles of which %d run: %.2f %% overhead%n",
          CONFIG.name(),
          FRAMES,
          elapsed,
          cycles,
          100 * overhead);
      assertTrue(overhead > 0 && overhead < 0.05, "overhead " + overhead);
    }
  }
}
