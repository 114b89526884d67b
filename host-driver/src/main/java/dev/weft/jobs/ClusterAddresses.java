package dev.weft.jobs;

import java.util.ArrayList;
import java.util.List;

/** Addresses {@code HOST:PORT} as the command line has them, with commas between. */
public record ClusterAddresses(List<Address> all) {
  private static final int MOST = 65_535;

  /** Where a worker listens. */
  public record Address(String host, int port) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /** From text; the error says what is wrong with which. */
  public static ClusterAddresses of(String text) {
    List<Address> all = new ArrayList<>();
    for (String one : text.split(",", -1)) {
      all.add(address(one.strip()));
    }
    return new ClusterAddresses(List.copyOf(all));
  }

  /** One address. */
  public static Address address(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1) {
      throw wrong(text);
    }
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (port < 1 || port > MOST) {
        throw wrong(text);
      }
      return new Address(text.substring(0, colon), port);
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is no address, expected HOST:PORT with a port of 1 to " + MOST);
  }

  List<String> texts() {
    return all.stream().map(Address::toString).toList();
  }
}
