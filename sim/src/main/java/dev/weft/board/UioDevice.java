package dev.weft.board;

import java.nio.file.Path;
import java.util.List;

/**
 * The accelerator among the devices of the kernel's UIO class.
 *
 * @param name as in {@code uio0}
 * @param offset of its first region of registers, for mmap
 * @param skip bytes from there to the first register
 * @param bytes of the region
 */
record UioDevice(String name, long offset, long skip, long bytes) {
  private static final String CLASS = "class/uio";

  /** Finds a device by the name of its node in the device tree. */
  static UioDevice find(KernelFiles kernel, String node) {
    List<Path> devices = kernel.entries(CLASS);
    List<String> names =
        devices.stream()
            .map(device -> KernelFiles.text(device.resolve("name")).orElse("?"))
            .toList();
    if (!names.contains(node)) {
      throw new IllegalStateException(
          "no UIO device named '"
              + node
              + "' in "
              + kernel.sys(CLASS)
              + ", there are "
              + names
              + ": load the overlay with 'weft flash', and see that the kernel has uio_pdrv_genirq"
              + " with of_id=generic-uio");
    }
    Path device = devices.get(names.indexOf(node));
    Path map = device.resolve("maps").resolve("map0");
    long skip =
        KernelFiles.text(map.resolve("offset")).isPresent()
            ? KernelFiles.number(map.resolve("offset"))
            : 0;
    // UIO numbers regions by pages of the offset; the first one is at 0.
    return new UioDevice(
        device.getFileName().toString(), 0, skip, KernelFiles.number(map.resolve("size")));
  }
}
