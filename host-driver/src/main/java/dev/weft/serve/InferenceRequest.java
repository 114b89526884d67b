package dev.weft.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.data.Numbers;
import dev.weft.data.Value;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An inference request of the Open Inference Protocol, version 2: JSON, with tensors in it or, by
 * the binary extension, as raw little-endian numbers behind it. What is wrong is a {@link
 * ProtocolException} of status 400.
 *
 * @param id the client's, or null
 * @param inputs in the order of the model's
 * @param outputs names wanted, all if empty
 * @param binary which of them as raw bytes, by name
 */
record InferenceRequest(String id, List<Value> inputs, List<String> outputs, List<String> binary) {
  static final String FLOAT = "FP32";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param headerBytes bytes of JSON; the rest is raw
   * @param expected the model's inputs
   * @param known names of the model's outputs
   */
  static InferenceRequest read(
      byte[] body, int headerBytes, List<ValueInfo> expected, List<String> known) {
    if (headerBytes < 0 || headerBytes > body.length) {
      throw bad(
          "the header says %d bytes of JSON, the request has %d"
              .formatted(headerBytes, body.length));
    }
    JsonNode root;
    try {
      root = JSON.readTree(body, 0, headerBytes);
    } catch (JsonProcessingException e) {
      throw bad("the request is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw bad("the request cannot be read: " + e.getMessage());
    }
    if (root == null || !root.path("inputs").isArray()) {
      throw bad("the request has no 'inputs'");
    }
    ByteBuffer raw =
        ByteBuffer.wrap(body, headerBytes, body.length - headerBytes)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN);
    Value[] inputs = new Value[expected.size()];
    List<String> names = expected.stream().map(ValueInfo::name).toList();
    for (JsonNode tensor : root.get("inputs")) {
      int index = names.indexOf(tensor.path("name").asText());
      if (index < 0 || inputs[index] != null) {
        throw bad(
            "input '%s', expected each of %s once".formatted(tensor.path("name").asText(), names));
      }
      inputs[index] = input(tensor, expected.get(index), raw);
    }
    if (Arrays.asList(inputs).contains(null)) {
      throw bad(
          "the request has %d inputs, expected %s".formatted(root.get("inputs").size(), names));
    }
    if (raw.hasRemaining()) {
      throw bad(raw.remaining() + " bytes behind the last tensor belong to none");
    }
    List<String> outputs = new ArrayList<>();
    List<String> binary = new ArrayList<>();
    boolean all = root.at("/parameters/binary_data_output").asBoolean();
    for (JsonNode output : root.path("outputs")) {
      String name = output.path("name").asText();
      if (!known.contains(name)) {
        throw bad("output '%s', expected of %s".formatted(name, known));
      }
      outputs.add(name);
      if (output.at("/parameters/binary_data").asBoolean(all)) {
        binary.add(name);
      }
    }
    if (outputs.isEmpty() && all) {
      binary.addAll(known);
    }
    String id = root.hasNonNull("id") ? root.get("id").asText() : null;
    return new InferenceRequest(id, List.of(inputs), outputs, binary);
  }

  private static Value input(JsonNode tensor, ValueInfo expected, ByteBuffer raw) {
    String name = expected.name();
    String type = tensor.path("datatype").asText();
    if (!type.equals(FLOAT)) {
      throw bad("input '%s' has datatype '%s', expected %s".formatted(name, type, FLOAT));
    }
    long[] shape = new long[tensor.path("shape").size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = tensor.get("shape").get(i).asLong();
    }
    if (!fits(shape, expected.shape())) {
      throw bad(
          "input '%s' has shape %s, expected %s"
              .formatted(name, Arrays.toString(shape), Arrays.toString(shape(expected.shape()))));
    }
    float[] values = new float[Math.toIntExact(Shape.of(shape).elements())];
    JsonNode size = tensor.at("/parameters/binary_data_size");
    if (size.isMissingNode()) {
      FloatBuffer into = FloatBuffer.wrap(values);
      flatten(tensor.path("data"), into, name);
      if (into.hasRemaining()) {
        throw bad(
            "input '%s' has %d values, expected %d"
                .formatted(name, into.position(), values.length));
      }
    } else {
      if (size.asLong() != 4L * values.length || raw.remaining() < 4L * values.length) {
        throw bad(
            "input '%s' has %s bytes of %d left, expected %d"
                .formatted(name, size, raw.remaining(), 4L * values.length));
      }
      raw.asFloatBuffer().get(values);
      raw.position(raw.position() + 4 * values.length);
    }
    return new Numbers(name, TensorData.of(values, shape));
  }

  /** Nested lists or one flat one, row by row. */
  private static void flatten(JsonNode data, FloatBuffer into, String name) {
    if (data.isArray()) {
      data.forEach(part -> flatten(part, into, name));
    } else if (data.isNumber() && into.hasRemaining()) {
      into.put(data.floatValue());
    } else {
      throw bad(
          data.isNumber()
              ? "input '%s' has more than %d values".formatted(name, into.capacity())
              : "input '%s' has data %s, expected numbers".formatted(name, data));
    }
  }

  private static boolean fits(long[] shape, Shape expected) {
    long[] wanted = shape(expected);
    boolean fits = shape.length == wanted.length;
    for (int i = 0; fits && i < shape.length; i++) {
      fits = shape[i] == wanted[i];
    }
    return fits;
  }

  /** A model's shape; what it leaves open is one picture. */
  static long[] shape(Shape shape) {
    return Arrays.stream(shape.toArray()).map(d -> d == Shape.ANY ? 1 : d).toArray();
  }

  private static ProtocolException bad(String message) {
    return new ProtocolException(400, message);
  }
}
