package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientsTest {
  private final float[] weights = {3, 0};
  private final float[] scale = {-4};
  private final Gradients gradients = new Gradients(new LinkedHashMap<>());

  GradientsTest() {
    gradients.values().put("weights", weights);
    gradients.values().put("scale", scale);
  }

  @Test
  void longOnesAreShortenedTogetherAndKeepTheirDirection() {
    assertEquals(5, gradients.norm(), 1e-9);
    gradients.shorten(2.5);
    assertArrayEquals(new float[] {1.5f, 0}, weights, 1e-6f);
    assertArrayEquals(new float[] {-2}, scale, 1e-6f);
  }

  @Test
  void shortOnesAndThoseWithoutALimitStay() {
    gradients.shorten(5);
    gradients.shorten(0);
    assertArrayEquals(new float[] {3, 0}, weights);
    assertArrayEquals(new float[] {-4}, scale);
  }

  @Test
  void whatIsNotFiniteIsNamed() {
    assertTrue(gradients.areFinite());
    scale[0] = Float.POSITIVE_INFINITY;
    assertFalse(gradients.areFinite());
    assertEquals("a gradient of 'scale' is Infinity", gradients.firstInfinite());
    weights[1] = Float.NaN;
    assertFalse(gradients.areFinite());
    assertEquals("a gradient of 'weights' is NaN", gradients.firstInfinite());
  }

  @Test
  void largeFiniteOnesAreNotTakenForInfinite() {
    Gradients large = new Gradients(Map.of("weights", new float[] {1e30f, -1e30f}));
    assertTrue(large.areFinite());
    large.shorten(1);
    assertEquals(1, large.norm(), 1e-6);
  }
}
