package dev.weft.passes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.testing.Floats;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every pass on small graphs: the nodes that must be left, and the same float outputs. */
class PassesTest {
  private final GraphBuilder b = new GraphBuilder("net", 17, 3);

  /** Infers shapes, applies the pass, compares outputs, returns what is left. */
  private Graph check(Pass pass, String output, String... operators) {
    Graph graph = new InferShapes().apply(b.output(output).build());
    Graph result = new InferShapes().apply(pass.apply(graph));
    assertEquals(List.of(operators), result.nodes().stream().map(Node::op).toList());
    Floats.assertSameOutputs(graph, result, Floats.randomInputs(graph, -2, 2, 7));
    return result;
  }

  @Test
  void openBatchBecomesOne() {
    Graph graph = b.output(b.relu(b.input("x", Shape.ANY, 3, 4, 4))).build();
    Graph result = new InferShapes().apply(new FixBatchOne().apply(graph));
    assertEquals(Shape.of(1, 3, 4, 4), result.inputs().get(0).shape());
    assertEquals(Shape.of(1, 3, 4, 4), result.outputs().get(0).shape());
  }

  @Test
  void shapeArithmeticIsFolded() {
    String x = b.input("x", 1, 6, 4, 5);
    String shape = b.node("Shape", Attributes.NONE, x);
    String batch =
        b.node("Gather", Attributes.NONE, shape, b.constant("zero", TensorData.of(new long[] {0})));
    String axes = b.constant("axes", TensorData.vector(0));
    String first = b.node("Unsqueeze", Attributes.NONE, batch, axes);
    String target =
        b.node(
            "Concat", Attributes.of("axis", 0), first, b.constant("rest", TensorData.vector(-1)));
    String flat = b.node("Reshape", Attributes.NONE, x, target);
    Graph result = check(new FoldConstants(), flat, "Reshape");
    assertEquals(Shape.of(1, 120), result.outputs().get(0).shape());
    assertEquals(1, result.initializers().size());
  }

  @Test
  void reshapedWeightIsFoldedAndDequantizedWeightIsNot() {
    String x = b.input("x", 1, 4);
    String target = b.constant("shape", TensorData.vector(4, 2));
    String weight =
        b.node("Reshape", Attributes.NONE, b.constant("w", b.random(1, 2, 2, 2)), target);
    check(new FoldConstants(), b.node("MatMul", Attributes.NONE, x, weight), "MatMul");

    GraphBuilder q = new GraphBuilder("net");
    String codes =
        q.constant("w", TensorData.of(dev.weft.graph.DataType.INT8, new int[] {1, -2, 3, 4}, 2, 2));
    String real =
        q.node(
            "DequantizeLinear", Attributes.NONE, codes, q.constant("s", TensorData.scalar(0.5f)));
    Graph graph = q.output(q.node("MatMul", Attributes.NONE, q.input("x", 1, 2), real)).build();
    assertEquals(2, new FoldConstants().apply(graph).nodes().size());
  }

  @Test
  void identitiesVanishAndOutputNamesStay() {
    String x = b.relu(b.input("x", 1, 3, 4, 4));
    String same = b.node("Identity", Attributes.NONE, b.node("Dropout", Attributes.NONE, x));
    String pads = b.constant("pads", TensorData.vector(new long[8]));
    String padded = b.node("Pad", Attributes.NONE, same, pads);
    String shape = b.constant("shape", TensorData.vector(1, 3, 4, 4));
    check(new EliminateIdentity(), b.node("Reshape", Attributes.NONE, padded, shape), "Relu");
  }

  @Test
  void reversingSliceIsNoIdentity() {
    String x = b.input("x", 1, 3, 4, 4);
    String y =
        b.node(
            "Slice",
            Attributes.NONE,
            x,
            b.constant("start", TensorData.vector(-1)),
            b.constant("end", TensorData.vector(Long.MIN_VALUE)),
            b.constant("axis", TensorData.vector(1)),
            b.constant("step", TensorData.vector(-1)));
    check(new EliminateIdentity(), y, "Slice");
  }

  @Test
  void identityBetweenInputAndOutputStays() {
    check(
        new EliminateIdentity(),
        b.node("Identity", Attributes.NONE, b.input("x", 1, 3)),
        "Identity");
  }

  @Test
  void deadNodesAndWeightsVanish() {
    String x = b.input("x", 1, 3, 4, 4);
    b.conv(x, 5, 3, 1, 1);
    Graph result = check(new EliminateDead(), b.relu(x), "Relu");
    assertTrue(result.initializers().isEmpty());
  }

  @Test
  void normalizationFoldsIntoLayersBefore() {
    String x = b.input("x", 1, 4, 6, 6);
    String y = b.batchNorm(b.conv(x, 6, 3, 1, 1, 2));
    y = b.batchNorm(b.depthwise(y, 3, 1, 1));
    y = b.batchNorm(b.convTranspose(y, 5, 2, 2, 0));
    y = b.batchNorm(b.fullyConnected(b.flatten(y), 720, 7));
    check(new FoldBatchNorm(), y, "Conv", "Conv", "ConvTranspose", "Flatten", "Gemm");
  }

