package dev.weft.data;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Function;

/** A file that holds one value. */
record SingleFile(Path file, String kind, Function<Path, Value> reader) implements Dataset {
  @Override
  public String description() {
    return kind + " " + file.getFileName();
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public Sample get(int index) {
    return Sample.of(file.getFileName().toString(), reader.apply(file), OptionalInt.empty());
  }

  @Override
  public boolean labelled() {
    return false;
  }
}
