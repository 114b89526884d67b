package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;

/**
 * Nearest-neighbour scaling by whole factors, in every coordinate convention that comes to {@code
 * index / factor}.
 */
final class ResizeLowering {
  private ResizeLowering() {}

  static void lower(Node node, Lowering lowering) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    if (in.sameShape(out)) {
      lowering.reshape();
      return;
    }
    boolean spread = in.height() * in.width() == 1;
    String mode = node.string("mode", "nearest");
    if (!mode.equals("nearest") && !spread) {
      throw lowering.refuse("its mode is " + mode, "nearest fits");
    }
    if (in.channels() != out.channels()
        || out.height() % in.height() != 0
        || out.width() % in.width() != 0) {
      throw lowering.refuse(
          "it scales " + in.shape() + " to " + out.shape(),
          "whole factors of height and width fit");
    }
    int factorHeight = out.height() / in.height();
    int factorWidth = out.width() / in.width();
    if (!spread
        && (!repeats(node, in.height(), factorHeight) || !repeats(node, in.width(), factorWidth))) {
      throw lowering.refuse(
          "its coordinates ("
              + node.string("coordinate_transformation_mode", "half_pixel")
              + ", "
              + node.string("nearest_mode", "round_prefer_floor")
              + ") do not repeat each pixel equally often",
          "use asymmetric and floor");
    }
    lowering.add(
        new FloatKernel.Upsample(node.name(), node.op(), in, out, factorHeight, factorWidth));
  }

  private static boolean repeats(Node node, int size, int factor) {
    for (int x = 0; x < size * factor; x++) {
      double source = source(node, x, size, factor);
      if (Math.max(0, Math.min(size - 1, nearest(node, source))) != x / factor) {
        return false;
      }
    }
    return true;
  }

  private static double source(Node node, int x, int size, int factor) {
    // Upsample, and Resize before opset 11, have no such attributes and divide.
    boolean old = node.is("Upsample") || node.inputs().size() == 2;
    int length = size * factor;
    return switch (node.string(
        "coordinate_transformation_mode", old ? "asymmetric" : "half_pixel")) {
      case "asymmetric" -> (double) x / factor;
      case "align_corners" -> length == 1 ? 0 : (double) x * (size - 1) / (length - 1);
      case "pytorch_half_pixel" -> length > 1 ? (x + 0.5) / factor - 0.5 : 0;
      case "tf_half_pixel_for_nn" -> (x + 0.5) / factor;
      case "half_pixel", "half_pixel_symmetric" -> (x + 0.5) / factor - 0.5;
      default -> -1e9;
    };
  }

  private static long nearest(Node node, double source) {
    boolean old = node.is("Upsample") || node.inputs().size() == 2;
    return switch (node.string("nearest_mode", old ? "floor" : "round_prefer_floor")) {
      case "floor" -> (long) Math.floor(source);
      case "ceil" -> (long) Math.ceil(source);
      case "round_prefer_ceil" -> (long) Math.floor(source + 0.5);
      default -> (long) Math.ceil(source - 0.5);
    };
  }
}
