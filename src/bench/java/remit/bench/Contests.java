package remit.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.bench.made.MadeHandbook;
import remit.bench.measure.Contest;
import remit.bench.measure.Contest.Entrant;

/**
 * Which commands run against each other.
 *
 * @param jar Remit's
 * @param disk a folder for outputs
 * @param hugo whether there is one
 */
record Contests(Path jar, Path disk, boolean hugo) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** A handbook whose content is there already, as that of a Hugo site is. */
    Contest roles(MadeHandbook handbook, Path content, Path hugoSite) {
        String name =
                String.format(Locale.ROOT, "%,d roles, %,d comparisons", handbook.roles(), handbook.comparisons());
        List<Entrant> entrants = new ArrayList<>();
        entrants.add(build(content));
        if (hugo) {
            entrants.add(hugo(hugoSite));
        }
        entrants.add(check(content));
        entrants.add(copy());
        return new Contest(name, entrants);
    }

    Contest content(String name, Path content) {
        return new Contest(name, List.of(build(content), check(content), copy()));
    }

    Contest start() {
        String classes = String.valueOf(System.getProperty("java.class.path"));
        return new Contest(
                "no handbook",
                List.of(
                        new Entrant("`remit --version`", remit("--version"), null),
                        new Entrant("empty `main`", List.of(JAVA, "-cp", classes, Idle.class.getName()), null)));
    }

    Path remitSite() {
        return disk.resolve("remit-site");
    }

    Path hugoSite() {
        return disk.resolve("hugo-site");
    }

    private Entrant build(Path content) {
        List<String> command = remit(
                "build", "--content", content.toString(), "--site", remitSite().toString());
        return new Entrant("Remit", command, remitSite());
    }

    private Entrant check(Path content) {
        return new Entrant("`remit check`", remit("check", "--content", content.toString()), null);
    }

    private Entrant hugo(Path source) {
        String site = hugoSite().toString();
        return new Entrant(
                "Hugo", List.of("hugo", "--quiet", "--source", source.toString(), "--destination", site), hugoSite());
    }

    /** What writing the same files takes at least. */
    private Entrant copy() {
        Path copy = disk.resolve("copy");
        return new Entrant(
                "`cp -r` of Remit's site", List.of("cp", "-r", remitSite().toString(), copy.toString()), copy);
    }

    private List<String> remit(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
