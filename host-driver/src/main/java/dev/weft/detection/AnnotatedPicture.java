package dev.weft.detection;

import dev.weft.data.Box;
import dev.weft.data.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A picture with boxes, each in its class's colour and with its name and score; a PNG file. Labels
 * that would cover each other stand below each other.
 */
public final class AnnotatedPicture {
  /** Smaller pictures are enlarged by a whole factor, so that labels can be read. */
  private static final int LEAST_SIDE = 384;

  /** Pixels of the result for one pixel of the font and one of a box's frame. */
  private static final int LINE = 2;

  /** Hues of neighbouring classes lie this far apart: the golden ratio never repeats. */
  private static final double HUE_STEP = 0.618034;

  private final BufferedImage image;
  private final int factor;
  private final List<Rectangle> labels = new ArrayList<>();

  public AnnotatedPicture(Picture picture) {
    int side = Math.min(picture.width(), picture.height());
    factor = Math.max(1, (LEAST_SIDE + side - 1) / side);
    image =
        new BufferedImage(
            picture.width() * factor, picture.height() * factor, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, color(picture, y / factor, x / factor));
      }
    }
  }

  private static int color(Picture picture, int y, int x) {
    int last = picture.channels() - 1;
    return picture.at(y, x, 0) << 16
        | picture.at(y, x, Math.min(1, last)) << 8
        | picture.at(y, x, Math.min(2, last));
  }

  /**
   * Adds a box.
   *
   * @param name of its class
   */
  public void add(Detection detection, String name) {
    Color color = Color.getHSBColor((float) (detection.type() * HUE_STEP % 1), 1, 1);
    Graphics2D graphics = image.createGraphics();
    try {
      Box box = detection.box();
      int left = clamp(box.left(), image.getWidth());
      int top = clamp(box.top(), image.getHeight());
      int right = clamp(box.right(), image.getWidth());
      int bottom = clamp(box.bottom(), image.getHeight());
      graphics.setColor(color);
      graphics.fillRect(left, top, right - left + 1, LINE);
      graphics.fillRect(left, bottom - LINE + 1, right - left + 1, LINE);
      graphics.fillRect(left, top, LINE, bottom - top + 1);
      graphics.fillRect(right - LINE + 1, top, LINE, bottom - top + 1);
      String text = String.format(Locale.ROOT, "%s %.0f%%", name, 100 * detection.score());
      Rectangle label = label(text, left, top);
      graphics.fill(label);
      graphics.setColor(Color.BLACK);
      PixelFont.draw(
          text,
          (x, y) ->
              graphics.fillRect(label.x + (x + 1) * LINE, label.y + (y + 1) * LINE, LINE, LINE));
    } finally {
      graphics.dispose();
    }
  }

  /** The highest free place from a box's corner down. */
  private Rectangle label(String text, int left, int top) {
    int width = (PixelFont.width(text) + 2) * LINE;
    Rectangle place = new Rectangle(left, top, width, (PixelFont.HEIGHT + 2) * LINE);
    while (labels.stream().anyMatch(place::intersects)) {
      place.y += place.height;
    }
    labels.add(place);
    return place;
  }

  private int clamp(double at, int size) {
    return (int) Math.max(0, Math.min(size - 1, Math.rint(at * factor)));
  }

  /** The result as a PNG file's bytes. */
  public byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
