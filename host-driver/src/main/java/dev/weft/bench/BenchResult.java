package dev.weft.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A benchmark's outcome, and what a later one is compared with.
 *
 * @param name of the network, list of layers or file
 * @param config the hardware's
 * @param device what ran it
 * @param clockMhz assumed
 * @param dramBytesPerCycle the memory model's peak at that clock
 * @param checkedAgainst what the device's tensors were compared with
 * @param bitExact whether they were equal; absent if nothing was compared
 * @param mismatches what differed first, of each network that differed; absent if none did
 * @param cyclesPerSecond how fast hardware was simulated
 * @param rows one a layer, then the total
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchResult(
    String name,
    String config,
    String device,
    double clockMhz,
    double dramBytesPerCycle,
    String checkedAgainst,
    Boolean bitExact,
    List<String> mismatches,
    Double cyclesPerSecond,
    List<BenchRow> rows) {

  public BenchRow total() {
    return rows.get(rows.size() - 1);
  }
}
