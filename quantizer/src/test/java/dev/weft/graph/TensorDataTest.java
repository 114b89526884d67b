package dev.weft.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class TensorDataTest {
  private static TensorData raw(DataType type, int elements, int... bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    for (int value : bytes) {
      buffer.put((byte) value);
    }
    return TensorData.fromRaw(type, buffer.flip(), elements);
  }

  @Test
  void nibblesUnpackLowFirstAndSignExtend() {
    assertArrayEquals(new int[] {1, -1, -8}, raw(DataType.INT4, 3, 0xf1, 0x08).ints());
    assertArrayEquals(new int[] {1, 15, 8}, raw(DataType.UINT4, 3, 0xf1, 0x08).ints());
  }

  @Test
  void unsignedTypesStayPositive() {
    assertArrayEquals(new int[] {255}, raw(DataType.UINT8, 1, 0xff).ints());
    assertArrayEquals(new int[] {-1}, raw(DataType.INT8, 1, 0xff).ints());
    assertArrayEquals(
        new long[] {0xffffffffL}, raw(DataType.UINT32, 1, 0xff, 0xff, 0xff, 0xff).longs());
  }

  @Test
  void everyHalfSurvivesTheWayToFloatAndBack() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float value = RawData.toFloat(DataType.FLOAT16, (short) bits);
      if (!Float.isNaN(value)) {
        assertEquals((short) bits, RawData.fromFloat(DataType.FLOAT16, value), "bits " + bits);
      }
    }
  }

  @Test
  void halvesRoundTiesToEvenAndOverflowToInfinity() {
    assertEquals(0x3c00, RawData.fromFloat(DataType.FLOAT16, 1 + 0x1p-11f));
    assertEquals(0x3c02, RawData.fromFloat(DataType.FLOAT16, 1 + 3 * 0x1p-11f));
    assertEquals(0x7bff, RawData.fromFloat(DataType.FLOAT16, 65519f));
    assertEquals(0x7c00, RawData.fromFloat(DataType.FLOAT16, 65520f));
    assertEquals(0x0001, RawData.fromFloat(DataType.FLOAT16, 0x1p-24f));
    assertEquals(0, RawData.fromFloat(DataType.FLOAT16, 0x1p-25f));
  }

  @Test
  void bytesMustMatchTheShape() {
    ModelException e = assertThrows(ModelException.class, () -> raw(DataType.FLOAT, 2, 0, 0, 0, 0));
    assertEquals("tensor of shape 2 and type FLOAT needs 8 bytes, has 4", e.getMessage());
  }

  @Test
  void attributeErrorsNameNodeAndAttribute() {
    Node node =
        new Node(
            "c",
            "Conv",
            "",
            java.util.List.of(),
            java.util.List.of("y"),
            Attributes.of("group", 2f));
    ModelException e = assertThrows(ModelException.class, () -> node.integer("group"));
    assertTrue(
        e.getMessage().contains("Conv 'c'") && e.getMessage().contains("'group'"), e.getMessage());
  }
}
