package dev.weft.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.OnnxReader;
import dev.weft.onnx.OnnxTensorFile;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Calibration;
import dev.weft.quant.HostGraphs;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.QuantizedGraphImport;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.Ranges;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real networks, quantized and run by the oracle on some of their real inputs; skipped where the
 * models are absent.
 */
class QuantizedModelsTest {
  private static final int PICTURE = 3 * 32 * 32;

  private record Network(Graph graph, QuantizedModel model) {
    /** The accelerator's first output. */
    float[] run(float[] input) {
      return outputs(input).values().iterator().next();
    }

    Map<String, float[]> outputs(float[] input) {
      Map<String, float[]> inputs = Map.of(model.inputs().get(0).tensor().name(), input);
      Map<String, int[]> tensors =
          new ReferenceExecutor(model).run(InputQuantizer.quantize(model, inputs));
      return OutputDequantizer.dequantize(model, tensors);
    }
  }

  private static Network quantize(Path file, String format, List<float[]> pictures) {
    Graph graph = Pipeline.standard().run(OnnxReader.read(file));
    String input = graph.inputs().get(0).name();
    long[] shape = graph.inputs().get(0).shape().toArray();
    Calibration calibration =
        Calibration.run(
            graph, pictures.stream().map(p -> Map.of(input, TensorData.of(p, shape))).toList());
    QuantizerOptions options = QuantizerOptions.of(NumberFormat.of(format));
    return new Network(graph, new Quantizer(options).quantize(graph, calibration));
  }

  private static float[] tensor(Path folder, int set, String file) {
    return OnnxTensorFile.read(folder.resolve("test_data_set_" + set).resolve(file))
        .data()
        .floats();
  }

  private static List<float[]> inputs(Path folder, int count) {
    List<float[]> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inputs.add(tensor(folder, i, "input_0.pb"));
    }
    return inputs;
  }

  /** CIFAR binary records: a label, then channels of bytes. */
  private static List<float[]> records(Path file, int count, int[] labels) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<float[]> pictures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels[i] = bytes[i * (PICTURE + 1)];
      float[] picture = new float[PICTURE];
      for (int j = 0; j < PICTURE; j++) {
        picture[j] = bytes[i * (PICTURE + 1) + 1 + j] & 255;
      }
      pictures.add(picture);
    }
    return pictures;
  }

  private static int largest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  @ParameterizedTest
  @CsvSource({"w8a8", "q2.14"})
  void resnet8ClassifiesCifar(String format) throws IOException {
    Path folder = ModelsFolder.require("resnet8-cifar10");
    List<float[]> calibration = records(folder.resolve("cifar10_calib500.bin"), 100, new int[100]);
    Network network = quantize(folder.resolve("model.onnx"), format, calibration);
    assertTrue(accuracy(network, folder, 100) >= 86, "of 100");
  }

  @Test
  void resnet8AsItWasQuantizedElsewhere() throws IOException {
    Path folder = ModelsFolder.require("resnet8-cifar10");
    QuantizedGraphImport.Result imported =
        QuantizedGraphImport.of(OnnxReader.read(folder.resolve("model_int8_qdq.onnx")));
    Graph graph = Pipeline.standard().run(imported.graph());
    Quantizer quantizer =
        new Quantizer(QuantizerOptions.of(NumberFormat.W8A8), imported.quantization());
    Network network = new Network(graph, quantizer.quantize(graph, Ranges.of(Map.of())));
    assertTrue(accuracy(network, folder, 100) >= 86, "of 100");
  }

  private static int accuracy(Network network, Path folder, int count) throws IOException {
    int[] labels = new int[count];
    List<float[]> pictures = records(folder.resolve("cifar10_test1000.bin"), count, labels);
    int right = 0;
    for (int i = 0; i < count; i++) {
      right += largest(network.run(pictures.get(i))) == labels[i] ? 1 : 0;
    }
    return right;
  }

  @ParameterizedTest
  @CsvSource({
    "vww96-mobilenetv1, w8a8, 10",
    "vww96-mobilenetv1, q2.14, 10",
    "mnist-cnn, w8a8, 5",
    "mnist-cnn, q2.14, 5"
  })
  void theLargestOutputIsThatOfTheFloatModel(String name, String format, int count) {
    Path folder = ModelsFolder.require(name);
    Network network = quantize(folder.resolve("model.onnx"), format, inputs(folder, 5));
    for (int i = 0; i < count; i++) {
      int expected = largest(tensor(folder, i, "output_0.pb"));
      assertEquals(expected, largest(network.run(tensor(folder, i, "input_0.pb"))), "input " + i);
    }
  }

  @Test
  void fastestDetKeepsItsBestCells() {
    Path folder = ModelsFolder.require("fastestdet-coco");
    Network network = quantize(folder.resolve("model.onnx"), "w8a8", inputs(folder, 5));
    int cells = 22 * 22;
    for (int i = 0; i < 5; i++) {
      Map<String, TensorData> values = new LinkedHashMap<>();
      Map<String, float[]> outputs = network.outputs(tensor(folder, i, "input_0.pb"));
      for (QuantizedModel.Port port : network.model.outputs()) {
        long[] shape = Arrays.stream(port.onnxShape()).asLongStream().toArray();
        values.put(port.tensor().name(), TensorData.of(outputs.get(port.tensor().name()), shape));
      }
      Map<String, TensorData> results = HostGraphs.run(network.model.tail(), values);
      assertEquals(1, results.size());
      float[] actual = results.values().iterator().next().floats();
      float[] expected = tensor(folder, i, "output_0.pb");
      assertEquals(expected.length, actual.length);
      // Objectness comes first: where the float model is sure, so is the quantized one.
      for (int cell = 0; cell < cells; cell++) {
        if (expected[cell] > 0.7) {
          assertTrue(actual[cell] > 0.5, "photo " + i + ", cell " + cell + ": " + actual[cell]);
        }
      }
    }
  }
}
