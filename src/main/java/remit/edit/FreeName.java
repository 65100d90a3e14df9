package remit.edit;

import java.util.List;
import remit.problem.UsageException;
import remit.shape.Target;

/** Refuses a new id that is not one, or that something else has or had. */
final class FreeName {

    private final ContentNow now;
    private final NamedPart part;

    FreeName(ContentNow now, NamedPart part) {
        this.now = now;
        this.part = part;
    }

    /**
     * Checks an id.
     *
     * @param words what was asked for
     * @param id the id itself, which for a term is made from its words
     * @throws UsageException where it cannot be taken; the message says what to do
     */
    void refuse(String words, String id) {
        if (id.equals(part.id()) && part.kind() != Target.TERM) {
            throw new UsageException("the " + part.kind().word() + " '" + part.path() + "' has this id already");
        }
        if (part.kind() == Target.TERM) {
            refuseWords(words);
        } else {
            for (String name : part.kind() == Target.PAGE ? List.of(id.split("/", -1)) : List.of(id)) {
                UsableId.refuseWrong(name);
            }
        }
        now.whole().parts().stream()
                .filter(other -> !other.equals(part) && shares(other))
                .forEach(other -> refuseTaken(other, id));
        refuseFile(id);
    }

    private static void refuseWords(String words) {
        if (words.isBlank() || words.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageException("a term is one line of text, and not empty");
        }
    }

    /** Returns whether another part must have another id. A role and a contact are named in the same places. */
    private boolean shares(NamedPart other) {
        return family(other.kind()) == family(part.kind()) && other.within().equals(part.within());
    }

    private static Target family(Target kind) {
        return switch (kind) {
            case ROLE, CONTACT -> Target.PARTY;
            case QUESTION, OUTCOME -> Target.STEP;
            default -> kind;
        };
    }

    private void refuseTaken(NamedPart other, String id) {
        String place = now.shown(other.place());
        if (other.id().equals(id)) {
            throw new UsageException(
                    "there is " + article(other.kind()) + " '" + id + "' already, in " + place + ": take another id");
        }
        if (other.kind() == part.kind()
                && other.formerly().stream().anyMatch(old -> old.text().equals(id))) {
            throw new UsageException(
                    "'" + id + "' is an old id of " + place + ", to which its address leads: take another id");
        }
    }

    /** Returns the word for a kind with its article: {@code an item}. */
    static String article(Target kind) {
        return "aeio".indexOf(kind.word().charAt(0)) >= 0 ? "an " + kind.word() : "a " + kind.word();
    }

    private void refuseFile(String id) {
        NewName name = new NewName(part, id);
        now.files().stream()
                .filter(file -> !name.file(file).equals(file))
                .map(name::file)
                .filter(now::has)
                .findFirst()
                .ifPresent(file -> {
                    throw new UsageException("there is a file '" + file + "' already: take another id");
                });
    }
}
