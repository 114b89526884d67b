package dev.weft.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Pictures with boxes, as COCO writes them: {@code images} names the files, {@code annotations} the
 * boxes ({@code [left, top, width, height]} in pixels), {@code categories} the classes. A class's
 * index is its place among the categories in the order of their ids. Boxes around crowds are left
 * out.
 */
final class AnnotatedPictures implements Dataset {
  private static final String FILE = "annotations.json";

  /** A picture and what it shows. */
  private record Annotated(Path file, List<LabelledBox> objects) {}

  private final Path annotations;
  private final List<Annotated> pictures;

  private AnnotatedPictures(Path annotations, List<Annotated> pictures) {
    this.annotations = annotations;
    this.pictures = pictures;
  }

  /** The annotations that go with a folder: given, in the folder, or above it; null without any. */
  static Path find(Path folder, Path given) {
    if (given != null) {
      return given.toString().endsWith(".json") ? given : null;
    }
    for (String candidate : List.of(FILE, "../" + FILE)) {
      if (Files.isRegularFile(folder.resolve(candidate))) {
        return folder.resolve(candidate);
      }
    }
    return null;
  }

  /**
   * @param folder holds the pictures, or a folder {@code images} that does
   */
  static AnnotatedPictures open(Path folder, Path annotations) {
    JsonNode json = parse(annotations);
    Map<Long, Integer> classes = classes(json.path("categories"));
    Map<Long, List<LabelledBox>> objects = new HashMap<>();
    List<Annotated> pictures = new ArrayList<>();
    for (JsonNode image : list(json, "images", annotations)) {
      List<LabelledBox> shown = new ArrayList<>();
      objects.put(image.path("id").asLong(), shown);
      pictures.add(new Annotated(picture(folder, image, annotations), shown));
    }
    for (JsonNode annotation : list(json, "annotations", annotations)) {
      List<LabelledBox> shown = objects.get(annotation.path("image_id").asLong());
      if (shown != null && annotation.path("iscrowd").asInt() == 0) {
        shown.add(object(annotation, classes, annotations));
      }
    }
    if (pictures.isEmpty()) {
      throw new DataException(annotations + " lists no images");
    }
    return new AnnotatedPictures(annotations, pictures);
  }

  private static JsonNode parse(Path file) {
    try {
      return new ObjectMapper().readTree(Bytes.readAll(file));
    } catch (JsonProcessingException e) {
      throw new DataException(file + " is no JSON file: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw Bytes.failure(file, e);
    }
  }

  private static JsonNode list(JsonNode json, String key, Path file) {
    if (!json.path(key).isArray()) {
      throw new DataException(
          file + " has no list '" + key + "', expected COCO's images, annotations and categories");
    }
    return json.get(key);
  }

  private static Map<Long, Integer> classes(JsonNode categories) {
    TreeSet<Long> ids = new TreeSet<>();
    categories.forEach(category -> ids.add(category.path("id").asLong()));
    Map<Long, Integer> classes = new HashMap<>();
    ids.forEach(id -> classes.put(id, classes.size()));
    return classes;
  }

  private static Path picture(Path folder, JsonNode image, Path annotations) {
    String name = image.path("file_name").asText();
    for (Path candidate : List.of(folder.resolve(name), folder.resolve("images").resolve(name))) {
      if (!name.isEmpty() && Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    throw new DataException(
        annotations + " lists the image '" + name + "', which is not in " + folder);
  }

  private static LabelledBox object(
      JsonNode annotation, Map<Long, Integer> classes, Path annotations) {
    JsonNode box = annotation.path("bbox");
    Integer type = classes.get(annotation.path("category_id").asLong());
    if (type == null || box.size() != 4) {
      throw new DataException(
          annotations
              + ": annotation "
              + annotation.path("id").asText()
              + (type == null
                  ? " is of category " + annotation.path("category_id") + ", which is not listed"
                  : " has bbox " + box + ", expected [left, top, width, height]"));
    }
    double left = box.get(0).asDouble();
    double top = box.get(1).asDouble();
    return new LabelledBox(
        type, new Box(left, top, left + box.get(2).asDouble(), top + box.get(3).asDouble()));
  }

  @Override
  public String description() {
    return pictures.size() + " pictures of " + annotations;
  }

  @Override
  public int size() {
    return pictures.size();
  }

  @Override
  public Sample get(int index) {
    Annotated picture = pictures.get(index);
    return new Sample(
        picture.file.getFileName().toString(),
        List.of(PictureFile.read(picture.file)),
        OptionalInt.empty(),
        picture.objects);
  }

  @Override
  public boolean labelled() {
    return false;
  }

  @Override
  public boolean annotated() {
    return true;
  }
}
