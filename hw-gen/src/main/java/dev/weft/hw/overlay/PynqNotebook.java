package dev.weft.hw.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Jupyter notebook of an overlay for PYNQ, nbformat 4.5. Its template is a Python file in the
 * percent format: {@code # %%} begins a cell of code, {@code # %% [markdown]} one of text, whose
 * lines are comments.
 */
final class PynqNotebook {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String CELL = "# %%";
  private static final String MARKDOWN = "# %% [markdown]";

  private PynqNotebook() {}

  static String text(Design design) {
    String template =
        Template.fill(
            "notebook.py",
            Map.of(
                "CONFIG", design.config().name(),
                "TITLE", design.board().title(),
                "FINGERPRINT", OverlayManifest.fingerprint(design),
                "CLOCK_HZ", design.board().clock().defaultHz()));
    Map<String, Object> language =
        Map.of("name", "python", "file_extension", ".py", "mimetype", "text/x-python");
    Map<String, Object> kernel =
        Map.of("display_name", "Python 3", "language", "python", "name", "python3");
    Map<String, Object> notebook = new TreeMap<>();
    notebook.put("cells", cells(template));
    notebook.put(
        "metadata",
        new TreeMap<>(
            Map.of("kernelspec", new TreeMap<>(kernel), "language_info", new TreeMap<>(language))));
    notebook.put("nbformat", 4);
    notebook.put("nbformat_minor", 5);
    try {
      return JSON.writeValueAsString(notebook) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Map<String, Object>> cells(String template) {
    List<Map<String, Object>> cells = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean markdown = false;
    for (String line : template.split("\n", -1)) {
      if (line.startsWith(CELL)) {
        add(cells, lines, markdown);
        lines.clear();
        markdown = line.equals(MARKDOWN);
      } else {
        lines.add(markdown ? line.replaceFirst("^# ?", "") : line);
      }
    }
    add(cells, lines, markdown);
    return cells;
  }

  private static void add(List<Map<String, Object>> cells, List<String> lines, boolean markdown) {
    String source = String.join("\n", lines).strip();
    if (source.isEmpty()) {
      return;
    }
    Map<String, Object> cell = new TreeMap<>();
    cell.put("cell_type", markdown ? "markdown" : "code");
    cell.put("id", "cell-" + cells.size());
    cell.put("metadata", Map.of());
    cell.put("source", source.lines().map(line -> line + "\n").toList());
    if (!markdown) {
      cell.put("execution_count", null);
      cell.put("outputs", List.of());
    }
    cells.add(cell);
  }
}
