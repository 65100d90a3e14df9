package remit.command;

import java.util.List;
import remit.data.Manifest;

/**
 * Files that differ although readers can read nothing different.
 *
 * @param uncompared how many pages were not compared; 0 where all were
 * @param files their addresses on the site, or their paths in the content folder and those of templates
 * @param ofSite which of both
 */
record Unstated(int uncompared, List<String> files, boolean ofSite) {

    /** Nothing was compared, or nothing differs. */
    static final Unstated NOTHING = new Unstated(0, List.of(), false);

    private static final int FEW = 5;

    Unstated {
        files = List.copyOf(files);
    }

    /** The pages of a site were not compared, since there are so many. */
    static Unstated notCompared(int pages) {
        return new Unstated(pages, List.of(), true);
    }

    /**
     * @param files addresses of files of the site, pages first
     */
    static Unstated files(List<String> files) {
        return new Unstated(0, files, true);
    }

    /**
     * @param files paths of files of the content and of templates
     */
    static Unstated content(List<String> files) {
        return new Unstated(0, files, false);
    }

    /** Returns one line: {@code Readers see the same facts. 2 pages look different, since ...: index.html, help.html}. */
    String words() {
        if (uncompared > 0) {
            return "Readers see the same facts. Whether some of the " + uncompared
                    + " pages look different was not compared; --all does that.";
        }
        if (files.isEmpty()) {
            return ofSite ? "Readers see nothing different." : "Readers see the same facts: no file has changed.";
        }
        List<String> pages = files.stream().filter(Manifest::isPage).toList();
        String said;
        if (!ofSite) {
            said = Summary.count(files.size(), "file") + (files.size() == 1 ? " is" : " are")
                    + " written differently, such as in order, remarks or looks: " + named(files);
        } else if (pages.isEmpty()) {
            said = "Every page is the same; " + Summary.count(files.size(), "other file")
                    + (files.size() == 1 ? " differs: " : " differ: ") + named(files);
        } else {
            said = Summary.pages(pages.size()) + (pages.size() == 1 ? " looks" : " look")
                    + " different, since order, emphasis, ids, settings, templates or Remit itself changed: "
                    + named(pages);
        }
        return "Readers see the same facts. " + said;
    }

    private static String named(List<String> files) {
        int more = files.size() - FEW;
        return String.join(", ", files.subList(0, Math.min(FEW, files.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
