package dev.weft.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.DataException;
import dev.weft.data.Numbers;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.data.Value;
import dev.weft.device.SoftwareDevice;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Encoding;
import dev.weft.quant.ModelCheck;
import dev.weft.quant.NodeReport;
import dev.weft.quant.Place;
import dev.weft.quant.QuantizedGraphImport;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * ONNX's own node cases. Those whose operator the accelerator runs are quantized, compiled, run on
 * the software device, and agree with the reference bit for bit and with ONNX's expected outputs
 * within the quantization bound; all others are refused with a reason.
 *
 * <p>The bound: {@value #STEPS} steps of the output (one half for rounding it, one half for a
 * second branch, the rest for rounded weights, 16-bit multipliers and interpolated tables), and
 * what rounding the input does to the exact function.
 */
class OnnxNodeCasesTest {
  private static final double STEPS = 4;
  private static final int CASES = 303;
  private static final int MIN_REASON = 25;
  private static final int RUN_AT_LEAST = 148;

  /**
   * Functions with jumps need tables of every value; operators on integers bring 8-bit scales
   * along.
   */
  private static final Set<String> EIGHT_BITS =
      Set.of("Round", "QuantizeLinear", "DequantizeLinear", "QLinearConv");

  private final Map<String, List<String>> outcomes = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void casesAgreeOrAreRefusedWithAReason() throws IOException {
    Path root = ModelsFolder.require("onnx-node");
    for (String set : List.of("onnx-1.12", "onnx-1.21")) {
      try (Stream<Path> folders = Files.list(root.resolve(set))) {
        folders.sorted().forEach(this::handle);
      }
    }
    int total = outcomes.values().stream().mapToInt(List::size).sum();
    System.out.println("ONNX node cases: " + total);
    outcomes.forEach((outcome, names) -> System.out.println("  " + names.size() + " " + outcome));
    assertEquals(CASES, total);
    assertEquals(List.of(), failures);
    assertTrue(outcomes.get("run and agree").size() >= RUN_AT_LEAST, outcomes.toString());
  }

  private void handle(Path folder) {
    String name = folder.getFileName().toString();
    String outcome;
    try {
      outcome = outcome(NodeCase.read(folder));
    } catch (ModelException | DataException e) {
      assertTrue(e.getMessage().matches(".*[A-Z]\\w+ '\\w+' .*"), name + " names no node: " + e);
      System.out.println(name + ": " + e.getMessage());
      outcome = "refused by the reader";
    }
    outcomes.computeIfAbsent(outcome, o -> new ArrayList<>()).add(name);
  }

  private String outcome(NodeCase whole) {
    List<NodeCase> pictures = whole.pictures();
    for (NodeCase one : pictures) {
      QuantizedGraphImport.Result imported = QuantizedGraphImport.of(one.graph());
      Graph graph = Pipeline.standard().run(imported.graph());
      if (graph.nodes().isEmpty() && !one.expected().isEmpty()) {
        return constant(one, graph);
      }
      ModelCheck check = ModelCheck.of(graph, format(one));
      if (!check.ok()) {
        for (NodeReport node : check.nodes()) {
          // What is wrong, and the way out.
          boolean explained = node.reason().contains("; ") && node.reason().length() > MIN_REASON;
          assertTrue(
              node.where() == Place.ACCELERATOR || explained, one.name() + ": " + node.reason());
        }
        check.nodes().stream()
            .filter(node -> node.where() != Place.ACCELERATOR)
            .forEach(node -> System.out.println(one.name() + ": " + node.reason()));
        boolean unsupported = check.nodes().stream().anyMatch(n -> n.where() == Place.UNSUPPORTED);
        return unsupported ? "refused: unsupported" : "refused: for the host only";
      }
      run(one, graph, imported);
    }
    return "run and agree";
  }

  private static NumberFormat format(NodeCase one) {
    boolean eightBits = EIGHT_BITS.contains(one.graph().nodes().get(0).op());
    return eightBits ? NumberFormat.W8A8 : NumberFormat.Q2_14;
  }

  private String constant(NodeCase one, Graph graph) {
    for (int i = 0; i < one.expected().size(); i++) {
      TensorData folded = graph.constant(graph.outputs().get(i).name());
      if (folded != null) {
        assertEquals(0, largestDifference(one.expected().get(i).data(), folded), one.name());
      }
    }
    return "folded to a constant at import";
  }

