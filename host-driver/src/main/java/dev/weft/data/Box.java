package dev.weft.data;

/**
 * An upright rectangle in a picture, in pixels from its left and top edges; right and bottom are
 * exclusive. It may reach beyond the picture.
 */
public record Box(double left, double top, double right, double bottom) {

  /** Area of the intersection over area of the union with another box, 0 to 1. */
  public double overlap(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (width <= 0 || height <= 0) {
      return 0;
    }
    double intersection = width * height;
    return intersection / (area() + other.area() - intersection);
  }

  /** In square pixels; 0 if the edges are in the wrong order. */
  public double area() {
    return Math.max(0, right - left) * Math.max(0, bottom - top);
  }
}
