package dev.weft.compiler;

import dev.weft.quant.kernel.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a tensor lies: a list of planes that all have its height and width. Each of its channels is
 * in exactly one lane of one plane.
 *
 * @param zeroPoint the integer that stands for 0.0
 */
record FeatureMap(int channels, int height, int width, int zeroPoint, List<Plane> planes) {
  FeatureMap {
    planes = List.copyOf(planes);
  }

  /** Fresh memory, plane after plane, with these lane maps. */
  static FeatureMap allocate(int segment, int vectorBytes, Tensor tensor, List<int[]> lanes) {
    long planeBytes = (long) tensor.height() * tensor.width() * vectorBytes;
    Storage storage =
        new Storage(segment, lanes.size(), tensor.height(), tensor.width(), vectorBytes);
    List<Plane> planes = new ArrayList<>();
    for (int[] channels : lanes) {
      planes.add(
          new Plane(
              storage,
              planeBytes * planes.size(),
              (long) tensor.width() * vectorBytes,
              vectorBytes,
              channels));
    }
    return new FeatureMap(
        tensor.channels(), tensor.height(), tensor.width(), tensor.zeroPoint(), planes);
  }

  /** Channel c in lane {@code c % lanes} of block {@code c / lanes}. */
  static List<int[]> identityLanes(int channels, int lanes) {
    List<int[]> maps = new ArrayList<>();
    for (int first = 0; first < channels; first += lanes) {
      int[] map = new int[lanes];
      for (int l = 0; l < lanes; l++) {
        map[l] = first + l < channels ? first + l : -1;
      }
      maps.add(map);
    }
    return maps;
  }

  List<int[]> lanes() {
    return planes.stream().map(Plane::channels).toList();
  }

  FeatureMap withPlanes(List<Plane> others) {
    return new FeatureMap(channels, height, width, zeroPoint, others);
  }

  /**
   * Whether each plane is rows without gaps, as {@code Program.Placement} and row merging want it.
   */
  boolean isCompact(int vectorBytes) {
    return planes.stream()
        .allMatch(
            p -> p.columnStride() == vectorBytes && p.rowStride() == (long) width * vectorBytes);
  }

  /** Whether some plane is kept in the feature memory. */
  boolean isOnChip() {
    return planes.stream().anyMatch(p -> p.storage().isOnChip());
  }

  /** Whether some plane must be loaded from DRAM. */
  boolean isLoaded() {
    return planes.stream().anyMatch(p -> !p.storage().isOnChip());
  }

  /** Whether some plane lies in a storage. */
  boolean lies(Storage storage) {
    return planes.stream().anyMatch(p -> p.storage() == storage);
  }

  /** For each channel, plane index x lanes + lane. */
  int[] locations() {
    int[] at = new int[channels];
    Arrays.fill(at, -1);
    for (int p = 0; p < planes.size(); p++) {
      int[] map = planes.get(p).channels();
      for (int l = 0; l < map.length; l++) {
        if (map[l] >= 0) {
          at[map[l]] = p * map.length + l;
        }
      }
    }
    return at;
  }

  void touch(int group) {
    planes.forEach(p -> p.storage().touch(group));
  }
}
