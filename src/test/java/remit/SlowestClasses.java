package remit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lists the slowest test classes when the last of them has run. The time of a class is the sum of the times of its
 * tests, although they may run at once. It includes what the first test waits for, such as the start of a browser.
 */
public final class SlowestClasses implements TestExecutionListener {

    private static final int LISTED = 10;

    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Map<String, Long> nanoseconds = new ConcurrentHashMap<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        long start = started.remove(test.getUniqueId());
        if (test.isTest()) {
            nanoseconds.merge(className(test), System.nanoTime() - start, Long::sum);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        List<Map.Entry<String, Long>> slowest = nanoseconds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LISTED)
                .toList();
        System.out.println("The slowest of " + nanoseconds.size() + " test classes, in seconds:\n"
                + slowest.stream()
                        .map(time -> String.format(Locale.ROOT, "%7.1f  %s", time.getValue() / 1e9, time.getKey()))
                        .collect(Collectors.joining("\n")));
    }

    private String className(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .or(() -> plan.getParent(test).map(this::className))
                .orElse(test.getDisplayName());
    }
}
