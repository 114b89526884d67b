package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.OutputStage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Depthwise weights {@code [channel][tap]} as the tap memory has them. */
final class TapVectors {
  private TapVectors() {}

  /** Vectors of a plane's lanes, one a tap; lanes without a channel are zero. */
  static byte[] of(int[] weights, int taps, int[] lanes, AcceleratorConfig config) {
    int bytes = config.format().tapBits() / 8;
    ByteBuffer out =
        ByteBuffer.allocate(taps * lanes.length * bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int t = 0; t < taps; t++) {
      for (int channel : lanes) {
        int value = channel < 0 ? 0 : weights[channel * taps + t];
        if (bytes == 1) {
          out.put((byte) value);
        } else {
          out.putShort((short) value);
        }
      }
    }
    return out.array();
  }

  /** No sum of a plane's lanes can leave the accumulator. */
  static void prove(
      String layer,
      int[] weights,
      int taps,
      int[] lanes,
      OutputStage stage,
      AcceleratorConfig config) {
    for (int channel : lanes) {
      if (channel >= 0) {
        long sum = 0;
        for (int t = 0; t < taps; t++) {
          sum += Math.abs((long) weights[channel * taps + t]);
        }
        long most = sum << (config.format().activationBits() - 1);
        OverflowProof.bound(layer, channel, most, stage, config);
      }
    }
  }
}
