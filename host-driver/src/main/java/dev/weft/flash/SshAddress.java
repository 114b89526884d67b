package dev.weft.flash;

/**
 * Where a board listens.
 *
 * @param user who logs in
 * @param host name or address
 * @param port 1 to 65535
 */
public record SshAddress(String user, String host, int port) {
  public static final int DEFAULT_PORT = 22;

  public SshAddress {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port + ", expected 1 to 65535");
    }
  }

  /** From {@code user@host}, or {@code host} for root, who may load bitstreams. */
  public static SshAddress of(String text, int port) {
    int at = text.lastIndexOf('@');
    String user = at < 0 ? "root" : text.substring(0, at);
    String host = text.substring(at + 1);
    if (!host.matches("[A-Za-z0-9._:%-]+") || !user.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "bad host '" + text + "', expected [user@]host as in xilinx@pynq; a port goes to --port");
    }
    return new SshAddress(user, host, port);
  }

  /** As the list of known hosts names it. */
  String entry() {
    return port == DEFAULT_PORT ? host : "'[%s]:%d'".formatted(host, port);
  }

  @Override
  public String toString() {
    return user + "@" + host + (port == DEFAULT_PORT ? "" : ":" + port);
  }
}
