package dev.weft.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Descriptions and results of jobs as JSON. */
final class ExplorationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExplorationJson() {}

  static String of(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a job's result is damaged: " + e.getOriginalMessage(), e);
    }
  }
}
