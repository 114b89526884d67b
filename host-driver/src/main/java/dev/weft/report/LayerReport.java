package dev.weft.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one layer took. Where the device does not count time, cycles, utilization, bound and stalls
 * are absent.
 *
 * @param name the kernel's name
 * @param operator ONNX operators it stands for
 * @param macs multiply-accumulates that the mathematics needs
 * @param cycles from the end of the layer before to its own
 * @param utilization MACs over those the array could have done in the cycles; above 1 where a layer
 *     began before the one before it had ended
 * @param bytesRead from DRAM, without the program
 * @param bytesWritten to DRAM
 * @param bound what took most of the time: {@code compute} or {@code dram}
 * @param stalls cycles of each unit by class, {@code array.wait} and so on; those above zero
 * @param units all cycles by unit and class; see {@link CycleClasses}
 * @param together layers whose tiles ran mixed with this one's, itself among them: their time was
 *     counted together, and cycles and classes are this one's share, see {@link SharedTime}; absent
 *     for a layer that was counted alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerReport(
    String name,
    String operator,
    long macs,
    Long cycles,
    Double utilization,
    long bytesRead,
    long bytesWritten,
    String bound,
    Map<String, Long> stalls,
    Map<String, Map<String, Long>> units,
    List<String> together) {

  /** A layer as the device counted it; without counters, what the compiler planned. */
  static LayerReport of(SharedTime.Share share, AcceleratorConfig config) {
    Program.Layer layer = share.layer();
    Map<Counter, Long> counters = share.counters();
    long cycles = counters.getOrDefault(Counter.CYCLES, 0L);
    if (cycles == 0) {
      return new LayerReport(
          layer.name(),
          layer.operator(),
          layer.macs(),
          null,
          null,
          layer.bytesRead(),
          layer.bytesWritten(),
          null,
          null,
          null,
          null);
    }
    long beat = config.axi().beatBytes();
    boolean shared = share.together().size() > 1;
    return new LayerReport(
        layer.name(),
        layer.operator(),
        layer.macs(),
        cycles,
        utilization(layer.macs(), cycles, config),
        shared ? layer.bytesRead() : counters.get(Counter.READ_BEATS) * beat,
        shared ? layer.bytesWritten() : counters.get(Counter.WRITE_BEATS) * beat,
        bound(counters),
        stalls(counters),
        CycleClasses.of(counters),
        shared ? share.together() : null);
  }

  /** MACs done over those that the array could do in these cycles. */
  public static double utilization(long macs, long cycles, AcceleratorConfig config) {
    return macs / ((double) cycles * config.array().rows() * config.array().columns());
  }

  /** The side that was busy, or held up by nothing but itself, for longer. */
  static String bound(Map<Counter, Long> counters) {
    long array = counters.get(Counter.ARRAY_BUSY) + counters.get(Counter.ARRAY_WEIGHTS);
    long post = counters.get(Counter.POST_BUSY) + counters.get(Counter.POST_STALL);
    long load = counters.get(Counter.LOAD_BUSY) + counters.get(Counter.LOAD_DRAM);
    long store = counters.get(Counter.STORE_BUSY) + counters.get(Counter.STORE_DRAM);
    return Math.max(array, post) >= Math.max(load, store) ? "compute" : "dram";
  }

  static Map<String, Long> stalls(Map<Counter, Long> counters) {
    Map<String, Long> stalls = new LinkedHashMap<>();
    counters.forEach(
        (counter, value) -> {
          String name = counter.name().toLowerCase(Locale.ROOT);
          boolean busy = name.endsWith("_busy");
          boolean ofUnit = counter.ordinal() >= Counter.LOAD_BUSY.ordinal();
          if (ofUnit && !busy && value > 0) {
            stalls.put(name.replaceFirst("_", "."), value);
          }
        });
    return stalls;
  }
}
