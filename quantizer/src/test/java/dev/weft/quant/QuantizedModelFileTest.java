package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.HostGraph;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantizedModelFileTest {
  @TempDir Path folder;

  private static QuantizedModel model() {
    Tensor x = new Tensor("x", 1, 2, 2, 0.1, -3);
    Tensor y = new Tensor("y", 2, 2, 2, 1 / 3.0, 4);
    Tensor z = new Tensor("z", 2, 2, 2, 0.25, 0);
    Requantization third = Requantization.of(1 / 3.0);
    OutputStage stage =
        new OutputStage(
            new long[] {-1L << 40, 7},
            new Requantization[] {third, Requantization.of(-5)},
            new int[] {4, 4},
            -128,
            100,
            LookupTable.of(NumberFormat.W8A8, q -> -q));
    return new QuantizedModel(
        "net",
        NumberFormat.W8A8,
        List.of(new QuantizedModel.Port(x, new int[] {1, 1, 2, 2})),
        List.of(
            new Kernel.Convolution(
                "c",
                "Conv+Relu",
                x,
                y,
                Window.POINT,
                1,
                new Kernel.Weights(new int[] {-127, 300}, 16),
                stage,
                new Kernel.Residual(y, third)),
            new Kernel.Elementwise(
                "e",
                "Add",
                Kernel.Combination.ADD,
                y,
                y,
                z,
                OutputStage.uniform(2, third, 0, -128, 127, null),
                third),
            new Kernel.AveragePool(
                "a", "AveragePool", z, z, Window.POINT, true, 0.1 + 0.2, -128, 127),
            new Kernel.Concat("k", "Concat", List.of(x, z), z)),
        List.of(new QuantizedModel.Port(z, new int[] {1, 2, 2, 2})),
        new Preprocessing("area", "bgr", new double[] {1, 2, 3}, new double[] {1 / 255.0}),
        null,
        new HostGraph(
            new byte[] {1, 2, (byte) 200}, List.of("z"), List.of("p"), List.of("Softmax")));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Path file = folder.resolve("net.weft");
    QuantizedModel written = model();
    QuantizedModelFile.save(written, file);
    QuantizedModel read = QuantizedModelFile.load(file);

    assertEquals(written.name(), read.name());
    assertEquals(NumberFormat.W8A8, read.format());
    assertEquals(written.inputs().get(0).tensor(), read.inputs().get(0).tensor());
    assertArrayEquals(new int[] {1, 2, 2, 2}, read.outputs().get(0).onnxShape());
    Kernel.Convolution c = (Kernel.Convolution) read.kernels().get(0);
    assertArrayEquals(new int[] {-127, 300}, c.weights().values());
    assertEquals(16, c.weights().bits());
    assertArrayEquals(new long[] {-1L << 40, 7}, c.stage().bias());
    assertEquals(Requantization.of(-5), c.stage().factor()[1]);
    assertEquals(127, c.stage().table().apply(-128));
    assertEquals(-100, c.stage().table().apply(100));
    assertEquals(read.kernels().get(0).output(), c.residual().tensor());
    assertNull(((Kernel.Elementwise) read.kernels().get(1)).stage().table());
    assertEquals(0.1 + 0.2, ((Kernel.AveragePool) read.kernels().get(2)).ratio());
    assertEquals(2, read.kernels().get(3).inputs().size());
    assertEquals("bgr", read.preprocessing().color());
    assertArrayEquals(new double[] {1, 2, 3}, read.preprocessing().mean());
    assertNull(read.head());
    assertArrayEquals(new byte[] {1, 2, (byte) 200}, read.tail().onnx());
    assertEquals(written.macs(), read.macs());
  }

  @Test
  void equalModelsMakeEqualFilesAndNoTemporaryStays() throws IOException {
    QuantizedModelFile.save(model(), folder.resolve("a.weft"));
    QuantizedModelFile.save(model(), folder.resolve("b.weft"));
    assertEquals(-1, Files.mismatch(folder.resolve("a.weft"), folder.resolve("b.weft")));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void everyTruncationIsAnErrorThatNamesTheFile() throws IOException {
    Path file = folder.resolve("net.weft");
    QuantizedModelFile.save(model(), file);
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 4, 100, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      IOException e =
          assertThrows(IOException.class, () -> QuantizedModelFile.load(file), "length " + length);
      assertTrue(e.getMessage().contains("net.weft"), e.getMessage());
    }
  }

  @Test
  void aDamagedByteIsFound() throws IOException {
    Path file = folder.resolve("net.weft");
    QuantizedModelFile.save(model(), file);
    byte[] whole = Files.readAllBytes(file);
    whole[60] ^= 0x10;
    Files.write(file, whole);
    assertThrows(IOException.class, () -> QuantizedModelFile.load(file));
  }

  @Test
  void foreignAndNewerFilesAreRefused() throws IOException {
    Path file = folder.resolve("x.weft");
    Files.writeString(file, "not an archive");
    assertFalse(QuantizedModelFile.isQuantizedModel(file));
    assertTrue(message(file).contains("no quantized model"), message(file));
    archive(file, "readme.txt", "hello");
    assertTrue(message(file).contains("no model.json"), message(file));
    archive(file, "model.json", "{\"kind\": \"recipe\"}");
    assertTrue(message(file).contains("recipe"), message(file));
    archive(file, "model.json", "{\"kind\": \"weft quantized model\", \"version\": 99}");
    assertTrue(message(file).contains("newer") && message(file).contains("99"), message(file));
    archive(file, "model.json", "{\"kind\": \"weft quantized model\", \"version\": 1}");
    assertTrue(message(file).contains("damaged"), message(file));
  }

  private static String message(Path file) {
    return assertThrows(IOException.class, () -> QuantizedModelFile.load(file)).getMessage();
  }

  private static void archive(Path file, String entry, String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
