package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.testing.RandomModels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private final QuantizedModel model =
      RandomModels.model(4, NumberFormat.W8A8, 5, 12, RandomModels.Kind.CONVOLUTION);
  private Map<String, int[]> expected;
  private Map<String, int[]> got;

  @BeforeEach
  void run() {
    expected = new ReferenceExecutor(model).run(RandomModels.inputs(model, 1));
    got = new HashMap<>();
    expected.forEach((name, values) -> got.put(name, values.clone()));
  }

  @Test
  void equalTensorsHaveNoMismatch() {
    assertTrue(new Comparison(model).first(expected, got).isEmpty());
  }

  @Test
  void namesTheFirstWrongLayerAndElement() {
    for (int k = model.kernels().size() - 1; k >= 1; k--) {
      Kernel kernel = model.kernels().get(k);
      Tensor t = kernel.output();
      int c = t.channels() - 1;
      int y = t.height() - 1;
      int at = (c * t.height() + y) * t.width();
      got.get(t.name())[at] += 3;
      int want = expected.get(t.name())[at];
      assertEquals(
          new Comparison.Mismatch(kernel.name(), t, c, y, 0, want, want + 3, 1),
          new Comparison(model).first(expected, got).orElseThrow());
    }
  }

  @Test
  void nothingInCommonIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> new Comparison(model).first(expected, Map.of()));
  }

  @Test
  void dumpsBothAsNumpyFiles(@TempDir Path folder) throws Exception {
    Tensor t = model.kernels().get(0).output();
    got.get(t.name())[0] ^= 1;
    Comparison.Mismatch mismatch = new Comparison(model).first(expected, got).orElseThrow();
    Comparison.dump(mismatch, expected, got, folder.resolve("dump"));
    byte[] file = Files.readAllBytes(folder.resolve("dump").resolve("got.npy"));
    assertEquals("\u0093NUMPY\u0001\u0000", new String(file, 0, 8, StandardCharsets.ISO_8859_1));
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int data = 10 + bytes.getShort(8);
    assertEquals(0, data % 64);
    String header = new String(file, 10, data - 10, StandardCharsets.US_ASCII);
    String shape = t.channels() + ", " + t.height() + ", " + t.width();
    assertTrue(header.contains("'shape': (" + shape + ")"), header);
    int[] values = new int[t.elements()];
    bytes.position(data).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(values);
    assertArrayEquals(got.get(t.name()), values);
  }
}
