package dev.weft.compiler;

import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.isa.Record128;
import dev.weft.quant.kernel.OutputStage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The 16-byte records of channel parameters and of activation tables as they stand in the image.
 */
final class ParameterRecords {
  private ParameterRecords() {}

  /** A record for each lane; lanes without a channel give zero. */
  static byte[] of(OutputStage stage, int[] lanes) {
    ByteBuffer bytes = buffer(lanes.length);
    for (int channel : lanes) {
      long[] words = new long[2];
      if (channel < 0) {
        Record128.SHIFT.set(words, 1);
      } else {
        Record128.BIAS.set(words, stage.bias()[channel]);
        Record128.MULTIPLIER.set(words, stage.factor()[channel].multiplier());
        Record128.SHIFT.set(words, stage.factor()[channel].shift());
        Record128.OFFSET.set(words, stage.offset()[channel]);
      }
      bytes.putLong(words[0]).putLong(words[1]);
    }
    return bytes.array();
  }

  /** All entries of a table. */
  static byte[] of(LookupTable table) {
    ByteBuffer bytes = buffer(LookupTable.ENTRIES);
    int[] value = table.value();
    int[] delta = table.delta();
    for (int i = 0; i < LookupTable.ENTRIES; i++) {
      long[] words = new long[2];
      Record128.VALUE.set(words, value[i]);
      Record128.DELTA.set(words, delta[i]);
      bytes.putLong(words[0]).putLong(words[1]);
    }
    return bytes.array();
  }

  private static ByteBuffer buffer(int records) {
    return ByteBuffer.allocate(records * Record128.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }
}
