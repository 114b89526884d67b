package dev.weft.device;

import dev.weft.hw.regs.Counter;
import java.util.List;
import java.util.Map;

/**
 * What one run gave.
 *
 * @param outputs CHW integers, one array per {@code Program.outputs}
 * @param counters of the whole run
 * @param layers of each of {@code Program.layers}: what was counted since the layer before it
 *     ended; empty where the layer stores no counters
 * @param tensors intermediate tensors by name, if they were asked for
 */
public record RunResult(
    List<int[]> outputs,
    Map<Counter, Long> counters,
    List<Map<Counter, Long>> layers,
    Map<String, int[]> tensors) {}
