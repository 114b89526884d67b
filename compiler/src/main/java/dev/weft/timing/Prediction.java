package dev.weft.timing;

import dev.weft.hw.regs.Counter;
import java.util.List;
import java.util.Map;

/**
 * What a program takes, every cycle accounted for: the counters that the hardware would have.
 *
 * @param cycles from start to END
 * @param counters of the whole run
 * @param layers of each of {@code Program.layers}: what was counted since the layer before it
 *     ended; empty where the layer stores no counters
 */
public record Prediction(
    long cycles, Map<Counter, Long> counters, List<Map<Counter, Long>> layers) {}
