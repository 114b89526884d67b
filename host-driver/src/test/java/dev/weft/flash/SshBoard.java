package dev.weft.flash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.command.CommandFactory;
import org.apache.sshd.server.shell.ProcessShellFactory;

/**
 * A {@link ModelBoard}, or this machine, behind a real SSH server, with keys and a list of known
 * hosts.
 */
public final class SshBoard implements AutoCloseable {
  private final SshServer server = SshServer.setUpDefaultServer();
  private final KeyPair hostKey;
  private final ModelBoard board;

  /** The client's private key; one that the board does not know; the hosts that it knows. */
  public final Path identity;

  public final Path stranger;
  public final Path knownHosts;

  public SshBoard(ModelBoard board, Path folder) throws IOException, GeneralSecurityException {
    this(board, null, folder);
  }

  /** A machine whose commands run in this one's shell. */
  public SshBoard(Path folder) throws IOException, GeneralSecurityException {
    this(
        null,
        (channel, command) ->
            new ProcessShellFactory(command, "sh", "-c", command).createShell(channel),
        folder);
  }

  private SshBoard(ModelBoard board, CommandFactory commands, Path folder)
      throws IOException, GeneralSecurityException {
    this.board = board;
    hostKey = key();
    KeyPair client = key();
    identity = write(client, folder.resolve("id"));
    stranger = write(key(), folder.resolve("stranger"));
    knownHosts = folder.resolve("known_hosts");
    server.setHost("127.0.0.1");
    server.setPort(0);
    server.setKeyPairProvider(KeyPairProvider.wrap(List.of(hostKey)));
    server.setPublickeyAuthenticator(
        (user, key, session) -> KeyUtils.compareKeys(key, client.getPublic()));
    server.setCommandFactory(commands == null ? (channel, command) -> new Run(command) : commands);
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    server.start();
    trust(hostKey);
  }

  public int port() {
    return server.getPort();
  }

  /** The host key's fingerprint, as ssh shows it. */
  public String fingerprint() {
    return KeyUtils.getFingerPrint(hostKey.getPublic());
  }

  /** Lists another key for this host. */
  public void expectAnotherKey() throws IOException, GeneralSecurityException {
    trust(key());
  }

  private void trust(KeyPair key) throws IOException {
    Files.writeString(
        knownHosts,
        "[127.0.0.1]:%d %s%n".formatted(port(), PublicKeyEntry.toString(key.getPublic())));
  }

  private static KeyPair key() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private static Path write(KeyPair key, Path file) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, text);
    return Files.write(file, text.toByteArray());
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }

  /** One command: reads all of its input, or what the link lets through before it breaks. */
  private final class Run extends AbstractCommandSupport {
    Run(String command) {
      super(command, null);
    }

    @Override
    public void run() {
      try {
        byte[] input = getInputStream().readNBytes(board.linkBytes);
        Answer answer = board.run(getCommand(), input);
        if (input.length == board.linkBytes) {
          getSession().close(true);
          return;
        }
        send(getOutputStream(), answer.out());
        send(getErrorStream(), answer.err());
        onExit(answer.code());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void send(OutputStream to, String text) throws IOException {
      to.write(text.getBytes(StandardCharsets.UTF_8));
      to.flush();
    }
  }
}
