package remit.command;

import java.util.Optional;

/** Asks whoever started a command whether to go on. */
interface Asking {

    /** Returns the answer; empty where nobody is there to give one. */
    Optional<Boolean> yes(String question);
}