  @Test
  void groupedTransposedConvolutionTakesNormalization() {
    String x = b.input("x", 1, 4, 5, 5);
    String w = b.constant("w", b.random(1, 4, 3, 3, 3));
    String y =
        b.node("ConvTranspose", 6, Attributes.of("group", 2, "strides", new long[] {2, 2}), x, w);
    check(new FoldBatchNorm(), b.batchNorm(y), "ConvTranspose");
  }

  @Test
  void normalizationFoldsIntoUnpaddedLayerBehind() {
    String x = b.relu(b.input("x", 1, 4, 6, 6));
    check(new FoldBatchNorm(), b.conv(b.batchNorm(x), 6, 3, 1, 0, 2), "Relu", "Conv");
  }

  @Test
  void normalizationBeforePaddingBecomesDepthwise() {
    String x = b.relu(b.input("x", 1, 4, 6, 6));
    Graph result =
        check(new FoldBatchNorm(), b.conv(b.batchNorm(x), 6, 3, 1, 1), "Relu", "Conv", "Conv");
    assertEquals(4, result.nodes().get(1).integer("group"));
  }

  @Test
  void normalizationOfSharedTensorLeavesTheOtherReaderAlone() {
    String c = b.conv(b.input("x", 1, 3, 6, 6), 4, 3, 1, 1);
    check(new FoldBatchNorm(), b.add(b.batchNorm(c), b.relu(c)), "Conv", "Conv", "Relu", "Add");
  }

  @Test
  void padAndNormalizationFoldTogether() {
    String x = b.input("x", 1, 3, 6, 6);
    String pads = b.constant("pads", TensorData.vector(0, 0, 0, 1, 0, 0, 2, 1));
    String y = b.batchNorm(b.conv(b.node("Pad", Attributes.NONE, x, pads), 4, 3, 2, 0));
    Graph result = check(Pipeline.standard(), y);
    assertArrayEquals(new long[] {0, 1, 2, 1}, result.nodes().get(0).integers("pads"));
  }

  private Graph check(Pipeline pipeline, String output) {
    Graph graph = b.output(output).build();
    Graph result = pipeline.run(graph);
    assertEquals(List.of("Conv"), result.nodes().stream().map(Node::op).toList());
    Floats.assertSameOutputs(graph, result, Floats.randomInputs(graph, -2, 2, 7));
    return result;
  }

  @Test
  void zeroPadFoldsIntoAverageAndRectifiedMaximum() {
    String x = b.relu(b.input("x", 1, 3, 6, 6));
    String pads = b.constant("pads", TensorData.vector(0, 0, 1, 1, 0, 0, 1, 1));
    String padded = b.node("Pad", Attributes.NONE, x, pads);
    String y = b.concat(b.averagePool(padded, 3, 1, 0), b.maxPool(padded, 3, 1, 0));
    check(new FoldPad(), y, "Relu", "AveragePool", "MaxPool", "Concat");
  }

  @Test
  void padThatCanWinAMaximumStays() {
    String x = b.input("x", 1, 3, 6, 6);
    String pads = b.constant("pads", TensorData.vector(0, 0, 1, 1, 0, 0, 1, 1));
    check(
        new FoldPad(),
        b.maxPool(b.node("Pad", Attributes.NONE, x, pads), 3, 1, 0),
        "Pad",
        "MaxPool");
  }

  @Test
  void padOfOtherValueStays() {
    String x = b.input("x", 1, 3, 6, 6);
    String pads = b.constant("pads", TensorData.vector(0, 0, 1, 1, 0, 0, 1, 1));
    String one = b.constant("one", TensorData.scalar(1));
    check(
        new FoldPad(),
        b.conv(b.node("Pad", Attributes.NONE, x, pads, one), 4, 3, 1, 0),
        "Pad",
        "Conv");
  }

  @Test
  void arithmeticPerChannelFolds() {
    String y = b.conv(b.input("x", 1, 3, 6, 6), 4, 3, 1, 1);
    y = b.mul(y, b.constant("factor", b.random(1, 1, 4, 1, 1)));
    y = b.add(b.constant("shift", b.random(1, 4, 1, 1)), y);
    y = b.node("Sub", Attributes.NONE, y, b.constant("offset", TensorData.scalar(0.3f)));
    y = b.node("Div", Attributes.NONE, y, b.constant("divisor", TensorData.scalar(-2)));
    check(new FoldBiasAdd(), y, "Conv");
  }

  @Test
  void matrixProductAndBiasBecomeGemm() {
    String y =
        b.node(
            "MatMul", 5, Attributes.NONE, b.input("x", 1, 7), b.constant("w", b.random(1, 7, 5)));
    check(new FoldBiasAdd(), b.add(y, b.constant("bias", b.random(1, 1, 5))), "Gemm");
  }

  @Test
  void addOfAPictureStays() {
    String y = b.conv(b.input("x", 1, 3, 6, 6), 4, 3, 1, 1);
    check(new FoldBiasAdd(), b.add(y, b.constant("map", b.random(1, 1, 4, 6, 6))), "Conv", "Add");
  }

