package remit.command;

import remit.problem.Problems;

/** The exit codes, by which a job knows how its command ended. */
final class ExitCode {

    static final int WELL = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    /** The number for a fault of the software in sysexits.h. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}

    /**
     * @param strict whether warnings make a run fail as errors do
     */
    static int of(Problems problems, boolean strict) {
        return problems.hasErrors() || strict && problems.warnings() > 0 ? PROBLEMS : WELL;
    }
}
