package dev.weft.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.weft.data.Box;
import dev.weft.data.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AnnotatedPictureTest {
  /** Two names for one box: their labels stand below each other, in colours of their own. */
  @Test
  void labelsDoNotCoverEachOther() throws IOException {
    AnnotatedPicture picture = new AnnotatedPicture(new Picture(400, 400, 1, new byte[400 * 400]));
    Box box = new Box(100, 100, 300, 300);
    picture.add(new Detection(0, 0.5, box), "bag");
    picture.add(new Detection(1, 0.4, box), "shirt");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    int label = (PixelFont.HEIGHT + 2) * 2;
    int first = image.getRGB(103, 100 + label - 1);
    int second = image.getRGB(103, 100 + 2 * label - 1);
    assertEquals(0xffff0000, first);
    assertNotEquals(first, second);
    assertEquals(image.getRGB(100, 250), second, "the frame of the one drawn last");
  }
}
