package dev.weft.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.regs.ErrorKind;
import java.math.BigInteger;

/**
 * The expected results of an {@link InstructionFuzzer}'s program, straight from the definitions,
 * pixel by pixel.
 */
public final class PlainLoops {
  private final InstructionFuzzer fuzz;
  private final int lanes;
  private final int bytes;

  PlainLoops(InstructionFuzzer fuzz) {
    this.fuzz = fuzz;
    lanes = fuzz.config.lanes();
    bytes = fuzz.config.format().activationBytes();
  }

  /** Runs the fuzzer's program on a device and compares every result. */
  public static void check(Rig rig, InstructionFuzzer fuzz, String what) {
    rig.write(0, fuzz.data);
    assertEquals(ErrorKind.NONE, rig.run(fuzz.program().toArray(new Instruction[0])).kind(), what);
    PlainLoops plain = new PlainLoops(fuzz);
    for (int result = 0; result < fuzz.results(); result++) {
      assertArrayEquals(
          Rig.activations(fuzz.config.format().activationBytes(), plain.result(result)),
          rig.read(
              InstructionFuzzer.RESULT + (long) result * fuzz.resultBytes(), fuzz.resultBytes()),
          what + ", result " + result);
    }
  }

  /** Activations of one result tile, pixel by pixel, lane by lane. */
  int[] result(int result) {
    int groups = fuzz.config.columnGroups();
    int[] out = new int[fuzz.rows * fuzz.columns * lanes];
    for (int oy = 0, i = 0; oy < fuzz.rows; oy++) {
      for (int ox = 0; ox < fuzz.columns; ox++) {
        for (int lane = 0; lane < lanes; lane++, i++) {
          long sum =
              result < groups
                  ? convolution(oy, ox, result * lanes + lane)
                  : operandA(InstructionFuzzer.UNSAMPLED.get(result - groups), oy, ox, lane);
          out[i] = requantize(result, sum, operandB(oy, ox, lane), lane);
        }
      }
    }
    return out;
  }

  private long convolution(int oy, int ox, int column) {
    NumberFormat format = fuzz.config.format();
    long sum = 0;
    int row = 0;
    for (int b = 0; b < fuzz.blocks; b++) {
      for (int ky = 0; ky < fuzz.kernel; ky++) {
        for (int kx = 0; kx < fuzz.kernel; kx++) {
          for (int r = 0; r < lanes; r++, row++) {
            sum += (long) feature(b, oy, ox, ky, kx, r) * weight(row, column);
          }
        }
      }
    }
    return format == NumberFormat.W4A8 && fuzz.height % 2 == 0 ? sum * 16 : sum;
  }

  private int weight(int row, int column) {
    int element = row * fuzz.config.array().columns() + column;
    return switch (fuzz.config.format()) {
      case W8A8 -> fuzz.data[InstructionFuzzer.WEIGHTS + element];
      case W4A8 -> {
        int nibble = fuzz.data[InstructionFuzzer.WEIGHTS + element / 2] >> 4 * (element % 2) & 15;
        yield nibble >= 8 && fuzz.width % 2 != 0 ? nibble - 16 : nibble;
      }
      case Q2_14 -> little(InstructionFuzzer.WEIGHTS + 2 * element, 2);
    };
  }

  private int feature(int block, int oy, int ox, int ky, int kx, int lane) {
    int y = oy / fuzz.repeat * fuzz.stride + ky - fuzz.pad;
    int x = ox / fuzz.repeat * fuzz.stride + kx - fuzz.pad;
    if (y < 0 || y >= fuzz.height || x < 0 || x >= fuzz.width) {
      return fuzz.padValue;
    }
    return activation(((block * fuzz.height + y) * fuzz.width + x) * lanes + lane);
  }

  private long operandA(PostOperation operation, int oy, int ox, int lane) {
    if (operation == PostOperation.MULTIPLY) {
      return (long) (feature(0, oy, ox, 0, 0, lane) - 5) * (operandB(oy, ox, lane) + 9);
    }
    long sum = 0;
    long max = Long.MIN_VALUE;
    for (int ky = 0; ky < fuzz.kernel; ky++) {
      for (int kx = 0; kx < fuzz.kernel; kx++) {
        long x = feature(0, oy, ox, ky, kx, lane);
        max = Math.max(max, x);
        int at = (ky * fuzz.kernel + kx) * lanes + lane;
        int tapBytes = fuzz.config.format().tapBits() / 8;
        int tap = little(InstructionFuzzer.TAPS + at * tapBytes, tapBytes);
        sum += operation == PostOperation.DEPTHWISE ? x * tap : x;
      }
    }
    return operation == PostOperation.MAX ? max : sum;
  }

  private int operandB(int oy, int ox, int lane) {
    return activation((oy * fuzz.columns + ox) * lanes + lane);
  }

  private int activation(int element) {
    return little(InstructionFuzzer.FEATURES + element * bytes, bytes);
  }

  private int little(int at, int count) {
    return count == 1 ? fuzz.data[at] : fuzz.data[at] & 255 | fuzz.data[at + 1] << 8;
  }

  private int requantize(int result, long sum, int b, int lane) {
    NumberFormat format = fuzz.config.format();
    int at =
        InstructionFuzzer.PARAMS
            + (result * lanes % fuzz.config.buffers().paramWords() + lane) * 16;
    BigInteger bias = signed(at, 6);
    int multiplier = signed(at + 8, 4).shiftLeft(15).intValue() >> 15;
    int y = branch(BigInteger.valueOf(sum).add(bias), multiplier, fuzz.data[at + 14] & 63);
    y += little(at + 12, 2);
    if (result % 2 == 1) {
      y += branch(BigInteger.valueOf(b + 9), -40_000, 17);
    }
    y = Math.max(format.activationMin() / 2, Math.min(format.activationMax(), y));
    return result / 2 % 2 == 1 ? table(y) : y;
  }

  private BigInteger signed(int at, int count) {
    byte[] big = new byte[count];
    for (int i = 0; i < count; i++) {
      big[i] = fuzz.data[at + count - 1 - i];
    }
    return new BigInteger(big);
  }

  private static int branch(BigInteger sum, int multiplier, int shift) {
    BigInteger half = BigInteger.ONE.shiftLeft(shift - 1);
    BigInteger y = sum.multiply(BigInteger.valueOf(multiplier)).add(half).shiftRight(shift);
    return y.max(BigInteger.valueOf(-524288)).min(BigInteger.valueOf(524287)).intValue();
  }

  private int table(int y) {
    if (bytes == 1) {
      return little(InstructionFuzzer.TABLE + (y + 128) * 16, 2);
    }
    int at = InstructionFuzzer.TABLE + (y + 32768) / 256 * 16;
    int delta = signed(at + 4, 4).shiftLeft(15).intValue() >> 15;
    return little(at, 2) + Math.floorDiv(delta * Math.floorMod(y, 256) + 128, 256);
  }
}
