package dev.weft.device;

class SoftwareDriverTest extends DriverContract {
  @Override
  protected Device open() {
    return new SoftwareDevice(TINY);
  }
}
