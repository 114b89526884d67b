package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as clients see it: by the JDK's client, and by curl. */
class ServeCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LENGTH = "Inference-Header-Content-Length";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final StringWriter out = new StringWriter();
  private final AtomicInteger code = new AtomicInteger(-1);
  private Path model;
  private Thread serving;
  private String base;

  @BeforeEach
  void serve() throws Exception {
    model = folder.resolve("classifier.weft");
    Cli.run(
            "quantize",
            SmallModels.classifier(folder),
            "--format",
            "w8a8",
            "--calibration",
            SmallModels.pictures(folder, 4),
            "-o",
            model)
        .ok();
    String[] arguments = {"serve", model.toString(), "--config", "tiny", "--http-port", "0"};
    serving =
        new Thread(() -> code.set(Main.run(new PrintWriter(out), new PrintWriter(out), arguments)));
    serving.start();
    for (int i = 0; i < 3000 && !out.toString().contains("http://") && serving.isAlive(); i++) {
      Thread.sleep(10);
    }
    String line = out.toString().lines().filter(l -> l.startsWith("http")).findFirst().orElse("");
    assertTrue(line.endsWith("/v2/models/classifier"), out.toString());
    base = line.substring(0, line.indexOf("/v2"));
  }

  @AfterEach
  void stop() throws Exception {
    serving.interrupt();
    serving.join(20_000);
    assertEquals(ExitCode.OK, code.get(), out.toString());
  }

  private HttpResponse<byte[]> send(String path, byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (body != null) {
      request.POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode get(String path, int status) throws Exception {
    HttpResponse<byte[]> response = send(path, null);
    assertEquals(status, response.statusCode(), new String(response.body()));
    return JSON.readTree(response.body());
  }

  private static float[] picture() {
    float[] values = new float[64];
    Random random = new Random(6);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat();
    }
    return values;
  }

  private static String request(String data) {
    return "{\"id\": \"7\", \"inputs\": [{\"name\": \"image\", \"shape\": [1, 1, 8, 8],"
        + " \"datatype\": \"FP32\", \"data\": "
        + data
        + "}]}";
  }

  /** What {@code infer} says of the same tensor. */
  private JsonNode expected() {
    return Cli.run(
            "infer",
            model,
            "--config",
            "tiny",
            "--input",
            SmallModels.tensor(folder),
            "--json",
            "-")
        .ok()
        .json()
        .get("outputs")
        .get(0);
  }

  private static void assertValues(JsonNode expected, JsonNode found) {
    assertEquals(SmallModels.CLASSES, found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals((float) expected.get(i).asDouble(), (float) found.get(i).asDouble());
    }
  }

  @Test
  void clientsFindWhatIsThere() throws Exception {
    assertEquals(200, send("/v2/health/live", null).statusCode());
    assertEquals(200, send("/v2/health/ready", null).statusCode());
    assertEquals(200, send("/v2/models/classifier/ready", null).statusCode());
    assertEquals("weft", get("/v2", 200).get("name").asText());
    for (String path : new String[] {"", "/versions/1"}) {
      JsonNode json = get("/v2/models/classifier" + path, 200);
      assertEquals("image", json.at("/inputs/0/name").asText());
      assertEquals("[1,1,8,8]", json.at("/inputs/0/shape").toString());
      assertEquals("FP32", json.at("/outputs/0/datatype").asText());
      assertEquals("[1,5]", json.at("/outputs/0/shape").toString());
    }
  }

  @Test
  void tensorsAsJsonGiveWhatInferGives() throws Exception {
    String body = request(Arrays.toString(picture()));
    HttpResponse<byte[]> response = send("/v2/models/classifier/infer", body.getBytes());
    assertEquals(200, response.statusCode(), new String(response.body()));
    JsonNode json = JSON.readTree(response.body());
    assertEquals("7", json.get("id").asText());
    assertEquals("classifier", json.get("model_name").asText());
    JsonNode expected = expected();
    assertEquals(expected.get("name"), json.at("/outputs/0/name"));
    assertValues(expected.get("values"), json.at("/outputs/0/data"));
  }

  @Test
  void tensorsAsBytesGiveTheSame() throws Exception {
    String head =
        "{\"inputs\": [{\"name\": \"image\", \"shape\": [1, 1, 8, 8], \"datatype\": \"FP32\","
            + " \"parameters\": {\"binary_data_size\": 256}}],"
            + " \"parameters\": {\"binary_data_output\": true}}";
    ByteBuffer raw = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(picture());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes());
    body.writeBytes(raw.array());
    HttpResponse<byte[]> response =
        send(
            "/v2/models/classifier/versions/1/infer",
            body.toByteArray(),
            LENGTH,
            Integer.toString(head.length()));
    assertEquals(200, response.statusCode(), new String(response.body()));
    int json = Integer.parseInt(response.headers().firstValue(LENGTH).orElseThrow());
    JsonNode output = JSON.readTree(response.body(), 0, json).at("/outputs/0");
    assertEquals(20, output.at("/parameters/binary_data_size").asInt());
    float[] found = new float[SmallModels.CLASSES];
    ByteBuffer.wrap(response.body(), json, 20)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(found);
    assertValues(expected().get("values"), JSON.valueToTree(found));
  }

  @Test
  void errorsAreJsonWithTheReason() throws Exception {
    assertTrue(
        get("/v2/models/other", 404).get("error").asText().contains("there is 'classifier'"));
    get("/v3", 404);
    get("/v2/models/classifier/infer", 405);
    get("/v2/models/classifier/versions/2", 404);
    get("/v2/models/classifier/elsewhere", 404);
    String good = request(Arrays.toString(picture()));
    String[][] bad = {
      {"{", "no JSON"},
      {"[]", "no 'inputs'"},
      {"{\"inputs\": []}", "expected [image]"},
      {good.replace("image", "picture"), "input 'picture', expected each of [image] once"},
      {good.replace("FP32", "INT8"), "datatype 'INT8', expected FP32"},
      {good.replace("[1, 1, 8, 8]", "[1, 64]"), "shape [1, 64], expected [1, 1, 8, 8]"},
      {request("[1, 2]"), "has 2 values, expected 64"},
      {request("[[\"x\"]]"), "expected numbers"},
      {good.replace("]}]}", "]}], \"outputs\": [{\"name\": \"x\"}]}"), "output 'x', expected of"},
      {request(Arrays.toString(new float[65])), "more than 64 values"},
    };
    for (String[] each : bad) {
      HttpResponse<byte[]> response = send("/v2/models/classifier/infer", each[0].getBytes());
      String error = JSON.readTree(response.body()).path("error").asText();
      assertEquals(400, response.statusCode(), error);
      assertTrue(error.contains(each[1]), error);
    }
    for (String length : new String[] {"x", "99999"}) {
      assertEquals(
          400, send("/v2/models/classifier/infer", good.getBytes(), LENGTH, length).statusCode());
    }
    assertEquals(200, send("/v2/models/classifier/infer", good.getBytes()).statusCode());
  }

  @Test
  void curlGetsTheRightClass() throws Exception {
    Path request =
        Files.writeString(folder.resolve("request.json"), request(Arrays.toString(picture())));
    Path answer = folder.resolve("answer.json");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "curl",
                  "-sSf",
                  "-o",
                  answer.toString(),
                  "-H",
                  "Content-Type: application/json",
                  "--data-binary",
                  "@" + request,
                  base + "/v2/models/classifier/infer")
              .inheritIO()
              .start();
    } catch (java.io.IOException e) {
      Assumptions.abort("skipped: curl is not installed");
      return;
    }
    assertEquals(0, process.waitFor());
    JsonNode data = JSON.readTree(answer.toFile()).at("/outputs/0/data");
    int best = 0;
    for (int i = 1; i < data.size(); i++) {
      best = data.get(i).asDouble() > data.get(best).asDouble() ? i : best;
    }
    assertEquals(expected().at("/best/0/index").asInt(), best);
  }
}
