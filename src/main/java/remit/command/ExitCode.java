package remit.command;

import remit.problem.Problems;

/** What a command tells the job that started it. */
final class ExitCode {

    static final int WELL = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    /** As sysexits.h numbers a fault in the software. */
    static final int OUR_FAULT = 70;

    private ExitCode() {}

    /**
     * @param strict whether warnings fail as errors do
     */
    static int of(Problems problems, boolean strict) {
        return problems.hasErrors() || strict && problems.warnings() > 0 ? PROBLEMS : WELL;
    }
}
