package dev.weft.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Shape;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.testing.ModelsFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResizingTest {
  /** Photos in the order of FastestDet's test sets. */
  private static final List<String> PHOTOS =
      List.of(
          "astronaut.png", "chelsea_cat.png", "coffee.png", "motorcycle.png", "frisbee_people.jpg");

  private static Picture gray(int height, int width, int... samples) {
    byte[] bytes = new byte[samples.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return new Picture(height, width, 1, bytes);
  }

  @Test
  void areaIsTheMeanOfWhatIsCovered() {
    Picture out = Resizing.AREA.apply(gray(2, 4, 0, 10, 100, 200, 20, 30, 250, 255), 1, 2);
    assertEquals(15, out.at(0, 0, 0));
    assertEquals(202, out.at(0, 1, 0)); // (150 + 252.5 rounded up) / 2 rounded up
  }

  @Test
  void areaTakesPixelsByTheirCentres() {
    // 5 pixels to 2: the middle one's centre lies on the border and belongs to the first
    Picture out = Resizing.AREA.apply(gray(1, 5, 30, 60, 90, 10, 20), 1, 2);
    assertArrayEquals(new byte[] {60, 15}, out.samples());
  }

  @Test
  void areaRepeatsPixelsWhereThePictureGrows() {
    assertArrayEquals(
        new byte[] {1, 1, 2, 3, 3}, Resizing.AREA.apply(gray(1, 3, 1, 2, 3), 1, 5).samples());
  }

  @Test
  void bilinearHasPixelCentresAtOneHalf() {
    Picture out = Resizing.BILINEAR.apply(gray(1, 2, 0, 100), 1, 4);
    assertArrayEquals(new byte[] {0, 25, 75, 100}, out.samples());
  }

  @Test
  void nearestTakesTheUpperLeft() {
    Picture out = Resizing.NEAREST.apply(gray(1, 3, 1, 2, 3), 1, 6);
    assertArrayEquals(new byte[] {1, 1, 2, 2, 3, 3}, out.samples());
    assertArrayEquals(
        new byte[] {1, 3}, Resizing.NEAREST.apply(gray(1, 4, 1, 2, 3, 4), 1, 2).samples());
  }

  @Test
  void withoutAWayAnotherSizeIsAnError() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Resizing.NONE.apply(gray(1, 2, 0, 1), 1, 1));
    assertTrue(e.getMessage().contains("--resize"), e.getMessage());
  }

  /** Photos larger in both directions, and one (451x300) that grows in height. */
  @Test
  void areaGivesFastestDetsPublishedInputs() {
    Path folder = ModelsFolder.require("fastestdet-coco");
    Preprocessor preprocessor =
        new Preprocessor(
            new Preprocessing("area", "bgr", new double[] {0}, new double[] {1 / 255.0}));
    for (int k = 0; k < PHOTOS.size(); k++) {
      Picture photo = PictureFile.read(folder.resolve("photos").resolve(PHOTOS.get(k)));
      float[] got = preprocessor.apply(photo, "input.1", Shape.of(1, 3, 352, 352)).floats();
      float[] want =
          TensorFile.read(folder.resolve("test_data_set_" + k + "/input_0.pb")).data().floats();
      double largest = 0;
      for (int i = 0; i < want.length; i++) {
        largest = Math.max(largest, Math.abs(want[i] - got[i]));
      }
      assertTrue(largest <= 1.01 / 255, PHOTOS.get(k) + " differs by " + largest * 255 + " of 255");
    }
  }
}
