package dev.weft.rtl;

import dev.weft.device.Device;
import dev.weft.device.DriverContract;

class VerilatedDriverTest extends DriverContract {
  @Override
  protected Device open() {
    return VerilatedDevice.open(TINY, DramModel.ULTRA96, ModelOptions.CHECKED);
  }
}
