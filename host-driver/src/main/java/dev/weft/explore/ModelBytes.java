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
  static ModelBytes of(QuantizedModel model) {
    try {
      Path file = Files.createTempFile("weft", QuantizedModelFile.EXTENSION);
      try {
        QuantizedModelFile.save(model, file);
        byte[] bytes = Files.readAllBytes(file);
        return new ModelBytes(bytes, Fingerprint.of(bytes));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model", e);
    }
  }

  static QuantizedModel model(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("weft", QuantizedModelFile.EXTENSION);
    try {
      Files.write(file, bytes);
      return QuantizedModelFile.load(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
