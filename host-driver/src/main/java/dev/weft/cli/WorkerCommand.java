package dev.weft.cli;

import dev.weft.jobs.ClusterAddresses;
import dev.weft.jobs.ClusterWorker;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A process that does jobs for others, until it is stopped. */
@Command(
    name = "worker",
    description = {
      "Do jobs of 'explore --cluster' on this machine until stopped: a member of a Hazelcast cluster.",
      "Whoever reaches its port can give it work and read its answers: for networks you trust only."
    })
final class WorkerCommand extends WeftCommand {
  @Option(
      names = "--cluster",
      required = true,
      paramLabel = "HOST:PORT,...",
      description = "workers of the cluster, this one perhaps among them")
  private String cluster;

  @Option(
      names = "--listen",
      required = true,
      paramLabel = "HOST:PORT",
      description = "where the others reach this one: an address of this machine")
  private String listen;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "jobs done at a time; each may take 2 GB and a core")
  private int jobs = 1;

  @Override
  public Integer call() throws Exception {
    if (jobs < 1) {
      throw new IllegalArgumentException("--jobs is " + jobs + ", expected at least 1");
    }
    ClusterAddresses.Address own = ClusterAddresses.address(listen);
    try (ClusterWorker worker =
        new ClusterWorker(own, ClusterAddresses.of(cluster), jobs, this::say)) {
      say("ready at " + own + ", " + worker.members() + " in the cluster");
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }

  private synchronized void say(String line) {
    out().println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    out().flush();
  }
}
