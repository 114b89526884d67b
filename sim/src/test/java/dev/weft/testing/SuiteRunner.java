package dev.weft.testing;

import java.io.PrintWriter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs test classes without Maven, in whatever Java virtual machine it was started in: one of
 * another processor, for instance. Prints the failures and, in its last line, the counts.
 */
public final class SuiteRunner {
  private SuiteRunner() {}

  /** The last line's format: passed, failed. */
  static final String COUNTS = "passed %d failed %d on %s";

  /**
   * @param classes names of test classes
   */
  public static void main(String[] classes) {
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (String name : classes) {
      request.selectors(DiscoverySelectors.selectClass(name));
    }
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest built = request.build();
    LauncherFactory.create().execute(built, listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.printFailuresTo(new PrintWriter(System.out, true));
    System.out.printf(
        COUNTS + "%n",
        summary.getTestsSucceededCount(),
        summary.getTotalFailureCount(),
        System.getProperty("os.arch"));
    if (summary.getTotalFailureCount() != 0) {
      throw new AssertionError("tests failed");
    }
  }
}
