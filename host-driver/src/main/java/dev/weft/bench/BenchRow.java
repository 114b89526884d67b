package dev.weft.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.report.LayerReport;
import java.util.Map;

/**
 * One layer's time, or the whole's ({@link #TOTAL}). Where the device does not count time, what
 * follows from it is absent.
 *
 * @param operator ONNX operators the layer stands for
 * @param macs multiply-accumulates that the mathematics needs
 * @param cycles of a layer from the end of the one before to its own
 * @param ms the same at the benchmark's clock
 * @param utilization MACs over those the array could have done in the cycles, 0 to 1
 * @param bound what the roofline is made of: {@code compute} or {@code dram}
 * @param roofline the fewest cycles possible; see {@link Roofline}
 * @param ofRoofline roofline over cycles: 1 is perfect
 * @param bytesRead from DRAM
 * @param bytesWritten to DRAM
 * @param units cycles of each unit by class
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchRow(
    String name,
    String operator,
    long macs,
    Long cycles,
    Double ms,
    Double utilization,
    String bound,
    long roofline,
    Double ofRoofline,
    long bytesRead,
    long bytesWritten,
    Map<String, Map<String, Long>> units) {
  /** Name of the row that stands for everything. */
  public static final String TOTAL = "total";

  static BenchRow of(
      String name,
      String operator,
      long macs,
      Long cycles,
      Roofline roofline,
      AcceleratorConfig config,
      long clockHz,
      long bytesRead,
      long bytesWritten,
      Map<String, Map<String, Long>> units) {
    return new BenchRow(
        name,
        operator,
        macs,
        cycles,
        cycles == null ? null : 1e3 * cycles / clockHz,
        cycles == null ? null : LayerReport.utilization(macs, cycles, config),
        roofline.bound(),
        roofline.cycles(),
        cycles == null ? null : (double) roofline.cycles() / cycles,
        bytesRead,
        bytesWritten,
        units);
  }
}
