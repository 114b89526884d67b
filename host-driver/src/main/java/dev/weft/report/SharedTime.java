package dev.weft.report;

import dev.weft.compiler.LayerWork;
import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides what was counted for layers that ran together. The hardware takes its counters when the
 * last of them has ended; each gets the share that its instructions have of the work of array and
 * post unit. Shares add up to what was counted, and a unit's classes to the layer's cycles.
 */
final class SharedTime {
  /**
   * A layer's counters.
   *
   * @param counters empty if nothing was counted
   * @param together names of the layers that were counted together
   */
  record Share(Program.Layer layer, Map<Counter, Long> counters, List<String> together) {}

  private SharedTime() {}

  /**
   * The shares of a program's layers.
   *
   * @param counted by layer, as a device gives them; may be shorter than the layers or empty
   */
  static List<Share> of(
      Program program, List<Map<Counter, Long>> counted, AcceleratorConfig config) {
    List<Program.Layer> layers = program.layers();
    long[] work = LayerWork.of(program, config);
    List<Share> shares = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      Map<Counter, Long> counters = l < counted.size() ? counted.get(l) : Map.of();
      if (counters.getOrDefault(Counter.CYCLES, 0L) > 0) {
        int first = shares.size();
        shares.addAll(divide(layers.subList(first, l + 1), work, first, counters));
      }
    }
    layers.subList(shares.size(), layers.size()).stream()
        .map(layer -> new Share(layer, Map.of(), List.of(layer.name())))
        .forEach(shares::add);
    return shares;
  }

  private static List<Share> divide(
      List<Program.Layer> layers, long[] work, int first, Map<Counter, Long> counters) {
    List<String> together =
        IntStream.range(0, layers.size())
            .filter(l -> layers.size() == 1 || work[first + l] > 0)
            .mapToObj(l -> layers.get(l).name())
            .toList();
    long rest = 0;
    for (int l = 0; l < layers.size(); l++) {
      rest += work[first + l];
    }
    Map<Counter, Long> left = new HashMap<>(counters);
    List<Share> shares = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      boolean last = l + 1 == layers.size();
      double part = last ? 1 : rest == 0 ? 0 : (double) work[first + l] / rest;
      rest -= work[first + l];
      Map<Counter, Long> own = part(left, part);
      own.forEach((counter, value) -> left.merge(counter, -value, Long::sum));
      boolean none = own.get(Counter.CYCLES) == 0;
      shares.add(new Share(layers.get(l), none ? Map.of() : own, together));
    }
    return shares;
  }

  /** A part of counters, so that what every unit did still adds up to the cycles. */
  private static Map<Counter, Long> part(Map<Counter, Long> counters, double part) {
    Map<Counter, Long> own = new EnumMap<>(Counter.class);
    long cycles = (long) Math.rint(counters.get(Counter.CYCLES) * part);
    counters.forEach((counter, value) -> own.put(counter, (long) (value * part)));
    own.put(Counter.CYCLES, cycles);
    CycleClasses.counters(counters.keySet())
        .values()
        .forEach(
            classes -> {
              long missing = cycles - classes.stream().mapToLong(own::get).sum();
              for (Counter c : classes) {
                long more = Math.min(missing, counters.get(c) - own.get(c));
                own.merge(c, more, Long::sum);
                missing -= more;
              }
            });
    return own;
  }
}
