package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.AcceleratorConfig.Array;
import dev.weft.hw.arch.AcceleratorConfig.Axi;
import dev.weft.hw.arch.AcceleratorConfig.Buffers;
import dev.weft.hw.arch.AcceleratorConfig.Vector;
import dev.weft.rtl.DramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A configuration or memory that differs in one thing from the one that is asked about.
 *
 * @param name what differs, as in {@code weight memory x 2}
 * @param memoryBits of on-chip memory that it has more
 * @param bram36 block RAMs that its memories take more
 */
record Alternative(
    String name, AcceleratorConfig config, DramModel dram, long memoryBits, double bram36) {

  /** All that this hardware could be changed to; what no configuration may be is left out. */
  static List<Alternative> of(AcceleratorConfig config, DramModel dram) {
    List<Alternative> all = new ArrayList<>();
    Buffers b = config.buffers();
    buffers(all, config, dram, "feature memory x 2", o -> resized(o, 2, 1, 1, 1));
    buffers(all, config, dram, "weight memory x 2", o -> resized(o, 1, 2, 1, 1));
    buffers(all, config, dram, "accumulators x 2", o -> resized(o, 1, 1, 2, 1));
    buffers(all, config, dram, "accumulators and output memory x 2", o -> resized(o, 1, 1, 2, 2));
    buffers(
        all,
        config,
        dram,
        "parameter and tap memories x 2",
        o ->
            new Buffers(
                b.featureWords(),
                b.weightWords(),
                b.accumulatorWords(),
                2 * b.paramWords(),
                2 * b.tapWords(),
                b.outputWords()));
    Array a = config.array();
    array(all, config, dram, "array columns x 2", a.lanes(), a.rows(), 2 * a.columns());
    if (!config.splitsVectors()) {
      array(all, config, dram, "array rows x 5/4", a.lanes(), a.lanes() / 4 * 5, a.columns());
    }
    array(all, config, dram, "lanes and rows x 2", 2 * a.lanes(), 2 * a.rows(), a.columns());
    if (config.vector().taps() < 9) {
      add(
          all,
          "nine taps a lane",
          dram,
          config,
          () -> with(config, a, b, config.axi(), new Vector(9)));
    }
    Axi x = config.axi();
    add(
        all,
        "memory port x 2 wide",
        dram,
        config,
        () ->
            with(
                config,
                a,
                b,
                new Axi(2 * x.dataBits(), x.addressBits(), x.maxBurstBeats(), x.outstanding()),
                config.vector()));
    all.add(new Alternative("DRAM bandwidth x 2", config, faster(dram, 2, 1), 0, 0));
    all.add(new Alternative("DRAM latency / 2", config, faster(dram, 1, 2), 0, 0));
    return all;
  }

  private static Buffers resized(Buffers b, int feature, int weight, int accumulator, int output) {
    return new Buffers(
        feature * b.featureWords(),
        weight * b.weightWords(),
        accumulator * b.accumulatorWords(),
        b.paramWords(),
        b.tapWords(),
        output * b.outputWords());
  }

  private static void buffers(
      List<Alternative> all,
      AcceleratorConfig config,
      DramModel dram,
      String name,
      UnaryOperator<Buffers> change) {
    add(
        all,
        name,
        dram,
        config,
        () ->
            with(
                config,
                config.array(),
                change.apply(config.buffers()),
                config.axi(),
                config.vector()));
  }

  private static void array(
      List<Alternative> all,
      AcceleratorConfig config,
      DramModel dram,
      String name,
      int lanes,
      int rows,
      int columns) {
    Array a = config.array();
    add(
        all,
        name,
        dram,
        config,
        () ->
            with(
                config,
                new Array(lanes, rows, columns, a.productsPerMultiplier(), a.multiplierBits()),
                config.buffers(),
                config.axi(),
                config.vector()));
  }

  private interface Making {
    AcceleratorConfig make();
  }

  private static void add(
      List<Alternative> all, String name, DramModel dram, AcceleratorConfig old, Making making) {
    AcceleratorConfig made;
    try {
      made = making.make();
    } catch (IllegalArgumentException e) {
      // The hardware cannot be built like that, so it is no alternative.
      return;
    }
    long more = MemoryBits.of(made) - MemoryBits.of(old);
    double blocks = BlockRams.of(made) - BlockRams.of(old);
    all.add(new Alternative(name, made, dram, more, blocks));
  }

  private static AcceleratorConfig with(
      AcceleratorConfig c, Array array, Buffers buffers, Axi axi, Vector vector) {
    return new AcceleratorConfig(c.name(), c.format(), array, buffers, axi, c.sampler(), vector);
  }

  private static DramModel faster(DramModel d, int bandwidth, int latency) {
    return new DramModel(
        bandwidth * d.bandwidthBytesPerSecond(),
        d.latencyCycles() / latency,
        d.jitterCycles() / latency,
        d.clockHz(),
        d.seed(),
        d.holdBackPercent());
  }
}
