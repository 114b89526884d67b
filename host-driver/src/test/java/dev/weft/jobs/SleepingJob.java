package dev.weft.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A cheap job: sleeps, says in a file that it was done, and returns a word of its own. {@code
 * {"name": "a", "millis": 100, "log": "file"}}.
 */
public final class SleepingJob implements JobKind {
  static Job of(String name, int millis, Path log, byte[] input) {
    String description =
        new ObjectMapper()
            .createObjectNode()
            .put("name", name)
            .put("millis", millis)
            .put("log", log.toString())
            .toString();
    return Job.of("sleeping", description, input == null ? null : Fingerprint.of(input));
  }

  @Override
  public String name() {
    return "sleeping";
  }

  @Override
  public String run(String description, byte[] input) throws Exception {
    JsonNode json = new ObjectMapper().readTree(description);
    String name = json.get("name").asText();
    if (name.startsWith("impossible")) {
      throw new IllegalArgumentException(name + " cannot be done");
    }
    Thread.sleep(json.get("millis").asInt());
    Files.writeString(
        Path.of(json.get("log").asText()),
        name + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    String rest = input == null ? "" : new String(input, StandardCharsets.UTF_8);
    return "result of " + name + rest;
  }
}
