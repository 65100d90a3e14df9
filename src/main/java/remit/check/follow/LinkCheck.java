package remit.check.follow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Content;
import remit.check.bind.Corrections;
import remit.check.bind.Pairs;
import remit.model.Comparison;
import remit.problem.Hint;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.Suggestion;
import remit.problem.Suggestions;
import remit.prose.AddressSlips;
import remit.prose.Heading;
import remit.prose.Link;
import remit.prose.Prose;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.shape.Target;

/** Follows every link within the content to its file and its anchor. */
public final class LinkCheck {

    /** The lists whose records have ids that links can name. */
    private static final Set<RecordKind> LISTS =
            EnumSet.of(RecordKind.CONTACT, RecordKind.TOPIC, RecordKind.TERM, RecordKind.SOURCE, RecordKind.DUTY);

    private static final String CRITERIA = RecordKind.CRITERION.file();

    private static final Set<RecordKind> WITHOUT_ANCHORS =
            EnumSet.of(RecordKind.HANDBOOK, RecordKind.CRITERION, RecordKind.CHANGES);

    private final Content content;
    private final Names names;
    private final Set<String> drafts;
    private final MissingRecords missing;
    private final Suggestions suggestions;
    private final Problems problems;
    private final List<String> targets = new ArrayList<>();
    private final Set<String> assets;
    private final boolean allPairs;
    private final Set<String> declaredPairs;

    /** The first of the targets with each {@link FileNames#key}, of its whole path and of its name alone. */
    private final Map<String, String> byPath = new HashMap<>();

    private final Map<String, String> byName = new HashMap<>();

    /** The anchors of the pages that links with an anchor lead to, by file. */
    private final Map<String, Set<String>> pageAnchors = new HashMap<>();

    /**
     * Makes a check of links.
     *
     * @param drafts the ids and files of records that are left out as drafts
     * @param missing takes the links to what is not there
     * @param suggestions finds similar files and anchors
     */
    public LinkCheck(
            Content content,
            Names names,
            Set<String> drafts,
            MissingRecords missing,
            Suggestions suggestions,
            Problems problems) {
        this.content = content;
        this.names = names;
        this.drafts = drafts;
        this.missing = missing;
        this.suggestions = suggestions;
        this.problems = problems;
        this.assets = Set.copyOf(content.documents().assets());
        this.allPairs = Pairs.all(content);
        this.declaredPairs = Pairs.declared(content);
        targets.addAll(content.documents().yaml().keySet());
        targets.addAll(content.documents().markdown().keySet());
        targets.addAll(content.documents().assets());
        targets.forEach(target -> {
            byPath.putIfAbsent(FileNames.key(target), target);
            byName.putIfAbsent(FileNames.key(name(target)), target);
        });
    }

    public void check(List<Link> links) {
        links.forEach(link -> {
            if (link.external()) {
                checkOwnAddress(link);
            } else {
                check(link);
            }
        });
    }

    /** Warns of a link to a page of this handbook by its address on the web. */
    private void checkOwnAddress(Link link) {
        String own = content.handbook() == null ? null : content.handbook().get(HandbookShape.ADDRESS);
        String base = own == null ? "" : own.endsWith("/") ? own : own + "/";
        String written = link.destination();
        if (base.isEmpty() || !written.startsWith(base)) {
            return;
        }
        String path = written.substring(base.length());
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String anchor = hash < 0 ? "" : path.substring(hash + 1);
        BuiltAddress.source(page, this::isSource)
                .ifPresent(source -> problems.add(Message.OWN_ADDRESS
                        .at(link.position())
                        .hint(Hint.didYouMean(relative(link.position().file(), withAnchor(source, anchor))))));
    }

    /** Returns whether a link can name this file, or this record of a list. */
    private boolean isSource(String target) {
        int hash = target.indexOf('#');
        return hash < 0
                ? exists(target)
                : exists(target.substring(0, hash)) && isAnchor(target.substring(0, hash), target.substring(hash + 1));
    }

    private boolean isAnchor(String file, String anchor) {
        return anchors(file).contains(anchor);
    }

