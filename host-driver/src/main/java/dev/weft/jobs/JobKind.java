package dev.weft.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What can be done as a {@link Job}. Kinds are services, so that a worker finds them by name. Its
 * result follows from description and input alone.
 */
public interface JobKind {
  String name();

  /**
   * Does it.
   *
   * @param description JSON
   * @param input bytes that go with it; null without
   * @return JSON
   */
  String run(String description, byte[] input) throws Exception;

  /** The kind with this name. */
  static JobKind of(String name) {
    List<String> names = new ArrayList<>();
    for (JobKind kind : ServiceLoader.load(JobKind.class)) {
      if (kind.name().equals(name)) {
        return kind;
      }
      names.add(kind.name());
    }
    throw new IllegalArgumentException(
        "unknown kind of job '" + name + "', expected one of " + names);
  }

  /** Does a job with this program's code; an error if the job is for another. */
  static String run(Job job, byte[] input) throws Exception {
    if (!job.build().equals(Fingerprint.ofBuild())) {
      throw new IllegalStateException(
          "job "
              + job
              + " is for another build of weft than this worker's: run the same one on all machines");
    }
    return of(job.kind()).run(job.description(), input);
  }
}
