package dev.weft.compiler;

/** A part of the feature memory that a step may fill with tiles from DRAM. */
record FeatureArea(int word, int words) {
  /** One of several equal parts. */
  FeatureArea share(int index, int count) {
    return new FeatureArea(word + index * (words / count), words / count);
  }
}
