package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An array step's weights cut to the array's shape: for each group of output planes and each input
 * plane the weights of all kernel taps. Input planes whose weights are all zero for a group are
 * left out of it.
 *
 * @param planes input planes that some group needs; a rank below is an index into it
 * @param groups in the order of the output's planes
 */
record WeightTiles(List<Plane> planes, List<Group> groups) {

  /**
   * Output planes that share the array's columns.
   *
   * @param firstPlane index of the first output plane
   * @param planes how many, at most the configuration's column groups
   * @param tiles by input rank: {@code [ky][kx][row][column]}, never empty
   */
  record Group(int firstPlane, int planes, SortedMap<Integer, int[]> tiles) {}

  static WeightTiles of(Step.Array step, AcceleratorConfig config) {
    int lanes = config.lanes();
    int columns = config.array().columns();
    int height = step.window().kernelHeight();
    int width = step.window().kernelWidth();
    int[] locations = step.input().locations();
    WeightTensor weights = step.weights();
    List<Plane> outputs = step.output().planes();
    List<SortedMap<Integer, int[]>> byInput = new ArrayList<>();
    TreeSet<Integer> used = new TreeSet<>();
    for (int first = 0; first < outputs.size(); first += config.columnGroups()) {
      int[][] byPlane = new int[step.input().planes().size()][];
      int count = Math.min(config.columnGroups(), outputs.size() - first);
      for (int column = 0; column < count * lanes; column++) {
        int o = outputs.get(first + column / lanes).channels()[column % lanes];
        if (o < 0) {
          continue;
        }
        int end = weights.firstInput(o) + weights.inputs();
        for (int i = weights.firstInput(o); i < end; i++) {
          int row = locations[i] % lanes;
          int plane = locations[i] / lanes;
          int[] tile = byPlane[plane];
          for (int ky = 0; ky < height; ky++) {
            for (int kx = 0; kx < width; kx++) {
              int w = weights.at(o, i, ky, kx);
              if (w != 0) {
                if (tile == null) {
                  tile = new int[height * width * lanes * columns];
                  byPlane[plane] = tile;
                }
                tile[((ky * width + kx) * lanes + row) * columns + column] = w;
              }
            }
          }
        }
      }
      SortedMap<Integer, int[]> tiles = new TreeMap<>();
      for (int plane = 0; plane < byPlane.length; plane++) {
        if (byPlane[plane] != null) {
          tiles.put(plane, byPlane[plane]);
        }
      }
      if (tiles.isEmpty()) {
        // Sums of nothing are still sums: one pass of zeros clears the accumulators.
        tiles.put(0, new int[height * width * lanes * columns]);
      }
      used.addAll(tiles.keySet());
      byInput.add(tiles);
    }
    List<Integer> ranks = List.copyOf(used);
    List<Group> groups = new ArrayList<>();
    for (SortedMap<Integer, int[]> tiles : byInput) {
      int first = groups.size() * config.columnGroups();
      SortedMap<Integer, int[]> ranked = new TreeMap<>();
      tiles.forEach(
          (plane, tile) -> ranked.put(java.util.Collections.binarySearch(ranks, plane), tile));
      groups.add(new Group(first, Math.min(config.columnGroups(), outputs.size() - first), ranked));
    }
    return new WeightTiles(ranks.stream().map(step.input().planes()::get).toList(), groups);
  }
}
