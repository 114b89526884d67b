package dev.weft.jobs;

import com.hazelcast.cluster.Address;
import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.config.Config;
import com.hazelcast.config.DurableExecutorConfig;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.ListenerConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.spi.properties.ClusterProperty;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A member of a cluster that does jobs: a Hazelcast member with a durable executor. Each job and
 * result is kept by two workers, so that one of them may die. It listens at one address and talks
 * to the addresses it is told, to nobody else: no multicast, no discovery, no reports to the makers
 * of Hazelcast. Messages are neither encrypted nor authenticated.
 */
public final class ClusterWorker implements AutoCloseable {
  /** Name of the executor, and of the cluster. */
  static final String NAME = "weft";

  private static final int COPIES = 1;
  private static final int INPUT_SECONDS = 24 * 3600;
  private static final String LOG = "weft.log";
  private static final String LAST_INPUT = "weft.input";

  /** Held, since loggers without holders forget their level. Some words come before a config. */
  private static final Logger WORDS = Logger.getLogger("com.hazelcast");

  private final HazelcastInstance member;

  /** What a worker says of its jobs, a line each: word, kind, fingerprint. */
  interface Log {
    void say(String word, Job job);
  }

  /** Bytes that go with jobs. */
  record Input(String fingerprint, byte[] bytes) {}

  /**
   * Joins the cluster, or is its first member.
   *
   * @param listen where others reach this worker
   * @param others workers of the cluster, this one perhaps among them; those that do not run yet
   *     may come later
   * @param threads jobs done at a time
   * @param out gets a line for each event
   */
  public ClusterWorker(
      ClusterAddresses.Address listen, ClusterAddresses others, int threads, Consumer<String> out) {
    Config config = new Config();
    config.setClusterName(NAME);
    quiet(config);
    NetworkConfig network = config.getNetworkConfig();
    network.setPort(listen.port()).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface(listen.host());
    network.setPublicAddress(listen.toString());
    network.getJoin().getAutoDetectionConfig().setEnabled(false);
    network.getJoin().getMulticastConfig().setEnabled(false);
    network.getJoin().getTcpIpConfig().setEnabled(true).setMembers(others.texts());
    config.addDurableExecutorConfig(
        new DurableExecutorConfig(NAME).setPoolSize(threads).setDurability(COPIES));
    config.getMapConfig(ClusterTask.RESULTS).setBackupCount(COPIES);
    config.getMapConfig(ClusterTask.INPUTS).setBackupCount(COPIES).setMaxIdleSeconds(INPUT_SECONDS);
    config.getSerializationConfig().setJavaSerializationFilterConfig(ownClassesOnly());
    // Part of the configuration, so that it hears of those that join while this one starts.
    config.addListenerConfig(new ListenerConfig(new Members(out)));
    Log log = (word, job) -> out.accept(word + " " + job);
    config.getUserContext().put(LOG, log);
    config.getUserContext().put(LAST_INPUT, new AtomicReference<Input>());
    try {
      member = Hazelcast.newHazelcastInstance(config);
    } catch (HazelcastException | IllegalStateException e) {
      throw new IllegalStateException(
          "cannot listen at " + listen + ": is it this machine's, and free? " + e.getMessage(), e);
    }
  }

  /** Says who comes and goes. */
  private static final class Members extends MembershipAdapter {
    private final Consumer<String> out;

    Members(Consumer<String> out) {
      this.out = out;
    }

    @Override
    public void memberAdded(MembershipEvent event) {
      out.accept("joined " + text(event));
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
      out.accept("left " + text(event));
    }

    private static String text(MembershipEvent event) {
      Address address = event.getMember().getAddress();
      return address.getHost() + ":" + address.getPort();
    }
  }

  static Log log(HazelcastInstance member) {
    return (Log) member.getUserContext().get(LOG);
  }

  @SuppressWarnings("unchecked")
  static AtomicReference<Input> lastInput(HazelcastInstance member) {
    return (AtomicReference<Input>) member.getUserContext().get(LAST_INPUT);
  }

  private static void quiet(Config config) {
    WORDS.setLevel(Level.OFF);
    config.setProperty(ClusterProperty.PHONE_HOME_ENABLED.getName(), "false");
    config.setProperty(ClusterProperty.LOGGING_TYPE.getName(), "none");
    config.setProperty(ClusterProperty.SOCKET_BIND_ANY.getName(), "false");
  }

  /**
   * Java's serialization makes objects of any class that a message names, unless told otherwise.
   */
  private static JavaSerializationFilterConfig ownClassesOnly() {
    JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig();
    filter
        .getWhitelist()
        .addPrefixes("dev.weft.jobs.", "java.lang.", "java.util.", "com.hazelcast.");
    return filter;
  }

  /** Members of the cluster. */
  public int members() {
    return member.getCluster().getMembers().size();
  }

  @Override
  public void close() {
    member.shutdown();
  }
}