    /** Returns a file with the anchor that a link to it had, if the file has it. */
    private String withAnchor(String file, String anchor) {
        return file.indexOf('#') < 0 && !anchor.isEmpty() && isAnchor(file, anchor) ? file + "#" + anchor : file;
    }

    private void check(Link link) {
        String file = file(link);
        int hash = link.target().indexOf('#');
        String anchor = hash < 0 ? "" : link.target().substring(hash + 1);
        if (content.documents().failed().contains(file)) {
            return;
        }
        if (drafts.contains(file)) {
            problems.add(Message.DRAFT.at(link.position(), file));
        } else if (!exists(file)) {
            reportBroken(link, file);
        } else if (isEmpty(file)) {
            problems.add(Message.LINK_TO_NOTHING.at(link.position(), file));
        } else if (!anchor.isEmpty()) {
            checkAnchor(link, file, anchor);
        }
    }

    private boolean exists(String file) {
        return (list(file) != null || isWithoutAnchors(file))
                        && content.documents().yaml().containsKey(file)
                || content.documents().markdown().containsKey(file)
                || assets.contains(file)
                || isRecordFile(file)
                || isPair(file);
    }

    /**
     * Returns whether a file is a list without any records, such as one with drafts only: there is no page to lead to.
     */
    private boolean isEmpty(String file) {
        Target target = list(file);
        return target != null && names.ids(target).isEmpty() && !names.isUncertain(target);
    }

    /** Returns how other records refer to the records of a list, given its file; null for any other file. */
    private static @Nullable Target list(String file) {
        return RecordKind.of(file)
                .filter(LISTS::contains)
                .map(RecordKind::target)
                .orElse(null);
    }

    private static boolean isWithoutAnchors(String file) {
        return RecordKind.of(file).filter(WITHOUT_ANCHORS::contains).isPresent();
    }

    /** Returns whether a file is that of a record, or the Markdown file that a record may have. */
    private boolean isRecordFile(String file) {
        return Stream.of(RecordKind.ROLE, RecordKind.COMPARISON, RecordKind.GUIDE)
                .anyMatch(kind -> kind.idOf(file)
                        .filter(id -> names.isDeclared(Objects.requireNonNull(kind.target()), id))
                        .isPresent());
    }

    private boolean isPair(String file) {
        String[] roles = RecordKind.COMPARISON.idOf(file).orElse("").split(Comparison.BETWEEN);
        return roles.length == 2
                && !roles[0].equals(roles[1])
                && names.isDeclared(Target.ROLE, roles[0])
                && names.isDeclared(Target.ROLE, roles[1])
                && hasPage(Comparison.pairId(roles[0], roles[1]));
    }

    /** Returns whether a pair has a page. With {@code pairs: declared} only declared pairs have one. */
    private boolean hasPage(String pair) {
        return allPairs || declaredPairs.contains(pair);
    }

    private void reportBroken(Link link, String file) {
        String from = link.position().file();
        String path = file(withSlashes(link));
        int hash = link.target().indexOf('#');
        String anchor = hash < 0 ? "" : link.target().substring(hash + 1);
        if (path.startsWith("../") || path.startsWith("/")) {
            String inside = path.replaceFirst("^(\\.\\./|/)+", "");
            String hint = Optional.of(inside)
                    .filter(this::exists)
                    .or(() -> BuiltAddress.source(inside, this::isSource))
                    .map(source -> Hint.didYouMean(relative(from, withAnchor(source, anchor))))
                    .orElse(MarkdownHint.linkInside());
            problems.add(
                    Message.LINK_OUTSIDE.at(link.position(), link.destination()).hint(hint));
            return;
        }
        String meant = meant(link, path, anchor);
        missing.addFile(
                file,
                Message.BROKEN_LINK
                        .at(link.position(), link.destination(), file)
                        .hint(meant),
                meant != null);
    }

    /**
     * Returns the hint for a link that leads nowhere: an address of another kind, or a file with a similar name. Null
     * where nothing similar is known.
     */
    private @Nullable String meant(Link link, String file, String anchor) {
        String written = link.destination();
        return Corrections.looksLikeHost(written)
                ? MarkdownHint.webAddress(written)
                : AddressSlips.corrected(written)
                        .map(Hint::didYouMean)
                        .or(() -> nearest(file)
                                .map(near ->
                                        Hint.didYouMean(relative(link.position().file(), withAnchor(near, anchor)))))
                        .orElse(null);
    }

