package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.AcceleratorConfig.Array;
import dev.weft.hw.arch.AcceleratorConfig.Axi;
import dev.weft.hw.arch.AcceleratorConfig.Buffers;
import dev.weft.hw.arch.AcceleratorConfig.Sampler;
import dev.weft.hw.arch.AcceleratorConfig.Vector;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * The configurations that a search considers for a board: every array, vector engine, memory port
 * and buffer size of these lists that together make a configuration, and those that ship with weft.
 * None has a sampler unless the network needs one.
 */
final class SearchSpace {
  private static final int[] LANES = {8, 16, 32};
  private static final int[] COLUMNS = {8, 16, 24, 32, 48, 64, 96};
  private static final int[] TAPS = {9, 3, 1};
  private static final int[] DATA_BITS = {128, 64};
  private static final int[] FEATURE_WORDS = {4096, 8192, 16384, 32768};
  private static final int[] WEIGHT_WORDS = {1024, 2048, 4096, 8192};
  private static final int[] ACCUMULATOR_WORDS = {512, 1024, 2048};
  private static final int[] OUTPUT_WORDS = {1024, 2048, 4096};
  private static final int PARAM_WORDS = 512;
  private static final int TAP_WORDS = 1024;

  private static final String NO_SAMPLER = "-no-sampler";

  private SearchSpace() {}

  /**
   * All of them.
   *
   * @param sampler whether the network needs one
   */
  static List<AcceleratorConfig> of(Board board, NumberFormat format, boolean sampler) {
    List<AcceleratorConfig> all = new ArrayList<>();
    int shared = format == NumberFormat.Q2_14 ? 1 : 2;
    int wide = board.family() == Family.ZYNQ_ULTRASCALE_PLUS ? 27 : 25;
    for (String name : AcceleratorConfig.SHIPPED) {
      AcceleratorConfig config = AcceleratorConfig.load(name);
      boolean large = config.buffers().featureWords() >= FEATURE_WORDS[0];
      boolean runs = config.sampler() != null || !sampler;
      // ResourceFit has no runs of multipliers of twice the clock.
      boolean fitted = config.array().multiplierClocks() == 1;
      if (config.format() == format
          && config.array().multiplierBits() == wide
          && large
          && runs
          && fitted
          && config.axi().dataBits() <= board.ports().dataBits()) {
        all.add(sampler || config.sampler() == null ? config : withoutSampler(config));
      }
    }
    for (int lanes : LANES) {
      for (int rows : new int[] {lanes, lanes / 4 * 5}) {
        for (int columns : COLUMNS) {
          for (int taps : TAPS) {
            for (int bits : DATA_BITS) {
              if (columns % lanes == 0 && bits <= board.ports().dataBits()) {
                Array array = new Array(lanes, rows, columns, shared, wide);
                buffers(all, board, format, array, taps, bits, sampler ? Sampler.of(format) : null);
              }
            }
          }
        }
      }
    }
    return all;
  }

  /** Whether a configuration is one that ships with weft, but perhaps for its sampler. */
  static boolean isShipped(AcceleratorConfig config) {
    return AcceleratorConfig.SHIPPED.contains(config.name().replace(NO_SAMPLER, ""));
  }

  private static AcceleratorConfig withoutSampler(AcceleratorConfig c) {
    return new AcceleratorConfig(
        c.name() + NO_SAMPLER, c.format(), c.array(), c.buffers(), c.axi(), null, c.vector());
  }

  private static void buffers(
      List<AcceleratorConfig> all,
      Board board,
      NumberFormat format,
      Array array,
      int taps,
      int bits,
      Sampler sampler) {
    boolean axi3 = board.family() != Family.ZYNQ_ULTRASCALE_PLUS;
    Axi axi = new Axi(bits, axi3 ? 32 : 40, axi3 ? 16 : 64, axi3 ? 8 : 16);
    for (int feature : FEATURE_WORDS) {
      for (int weight : WEIGHT_WORDS) {
        for (int accumulator : ACCUMULATOR_WORDS) {
          for (int output : OUTPUT_WORDS) {
            Buffers buffers =
                new Buffers(feature, weight, accumulator, PARAM_WORDS, TAP_WORDS, output);
            try {
              all.add(
                  new AcceleratorConfig(
                      name(format, array, buffers, taps, bits),
                      format,
                      array,
                      buffers,
                      axi,
                      sampler,
                      new Vector(taps)));
            } catch (IllegalArgumentException e) {
              // These parts do not go together, for instance words narrower than a beat.
              continue;
            }
          }
        }
      }
    }
  }

  /** Says all that distinguishes it: {@code w8a8-l16r20c32-t9-d128-f16384-w4096-a1024-o4096}. */
  private static String name(NumberFormat format, Array a, Buffers b, int taps, int bits) {
    return format.label()
        + "-l"
        + a.lanes()
        + "r"
        + a.rows()
        + "c"
        + a.columns()
        + "-t"
        + taps
        + "-d"
        + bits
        + "-f"
        + b.featureWords()
        + "-w"
        + b.weightWords()
        + "-a"
        + b.accumulatorWords()
        + "-o"
        + b.outputWords();
  }
}
