package dev.weft.jobs;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import com.hazelcast.map.IMap;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A job on its way to a worker. The worker that took over from one that died may be handed jobs
 * which that one had finished: their results are in a map that has a copy on another worker, so
 * nothing is done twice.
 */
final class ClusterTask implements Callable<String>, HazelcastInstanceAware, Serializable {
  private static final long serialVersionUID = 1;

  /** Names of the cluster's maps: results by the job's fingerprint, inputs by their own. */
  static final String RESULTS = "weft-results";

  static final String INPUTS = "weft-inputs";

  private final Job job;
  private transient HazelcastInstance cluster;

  ClusterTask(Job job) {
    this.job = job;
  }

  @Override
  public void setHazelcastInstance(HazelcastInstance instance) {
    cluster = instance;
  }

  @Override
  public String call() throws Exception {
    ClusterWorker.Log log = ClusterWorker.log(cluster);
    IMap<String, String> results = cluster.getMap(RESULTS);
    String fingerprint = job.fingerprint();
    String known = results.get(fingerprint);
    if (known != null) {
      log.say("known", job);
      return known;
    }
    log.say("start", job);
    byte[] input = job.input() == null ? null : input(cluster.getMap(INPUTS));
    try {
      String result = JobKind.run(job, input);
      results.set(fingerprint, result);
      log.say("done", job);
      return result;
    } catch (Exception e) {
      log.say("failed", job);
      throw sendable(e);
    }
  }

  /** Models are large, and many jobs have the same one: this worker keeps the last. */
  private byte[] input(IMap<String, byte[]> inputs) {
    AtomicReference<ClusterWorker.Input> last = ClusterWorker.lastInput(cluster);
    ClusterWorker.Input known = last.get();
    if (known != null && known.fingerprint().equals(job.input())) {
      return known.bytes();
    }
    byte[] bytes = inputs.get(job.input());
    if (bytes == null) {
      throw new IllegalStateException("the cluster lost the input of job " + job);
    }
    last.set(new ClusterWorker.Input(job.input(), bytes));
    return bytes;
  }

  /** Exceptions of libraries may not be known, or not allowed, where they arrive. */
  private static Exception sendable(Exception e) {
    return e instanceof IllegalArgumentException
        ? new IllegalArgumentException(e.getMessage())
        : new IllegalStateException(
            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }
}
