package dev.weft.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.BoardFolder;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.testing.ModelsFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trained networks, from the ONNX file to simulated hardware and to the software device: every
 * tensor of every layer equals the reference's. The small configurations run with the hardware's
 * assertions.
 */
class NetworksOnHardwareTest {
  private static final Preprocessing PIXELS =
      new Preprocessing("none", "gray", new double[] {0}, new double[] {1 / 255.0});

  @ParameterizedTest(name = "resnet8-fashion on {0}")
  @CsvSource({"tiny", "tiny-w4a8", "tiny-q2.14", "tiny-w4a8-2x"})
  void ownNetworkInEveryFormat(String configName) {
    Path example = BoardFolder.path().resolveSibling("examples").resolve("resnet8-fashion");
    Dataset calibration = Datasets.open(example.resolve("calibration-images-idx3-ubyte"), null);
    Dataset pictures = Datasets.open(example.resolve("pictures"), null);
    runs(
        example.resolve("model.onnx"),
        calibration.limit(32),
        PIXELS,
        pictures,
        1,
        configName,
        ModelOptions.CHECKED);
  }

  /** Inputs are the models' own test cases, values as they are in the file. */
  @ParameterizedTest(name = "{0}: {1} inputs on ultra96-w8a8")
  @CsvSource({
    "resnet8-fashion, fashion_test1000-images-idx3-ubyte, 10, true",
    "resnet8-cifar10, cifar10_test1000.bin, 10, false",
    "mnist-cnn, mnist_test1000-images-idx3-ubyte, 10, false",
    "vww96-mobilenetv1, '', 10, false",
    "fastestdet-coco, '', 1, false"
  })
  void realNetworks(String folder, String data, int inputs, boolean scaled) {
    Path model = ModelsFolder.require(folder + "/model.onnx");
    Dataset samples = Datasets.open(model.resolveSibling(data), null);
    Preprocessing preprocessing = scaled ? PIXELS : Preprocessing.NONE;
    runs(
        model,
        samples.limit(16),
        preprocessing,
        samples,
        inputs,
        "ultra96-w8a8",
        ModelOptions.FAST);
  }

  private static void runs(
      Path file,
      Dataset calibration,
      Preprocessing preprocessing,
      Dataset samples,
      int inputs,
      String configName,
      ModelOptions options) {
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    QuantizedModel model =
        Quantization.quantize(
            SourceModel.open(file),
            calibration,
            QuantizerOptions.of(config.format()).withPreprocessing(preprocessing),
            Progress.NONE);
    Program program = Compiler.compile(model, config, CompileOptions.KEEP_ALL);
    assertTrue(samples.size() >= inputs, () -> file + " has " + samples.size() + " inputs only");
    try (Network network = new Network(model);
        Session software =
            session(network, new DeviceBackend(new SoftwareDevice(config), program));
        Session rtl =
            session(
                network, new DeviceBackend(Backends.verilated(config, null, options), program))) {
      for (int i = 0; i < inputs; i++) {
        for (Session session : new Session[] {software, rtl}) {
          Session.Answer answer = session.infer(samples.get(i));
          assertEquals(Optional.empty(), answer.mismatch());
          assertTrue(
              answer
                  .run()
                  .tensors()
                  .keySet()
                  .containsAll(program.outputs().stream().map(o -> o.tensor().name()).toList()));
        }
      }
    }
  }

  private static Session session(Network network, Backend backend) {
    return new Session(network, new Preprocessor(network.model().preprocessing()), backend, true);
  }
}
