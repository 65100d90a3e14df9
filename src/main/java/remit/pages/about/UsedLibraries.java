package remit.pages.about;

import java.util.List;
import remit.words.Words;

/** The libraries inside Remit's jar, by licence. They have no versions here, so that a newer one changes no site. */
final class UsedLibraries {

    /**
     * Libraries under one licence.
     *
     * @param licence its id in the list of SPDX
     * @param names what the libraries call themselves
     */
    record Licensed(String licence, List<String> names) {}

    static final List<Licensed> ALL = List.of(
            new Licensed(
                    "Apache-2.0",
                    List.of(
                            "FreeMarker",
                            "SnakeYAML",
                            "picocli",
                            "directory-watcher",
                            "Jackson",
                            "Fuse.js",
                            "Apache Commons Compress",
                            "fastexcel",
                            "java-diff-utils",
                            "Jimfs",
                            "JSpecify",
                            "Guava",
                            "Apache Commons Codec",
                            "Apache Commons IO",
                            "Apache Commons Lang",
                            "opczip",
                            "Aalto",
                            "JavaEWAH",
                            "Error Prone",
                            "J2ObjC")),
            new Licensed("BSD-2-Clause", List.of("commonmark-java", "Stax2")),
            new Licensed("BSD-3-Clause", List.of("JGit", "JLine")),
            new Licensed("EPL-1.0", List.of("EMF")),
            new Licensed("EPL-2.0", List.of("ELK", "Xtext")),
            new Licensed("MIT", List.of("jsoup", "progressbar", "SLF4J", "FastCSV", "autolink-java")));

    private UsedLibraries() {}

    /** Returns a line for each licence, in the words of the interface. */
    static List<String> of(Words words) {
        return ALL.stream()
                .map(licensed -> words.say(
                        "about.libraries", "licence", licensed.licence(), "names", words.list(licensed.names())))
                .toList();
    }
}
