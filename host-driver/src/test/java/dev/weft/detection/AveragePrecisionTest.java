package dev.weft.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.data.Box;
import dev.weft.data.LabelledBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {
  private static Box box(double left) {
    return new Box(left, 0, left + 10, 10);
  }

  private static LabelledBox wanted(int type, double left) {
    return new LabelledBox(type, box(left));
  }

  private static Detection found(int type, double score, double left) {
    return new Detection(type, score, box(left));
  }

  private static AveragePrecision ap50(
      List<List<Detection>> found, List<List<LabelledBox>> wanted, int classes) {
    return AveragePrecision.of(found, wanted, classes, AveragePrecision.AP50);
  }

  @Test
  void overlapIsIntersectionOverUnion() {
    assertEquals(1, box(0).overlap(box(0)));
    assertEquals(50.0 / 150, box(0).overlap(box(5)), 1e-12);
    assertEquals(0, box(0).overlap(box(10)));
    assertEquals(0, box(0).overlap(new Box(5, 5, 5, 5)));
  }

  @Test
  void allFoundIsOne() {
    AveragePrecision ap =
        ap50(
            List.of(List.of(found(0, 0.9, 1)), List.of(found(1, 0.2, 0))),
            List.of(List.of(wanted(0, 0)), List.of(wanted(1, 0))),
            2);
    assertEquals(1, ap.mean());
  }

  /**
   * Ranked over both pictures: right, wrong, right, of three objects. Precision 1, 1/2, 2/3, made
   * monotone 1, 2/3, 2/3; each right one adds a third of it.
   */
  @Test
  void precisionIsIntegratedOverRecall() {
    AveragePrecision ap =
        ap50(
            List.of(List.of(found(0, 0.9, 0), found(0, 0.5, 31)), List.of(found(0, 0.7, 100))),
            List.of(List.of(wanted(0, 0), wanted(0, 30)), List.of(wanted(0, 0))),
            1);
    assertEquals((1 + 2.0 / 3) / 3, ap.mean(), 1e-12);
  }

  @Test
  void anObjectIsFoundOnceAndByItsClassInItsPicture() {
    List<List<LabelledBox>> one = List.of(List.of(wanted(0, 0)), List.of());
    assertEquals(
        1, ap50(List.of(List.of(found(0, 0.9, 0), found(0, 0.8, 1)), List.of()), one, 1).mean());
    assertEquals(
        0.5, ap50(List.of(List.of(found(0, 0.5, 0)), List.of(found(0, 0.9, 0))), one, 1).mean());
    assertEquals(0, ap50(List.of(List.of(found(1, 0.9, 0)), List.of()), one, 2).mean());
    assertEquals(0, ap50(List.of(List.of(found(0, 0.9, 4)), List.of()), one, 1).mean(), "IoU 3/7");
  }

  @Test
  void classesWithoutObjectsDoNotCount() {
    AveragePrecision ap =
        ap50(
            List.of(List.of(found(0, 0.9, 0), found(1, 0.9, 0))),
            List.of(List.of(wanted(0, 0))),
            3);
    assertEquals(1, ap.mean());
    assertTrue(Double.isNaN(ap.perClass()[1]) && Double.isNaN(ap.perClass()[2]));
    assertTrue(Double.isNaN(ap50(List.of(List.of()), List.of(List.of()), 1).mean()));
  }
}
