package dev.weft.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.quant.kernel.Preprocessing;
import org.junit.jupiter.api.Test;

class PreprocessorTest {
  /** One row of two pixels: (10, 20, 30) and (40, 50, 60). */
  private static final Picture COLOUR = new Picture(1, 2, 3, new byte[] {10, 20, 30, 40, 50, 60});

  private static float[] apply(
      Picture picture, String color, double[] mean, double[] scale, long... shape) {
    return new Preprocessor(new Preprocessing("none", color, mean, scale))
        .apply(picture, "x", Shape.of(shape))
        .floats();
  }

  @Test
  void picturesAreFedAsTheyAreByDefault() {
    float[] x =
        new Preprocessor(Preprocessing.NONE).apply(COLOUR, "x", Shape.of(1, 3, 1, 2)).floats();
    assertArrayEquals(new float[] {10, 40, 20, 50, 30, 60}, x);
  }

  @Test
  void bgrTurnsTheChannelsRound() {
    assertArrayEquals(
        new float[] {30, 60, 20, 50, 10, 40},
        apply(COLOUR, "bgr", new double[] {0}, new double[] {1}, Shape.ANY, 3, 1, 2));
  }

  @Test
  void meanAndScaleAreOfTheModelsChannels() {
    assertArrayEquals(
        new float[] {10, 40, 0, 0, 1, 4},
        apply(COLOUR, "bgr", new double[] {20, 20, 0}, new double[] {1, 0, 0.1}, 1, 3, 1, 2));
  }

  @Test
  void colourBecomesLumaForAGrayModel() {
    assertArrayEquals(
        new float[] {18, 48},
        apply(COLOUR, "gray", new double[] {0}, new double[] {1}, 1, 1, 1, 2));
  }

  @Test
  void grayFillsAColourModel() {
    Picture gray = new Picture(1, 1, 1, new byte[] {(byte) 200});
    assertArrayEquals(
        new float[] {200, 200, 200},
        apply(gray, "rgb", new double[] {0}, new double[] {1}, 1, 3, 1, 1));
  }

  @Test
  void tensorsAreNotScaled() {
    Numbers numbers = new Numbers("x", TensorData.of(new float[] {0.25f, 0.5f}, 2));
    TensorData x =
        new Preprocessor(new Preprocessing("none", "rgb", new double[] {1}, new double[] {9}))
            .apply(numbers, "x", Shape.of(1, 2));
    assertArrayEquals(new float[] {0.25f, 0.5f}, x.floats());
    assertEquals(Shape.of(1, 2), x.shape());
  }

  @Test
  void whatDoesNotFitIsAnErrorThatNamesTheInput() {
    Preprocessor plain = new Preprocessor(Preprocessing.NONE);
    Numbers numbers = new Numbers("", TensorData.of(new float[] {1, 2, 3}, 3));
    for (Value value : new Value[] {numbers, COLOUR}) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> plain.apply(value, "image", Shape.of(1, 5)));
      assertTrue(e.getMessage().contains("image"), e.getMessage());
    }
  }

  @Test
  void unknownColourOrderListsTheChoices() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Preprocessor(
                    new Preprocessing("none", "cmyk", new double[] {0}, new double[] {1})));
    assertTrue(e.getMessage().contains("bgr"), e.getMessage());
  }
}
