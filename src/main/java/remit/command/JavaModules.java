package remit.command;

import java.util.List;
import java.util.function.Predicate;

/** The modules of Java that Remit needs. Every JDK and JRE has them, but not each that was put together with jlink. */
final class JavaModules {

    /** The orders of letters are in {@code jdk.localedata}; without it, titles would be sorted in another order. */
    static final List<String> NEEDED = List.of(
            "java.desktop",
            "java.logging",
            "java.management",
            "java.sql",
            "java.xml",
            "jdk.httpserver",
            "jdk.localedata");

    private JavaModules() {}

    /** Returns those that are not there, in the order of {@link #NEEDED}. */
    static List<String> missing(Predicate<String> there) {
        return NEEDED.stream().filter(there.negate()).toList();
    }

    /** Returns whether the Java that runs now has a module. */
    static boolean runsWith(String module) {
        return ModuleLayer.boot().findModule(module).isPresent();
    }
}
