package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import java.util.Set;

/**
 * Deformable convolution: every tap is displaced by an offset of its own and may have a mask. What
 * the model restricts offsets to is recognized: whole numbers where a Round makes them, and a
 * square grid where all of them follow from one displacement a pixel. A bound needs no recognition:
 * a Clip ends up in the clamp of the convolution before it.
 */
public final class DeformConv implements Operator {
  private static final int OFFSETS = 2;
  private static final int BIAS = 3;
  private static final int MASK = 4;

  @Override
  public Set<String> types() {
    return Set.of("DeformConv");
  }

  @Override
  public String describe() {
    return "deformable convolution with offsets from another layer, masks, offset groups, any groups;"
        + " offsets that are bounded, rounded or one displacement a pixel cost less";
  }

  @Override
  public void infer(Node node, ShapeContext context) {
    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    ShapeRules.checkConvolution(input, weight, node.integer("group", 1), context);
    Shape offset = context.shape(OFFSETS);
    Shape output = ShapeRules.convolution(node, input, weight, context);
    if (offset.rank() == 4 && output.rank() == 4) {
      output = output.with(2, offset.dimension(2)).with(3, offset.dimension(3));
    }
    context.output(output);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    TensorData weight = lowering.constant(1);
    TensorData bias = lowering.constant(BIAS);
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    FloatTensor offsets = lowering.input(OFFSETS);
    FloatTensor mask = node.hasInput(MASK) ? lowering.input(MASK) : null;
    Shape shape = weight.shape();
    if (shape.rank() != 4) {
      throw lowering.refuse("its weights have shape " + shape, "use two-dimensional kernels");
    }
    Window window =
        Windows.of(node, lowering, Arrays.copyOfRange(shape.toArray(), 2, shape.rank()));
    int offsetGroups = (int) node.integer("offset_group", 1);
    int perGroup = 2 * window.taps();
    boolean fits =
        offsetGroups >= 1
            && in.channels() % offsetGroups == 0
            && offsets.channels() == offsetGroups * perGroup
            && (mask == null || mask.channels() == offsetGroups * window.taps());
    if (!fits) {
      throw lowering.refuse(
          "it has "
              + offsetGroups
              + " offset groups, "
              + in.channels()
              + " channels, "
              + offsets.channels()
              + " offsets"
              + (mask == null ? "" : " and " + mask.channels() + " masks"),
          "offset groups divide the channels and have " + perGroup + " offsets each");
    }
    FloatTensor displacement =
        offsetGroups == 1 ? displacement(lowering, offsets.name(), window) : null;
    boolean square = displacement != null;
    FloatTensor read = square ? displacement : offsets;
    Node round = lowering.graph().producer(read.name());
    boolean whole =
        round != null && round.is("Round") && !lowering.graph().isConstant(round.input(0));
    FloatKernel.Convolution convolution =
        new FloatKernel.Convolution(
            node.name(),
            node.op(),
            in,
            out,
            window,
            (int) node.integer("group", 1),
            weight.doubles(),
            node.input(1),
            bias == null ? new double[out.channels()] : bias.doubles(),
            Activation.NONE,
            null,
            1);
    // Requantization rounds by itself, straight from the sum.
    FloatTensor unrounded = whole ? lowering.tensor(round.input(0)) : read;
    lowering.add(
        new FloatKernel.DeformableConvolution(
            convolution, unrounded, mask, offsetGroups, square, whole));
  }

  /**
   * The single displacement d that all offsets follow from, if they put tap (i, j) at {@code (i -
   * middle) * d, (j - middle) * d} from the window's centre; null if they do not.
   */
  private static FloatTensor displacement(Lowering lowering, String offsets, Window w) {
    AffineChannels affine = AffineChannels.of(lowering.graph(), offsets);
    if (affine == null || affine.root() == null) {
      return null;
    }
    int middleRow = (w.kernelHeight() - 1) / 2;
    int middleColumn = (w.kernelWidth() - 1) / 2;
    for (int tap = 0; tap < w.taps(); tap++) {
      int row = tap / w.kernelWidth() - middleRow;
      int column = tap % w.kernelWidth() - middleColumn;
      boolean asSquare =
          affine.factor()[2 * tap] == row
              && affine.offset()[2 * tap] == -row * w.dilationHeight()
              && affine.factor()[2 * tap + 1] == column
              && affine.offset()[2 * tap + 1] == -column * w.dilationWidth();
      if (!asSquare) {
        return null;
      }
    }
    return lowering.tensor(affine.root());
  }
}
