package dev.weft.jobs;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.durableexecutor.DurableExecutorService;
import com.hazelcast.map.IMap;
import com.hazelcast.partition.Partition;
import com.hazelcast.spi.properties.ClusterProperty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Hands jobs to a cluster of {@link ClusterWorker}s as a Hazelcast client. If a worker dies, one
 * that keeps copies of its jobs does those that it had not finished.
 */
public final class ClusterEngine implements JobEngine {
  private static final int CONNECT_MILLIS = 20_000;
  private static final int PROBES = 100_000;

  private final HazelcastInstance client;
  private final DurableExecutorService executor;
  private final ExecutorService waiting = Executors.newCachedThreadPool(ClusterEngine::daemon);
  private final Map<Member, Integer> given = new ConcurrentHashMap<>();

  /** Connects; the error names the addresses if nobody answers. */
  public ClusterEngine(ClusterAddresses addresses) {
    ClientConfig config = new ClientConfig();
    config.setClusterName(ClusterWorker.NAME);
    config.setProperty(ClusterProperty.LOGGING_TYPE.getName(), "none");
    config
        .getNetworkConfig()
        .setAddresses(addresses.texts())
        // A job asked for again when its worker died is the same job: its result has a name.
        .setRedoOperation(true);
    config.getNetworkConfig().getAutoDetectionConfig().setEnabled(false);
    config
        .getConnectionStrategyConfig()
        .getConnectionRetryConfig()
        .setClusterConnectTimeoutMillis(CONNECT_MILLIS);
    try {
      client = HazelcastClient.newHazelcastClient(config);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "no worker answers at "
              + addresses.texts()
              + ": start some with 'weft worker --cluster "
              + String.join(",", addresses.texts())
              + " --listen HOST:PORT'",
          e);
    }
    executor = client.getDurableExecutorService(ClusterWorker.NAME);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "cluster");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public CompletableFuture<String> submit(Job job, byte[] input) {
    if (input != null) {
      IMap<String, byte[]> inputs = client.getMap(ClusterTask.INPUTS);
      inputs.putIfAbsent(job.input(), input);
    }
    Future<String> result = executor.submitToKeyOwner(new ClusterTask(job), key(job));
    CompletableFuture<String> promise = new CompletableFuture<>();
    waiting.execute(
        () -> {
          try {
            promise.complete(result.get());
          } catch (ExecutionException e) {
            promise.completeExceptionally(e.getCause());
          } catch (InterruptedException | RuntimeException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }

  /**
   * A key that lies with the worker that was given least. Jobs are few and take minutes; where
   * their own fingerprints lie, one worker would often have them all.
   */
  private synchronized String key(Job job) {
    List<Partition> partitions = List.copyOf(client.getPartitionService().getPartitions());
    Map<Member, Integer> load =
        partitions.stream()
            .map(Partition::getOwner)
            .filter(owner -> owner != null)
            .distinct()
            .collect(Collectors.toMap(owner -> owner, owner -> given.getOrDefault(owner, 0)));
    String fingerprint = job.fingerprint();
    if (load.isEmpty()) {
      return fingerprint;
    }
    int least = load.values().stream().mapToInt(Integer::intValue).min().getAsInt();
    for (int i = 0; i < PROBES; i++) {
      String key = fingerprint + "/" + i;
      Member owner = client.getPartitionService().getPartition(key).getOwner();
      if (owner != null && load.getOrDefault(owner, Integer.MAX_VALUE) == least) {
        given.merge(owner, 1, Integer::sum);
        return key;
      }
    }
    return fingerprint;
  }

  @Override
  public void close() {
    waiting.shutdownNow();
    client.shutdown();
  }
}
