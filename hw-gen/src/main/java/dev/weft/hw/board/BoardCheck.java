package dev.weft.hw.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a board's file: against {@code board.schema.json}, all fields at once, and for what a
 * schema cannot say: that folder, part and family agree.
 */
public final class BoardCheck {
  /**
   * What is wrong with one field.
   *
   * @param field as in {@code dram.dataBits}; {@code .} is the whole file
   * @param message what is there and what was expected
   */
  public record Problem(String field, String message) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHOLE = ".";

  private BoardCheck() {}

  /** Everything that is wrong with a board's file, in the order of its fields; empty if nothing. */
  public static List<Problem> check(Path file) throws IOException {
    JsonNode board;
    try {
      board = JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null ? "" : "line %d: ".formatted(e.getLocation().getLineNr());
      return List.of(new Problem(WHOLE, "no JSON: " + where + e.getOriginalMessage()));
    }
    List<Problem> problems = new ArrayList<>();
    for (ValidationMessage violation : schema().validate(board)) {
      problems.add(problem(board, violation));
    }
    if (problems.isEmpty()) {
      agreement(Board.fromJson(board.toString()), file, problems);
    }
    return problems;
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = Files.newInputStream(BoardFolder.schema())) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private static Problem problem(JsonNode board, ValidationMessage violation) {
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < violation.getInstanceLocation().getNameCount(); i++) {
      field.append(i == 0 ? "" : ".").append(violation.getInstanceLocation().getName(i));
    }
    // Of a key that is missing or too many, the location is the object around it.
    if (violation.getProperty() != null) {
      field.append(field.isEmpty() ? "" : ".").append(violation.getProperty());
    }
    String text = violation.getMessage();
    String message = text.substring(text.indexOf(": ") + 2);
    JsonNode value = board.at("/" + field.toString().replace('.', '/'));
    String found = value.isMissingNode() ? "" : "is " + value + ": ";
    return new Problem(field.isEmpty() ? WHOLE : field.toString(), found + message);
  }

  private static void agreement(Board board, Path file, List<Problem> problems) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean inFolder = file.getFileName().toString().equals(Boards.FILE);
    if (inFolder && !folder.getFileName().toString().equals(board.name())) {
      problems.add(
          new Problem(
              "name", "is '%s', expected the folder's: %s".formatted(board.name(), folder)));
    }
    if (!board.part().matches(board.family().partPattern())) {
      problems.add(
          new Problem(
              "part",
              "is %s, expected one of family %s: %s"
                  .formatted(board.part(), board.family(), board.family().partPattern())));
    }
  }
}
