package dev.weft.device;

import dev.weft.compiler.InputWindows;
import dev.weft.compiler.Program.Block;
import dev.weft.compiler.Program.Placement;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Between a tensor as plain CHW integers and its feature vectors in a segment. */
final class FeatureVectors {
  private final int lanes;
  private final int activationBytes;

  FeatureVectors(AcceleratorConfig config) {
    lanes = config.lanes();
    activationBytes = config.format().activationBytes();
  }

  /** Writes a tensor; lanes that hold none of its channels become zero. */
  void write(Placement placement, int[] chw, DeviceMemory segment) {
    Tensor tensor = placement.tensor();
    if (chw.length != tensor.elements()) {
      throw new IllegalArgumentException(
          "tensor '"
              + tensor.name()
              + "' has "
              + chw.length
              + " values, expected "
              + tensor.elements());
    }
    InputWindows windows = placement.windows();
    int[] values = windows == null ? chw : windows.fold(tensor, chw);
    int pixels =
        windows == null ? tensor.height() * tensor.width() : windows.height() * windows.width();
    for (Block block : placement.blocks()) {
      ByteBuffer plane = plane(pixels);
      for (int lane = 0; lane < lanes; lane++) {
        int channel = block.channels()[lane];
        for (int p = 0; channel >= 0 && p < pixels; p++) {
          put(plane, p * lanes + lane, values[channel * pixels + p]);
        }
      }
      segment.write(block.address(), plane);
    }
  }

  /** Reads a tensor. */
  int[] read(Placement placement, DeviceMemory segment) {
    Tensor tensor = placement.tensor();
    int[] chw = new int[tensor.elements()];
    int pixels = tensor.height() * tensor.width();
    for (Block block : placement.blocks()) {
      ByteBuffer plane = plane(pixels);
      segment.read(block.address(), plane);
      for (int lane = 0; lane < lanes; lane++) {
        int channel = block.channels()[lane];
        for (int p = 0; channel >= 0 && p < pixels; p++) {
          chw[channel * pixels + p] = get(plane, p * lanes + lane);
        }
      }
    }
    return chw;
  }

  /**
   * Bytes from the segment's base to an element that is stored; -1 if no block holds its channel.
   */
  long offset(Placement placement, int channel, int y, int x) {
    int pixel = y * placement.tensor().width() + x;
    for (Block block : placement.blocks()) {
      for (int lane = 0; lane < lanes; lane++) {
        if (block.channels()[lane] == channel) {
          return block.address() + ((long) pixel * lanes + lane) * activationBytes;
        }
      }
    }
    return -1;
  }

  private ByteBuffer plane(int pixels) {
    long bytes = (long) pixels * lanes * activationBytes;
    return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void put(ByteBuffer plane, int element, int value) {
    if (activationBytes == 1) {
      plane.put(element, (byte) value);
    } else {
      plane.putShort(2 * element, (short) value);
    }
  }

  private int get(ByteBuffer plane, int element) {
    return activationBytes == 1 ? plane.get(element) : plane.getShort(2 * element);
  }
}
