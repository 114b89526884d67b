package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");

  private static String refusal(QuantizedModel model, AcceleratorConfig config) {
    return assertThrows(CompileException.class, () -> Compiler.compile(model, config)).getMessage();
  }

  @Test
  void sameModelGivesSameBytes() {
    Program a = Compiler.compile(Models.chain(), TINY);
    Program b = Compiler.compile(Models.chain(), TINY);
    assertArrayEquals(a.image(), b.image());
    assertEquals(TINY.fingerprint(), a.fingerprint());
  }

  @Test
  void memoryIsReusedUnlessAllIsKept() {
    Program reused =
        Compiler.compile(Models.chain(), TINY, CompileOptions.DEFAULT.withOnChip(false));
    Program kept = Compiler.compile(Models.chain(), TINY, CompileOptions.KEEP_ALL);
    assertEquals(
        List.of("t0", "t1", "t2"), kept.tensors().stream().map(p -> p.tensor().name()).toList());
    assertTrue(reused.workspaceBytes() < kept.workspaceBytes());
    assertEquals(
        List.of("t1", "t2"), reused.tensors().stream().map(p -> p.tensor().name()).toList());
  }

  @Test
  void tensorsOnChipAreNeitherStoredNorLoaded() {
    Program off = Compiler.compile(Models.chain(), TINY, CompileOptions.DEFAULT.withOnChip(false));
    Program on = Compiler.compile(Models.chain(), TINY, CompileOptions.DEFAULT.withOnChip(true));
    assertTrue(bytesWritten(on) < bytesWritten(off), bytesWritten(on) + " of " + bytesWritten(off));
    assertEquals(List.of(), on.tensors(), "tensors that DRAM never saw");
  }

  private static long bytesWritten(Program program) {
    return program.layers().stream().mapToLong(Program.Layer::bytesWritten).sum();
  }

  /** Twelve planes of a group have their residuals on chip together: more than a whole tile. */
  @Test
  void tilesAreSmallEnoughForTheResidualsOfAllPlanes() {
    AcceleratorConfig wide =
        AcceleratorConfig.fromJson(
            TINY.toJson()
                .replaceAll("\"columns\" : \\d+", "\"columns\" : 96")
                .replaceAll("\"featureWords\" : \\d+", "\"featureWords\" : 4096")
                .replaceAll("\"accumulatorWords\" : \\d+", "\"accumulatorWords\" : 1024")
                .replaceAll("\"outputWords\" : \\d+", "\"outputWords\" : 1024")
                .replaceAll("\"paramWords\" : \\d+", "\"paramWords\" : 512"));
    Tensor in = Models.tensor("in", 128, 14, 14);
    Tensor branch = Models.tensor("branch", 96, 14, 14);
    Kernel.Convolution first = Models.convolution(in, branch, 3, 1, 8);
    Tensor out = Models.tensor("out", 96, 14, 14);
    Kernel.Convolution plain = Models.convolution(in, out, 3, 2, 8);
    Kernel.Convolution second =
        new Kernel.Convolution(
            plain.name(),
            plain.operator(),
            in,
            out,
            plain.window(),
            1,
            plain.weights(),
            plain.stage(),
            new Kernel.Residual(branch, Requantization.IDENTITY));
    QuantizedModel model = Models.model(NumberFormat.W8A8, first, second);
    assertDoesNotThrow(() -> Compiler.compile(model, wide, CompileOptions.KEEP_ALL));
  }

  @Test
  void everyLayerEndsWithItsCounters() {
    Program program =
        Compiler.compile(Models.chain(), TINY, CompileOptions.DEFAULT.withOnChip(false));
    long stores =
        Listing.instructions(program).stream()
            .filter(i -> i.opcode() == Opcode.STORE && i.get(Isa.Store.COUNTERS) == 1)
            .count();
    assertEquals(4, stores);
    assertEquals(
        4, program.layers().stream().map(Program.Layer::countersAddress).distinct().count());
    Program.Layer first = program.layers().get(0);
    assertEquals(5L * 5 * 9 * 81, first.macs());
    assertEquals(81L * 8, first.bytesWritten());
    assertTrue(first.bytesRead() >= 81L * 8 + 9L * 8 * 16, () -> "reads " + first.bytesRead());
  }

  @Test
  void listingNamesLayersAndSemaphores() {
    String text = Listing.of(Compiler.compile(Models.chain(), TINY));
    assertTrue(text.contains("layer 0 conv-t0 Conv: 18225 MAC"), text);
    assertTrue(text.contains("wait LOAD_TO_ARRAY"), text);
    assertTrue(text.contains("POST  DRAIN"), text);
    assertTrue(text.stripTrailing().endsWith("END"), text);
  }

  @Test
  void otherFormatIsRefused() {
    String message = refusal(Models.chain(), AcceleratorConfig.load("ultra96-q2.14"));
    assertEquals(
        "model 'model' is w8a8, configuration ultra96-q2.14 is q2.14; quantize the model to q2.14,"
            + " or name a configuration of its format",
        message);
  }

  @Test
  void mostNegativeWeightsThatCannotBePackedAreRefused() {
    Tensor in = Models.tensor("in", 16, 2, 2);
    Kernel all = Models.convolution(in, Models.tensor("out", 1, 2, 2), 1, -128, 8);
    QuantizedModel model = Models.model(NumberFormat.W8A8, all);
    String message = refusal(model, AcceleratorConfig.load("ultra96-w8a8"));
    assertTrue(message.contains("'conv-out'") && message.contains("clip"), message);
    Kernel clipped = Models.convolution(in, Models.tensor("out", 1, 2, 2), 1, -127, 8);
    assertDoesNotThrow(
        () ->
            Compiler.compile(
                Models.model(NumberFormat.W8A8, clipped), AcceleratorConfig.load("ultra96-w8a8")));
  }

  @Test
  void sumsThatMayOverflowAreRefused() {
    Tensor in = Models.tensor("in", 4000, 3, 3);
    Kernel huge = Models.convolution(in, Models.tensor("out", 1, 3, 3), 7, 127, 8);
    String message =
        refusal(Models.model(NumberFormat.W8A8, huge), AcceleratorConfig.load("ultra96-w8a8"));
    assertTrue(
        message.contains("'conv-out'") && message.contains("sums hold less than 2147483648"),
        message);
  }

  @Test
  void windowsThatDoNotFitNameTheLayerAndTheWayOut() {
    Tensor in = Models.tensor("in", 4, 60, 60);
    Tensor out = Models.tensor("out", 4, 1, 1);
    Window whole = new Window(60, 60, 1, 1, 1, 1, 0, 0, 0, 0);
    Kernel pool =
        new Kernel.AveragePool("pool", "GlobalAveragePool", in, out, whole, false, 1, -128, 127);
    String message = refusal(Models.model(NumberFormat.W8A8, pool), TINY);
    assertTrue(message.contains("'pool'") && message.contains("featureWords"), message);
    Window wide = new Window(1, 300, 1, 1, 1, 1, 0, 0, 0, 0);
    Tensor row = Models.tensor("row", 4, 1, 300);
    Kernel long1 =
        new Kernel.AveragePool("wide", "AveragePool", row, out, wide, false, 1, -128, 127);
    assertTrue(refusal(Models.model(NumberFormat.W8A8, long1), TINY).contains("at most 255"));
  }

  @Test
  void weightsWiderThanTheFormatAreRefused() {
    Kernel wide =
        Models.convolution(Models.tensor("in", 4, 4, 4), Models.tensor("out", 4, 4, 4), 1, 1, 16);
    assertTrue(refusal(Models.model(NumberFormat.W8A8, wide), TINY).contains("weights of 16 bits"));
  }

  @Test
  void tensorsThatNobodyMakesAreNamed() {
    Tensor ghost = Models.tensor("ghost", 4, 4, 4);
    Kernel reader = Models.convolution(ghost, Models.tensor("out", 4, 4, 4), 1, 1, 8);
    QuantizedModel good = Models.model(NumberFormat.W8A8, reader);
    QuantizedModel bad =
        new QuantizedModel(
            "bad",
            NumberFormat.W8A8,
            List.of(new QuantizedModel.Port(Models.tensor("in", 1, 1, 1), new int[] {1, 1, 1, 1})),
            good.kernels(),
            good.outputs(),
            good.preprocessing(),
            null,
            null);
    assertTrue(refusal(bad, TINY).contains("'ghost'"));
  }
}
