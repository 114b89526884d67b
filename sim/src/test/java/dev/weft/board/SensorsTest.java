package dev.weft.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power and clock as sysfs tells of them. */
class SensorsTest {
  @TempDir Path folder;

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve("sys").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private KernelFiles kernel() {
    return new KernelFiles(folder.resolve("dev"), folder.resolve("sys"), folder.resolve("proc"));
  }

  @Test
  void powerComesByRail() throws IOException {
    assertEquals(Map.of(), new PowerSensors(kernel()).watts());
    put("class/hwmon/hwmon0/name", "ina260_u14");
    put("class/hwmon/hwmon0/power1_input", "5120000");
    put("class/hwmon/hwmon0/temp1_input", "45000");
    put("class/hwmon/hwmon1/name", "irps5401");
    put("class/hwmon/hwmon1/power1_input", "250000");
    put("class/hwmon/hwmon1/power1_label", "pout1");
    put("class/hwmon/hwmon1/power2_input", "broken");
    assertEquals(
        Map.of("ina260_u14 power1", 5.12, "irps5401 pout1", 0.25),
        new PowerSensors(kernel()).watts());
  }

  @Test
  void theClockIsSetAndReadBack() throws IOException {
    assertTrue(LogicClock.find(kernel()).isEmpty());
    put("devices/platform/fclk0/set_rate", "99999001");
    LogicClock clock = LogicClock.find(kernel()).orElseThrow();
    assertEquals(99_999_001, clock.hz());
    assertEquals(250_000_000, clock.set(250_000_000));
    assertEquals(250_000_000, clock.hz());
  }

  /** Dividers make what they can; more than wanted is not what timing was met at. */
  @Test
  void aClockThatIsTooFastIsAnError() throws IOException {
    put("devices/platform/fclk0/set_rate", "300000000");
    for (long made : List.of(249_997_498L, 300_000_000L)) {
      KernelFiles kernel =
          new KernelFiles(folder.resolve("dev"), folder.resolve("sys"), folder.resolve("proc")) {
            @Override
            protected void write(Path attribute, String value) {
              super.write(attribute, Long.toString(made));
            }
          };
      LogicClock clock = LogicClock.find(kernel).orElseThrow();
      if (made <= 250_000_000) {
        assertEquals(made, clock.set(250_000_000));
      } else {
        assertThrows(IllegalStateException.class, () -> clock.set(250_000_000));
      }
    }
  }
}
