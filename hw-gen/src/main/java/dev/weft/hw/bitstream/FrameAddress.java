package dev.weft.hw.bitstream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Addresses of frames (UG470): block type, half of the chip, row, column and frame of the column.
 */
final class FrameAddress {
  private static final List<String> BUSES = List.of("CLB_IO_CLK", "BLOCK_RAM", "CFG_CLB");
  private static final List<String> HALVES = List.of("top", "bottom");
  private static final int BUS_SHIFT = 23;
  private static final int HALF_SHIFT = 22;
  private static final int ROW_SHIFT = 17;
  private static final int COLUMN_SHIFT = 7;

  private FrameAddress() {}

  /**
   * All addresses of a chip in the order of configuration.
   *
   * @param regions {@code global_clock_regions} of the database's part.json
   */
  static List<Integer> inOrder(JsonNode regions) {
    List<Integer> order = new ArrayList<>();
    for (Map.Entry<String, JsonNode> half : regions.properties()) {
      for (Map.Entry<String, JsonNode> row : half.getValue().path("rows").properties()) {
        int place =
            HALVES.indexOf(half.getKey()) << HALF_SHIFT
                | Integer.parseInt(row.getKey()) << ROW_SHIFT;
        JsonNode buses = row.getValue().path("configuration_buses");
        for (Map.Entry<String, JsonNode> bus : buses.properties()) {
          JsonNode columns = bus.getValue().path("configuration_columns");
          for (Map.Entry<String, JsonNode> column : columns.properties()) {
            int first =
                BUSES.indexOf(bus.getKey()) << BUS_SHIFT
                    | place
                    | Integer.parseInt(column.getKey()) << COLUMN_SHIFT;
            for (int i = 0; i < column.getValue().path("frame_count").asInt(); i++) {
              order.add(first + i);
            }
          }
        }
      }
    }
    order.sort(Comparator.naturalOrder());
    return List.copyOf(order);
  }

  /** Whether two frames lie in one row, so that no padding stands between them. */
  static boolean sameRow(int a, int b) {
    return a >>> ROW_SHIFT == b >>> ROW_SHIFT;
  }
}
