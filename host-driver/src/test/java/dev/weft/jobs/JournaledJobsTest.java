package dev.weft.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.flow.Progress;
import dev.weft.jobs.JournaledJobs.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done stays done, also when the run is killed. */
class JournaledJobsTest {
  private static final int JOBS = 12;
  private static final int MILLIS = 150;

  @TempDir Path folder;

  /** The run that is killed. */
  static final class Killed {
    public static void main(String[] args) {
      run(Path.of(args[0]));
    }
  }

  private static List<String> run(Path folder) {
    List<Work> works =
        IntStream.range(0, JOBS)
            .mapToObj(
                i ->
                    new Work(SleepingJob.of("job" + i, MILLIS, folder.resolve("done"), null), null))
            .toList();
    try (JobEngine engine = new LocalEngine(2)) {
      return new JournaledJobs(engine, new ResultJournal(folder.resolve("journal")))
          .run(works, "sleeping", Progress.NONE);
    }
  }

  @Test
  void aKilledRunGoesOnWhereItWas() throws Exception {
    Path done = folder.resolve("done");
    List<String> before;
    try (ChildJvm child = ChildJvm.start(folder.resolve("out"), Killed.class, folder.toString())) {
      child.await("four results", () -> journaled() >= 4);
      child.kill();
      before = results();
    }
    assertTrue(before.size() < JOBS, "it was killed too late: " + before);
    Files.writeString(done, "");
    List<String> results = run(folder);
    assertEquals(IntStream.range(0, JOBS).mapToObj(i -> "result of job" + i).toList(), results);
    List<String> again = Files.readAllLines(done);
    assertEquals(JOBS - before.size(), again.size(), "done twice: " + before + again);
    HashSet<String> all = new HashSet<>(again);
    before.forEach(b -> all.add(b.replace("result of ", "")));
    assertEquals(JOBS, all.size());
    assertEquals(results, run(folder));
    assertEquals(again, Files.readAllLines(done), "a third run does nothing");
  }

  private int journaled() {
    return results().size();
  }

  private List<String> results() {
    Path journal = folder.resolve("journal/sleeping");
    if (!Files.isDirectory(journal)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(journal)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .map(JournaledJobsTest::text)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void equalJobsAreDoneOnceAndAFailureLeavesTheOthersDone() throws Exception {
    Path done = folder.resolve("done");
    byte[] input = {33};
    Work one = new Work(SleepingJob.of("one", 0, done, input), input);
    Work bad = new Work(SleepingJob.of("impossible", 0, done, null), null);
    try (JobEngine engine = new LocalEngine(1)) {
      JournaledJobs jobs = new JournaledJobs(engine, new ResultJournal(folder.resolve("journal")));
      assertEquals(
          "impossible cannot be done",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> jobs.run(List.of(bad, one, one), "sleeping", Progress.NONE))
              .getMessage());
      assertEquals(List.of("result of one!"), jobs.run(List.of(one), "sleeping", Progress.NONE));
    }
    assertEquals(List.of("one"), Files.readAllLines(done));
  }

  @Test
  void whatDiffersHasAnotherFingerprint() {
    Job job = SleepingJob.of("a", 0, folder, null);
    assertEquals(job.fingerprint(), SleepingJob.of("a", 0, folder, null).fingerprint());
    for (Job other :
        List.of(
            SleepingJob.of("b", 0, folder, null),
            SleepingJob.of("a", 0, folder, new byte[] {1}),
            new Job("other", job.description(), null, job.build()),
            new Job(job.kind(), job.description(), null, "another build"))) {
      assertTrue(!job.fingerprint().equals(other.fingerprint()), other.toString());
    }
  }
}
