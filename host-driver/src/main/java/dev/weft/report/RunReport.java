package dev.weft.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.compiler.Program;
import dev.weft.device.RunResult;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run on a device, layer by layer and as a whole: the same report from simulated hardware and
 * from a board. Without a device that counts, time is absent and bytes are those the compiler
 * planned.
 *
 * @param model the program's name
 * @param config the hardware's
 * @param device what ran it
 * @param cycles of the whole run
 * @param cyclesPerSecond how fast they were simulated
 * @param utilization MACs over those the array could have done, 0 to 1
 * @param bytesRead from DRAM, with the program
 * @param layers in order
 * @param stalls of the whole run, by unit and class
 * @param units all cycles of the whole run, by unit and class
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunReport(
    String model,
    String config,
    String device,
    long macs,
    Long cycles,
    Double cyclesPerSecond,
    Double utilization,
    long bytesRead,
    long bytesWritten,
    double seconds,
    List<LayerReport> layers,
    Map<String, Long> stalls,
    Map<String, Map<String, Long>> units) {

  /** The report of a run. */
  public static RunReport of(
      Program program, AcceleratorConfig config, String device, RunResult run, double seconds) {
    List<LayerReport> layers = new ArrayList<>();
    for (SharedTime.Share share : SharedTime.of(program, run.layers(), config)) {
      layers.add(LayerReport.of(share, config));
    }
    long macs = layers.stream().mapToLong(LayerReport::macs).sum();
    long cycles = run.counters().getOrDefault(Counter.CYCLES, 0L);
    boolean counted = cycles > 0;
    long beat = config.axi().beatBytes();
    long read =
        counted
            ? (run.counters().get(Counter.READ_BEATS) + run.counters().get(Counter.FETCH_BEATS))
                * beat
            : layers.stream().mapToLong(LayerReport::bytesRead).sum();
    long written =
        counted
            ? run.counters().get(Counter.WRITE_BEATS) * beat
            : layers.stream().mapToLong(LayerReport::bytesWritten).sum();
    return new RunReport(
        program.name(),
        config.name(),
        device,
        macs,
        counted ? cycles : null,
        counted ? cycles / seconds : null,
        counted ? LayerReport.utilization(macs, cycles, config) : null,
        read,
        written,
        seconds,
        layers,
        counted ? LayerReport.stalls(run.counters()) : null,
        counted ? CycleClasses.of(run.counters()) : null);
  }
}
