package remit.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import remit.model.Comparison;
import remit.shape.RecordKind;
import remit.shape.Target;

/**
 * What an id, a file and a link are called once something has another id. All that does not name it keeps its name.
 *
 * @param part what gets another id
 * @param id its id afterwards
 */
record NewName(NamedPart part, String id) {

    /** Returns whether a place names the part itself. */
    boolean isMeant(Mention mention) {
        boolean kind = mention.kind() == part.kind()
                || mention.kind() == Target.PARTY && isParty(part.kind())
                || mention.kind() == Target.STEP && isStep(part.kind());
        return kind && mention.within().equals(part.within()) && mention.id().equals(part.id());
    }

    /** Returns the ids around a part, as they are afterwards. */
    List<String> within(Target kind, List<String> within) {
        List<String> renamed = new ArrayList<>(within);
        boolean inGuide = part.kind() == Target.GUIDE && (isStep(kind) || kind == Target.STEP || kind == Target.ANSWER);
        boolean inQuestion = part.kind() == Target.QUESTION && kind == Target.ANSWER;
        boolean inCriterion = part.kind() == Target.CRITERION && kind == Target.ITEM;
        int depth = part.within().size();
        boolean around = inGuide || inQuestion || inCriterion;
        if (around
                && within.size() > depth
                && path(within.subList(0, depth + 1)).equals(part.path())) {
            renamed.set(depth, id);
        }
        return renamed;
    }

    /** Returns a file as it is called afterwards. */
    String file(String file) {
        RecordKind kind = RecordKind.of(part.kind()).orElse(null);
        if (isStep(part.kind())) {
            String guide = part.within().get(0);
            return file.equals(RecordKind.GUIDE.explanation(guide, part.id()))
                    ? RecordKind.GUIDE.explanation(guide, id)
                    : file;
        }
        if (kind == RecordKind.GUIDE) {
            String folder = kind.folder() + part.id() + "/";
            return file.startsWith(folder) ? kind.folder() + id + "/" + file.substring(folder.length()) : file;
        }
        if (kind == null || !kind.hasFolder()) {
            return file;
        }
        if (file.equals(kind.file(part.id()))) {
            return kind.file(id);
        }
        return file.equals(kind.explanation(part.id())) ? kind.explanation(id) : pair(file);
    }

    /** Returns what a link names afterwards; see {@link remit.prose.Link#target}. */
    String target(String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String named = anchor.equals(part.id()) && isAnchorIn(file) ? id : anchor;
        return file(file) + (hash < 0 ? "" : "#" + named);
    }

    /** Returns whether the part's id is an anchor of the page that is made from a file. */
    private boolean isAnchorIn(String file) {
        return switch (part.kind()) {
            case CRITERION ->
                RecordKind.ROLE.idOf(file).isPresent()
                        || RecordKind.COMPARISON.idOf(file).isPresent();
            case QUESTION, OUTCOME ->
                file.equals(RecordKind.GUIDE.file(part.within().get(0)));
            case CONTACT, TOPIC, TERM, SOURCE, DUTY ->
                file.equals(RecordKind.of(part.kind()).orElseThrow().file());
            default -> false;
        };
    }

    /** Returns the file of a pair with the role's id afterwards: {@code comparisons/ranger-vs-warden.yaml}. */
    private String pair(String file) {
        String pair = RecordKind.COMPARISON.idOf(file).orElse("");
        if (part.kind() != Target.ROLE || !pair.contains(Comparison.BETWEEN)) {
            return file;
        }
        String both = String.join(
                Comparison.BETWEEN,
                Arrays.stream(pair.split(Comparison.BETWEEN, -1))
                        .map(role -> role.equals(part.id()) ? id : role)
                        .toList());
        return RecordKind.COMPARISON.folder() + both + file.substring(file.lastIndexOf('.'));
    }

    private static String path(List<String> ids) {
        return String.join("/", ids);
    }

    private static boolean isParty(Target kind) {
        return kind == Target.ROLE || kind == Target.CONTACT;
    }

    private static boolean isStep(Target kind) {
        return kind == Target.QUESTION || kind == Target.OUTCOME;
    }
}
