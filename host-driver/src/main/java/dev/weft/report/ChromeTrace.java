package dev.weft.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.weft.compiler.Program;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import dev.weft.rtl.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A timeline as Chrome trace events (JSON), which Perfetto and chrome://tracing open: a track for
 * each unit, and one for the layers. A cycle is shown as a microsecond, so that all digits stay.
 */
public final class ChromeTrace {
  private static final int PROCESS = 1;
  private static final int LAYERS_TRACK = 0;

  private ChromeTrace() {}

  /** The file's content, in UTF-8. */
  public static byte[] of(Timeline timeline, Program program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("displayTimeUnit", "ms");
      json.writeArrayFieldStart("traceEvents");
      name(json, "process_name", LAYERS_TRACK, program.name() + ": 1 cycle shown as 1 us");
      name(json, "thread_name", LAYERS_TRACK, "layers");
      for (Unit unit : Unit.values()) {
        if (unit != Unit.FETCH) {
          name(json, "thread_name", unit.ordinal(), unit.name());
        }
      }
      layers(json, timeline, program);
      for (Timeline.Activity activity : timeline.activities()) {
        begin(json, label(activity.instruction()), activity.unit().ordinal());
        span(json, activity.start(), activity.end());
        json.writeObjectFieldStart("args");
        json.writeStringField("layer", program.layers().get(activity.layer()).name());
        json.writeNumberField("instruction", activity.index());
        json.writeNumberField("taken", activity.taken());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A layer is shown from the end of the one before to its own. */
  private static void layers(JsonGenerator json, Timeline timeline, Program program)
      throws IOException {
    Map<Integer, Long> ends = new LinkedHashMap<>();
    timeline.activities().forEach(a -> ends.merge(a.layer(), a.end(), Math::max));
    long start = 0;
    for (int layer = 0; layer < program.layers().size(); layer++) {
      long end = Math.max(start, ends.getOrDefault(layer, start));
      begin(json, program.layers().get(layer).name(), LAYERS_TRACK);
      span(json, start, end);
      json.writeEndObject();
      start = end;
    }
  }

  private static void begin(JsonGenerator json, String name, int track) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("ph", "X");
    json.writeNumberField("pid", PROCESS);
    json.writeNumberField("tid", track);
  }

  private static void span(JsonGenerator json, long start, long end) throws IOException {
    json.writeNumberField("ts", start);
    json.writeNumberField("dur", end - start);
  }

  private static void name(JsonGenerator json, String kind, int track, String name)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", kind);
    json.writeStringField("ph", "M");
    json.writeNumberField("pid", PROCESS);
    json.writeNumberField("tid", track);
    json.writeObjectFieldStart("args");
    json.writeStringField("name", name);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String label(Instruction i) {
    if (i.opcode() == Opcode.LOAD) {
      return "LOAD " + Buffer.values()[i.getInt(Isa.Load.BUFFER)];
    }
    return i.opcode() == Opcode.POST
        ? "POST " + PostOperation.values()[i.getInt(Isa.Post.OPERATION)]
        : i.opcode().name();
  }
}
