package dev.weft.detection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Capital letters and digits of 3 x 5 pixels: labels on pictures must not depend on fonts, which a
 * machine without a screen often lacks.
 */
final class PixelFont {
  static final int WIDTH = 3;
  static final int HEIGHT = 5;

  /** Five rows a sign, each an octal digit whose highest bit is the left pixel. */
  private static final String SIGNS =
      """
      A25755 B65656 C34443 D65556 E74647 F74644 G34553 H55755 I72227 J11152 K55655 L44447 M57755
      N65555 O25552 P65644 Q25573 R65655 S34216 T72222 U55557 V55552 W55775 X55255 Y55222 Z71247
      075557 126227 261247 361216 455711 574616 634757 771222 875757 975716
      -00700 /11244 .00002 _00007 %51245 +02720
      """;

  /** What is drawn for signs that the font lacks. */
  private static final String UNKNOWN = "70007";

  private static final Map<Character, String> ROWS = new HashMap<>();

  static {
    for (String sign : SIGNS.strip().split("\\s+")) {
      ROWS.put(sign.charAt(0), sign.substring(1));
    }
    ROWS.put(' ', "00000");
  }

  private PixelFont() {}

  /** Who sets pixels. */
  interface Pen {
    void dot(int x, int y);
  }

  /** Pixels from the first column of the first sign to the last one of the last. */
  static int width(String text) {
    return Math.max(0, text.length() * (WIDTH + 1) - 1);
  }

  /** Draws from (0, 0) to the right; small letters become capitals. */
  static void draw(String text, Pen pen) {
    String capitals = text.toUpperCase(Locale.ROOT);
    for (int i = 0; i < capitals.length(); i++) {
      String rows = ROWS.getOrDefault(capitals.charAt(i), UNKNOWN);
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          if ((rows.charAt(y) - '0' >> (WIDTH - 1 - x) & 1) != 0) {
            pen.dot(i * (WIDTH + 1) + x, y);
          }
        }
      }
    }
  }
}