  private void run(NodeCase one, Graph graph, QuantizedGraphImport.Result imported) {
    NumberFormat format = format(one);
    AcceleratorConfig config =
        AcceleratorConfig.load(format == NumberFormat.W8A8 ? "tiny" : "tiny-q2.14");
    Map<String, Encoding> encodings = imported.quantization().activations();
    Map<String, TensorData> inputs = new LinkedHashMap<>();
    List<Value> values = new ArrayList<>();
    for (ValueInfo input : graph.inputs()) {
      TensorData real = real(one.inputs().get(input.name()), encodings.get(input.name()));
      inputs.put(input.name(), real);
      values.add(new Numbers(input.name(), real));
    }
    Sample sample = new Sample(one.name(), values, OptionalInt.empty());
    QuantizedModel model =
        Quantization.quantize(
            new SourceModel(null, graph, imported.quantization(), null),
            List.of(sample),
            1,
            QuantizerOptions.of(format),
            Progress.NONE);
    Program program = Compiler.compile(model, config, CompileOptions.KEEP_ALL);
    try (Network network = new Network(model);
        Session session =
            new Session(
                network,
                new Preprocessor(Preprocessing.NONE),
                new DeviceBackend(new SoftwareDevice(config), program),
                true)) {
      Session.Answer answer = session.infer(sample);
      assertTrue(answer.mismatch().isEmpty(), () -> one.name() + ": " + answer.mismatch());
      Map<String, TensorData> propagated = propagated(model, graph, inputs);
      for (int o = 0; o < one.expected().size(); o++) {
        String output = one.graph().outputs().get(o).name();
        TensorData got = answer.outputs().get(output);
        TensorData want = real(one.expected().get(o).data(), encodings.get(output));
        if (got == null) {
          assertTrue(graph.isConstant(output), one.name() + " lost its output " + output);
          assertEquals(0, largestDifference(want, graph.constant(output)), one.name());
          continue;
        }
        double bound =
            STEPS * scale(model, output) + largestDifference(want, propagated.get(output));
        double error = largestDifference(want, got);
        if (!got.shape().equals(want.shape()) || error > bound) {
          failures.add(
              String.format(
                  "%s: error %.3g, bound %.3g, %s", one.name(), error, bound, got.shape()));
        }
      }
    }
  }

  /** The exact function of inputs that were rounded. */
  private static Map<String, TensorData> propagated(
      QuantizedModel model, Graph graph, Map<String, TensorData> inputs) {
    Map<String, TensorData> rounded = new LinkedHashMap<>(inputs);
    for (QuantizedModel.Port port : model.inputs()) {
      Tensor tensor = port.tensor();
      Encoding encoding = new Encoding(tensor.scale(), tensor.zeroPoint());
      TensorData data = inputs.get(tensor.name());
      float[] values = data.floats().clone();
      for (int i = 0; i < values.length; i++) {
        int q = encoding.quantize(values[i], model.format());
        values[i] = (float) (tensor.scale() * (q - tensor.zeroPoint()));
      }
      rounded.put(tensor.name(), TensorData.of(values, data.shape().toArray()));
    }
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph)) {
      return evaluator.run(rounded);
    }
  }

  /**
   * Integers of a quantized tensor as what they stand for; the importer shifts unsigned ones by
   * 128.
   */
  private static TensorData real(TensorData data, Encoding encoding) {
    if (encoding == null || data.type().isFloating()) {
      return data;
    }
    int shift = data.type() == dev.weft.graph.DataType.UINT8 ? 128 : 0;
    float[] values = new float[data.elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (encoding.scale() * (data.at(i) - shift - encoding.zeroPoint()));
    }
    return TensorData.of(values, data.shape().toArray());
  }

  private static double scale(QuantizedModel model, String output) {
    return model.outputs().stream()
        .map(QuantizedModel.Port::tensor)
        .filter(tensor -> tensor.name().equals(output))
        .mapToDouble(Tensor::scale)
        .findFirst()
        .orElseThrow();
  }

  private static double largestDifference(TensorData want, TensorData got) {
    assertEquals(want.elements(), got.elements());
    double largest = 0;
    for (int i = 0; i < want.elements(); i++) {
      double difference = Math.abs(want.at(i) - got.at(i));
      largest = Math.max(largest, Double.isNaN(difference) ? Double.MAX_VALUE : difference);
    }
    return largest;
  }
}