  @Test
  void meanOverThePictureIsGlobalPool() {
    String x = b.input("x", 1, 3, 6, 6);
    String y = b.node("ReduceMean", Attributes.of("axes", new long[] {-1, 2}, "keepdims", 0), x);
    check(new RecognizeGlobalPool(), y, "GlobalAveragePool", "Flatten");
  }

  @Test
  void largestOfTensorsIsASumOfDifferences() {
    String x = b.input("x", 1, 3, 6, 6);
    String y = b.input("y", 1, 3, 6, 6);
    String z = b.node("Max", Attributes.NONE, x, y, b.relu(x));
    check(new ExpandPiecewise(), z, "Relu", "Sub", "Relu", "Add", "Sub", "Relu", "Add");
  }

  @Test
  void slopesOfEveryElementAreAProduct() {
    String x = b.input("x", 1, 3, 6, 6);
    String y = b.node("PRelu", Attributes.NONE, x, b.constant("s", b.random(3, 6, 6)));
    check(new ExpandPiecewise(), y, "Relu", "Sub", "Mul", "Add");
  }

  @Test
  void oneSlopeForEachChannelStays() {
    String x = b.input("x", 1, 3, 6, 6);
    String y = b.node("PRelu", Attributes.NONE, x, b.constant("s", b.random(3, 1, 1)));
    check(new ExpandPiecewise(), y, "PRelu");
  }

  @Test
  void shuffleIsOneSelection() {
    Graph result =
        check(
            new RecognizeChannelSelection(),
            b.shuffle(b.input("x", 1, 6, 4, 5), 2, 4, 5),
            "SelectChannels");
    assertArrayEquals(new long[] {0, 3, 1, 4, 2, 5}, result.nodes().get(0).integers("channels"));
  }

  @Test
  void shuffleThenSplitIsSelectionFromTheSource() {
    String x = b.relu(b.input("x", 1, 6, 4, 5));
    List<String> halves =
        b.nodes("Split", new int[] {3, 3}, Attributes.of("axis", 1), b.shuffle(x, 2, 4, 5));
    check(
        new RecognizeChannelSelection(),
        b.add(halves.get(0), b.relu(halves.get(1))),
        "Relu",
        "SelectChannels",
        "SelectChannels",
        "Relu",
        "Add");
  }

  @Test
  void splitByGatherOfAnOuterDimension() {
    String x = b.relu(b.input("x", 1, 6, 4, 5));
    String pairs =
        b.node("Reshape", Attributes.NONE, x, b.constant("shape", TensorData.vector(3, 2, 20)));
    String swapped = b.node("Transpose", Attributes.of("perm", new long[] {1, 0, 2}), pairs);
    String parts =
        b.node(
            "Reshape",
            Attributes.NONE,
            swapped,
            b.constant("shape", TensorData.vector(2, -1, 3, 4, 5)));
    String odd =
        b.node(
            "Gather",
            Attributes.of("axis", 0),
            parts,
            b.constant("one", TensorData.of(new long[] {1})));
    Graph result = check(new RecognizeChannelSelection(), odd, "Relu", "SelectChannels");
    assertArrayEquals(new long[] {1, 3, 5}, result.nodes().get(1).integers("channels"));
  }

  @Test
  void backwardSliceOfChannelsIsASelection() {
    String x = b.relu(b.input("x", 1, 6, 4, 5));
    String y =
        b.node(
            "Slice",
            3,
            Attributes.NONE,
            x,
            b.constant("start", TensorData.vector(-1)),
            b.constant("end", TensorData.vector(-7)),
            b.constant("axis", TensorData.vector(1)),
            b.constant("step", TensorData.vector(-2)));
    Graph result = check(new RecognizeChannelSelection(), y, "Relu", "SelectChannels");
    assertArrayEquals(new long[] {5, 3, 1}, result.nodes().get(1).integers("channels"));
  }

  @Test
  void transposedPictureIsNoSelection() {
    String x = b.input("x", 1, 3, 4, 4);
    check(
        new RecognizeChannelSelection(),
        b.node("Transpose", Attributes.of("perm", new long[] {0, 1, 3, 2}), x),
        "Transpose");
  }

  @Test
  void reshapesMergeIntoFlatten() {
    String x = b.relu(b.input("x", 1, 3, 4, 5));
    String y =
        b.node("Reshape", Attributes.NONE, x, b.constant("shape", TensorData.vector(1, 3, -1)));
    String z = b.node("Reshape", Attributes.NONE, y, b.constant("shape", TensorData.vector(1, -1)));
    check(new CanonicalizeFlatten(), z, "Relu", "Flatten");
  }

  @Test
  void selectionsAreOfEveryChannelOnce() {
    Graph result =
        check(
            new RecognizeChannelSelection(),
            b.shuffle(b.input("x", 1, 12, 2, 2), 3, 2, 2),
            "SelectChannels");
    long[] sorted = LongStream.of(result.nodes().get(0).integers("channels")).sorted().toArray();
    assertArrayEquals(LongStream.range(0, 12).toArray(), sorted);
  }
}
