package dev.weft.board;

import dev.weft.device.Device;
import dev.weft.device.DriverContract;
import dev.weft.device.SoftwareDevice;
import dev.weft.testing.StandInKernel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The driver over the board's files, which lead to the software device. */
class BoardDriverTest extends DriverContract {
  @TempDir Path folder;

  private SoftwareDevice hardware;
  private StandInKernel kernel;

  @Override
  protected Device open() {
    hardware = new SoftwareDevice(TINY);
    kernel = new StandInKernel(folder, hardware, 4 << 20);
    return BoardDevice.open(TINY, kernel);
  }

  @AfterEach
  void switchOff() {
    kernel.close();
    hardware.close();
  }
}
