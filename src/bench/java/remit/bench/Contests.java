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
 * @param jar Remit's; its launcher is {@code bin/remit} beside it
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
        entrants.addAll(builds(content));
        if (hugo) {
            entrants.add(hugo(hugoSite));
        }
        entrants.addAll(checks(content));
        entrants.add(copy());
        return new Contest(name, entrants);
    }

    Contest content(String name, Path content) {
        List<Entrant> entrants = new ArrayList<>(builds(content));
        entrants.addAll(checks(content));
        entrants.add(copy());
        return new Contest(name, entrants);
    }

    /** Spreadsheets of a content, out and in. */
    Contest sheets(Path content, Sheets sheets) {
        Path fresh = disk.resolve("fresh");
        String copy = disk.resolve("copy").toString();
        String changed = String.join(
                " ", javaJar("import", sheets.changed().toString(), "--kind", "roles", "--yes", "--content", copy));
        return new Contest(
                "1,000 roles, 20,000 values",
                List.of(
                        new Entrant("`export` .xlsx", exported(content, "out.xlsx"), null),
                        new Entrant("`export` .csv", exported(content, "out.csv"), null),
                        new Entrant("`import` .xlsx, unchanged", imported(sheets.workbook(), content), null),
                        new Entrant("`import` .csv, unchanged", imported(sheets.csv(), content), null),
                        new Entrant(
                                "`import` .csv, all roles changed, with `cp -r`",
                                List.of(
                                        "sh",
                                        "-c",
                                        "rm -rf " + copy + "; cp -r " + content + " " + copy + " && " + changed),
                                null),
                        new Entrant("`import` .xlsx into a new folder", imported(sheets.workbook(), fresh), fresh)));
    }

    private List<String> exported(Path content, String file) {
        return javaJar(
                "export",
                disk.resolve(file).toString(),
                "--kind",
                "roles",
                "--replace",
                "--content",
                content.toString());
    }

    private List<String> imported(Path file, Path content) {
        return javaJar("import", file.toString(), "--kind", "roles", "--yes", "--content", content.toString());
    }

    Contest start() {
        String classes = String.valueOf(System.getProperty("java.class.path"));
        return new Contest(
                "no handbook",
                List.of(
                        new Entrant("`java -jar remit.jar --version`", javaJar("--version"), null),
                        new Entrant("`bin/remit --version`", launcher("--version"), null),
                        new Entrant("empty `main`", List.of(JAVA, "-cp", classes, Idle.class.getName()), null)));
    }

    /**
     * Builds onto a disk, which force files to it or leave that to the system.
     *
     * @param folder a folder on a disk that is no memory
     */
    Contest forced(String name, Path content, Path folder) {
        Path site = folder.resolve("site");
        String[] arguments = {"build", "--content", content.toString(), "--site", site.toString()};
        List<String> unforced = new ArrayList<>(launcher(arguments));
        unforced.add("--no-fsync");
        return new Contest(
                name + ", onto a disk",
                List.of(
                        new Entrant("Remit, `bin/remit`", launcher(arguments), site),
                        new Entrant("Remit, `bin/remit --no-fsync`", unforced, site)));
    }

    Path remitSite() {
        return disk.resolve("remit-site");
    }

    Path hugoSite() {
        return disk.resolve("hugo-site");
    }

    /** Makes the launcher's archive of classes, which a user has from the first build on. */
    Contest archiving(Path content) {
        return new Contest("the launcher's archive", List.of(builds(content).get(1)));
    }

    private List<Entrant> builds(Path content) {
        String[] arguments = {
            "build", "--content", content.toString(), "--site", remitSite().toString()
        };
        return List.of(
                new Entrant("Remit, `java -jar`", javaJar(arguments), remitSite()),
                new Entrant("Remit, `bin/remit`", launcher(arguments), remitSite()));
    }

    private List<Entrant> checks(Path content) {
        String[] arguments = {"check", "--content", content.toString()};
        return List.of(
                new Entrant("`check`, `java -jar`", javaJar(arguments), null),
                new Entrant("`check`, `bin/remit`", launcher(arguments), null));
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

    private List<String> javaJar(String... arguments) {
        return command(List.of(JAVA, "-jar", jar.toString()), arguments);
    }

    private List<String> launcher(String... arguments) {
        return command(List.of(jar.resolveSibling("bin/remit").toString()), arguments);
    }

    private static List<String> command(List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
