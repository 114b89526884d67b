package dev.weft.compiler;

import dev.weft.quant.kernel.Kernel;
import java.util.function.IntBinaryOperator;

/**
 * Weights of an array step as a function, so that groups, sub-kernels and permutations need no
 * dense array. Output channel o sees the input channels from {@code firstInput(o)} to {@code
 * firstInput(o) + inputs - 1}.
 */
interface WeightTensor {
  /** The weight, 0 where there is none. */
  int at(int output, int input, int ky, int kx);

  int firstInput(int output);

  int inputs();

  /** Two's complement width of the values. */
  int bits();

  /** {@code [output][input of the group][ky][kx]}. */
  static WeightTensor convolution(Kernel.Convolution k) {
    int perGroup = k.input().channels() / k.groups();
    int outputsPerGroup = k.output().channels() / k.groups();
    int height = k.window().kernelHeight();
    int width = k.window().kernelWidth();
    int[] values = k.weights().values();
    return new WeightTensor() {
      @Override
      public int at(int o, int i, int ky, int kx) {
        return values[((o * perGroup + i - firstInput(o)) * height + ky) * width + kx];
      }

      @Override
      public int firstInput(int o) {
        return o / outputsPerGroup * perGroup;
      }

      @Override
      public int inputs() {
        return perGroup;
      }

      @Override
      public int bits() {
        return k.weights().bits();
      }
    };
  }

  /**
   * A stride phase of a transposed convolution, weights {@code [input][output of the
   * group][ky][kx]}.
   *
   * @param tapRow the kernel's row for a row of the phase, -1 if the phase has none
   * @param tapColumn likewise for columns
   */
  static WeightTensor phase(Kernel.TransposedConvolution k, int[] tapRow, int[] tapColumn) {
    int perGroup = k.input().channels() / k.groups();
    int outputsPerGroup = k.output().channels() / k.groups();
    int height = k.window().kernelHeight();
    int width = k.window().kernelWidth();
    int[] values = k.weights().values();
    IntBinaryOperator tap =
        (ky, kx) -> tapRow[ky] < 0 || tapColumn[kx] < 0 ? -1 : tapRow[ky] * width + tapColumn[kx];
    return new WeightTensor() {
      @Override
      public int at(int o, int i, int ky, int kx) {
        int t = tap.applyAsInt(ky, kx);
        return t < 0 ? 0 : values[(i * outputsPerGroup + o % outputsPerGroup) * height * width + t];
      }

      @Override
      public int firstInput(int o) {
        return o / outputsPerGroup * perGroup;
      }

      @Override
      public int inputs() {
        return perGroup;
      }

      @Override
      public int bits() {
        return k.weights().bits();
      }
    };
  }

  /** Weight one from each channel to itself: moves channels to other lanes. */
  WeightTensor PERMUTATION =
      new WeightTensor() {
        @Override
        public int at(int o, int i, int ky, int kx) {
          return o == i ? 1 : 0;
        }

        @Override
        public int firstInput(int o) {
          return o;
        }

        @Override
        public int inputs() {
          return 1;
        }

        @Override
        public int bits() {
          return 4;
        }
      };
}
