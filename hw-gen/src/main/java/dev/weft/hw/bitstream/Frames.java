package dev.weft.hw.bitstream;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Configuration memory of a 7-series chip: frames of 101 words by their address. A frame that was
 * never written is all zeros. Word 50 of each frame also holds its error-correcting code, which is
 * no configuration and left out of comparisons.
 */
final class Frames {
  static final int WORDS = 101;

  /** The word with the code, and its bits. */
  private static final int CODE_WORD = 50;

  private static final int CODE_BITS = 0x1FFF;

  private final TreeMap<Integer, int[]> frames = new TreeMap<>();

  boolean get(int frame, int bit) {
    int[] words = frames.get(frame);
    return words != null && (words[bit / 32] >>> bit % 32 & 1) == 1;
  }

  void set(int frame, int bit) {
    frames.computeIfAbsent(frame, f -> new int[WORDS])[bit / 32] |= 1 << bit % 32;
  }

  /** Changes a bit to the other value. */
  void flip(int frame, int bit) {
    frames.computeIfAbsent(frame, f -> new int[WORDS])[bit / 32] ^= 1 << bit % 32;
  }

  /** Takes a frame as it was read from a bitstream, without its code. */
  void put(int frame, int[] words) {
    int[] own = Arrays.copyOf(words, WORDS);
    own[CODE_WORD] &= ~CODE_BITS;
    for (int word : own) {
      if (word != 0) {
        frames.put(frame, own);
        return;
      }
    }
    frames.remove(frame);
  }

  /** All frames with a bit in them, by address. */
  Map<Integer, int[]> all() {
    return frames;
  }

  int setBits() {
    int sum = 0;
    for (int[] words : frames.values()) {
      for (int word : words) {
        sum += Integer.bitCount(word);
      }
    }
    return sum;
  }

  /** As xc7frames2bit reads them: address and words in hexadecimal, a frame a line. */
  String text() {
    StringBuilder text = new StringBuilder();
    frames.forEach(
        (address, words) -> {
          text.append("0x%08x ".formatted(address));
          for (int i = 0; i < WORDS; i++) {
            text.append(i == 0 ? "" : ",").append("0x%08x".formatted(words[i]));
          }
          text.append('\n');
        });
    return text.toString();
  }
}
