package dev.weft.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.weft.data.Sample;
import dev.weft.flow.Inputs;
import dev.weft.flow.Network;
import dev.weft.flow.Session;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A network on a device behind the Open Inference Protocol, version 2 (KServe), over HTTP and JSON,
 * with the extension for binary tensors: what clients of KServe and Triton speak. Requests queue
 * for the device. Owns neither network nor session.
 */
public final class InferenceServer implements AutoCloseable {
  private static final String VERSION = "1";
  private static final String HEADER_LENGTH = "Inference-Header-Content-Length";
  private static final int LARGEST = 1 << 28;
  private static final int THREADS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String model;
  private final Network network;
  private final Session session;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<String> outputs = new ArrayList<>();
  private final Map<String, long[]> shapes = new LinkedHashMap<>();

  /** An answer: JSON, and raw tensors behind it. */
  private record Reply(Map<String, Object> json, byte[] raw) {}

  /**
   * Starts to listen.
   *
   * @param model its name in paths
   * @param address port 0 is any free one
   */
  public InferenceServer(String model, Network network, Session session, InetSocketAddress address)
      throws IOException {
    this.model = model;
    this.network = network;
    this.session = session;
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    // A run tells names and shapes of outputs, and that the device works.
    Map<String, TensorData> first = session.infer(Inputs.noise(network.inputs())).outputs();
    first.forEach((name, data) -> shapes.put(name, data.shape().toArray()));
    outputs.addAll(first.keySet());
    server.start();
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void serve(HttpExchange exchange) throws IOException {
    int status = 200;
    Reply reply;
    try (exchange) {
      try {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
          throw new ProtocolException(413, "a request may have " + LARGEST + " bytes");
        }
        reply = answer(exchange, body);
      } catch (ProtocolException e) {
        status = e.status();
        reply = new Reply(Map.of("error", e.getMessage()), null);
      } catch (RuntimeException e) {
        status = 500;
        reply = new Reply(Map.of("error", String.valueOf(e.getMessage())), null);
      }
      byte[] json = reply.json == null ? new byte[0] : JSON.writeValueAsBytes(reply.json);
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.writeBytes(json);
      boolean binary = reply.raw != null;
      if (binary) {
        body.writeBytes(reply.raw);
        exchange.getResponseHeaders().set(HEADER_LENGTH, Integer.toString(json.length));
      }
      exchange
          .getResponseHeaders()
          .set("Content-Type", binary ? "application/octet-stream" : "application/json");
      exchange.sendResponseHeaders(status, body.size() == 0 ? -1 : body.size());
      if (body.size() > 0) {
        exchange.getResponseBody().write(body.toByteArray());
      }
    }
  }

  private Reply answer(HttpExchange exchange, byte[] body) {
    String path = exchange.getRequestURI().getPath().replaceFirst("/+$", "");
    switch (path) {
      case "/v2":
        require(exchange, "GET");
        return new Reply(
            Map.of("name", "weft", "version", "0.1.0", "extensions", List.of("binary_tensor_data")),
            null);
      case "/v2/health/live", "/v2/health/ready":
        require(exchange, "GET");
        return new Reply(null, null);
      default:
        break;
    }
    if (!path.startsWith("/v2/models/")) {
      throw new ProtocolException(404, "there is no " + path);
    }
    String[] parts = path.substring("/v2/models/".length()).split("/");
    if (!parts[0].equals(model)) {
      throw new ProtocolException(404, "no model '%s', there is '%s'".formatted(parts[0], model));
    }
    String rest = String.join("/", List.of(parts).subList(1, parts.length));
    if (rest.startsWith("versions/")) {
      if (!parts[2].equals(VERSION)) {
        throw new ProtocolException(
            404, "no version '%s', there is %s".formatted(parts[2], VERSION));
      }
      rest = String.join("/", List.of(parts).subList(3, parts.length));
    }
    switch (rest) {
      case "":
        require(exchange, "GET");
        return new Reply(metadata(), null);
      case "ready":
        require(exchange, "GET");
        return new Reply(null, null);
      case "infer":
        require(exchange, "POST");
        return infer(body, headerBytes(exchange, body));
      default:
        throw new ProtocolException(404, "there is no " + path);
    }
  }

  private static void require(HttpExchange exchange, String method) {
    if (!exchange.getRequestMethod().equals(method)) {
      throw new ProtocolException(
          405, exchange.getRequestURI().getPath() + " takes " + method + " only");
    }
  }

  private static int headerBytes(HttpExchange exchange, byte[] body) {
    String given = exchange.getRequestHeaders().getFirst(HEADER_LENGTH);
    if (given == null) {
      return body.length;
    }
    if (!given.matches("[0-9]{1,9}")) {
      throw new ProtocolException(400, HEADER_LENGTH + " is '" + given + "', expected a number");
    }
    return Integer.parseInt(given);
  }

  private Map<String, Object> metadata() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", model);
    json.put("versions", List.of(VERSION));
    json.put("platform", "weft");
    List<Object> inputs = new ArrayList<>();
    for (ValueInfo input : network.inputs()) {
      inputs.add(tensor(input.name(), InferenceRequest.shape(input.shape())));
    }
    json.put("inputs", inputs);
    json.put("outputs", outputs.stream().map(name -> tensor(name, shapes.get(name))).toList());
    return json;
  }

  private static Map<String, Object> tensor(String name, long[] shape) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("datatype", InferenceRequest.FLOAT);
    json.put("shape", shape);
    return json;
  }

  private Reply infer(byte[] body, int headerBytes) {
    InferenceRequest request = InferenceRequest.read(body, headerBytes, network.inputs(), outputs);
    Map<String, TensorData> found;
    synchronized (session) {
      found = session.infer(new Sample("request", request.inputs(), OptionalInt.empty())).outputs();
    }
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    List<Object> tensors = new ArrayList<>();
    for (String name : request.outputs().isEmpty() ? outputs : request.outputs()) {
      TensorData data = found.get(name);
      Map<String, Object> tensor = tensor(name, data.shape().toArray());
      if (request.binary().contains(name)) {
        byte[] bytes = bytes(data.floats());
        raw.writeBytes(bytes);
        tensor.put("parameters", Map.of("binary_data_size", bytes.length));
      } else {
        tensor.put("data", data.floats());
      }
      tensors.add(tensor);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model_name", model);
    json.put("model_version", VERSION);
    if (request.id() != null) {
      json.put("id", request.id());
    }
    json.put("outputs", tensors);
    return new Reply(json, request.binary().isEmpty() ? null : raw.toByteArray());
  }

  private static byte[] bytes(float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  /** Stops; a request under way ends first. */
  @Override
  public void close() {
    server.stop(1);
    threads.shutdown();
  }
}
