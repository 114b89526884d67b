package dev.weft.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.cli.Main;
import dev.weft.flow.Progress;
import dev.weft.jobs.JournaledJobs.Work;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two worker processes, one of them killed in the middle. */
class ClusterTest {
  private static final int JOBS = 12;
  private static final int MILLIS = 250;

  @TempDir Path folder;

  @Test
  void aWorkerDiesAndNothingIsLostOrDoneTwice() throws Exception {
    List<Integer> ports = freePorts();
    String cluster = "127.0.0.1:" + ports.get(0) + ",127.0.0.1:" + ports.get(1);
    byte[] input = {33};
    List<Work> works =
        IntStream.range(0, JOBS)
            .mapToObj(
                i ->
                    new Work(
                        SleepingJob.of("job" + i, MILLIS, folder.resolve("done"), input), input))
            .toList();
    try (ChildJvm first = worker("first", cluster, ports.get(0));
        ChildJvm second = worker("second", cluster, ports.get(1))) {
      first.await(
          "the first sees the second",
          () -> says(first, "joined") || count(first, " 2 in the cluster") > 0);
      second.await("the second is ready", () -> says(second, "ready"));
      List<String> results;
      try (JobEngine engine = new ClusterEngine(ClusterAddresses.of(cluster))) {
        JournaledJobs jobs =
            new JournaledJobs(engine, new ResultJournal(folder.resolve("journal")));
        CompletableFuture<List<String>> running =
            CompletableFuture.supplyAsync(() -> jobs.run(works, "sleeping", Progress.NONE));
        second.await("a result of the second", () -> count(second, " done ") >= 2);
        second.kill();
        results = running.get(ChildJvm.SECONDS, TimeUnit.SECONDS);
      }
      assertEquals(
          IntStream.range(0, JOBS).mapToObj(i -> "result of job" + i + "!").toList(), results);
      Map<String, Long> done =
          Stream.of(first, second)
              .flatMap(worker -> worker.lines().stream())
              .filter(line -> line.contains(" done "))
              .map(line -> line.replaceFirst(".* ", ""))
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      assertEquals(
          works.stream().collect(Collectors.toMap(w -> w.job().fingerprint(), w -> 1L)), done);
      assertTrue(count(first, " done ") > 0 && count(second, " done ") < JOBS, done.toString());
      assertTrue(says(first, "left"), first.lines().toString());
    }
  }

  @Test
  void whoDoesNotAnswerIsNamed() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> ClusterAddresses.of("here"))
            .getMessage()
            .contains("HOST:PORT"));
    assertThrows(IllegalArgumentException.class, () -> ClusterAddresses.of("here:70000"));
    assertEquals(List.of("a:1", "b:2"), ClusterAddresses.of("a:1, b:2").texts());
  }

  private ChildJvm worker(String name, String cluster, int port) throws IOException {
    return ChildJvm.start(
        folder.resolve(name + ".log"),
        Main.class,
        "worker",
        "--cluster",
        cluster,
        "--listen",
        "127.0.0.1:" + port);
  }

  private static boolean says(ChildJvm worker, String word) {
    return worker.lines().stream().anyMatch(line -> line.contains(" " + word + " "));
  }

  private static long count(ChildJvm worker, String text) {
    return worker.lines().stream().filter(line -> line.contains(text)).count();
  }

  private static List<Integer> freePorts() throws IOException {
    try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return List.of(one.getLocalPort(), two.getLocalPort());
    }
  }
}
