package dev.weft.cli;

import dev.weft.flash.SshAddress;
import dev.weft.flash.SshTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How a board is reached by SSH. */
final class SshArguments {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + SshAddress.DEFAULT_PORT,
      description = "where SSH listens")
  private int port;

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description =
          "private key; else ~/.ssh/id_ed25519, id_ecdsa, id_rsa. Keys from an agent are not used")
  private Path identity;

  @Option(
      names = "--known-hosts",
      paramLabel = "FILE",
      description = "hosts whose keys are trusted; else ~/.ssh/known_hosts")
  private Path knownHosts;

  /** Connects to {@code [user@]host}. */
  SshTarget connect(String host) throws IOException {
    SshAddress address = SshAddress.of(host, port);
    Path home = Path.of(System.getProperty("user.home"));
    if (identity != null && !Files.isReadable(identity)) {
      throw new IOException("cannot read " + identity);
    }
    List<Path> keys = identity != null ? List.of(identity) : SshTarget.usualIdentities(home);
    Path hosts = knownHosts != null ? knownHosts : home.resolve(".ssh").resolve("known_hosts");
    return SshTarget.connect(address, keys, hosts);
  }
}
