package dev.weft.flash;

import dev.weft.hw.files.Sha256;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.schmizz.keepalive.KeepAliveProvider;
import net.schmizz.sshj.DefaultConfig;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.connection.channel.direct.Session;
import net.schmizz.sshj.transport.verification.OpenSSHKnownHosts;
import net.schmizz.sshj.userauth.UserAuthException;
import net.schmizz.sshj.userauth.keyprovider.KeyProvider;
import net.schmizz.sshj.userauth.password.PasswordFinder;
import net.schmizz.sshj.userauth.password.Resource;

/**
 * A board at the other end of SSH. Keys only; a key's passphrase is asked for at the terminal. The
 * host's key must be among those known.
 */
public final class SshTarget implements Target {
  private static final int CONNECT_MILLISECONDS = 15_000;
  private static final int ALIVE_SECONDS = 10;
  private static final int COMMAND_SECONDS = 120;

  /** The step that a failure to connect is one of. */
  private static final String STEP = "connect";

  private final SSHClient client;
  private final String name;

  private SshTarget(SSHClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /**
   * Connects.
   *
   * @param identities private keys to offer, in order
   * @param knownHosts OpenSSH's list of hosts; need not exist
   * @throws FlashException if there is no connection, with the reason and the way out
   */
  public static SshTarget connect(SshAddress address, List<Path> identities, Path knownHosts) {
    DefaultConfig config = new DefaultConfig();
    config.setKeepAliveProvider(KeepAliveProvider.KEEP_ALIVE);
    SSHClient client = new SSHClient(config);
    client.setConnectTimeout(CONNECT_MILLISECONDS);
    KnownHosts hosts = null;
    try {
      hosts = new KnownHosts(knownHosts.toFile());
      client.addHostKeyVerifier(hosts);
      client.connect(address.host(), address.port());
      // Commands are short exchanges: each small packet at once, not when the one before is
      // acknowledged.
      client.getSocket().setTcpNoDelay(true);
      client.getConnection().getKeepAlive().setKeepAliveInterval(ALIVE_SECONDS);
      List<KeyProvider> keys = new ArrayList<>();
      for (Path identity : identities) {
        keys.add(client.loadKeys(identity.toString(), new Terminal()));
      }
      client.authPublickey(address.user(), keys);
      return new SshTarget(client, address.toString());
    } catch (IOException e) {
      close(client);
      if (hosts != null && hosts.refusal != null) {
        throw new FlashException(STEP, hosts.refusal, hosts.wayOut(address), e);
      }
      throw refused(address, identities, e);
    }
  }

  /** The keys that ssh offers by itself, as far as they exist. */
  public static List<Path> usualIdentities(Path home) {
    return List.of("id_ed25519", "id_ecdsa", "id_rsa").stream()
        .map(name -> home.resolve(".ssh").resolve(name))
        .filter(Files::isReadable)
        .toList();
  }

  private static FlashException refused(
      SshAddress address, List<Path> identities, IOException cause) {
    if (cause instanceof UserAuthException) {
      return new FlashException(
          STEP,
          address + " takes none of the keys " + identities,
          "put one there with ssh-copy-id, or name another with --identity (keys from an agent are"
              + " not used)",
          cause);
    }
    return new FlashException(
        STEP,
        "no SSH connection to " + address + ": " + cause.getMessage(),
        "see that the board is on, that its address is right, and --port",
        cause);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer run(String command, byte[] input) throws IOException {
    try (Session session = client.startSession()) {
      Session.Command running = session.exec(command);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Thread complaints = new Thread(() -> copy(running.getErrorStream(), err));
      complaints.setDaemon(true);
      complaints.start();
      feed(running, input);
      copy(running.getInputStream(), out);
      complaints.join();
      running.join(COMMAND_SECONDS, TimeUnit.SECONDS);
      if (running.getExitStatus() == null) {
        throw new IOException("the connection to " + name + " was lost");
      }
      return Answer.of(running.getExitStatus(), out.toByteArray(), err.toByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (net.schmizz.sshj.common.SSHException e) {
      throw new IOException("the connection to " + name + " was lost", e);
    }
  }

  /**
   * Runs a command for as long as it takes, with its streams passed on as they come.
   *
   * @param input its standard input, read by a thread of its own
   * @param out each line of its standard output
   * @param err each line of its standard error, from another thread
   * @return its exit code
   * @throws IOException if the connection breaks
   */
  public int pipe(String command, InputStream input, Consumer<String> out, Consumer<String> err)
      throws IOException {
    try (Session session = client.startSession()) {
      Session.Command running = session.exec(command);
      Thread feeding = new Thread(() -> pump(input, running));
      feeding.setDaemon(true);
      feeding.start();
      Thread complaints = new Thread(() -> lines(running.getErrorStream(), err));
      complaints.setDaemon(true);
      complaints.start();
      lines(running.getInputStream(), out);
      complaints.join();
      running.join(COMMAND_SECONDS, TimeUnit.SECONDS);
      if (running.getExitStatus() == null) {
        throw new IOException("the connection to " + name + " was lost");
      }
      return running.getExitStatus();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (net.schmizz.sshj.common.SSHException e) {
      throw new IOException("the connection to " + name + " was lost", e);
    }
  }

  private static void pump(InputStream input, Session.Command running) {
    try (OutputStream to = running.getOutputStream()) {
      byte[] bytes = new byte[1 << 16];
      for (int count = input.read(bytes); count >= 0; count = input.read(bytes)) {
        to.write(bytes, 0, count);
        to.flush();
      }
    } catch (IOException ignored) {
      // A command that has ended reads no more; a lost connection shows in the missing exit code.
    }
  }

  private static void lines(InputStream from, Consumer<String> to) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        to.accept(line);
      }
    } catch (IOException ignored) {
      // What came before it broke was passed on.
    }
  }

  /** A command that ends before it has read everything says why by itself. */
  private void feed(Session.Command running, byte[] input) throws IOException {
    try (OutputStream to = running.getOutputStream()) {
      to.write(input);
    } catch (IOException e) {
      if (!client.isConnected()) {
        throw e;
      }
    }
  }

  /** Up to the end of the stream, or of the connection, which shows in the missing exit code. */
  private static void copy(InputStream from, ByteArrayOutputStream to) {
    try {
      from.transferTo(to);
    } catch (IOException ignored) {
      // What came before it broke is in the answer.
    }
  }

  @Override
  public void close() {
    close(client);
  }

  private static void close(SSHClient client) {
    try {
      client.close();
    } catch (IOException ignored) {
      // A connection that is already lost cannot be closed, and need not be.
    }
  }

  /** Asks for a key's passphrase once, where there is someone to ask. */
  private static final class Terminal implements PasswordFinder {
    @Override
    public char[] reqPassword(Resource<?> resource) {
      Console console = System.console();
      return console == null ? null : console.readPassword("passphrase of %s: ", resource);
    }

    @Override
    public boolean shouldRetry(Resource<?> resource) {
      return false;
    }
  }

  /** Refuses what is not listed, and remembers why. */
  private static final class KnownHosts extends OpenSSHKnownHosts {
    private final File file;
    private String refusal;
    private boolean changed;

    KnownHosts(File file) throws IOException {
      super(file);
      this.file = file;
    }

    @Override
    protected boolean hostKeyUnverifiableAction(String hostname, PublicKey key) {
      refusal = "the host key of %s (%s) is not in %s".formatted(hostname, fingerprint(key), file);
      return false;
    }

    @Override
    protected boolean hostKeyChangedAction(String hostname, PublicKey key) {
      changed = true;
      refusal =
          "the host key of %s (%s) is another than in %s"
              .formatted(hostname, fingerprint(key), file);
      return false;
    }

    /** As ssh shows it. */
    private static String fingerprint(PublicKey key) {
      byte[] digest =
          Sha256.digest().digest(new Buffer.PlainBuffer().putPublicKey(key).getCompactData());
      return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    }

    String wayOut(SshAddress address) {
      return changed
          ? "if the board was set up anew, forget the old key: ssh-keygen -R " + address.entry()
          : "connect once by hand, compare and accept it: ssh -p %d %s@%s"
              .formatted(address.port(), address.user(), address.host());
    }
  }
}
