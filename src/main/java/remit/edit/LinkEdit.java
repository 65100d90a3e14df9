package remit.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.problem.Position;
import remit.problem.UsageException;
import remit.prose.Link;

/** Finds what must be written in place of a link's destination where its file or what it names gets another name. */
final class LinkEdit {

    private static final String BEFORE = "(<";
    private static final String BEHIND = ")>\"' \t\r\n";

    private final Link link;
    private final SourceFile source;
    private final NewName name;

    /**
     * @param source the file that the link is in
     */
    LinkEdit(Link link, SourceFile source, NewName name) {
        this.link = link;
        this.source = source;
        this.name = name;
    }

    /**
     * Returns what to replace; empty where the link stays right as it is, and where its destination is written elsewhere
     * in the file, as that of {@code [the rules][rules]} is.
     */
    Optional<Replacement> replacement() {
        String wanted = destination();
        return wanted.equals(link.destination()) ? Optional.empty() : place().map(at -> new Replacement(at, wanted));
    }

    /** Returns the destination afterwards, in the way in which the editor wrote it. */
    private String destination() {
        String from = name.file(link.position().file());
        String target = name.target(link.target());
        if (leadsTo(link.destination(), from, target)) {
            return link.destination();
        }
        int hash = link.destination().indexOf('#');
        String path = hash < 0 ? link.destination() : link.destination().substring(0, hash);
        int targetHash = target.indexOf('#');
        String file = targetHash < 0 ? target : target.substring(0, targetHash);
        String anchor = targetHash < 0 ? "" : target.substring(targetHash);
        String written = hash < 0 ? "" : link.destination().substring(hash);
        return paths(path, from, file).stream()
                .flatMap(one -> Stream.of(one + written, one + anchor))
                .filter(one -> leadsTo(one, from, target))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        link.position().file() + ":" + link.position().line()
                                + " links to '" + link.destination() + "', which cannot be changed in place: write '"
                                + relative(from, file) + anchor + "' by hand after this"));
    }

    /** Returns the paths that may be right: as written, with other names of files at its end, and written anew. */
    private List<String> paths(String written, String from, String file) {
        List<String> paths = new ArrayList<>(List.of(written));
        String[] old = fileOf(link.target()).split("/");
        String[] now = file.split("/");
        String[] parts = written.split("/", -1);
        for (int i = 1; i <= Math.min(parts.length, Math.min(old.length, now.length)); i++) {
            if (parts[parts.length - i].equals(old[old.length - i])) {
                parts[parts.length - i] = now[now.length - i];
                paths.add(String.join("/", parts));
            }
        }
        paths.add(relative(from, file));
        return paths;
    }

    private static String fileOf(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    private boolean leadsTo(String written, String from, String target) {
        return Link.of(written, link.image(), Position.startOf(from)).target().equals(target);
    }

    private static String relative(String from, String to) {
        Path folder = Path.of("/", from.substring(0, from.lastIndexOf('/') + 1));
        return folder.relativize(Path.of("/", to)).toString().replace('\\', '/');
    }

    /** Returns the place of the destination's characters; empty where they are not within the link. */
    private Optional<Position> place() {
        Position whole = link.position();
        String written = source.stretch(whole);
        String wanted = link.destination();
        int likely = -1;
        int possible = -1;
        for (int at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean ends = end == written.length() || BEHIND.indexOf(written.charAt(end)) >= 0;
            if (ends && at > 0 && BEFORE.indexOf(written.charAt(at - 1)) >= 0) {
                likely = at;
            } else if (ends) {
                possible = possible < 0 ? at : possible;
            }
        }
        int found = likely >= 0 ? likely : possible;
        return found < 0 ? Optional.empty() : Optional.of(source.within(whole, found, wanted));
    }
}
