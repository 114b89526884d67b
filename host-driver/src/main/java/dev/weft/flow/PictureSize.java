package dev.weft.flow;

import dev.weft.data.Numbers;
import dev.weft.data.Picture;
import dev.weft.data.Sample;
import dev.weft.data.Value;
import dev.weft.graph.Shape;

/** Width and height in pixels of what a sample shows, before it was fitted to a network's input. */
public record PictureSize(int width, int height) {

  /** Of the sample's first picture, or of a tensor ... x height x width. */
  public static PictureSize of(Sample sample) {
    for (Value value : sample.values()) {
      if (value instanceof Picture picture) {
        return new PictureSize(picture.width(), picture.height());
      }
      if (value instanceof Numbers numbers && numbers.data().shape().rank() >= 2) {
        Shape shape = numbers.data().shape();
        return new PictureSize(
            (int) shape.dimension(shape.rank() - 1), (int) shape.dimension(shape.rank() - 2));
      }
    }
    throw new IllegalArgumentException("sample '" + sample.name() + "' holds no picture");
  }
}
