package dev.weft.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxTensorFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetsTest {
  @TempDir Path folder;

  private Path png(String name, int type, int value) throws IOException {
    BufferedImage image = new BufferedImage(3, 2, type);
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 3; x++) {
        if (type == BufferedImage.TYPE_BYTE_GRAY) {
          image.getRaster().setSample(x, y, 0, value + y * 3 + x);
        } else {
          image.setRGB(x, y, value << 16 | (y * 3 + x) << 8 | 7);
        }
      }
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] idx(int[] shape, int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * shape.length + values.length);
    bytes.put(new byte[] {0, 0, 8, (byte) shape.length});
    Arrays.stream(shape).forEach(bytes::putInt);
    Arrays.stream(values).forEach(v -> bytes.put((byte) v));
    return bytes.array();
  }

  private static Picture picture(Sample sample) {
    return (Picture) sample.values().get(0);
  }

  @Test
  void grayPicturesKeepTheirValues() throws IOException {
    Dataset data = Datasets.open(png("a.png", BufferedImage.TYPE_BYTE_GRAY, 100), null);
    assertEquals(1, data.size());
    assertArrayEquals(new byte[] {100, 101, 102, 103, 104, 105}, picture(data.get(0)).samples());
  }

  @Test
  void colourPicturesAreRedGreenBlue() throws IOException {
    Picture picture =
        picture(Datasets.open(png("a.png", BufferedImage.TYPE_INT_RGB, 250), null).get(0));
    assertEquals(3, picture.channels());
    assertEquals(250, picture.at(1, 2, 0));
    assertEquals(5, picture.at(1, 2, 1));
    assertEquals(7, picture.at(1, 2, 2));
  }

  @Test
  void idxFindsLabelsBesideIt() throws IOException {
    Path images = write("t-images-idx3-ubyte", idx(new int[] {2, 1, 2}, 1, 255, 3, 4));
    write("t-labels-idx1-ubyte", idx(new int[] {2}, 9, 200));
    Dataset data = Datasets.open(images, null);
    assertTrue(data.labelled());
    assertArrayEquals(new byte[] {1, (byte) 255}, picture(data.get(0)).samples());
    assertEquals(OptionalInt.of(200), data.get(1).label());
    assertEquals(1, data.limit(1).size());
  }

  @Test
  void idxMayBeCompressed() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(idx(new int[] {1, 1, 1}, 42));
    }
    Dataset data = Datasets.open(write("images.gz", compressed.toByteArray()), null);
    assertFalse(data.labelled());
    assertEquals(42, picture(data.get(0)).at(0, 0, 0));
  }

  @Test
  void cifarRecordsAreLabelThenPlanes() throws IOException {
    byte[] records = new byte[2 * 3073];
    records[0] = 3;
    records[3073] = 9;
    records[3073 + 1] = 11; // red of pixel 0
    records[3073 + 1 + 1024] = 12; // green
    records[3073 + 1 + 2048 + 1023] = 13; // blue of the last pixel
    Dataset data = Datasets.open(write("batch.bin", records), null);
    assertEquals(2, data.size());
    Sample sample = data.get(1);
    assertEquals(OptionalInt.of(9), sample.label());
    assertEquals(11, picture(sample).at(0, 0, 0));
    assertEquals(12, picture(sample).at(0, 0, 1));
    assertEquals(13, picture(sample).at(31, 31, 2));
  }

  @Test
  void foldersTakeLabelsFromTables() throws IOException {
    png("b.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    png("a.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    png("c.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    Path table =
        write(
            "t.csv",
            "set,photo,person\n0,b.png,1\n1,a.png,0\n2,c.png,\n".getBytes(StandardCharsets.UTF_8));
    Dataset data = Datasets.open(folder, table);
    assertEquals("a.png", data.get(0).name());
    assertEquals(OptionalInt.of(0), data.get(0).label());
    assertEquals(OptionalInt.of(1), data.get(1).label());
    assertEquals(OptionalInt.empty(), data.get(2).label());
  }

  @Test
  void tablesMayHaveBlanksAndNoExtensions() throws IOException {
    png("a.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    write("labels.txt", "# names and classes\na 7\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(OptionalInt.of(7), Datasets.open(folder, null).get(0).label());
  }

  @Test
  void subFoldersAreClasses() throws IOException {
    png("dog/1.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    png("cat/2.png", BufferedImage.TYPE_BYTE_GRAY, 0);
    Dataset data = Datasets.open(folder, null);
    assertEquals("cat/2.png", data.get(0).name());
    assertEquals(OptionalInt.of(0), data.get(0).label());
    assertEquals(OptionalInt.of(1), data.get(1).label());
  }

  private void annotations(String images, String boxes) throws IOException {
    String categories = "[{\"id\": 7, \"name\": \"b\"}, {\"id\": 3, \"name\": \"a\"}]";
    Files.writeString(
        folder.resolve("annotations.json"),
        "{\"images\": [%s], \"annotations\": [%s], \"categories\": %s}"
            .formatted(images, boxes, categories));
  }

  private static String box(int image, int category, int crowd) {
    return "{\"id\": 1, \"image_id\": %d, \"category_id\": %d, \"iscrowd\": %d, \"bbox\": [1, 2, 3, 4]}"
        .formatted(image, category, crowd);
  }

  /**
   * The order is that of the annotations; classes count in the order of ids; crowds are left out.
   */
  @Test
  void annotatedPicturesHaveBoxes() throws IOException {
    png("images/a.png", BufferedImage.TYPE_INT_RGB, 1);
    png("images/b.png", BufferedImage.TYPE_INT_RGB, 2);
    annotations(
        "{\"id\": 5, \"file_name\": \"b.png\"}, {\"id\": 4, \"file_name\": \"a.png\"}",
        box(5, 7, 0) + "," + box(5, 3, 1) + "," + box(9, 3, 0) + "," + box(5, 3, 0));
    for (Path place : new Path[] {folder, folder.resolve("images")}) {
      Dataset data = Datasets.open(place, null);
      assertTrue(data.annotated() && data.limit(1).annotated() && !data.labelled());
      assertEquals(2, data.size());
      Box box = new Box(1, 2, 4, 6);
      assertEquals(
          List.of(new LabelledBox(1, box), new LabelledBox(0, box)), data.get(0).objects());
      assertEquals("b.png", data.get(0).name());
      assertEquals(List.of(), data.get(1).objects());
    }
  }

  @Test
  void brokenAnnotationsAreRefusedByName() throws IOException {
    png("a.png", BufferedImage.TYPE_INT_RGB, 1);
    annotations("{\"id\": 1, \"file_name\": \"absent.png\"}", box(1, 3, 0));
    assertTrue(refusal().contains("absent.png"), refusal());
    annotations("{\"id\": 1, \"file_name\": \"a.png\"}", box(1, 99, 0));
    assertTrue(refusal().contains("category 99"), refusal());
    annotations("{\"id\": 1, \"file_name\": \"a.png\"}", box(1, 3, 0).replace(", 4]", "]"));
    assertTrue(refusal().contains("[1,2,3]"), refusal());
    write("annotations.json", "{\"images\": [".getBytes(StandardCharsets.UTF_8));
    assertTrue(refusal().contains("no JSON"), refusal());
    write("annotations.json", "[]".getBytes(StandardCharsets.UTF_8));
    assertTrue(refusal().contains("'images'"), refusal());
  }

  private String refusal() {
    return assertThrows(DataException.class, () -> Datasets.open(folder, null)).getMessage();
  }

  @Test
  void testCasesAreInputsInOrder() throws IOException {
    Path set = Files.createDirectories(folder.resolve("test_data_set_0"));
    new OnnxTensorFile("x", TensorData.of(new float[] {1, 2}, 1, 2))
        .write(set.resolve("input_0.pb"));
    new OnnxTensorFile("n", TensorData.vector(5)).write(set.resolve("input_1.pb"));
    new OnnxTensorFile("y", TensorData.scalar(3)).write(set.resolve("output_0.pb"));
    TestCaseFolder data = (TestCaseFolder) Datasets.open(folder, null);
    assertEquals(1, data.size());
    assertEquals("x", ((Numbers) data.get(0).values().get(0)).name());
    assertEquals(5, ((Numbers) data.get(0).values().get(1)).data().longs()[0]);
    assertEquals(3, data.expected(0).get(0).data().at(0));
  }

  @Test
  void numpyArraysAreTensors() throws IOException {
    String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }\n";
    ByteBuffer npy = ByteBuffer.allocate(10 + header.length() + 8).order(ByteOrder.LITTLE_ENDIAN);
    npy.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    npy.putShort((short) header.length()).put(header.getBytes(StandardCharsets.US_ASCII));
    npy.putFloat(0.5f).putFloat(-2);
    TensorData data =
        ((Numbers) Datasets.open(write("a.npy", npy.array()), null).get(0).values().get(0)).data();
    assertArrayEquals(new float[] {0.5f, -2}, data.floats());
    assertEquals("1x2", data.shape().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 9, 15})
  void truncatedIdxIsRefusedByName(int length) throws IOException {
    byte[] whole = idx(new int[] {1, 2, 2}, 1, 2, 3, 4);
    Path file = write("broken", Arrays.copyOf(whole, length));
    DataException e = assertThrows(DataException.class, () -> Datasets.open(file, null).get(0));
    assertTrue(e.getMessage().contains("broken"), e.getMessage());
  }

  @Test
  void truncatedPngIsRefusedByName() throws IOException {
    byte[] whole = Files.readAllBytes(png("a.png", BufferedImage.TYPE_INT_RGB, 1));
    Path file = write("half.png", Arrays.copyOf(whole, whole.length / 2));
    DataException e = assertThrows(DataException.class, () -> Datasets.open(file, null).get(0));
    assertTrue(e.getMessage().contains("half.png"), e.getMessage());
  }

  @Test
  void unknownContentListsTheChoices() throws IOException {
    Path file = write("notes.txt", "hello".getBytes(StandardCharsets.UTF_8));
    DataException e = assertThrows(DataException.class, () -> Datasets.open(file, null));
    assertTrue(e.getMessage().contains("IDX"), e.getMessage());
    assertThrows(DataException.class, () -> Datasets.open(folder.resolve("absent"), null));
  }

  @Test
  void labelsMustFitTheirPictures() throws IOException {
    Path images = write("i-images", idx(new int[] {2, 1, 1}, 1, 2));
    Path labels = write("few", idx(new int[] {1}, 1));
    assertThrows(DataException.class, () -> Datasets.open(images, labels));
  }
}
