package dev.weft.explore;

import dev.weft.jobs.Fingerprint;
import dev.weft.quant.QuantizedModelFile;
import dev.weft.quant.kernel.QuantizedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A quantized model as the bytes of its file, for jobs. */
record ModelBytes(byte[] bytes, String fingerprint) {
  /** The last one, so that many jobs of one model do not read it again and again. */
  private record Read(byte[] bytes, QuantizedModel model) {}

  private static Read last;

  static ModelBytes of(QuantizedModel model) {
    try {
      Path file = Files.createTempFile("weft", QuantizedModelFile.EXTENSION);
      try {
        QuantizedModelFile.save(model, file);
        byte[] bytes = Files.readAllBytes(file);
        remember(bytes, model);
        return new ModelBytes(bytes, Fingerprint.of(bytes));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model", e);
    }
  }

  private static synchronized void remember(byte[] bytes, QuantizedModel model) {
    last = new Read(bytes, model);
  }

  static synchronized QuantizedModel model(byte[] bytes) throws IOException {
    if (last != null && last.bytes == bytes) {
      return last.model;
    }
    Path file = Files.createTempFile("weft", QuantizedModelFile.EXTENSION);
    try {
      Files.write(file, bytes);
      QuantizedModel model = QuantizedModelFile.load(file);
      remember(bytes, model);
      return model;
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
