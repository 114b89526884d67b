package dev.weft.operators;

import dev.weft.graph.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all operators. */
public final class Operators {
  private static final List<Operator> ALL =
      List.of(
          new Add(),
          new ArgMax(),
          new AveragePool(),
          new BatchNormalization(),
          new Cast(),
          new Clip(),
          new Comparison(),
          new Concat(),
          new Constant(),
          new ConstantOfShape(),
          new Conv(),
          new ConvInteger(),
          new ConvTranspose(),
          new DeformConv(),
          new DepthToSpace(),
          new DequantizeLinear(),
          new Div(),
          new Dropout(),
          new DynamicQuantizeLinear(),
          new Expand(),
          new Extremum(),
          new Flatten(),
          new Gather(),
          new Gemm(),
          new GlobalAveragePool(),
          new GlobalMaxPool(),
          new HardSigmoid(),
          new HardSwish(),
          new Identity(),
          new LeakyRelu(),
          new LogSoftmax(),
          new MatMul(),
          new MatMulInteger(),
          new MaxPool(),
          new Mul(),
          new NonMaxSuppression(),
          new Normalization(),
          new PRelu(),
          new Pad(),
          new Pow(),
          new QGemm(),
          new QLinearAveragePool(),
          new QLinearConcat(),
          new QLinearConv(),
          new QLinearElementwise(),
          new QLinearGlobalAveragePool(),
          new QLinearMatMul(),
          new QLinearUnary(),
          new QuantizeLinear(),
          new ReduceMean(),
          new Reduction(),
          new Relu(),
          new Reshape(),
          new Resize(),
          new Round(),
          new SelectChannels(),
          new ShapeOf(),
          new Sigmoid(),
          new Slice(),
          new Softmax(),
          new Split(),
          new Squeeze(),
          new Sub(),
          new Sum(),
          new Tanh(),
          new TopK(),
          new Tile(),
          new Transpose(),
          new UnaryFunction(),
          new Unsqueeze(),
          new Upsample(),
          new Where());

  private static final Map<String, Operator> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Operator operator : ALL) {
      for (String type : operator.types()) {
        if (BY_TYPE.put(type, operator) != null) {
          throw new IllegalStateException("two operators stand for " + type);
        }
      }
    }
  }

  private Operators() {}

  /** The operator of a node, null if weft does not know it. */
  public static Operator find(Node node) {
    return BY_TYPE.get(node.type());
  }

  public static Collection<Operator> all() {
    return ALL;
  }
}
