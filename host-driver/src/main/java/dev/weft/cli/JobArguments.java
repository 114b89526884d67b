package dev.weft.cli;

import dev.weft.jobs.ClusterAddresses;
import dev.weft.jobs.ClusterEngine;
import dev.weft.jobs.JobEngine;
import dev.weft.jobs.LocalEngine;
import dev.weft.jobs.ResultJournal;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where long jobs are done, and where their results are kept. */
final class JobArguments {
  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT,...",
      description =
          "workers ('weft worker') that time, synthesize and simulate; else this machine does")
  private String cluster;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "without --cluster: jobs at a time, each may take 2 GB and a core")
  private int jobs = Math.min(2, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      description =
          "where each result is kept as soon as it is there, for the next run; the user's cache by"
              + " default")
  private Path journal;

  JobEngine engine() {
    if (jobs < 1) {
      throw new IllegalArgumentException("--jobs is " + jobs + ", expected at least 1");
    }
    return cluster == null
        ? new LocalEngine(jobs)
        : new ClusterEngine(ClusterAddresses.of(cluster));
  }

  ResultJournal journal() {
    return journal == null ? ResultJournal.ofUser() : new ResultJournal(journal);
  }
}
