package dev.weft.report;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.rtl.DramModel;

/**
 * What of the hardware a report needs to judge a run.
 *
 * @param macsPerCycle that the array can do at most
 * @param clockHz assumed
 * @param dramBytesPerCycle the memory's peak at that clock
 * @param dramLatencyCycles from a request to its first beat
 * @param featureWords depth of the feature memory
 */
public record Hardware(
    long macsPerCycle,
    long clockHz,
    double dramBytesPerCycle,
    int dramLatencyCycles,
    int featureWords) {

  public static Hardware of(AcceleratorConfig config, DramModel dram) {
    return new Hardware(
        (long) config.array().rows() * config.array().columns(),
        dram.clockHz(),
        dram.bytesPerCycle(),
        dram.latencyCycles(),
        config.buffers().featureWords());
  }
}