    /** Returns the link as code hosts and browsers read it, with slashes instead of backslashes. */
    private static Link withSlashes(Link link) {
        return Link.of(link.destination().replace('\\', '/'), link.image(), link.position());
    }

    private static String file(Link link) {
        int hash = link.target().indexOf('#');
        return hash < 0 ? link.target() : link.target().substring(0, hash);
    }

    /**
     * Returns the file that a path was meant to name. This is, in this order: the path with other slashes, the source
     * of a page named by its address, a path that differs only in case, a path with a typing error, a file of the same
     * name in another folder. Empty where there is no such file.
     */
    private Optional<String> nearest(String file) {
        return Optional.of(file)
                .filter(this::exists)
                .or(() -> BuiltAddress.source(file, this::isSource))
                .or(() -> BuiltAddress.source(RecordKind.ROLE.folder() + name(file), this::isSource)
                        .filter(source -> file.endsWith("/") || file.endsWith(".html")))
                .or(() -> Optional.ofNullable(byPath.get(FileNames.key(file))))
                .or(() -> suggestions
                        .near(file, targets)
                        .filter(near -> Suggestion.slips(file, near)
                                <= Math.max(1, name(file).length() / 3)))
                .or(() -> Optional.ofNullable(byName.get(FileNames.key(name(file)))));
    }

    /**
     * Returns the part of a path that distinguishes a file from its neighbours: its name without the ending; for a
     * guide, the name of its folder.
     */
    private static String name(String file) {
        String path = RecordKind.GUIDE.idOf(file).orElse(file.replaceFirst("\\.[a-z]+$", ""));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void checkAnchor(Link link, String file, String anchor) {
        boolean points = RecordKind.ROLE.idOf(file).isPresent()
                || RecordKind.COMPARISON.idOf(file).isPresent();
        if (points
                && (names.ids(Target.CRITERION).isEmpty()
                        || content.documents().failed().contains(CRITERIA))) {
            return;
        }
        Set<String> anchors = anchors(file);
        Target target = list(file);
        if (drafts.contains(anchor) && target != null) {
            problems.add(Message.DRAFT.at(link.position(), anchor));
        } else if (!anchors.contains(anchor) && (target == null || !names.isUncertain(target))) {
            Problem problem = Message.BROKEN_ANCHOR
                    .at(link.position(), anchor, file)
                    .hint(anchors.isEmpty() ? null : Hint.existing(anchor, anchors, suggestions));
            if (target == null) {
                problems.add(problem);
            } else {
                missing.add(
                        target,
                        anchor,
                        problem,
                        suggestions.near(anchor, anchors).isPresent());
            }
        }
    }

    private Set<String> anchors(String file) {
        Target target = list(file);
        return target == null ? pageAnchors.computeIfAbsent(file, this::pageAnchors) : names.ids(target);
    }

    private Set<String> pageAnchors(String file) {
        Set<String> anchors = new LinkedHashSet<>();
        Prose prose = content.proseOf(text(file));
        if (prose != null) {
            prose.headings().stream().map(Heading::id).forEach(anchors::add);
        }
        if (RecordKind.ROLE.idOf(file).isPresent()) {
            anchors.addAll(names.ids(Target.CRITERION));
        }
        RecordKind.COMPARISON
                .idOf(file)
                .ifPresent(id -> anchors.addAll(content.shown(id, names.ids(Target.CRITERION))));
        if (RecordKind.GUIDE.holds(file)) {
            anchors.addAll(content.steps(RecordKind.GUIDE.id(file)));
        }
        return anchors;
    }

    /** Returns the Markdown file of the page that is made from a file: its explanation, or the file itself. */
    private static String text(String file) {
        return RecordKind.of(file)
                .filter(RecordKind::hasFolder)
                .map(kind -> kind.explanation(kind.id(file)))
                .orElse(file);
    }

    /** Returns the path to a file from the folder of another file. */
    private static String relative(String from, String to) {
        long depth = from.chars().filter(c -> c == '/').count();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return to.startsWith(folder) ? to.substring(folder.length()) : "../".repeat((int) depth) + to;
    }
}
