package dev.weft.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Labels of picture files from a table: lines of fields between commas, semicolons or blanks. The
 * field that names a picture (with its extension or without) says which column holds names; the
 * label is the whole number in the column headed {@code label} or {@code class}, else in the one
 * after the name. Lines that name no picture are a heading or are skipped.
 */
final class LabelTable {
  private final Map<String, Integer> labels = new HashMap<>();

  private LabelTable() {}

  /** Reads a table that must name some of the pictures. */
  static LabelTable read(Path file, List<Path> pictures) {
    LabelTable table = find(file, pictures);
    if (table.isEmpty()) {
      throw new DataException(
          file
              + " names none of the "
              + pictures.size()
              + " pictures, expected lines 'name,label'");
    }
    return table;
  }

  /** Reads a file that may be such a table; an empty one if it is not. */
  static LabelTable find(Path file, List<Path> pictures) {
    Map<String, String> known = new HashMap<>();
    for (Path picture : pictures) {
      String name = picture.getFileName().toString();
      known.put(name, name);
      known.putIfAbsent(stem(name), name);
    }
    List<List<String>> lines = new ArrayList<>();
    for (String line : new String(Bytes.readAll(file), StandardCharsets.UTF_8).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(fields(line));
      }
    }
    LabelTable table = new LabelTable();
    int labelColumn = lines.isEmpty() ? -1 : headed(lines.get(0), known);
    for (List<String> line : lines) {
      int nameColumn = -1;
      for (int i = line.size() - 1; i >= 0; i--) {
        if (known.containsKey(base(line.get(i)))) {
          nameColumn = i;
        }
      }
      if (nameColumn < 0) {
        continue;
      }
      int column = labelColumn >= 0 ? labelColumn : nameColumn + 1;
      String text = column < line.size() ? line.get(column) : "";
      if (text.isEmpty()) {
        continue;
      }
      try {
        table.labels.put(known.get(base(line.get(nameColumn))), Integer.parseInt(text));
      } catch (NumberFormatException e) {
        throw new DataException(
            file
                + ": the label of '"
                + line.get(nameColumn)
                + "' is '"
                + text
                + "', expected a whole number",
            e);
      }
    }
    return table;
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  OptionalInt of(Path picture) {
    Integer label = labels.get(picture.getFileName().toString());
    return label == null ? OptionalInt.empty() : OptionalInt.of(label);
  }

  private static int headed(List<String> heading, Map<String, String> known) {
    for (String field : heading) {
      if (known.containsKey(base(field))) {
        return -1;
      }
    }
    return Math.max(heading.indexOf("label"), heading.indexOf("class"));
  }

  private static List<String> fields(String line) {
    String separator = line.contains(",") ? "," : line.contains(";") ? ";" : "\\s+";
    List<String> fields = new ArrayList<>();
    for (String field : line.strip().split(separator)) {
      fields.add(field.strip().replaceAll("^\"|\"$", ""));
    }
    return fields;
  }

  private static String base(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
