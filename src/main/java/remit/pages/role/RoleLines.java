package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.words.Alphabet;

/**
 * Many roles, one line each, A to Z.
 *
 * @param index links to the letters
 * @param letters in the order of the handbook's language
 * @param full whether a line says what its role is for; otherwise there are so many roles that lines hold names alone
 * @param groupings by what else a script can group the roles; may be empty
 * @param names the file with all names of the roles, which the script loads when a reader looks for one
 */
public record RoleLines(
        List<PageLink> index, List<Letter> letters, boolean full, List<RoleGrouping> groupings, String names) {

    /** From this many roles on, a role has one line; fewer roles are cards. */
    static final int MANY = 30;

    /** With more roles than this, a line holds the names alone, so that the page stays light. */
    private static final int FULL = 300;

    /** The most that a line says of what its role is for, in code points, so that it stays one line. */
    private static final int WORDS = 90;

    /**
     * The roles under one letter.
     *
     * @param anchor its id on the page: {@code _a}
     */
    public record Letter(String text, String anchor, List<Line> roles) {}

    /**
     * One role.
     *
     * @param tag null where the role has no abbreviation, and where the link has it
     * @param role the title, linked to the role's page; where lines hold names alone, with the abbreviation
     * @param inShort the first plain words of the short answer; null where not written, and where lines hold names alone
     * @param status the role's status in a few words; null where the role is in place
     * @param groups the places of the role's groups in each grouping, as {@link RoleGroups#of} writes them
     */
    public record Line(
            @Nullable Tag tag,
            PageLink role,
            @Nullable String inShort,
            @Nullable String status,
            String groups) {}

    static RoleLines of(Here here) {
        List<Role> roles = List.copyOf(here.handbook().roles().values());
        boolean full = roles.size() <= FULL;
        RoleGroups groups = new RoleGroups(here);
        Alphabet alphabet = new Alphabet(here.handbook().titleOrder());
        List<Letter> letters =
                alphabet.letters(alphabet.sorted(roles, Role::title, (one, other) -> 0), Role::title).stream()
                        .map(letter -> new Letter(
                                letter.text(),
                                letter.anchor(),
                                letter.things().stream()
                                        .map(role -> line(here, role, full, groups))
                                        .toList()))
                        .toList();
        return new RoleLines(
                letters.stream()
                        .map(letter -> new PageLink(letter.text(), here.to(Addresses.ROLES, letter.anchor())))
                        .toList(),
                letters,
                full,
                groups.groupings(),
                here.to(DataAddresses.PICKER_NAMES));
    }

    private static Line line(Here here, Role role, boolean full, RoleGroups groups) {
        return new Line(
                full && role.abbreviation() != null ? here.tag(role).unlinked() : null,
                full ? here.link(role) : named(here, role),
                full && role.inShort() != null
                        ? here.text(start(here, role.inShort().text()))
                        : null,
                role.status() == Role.Status.IN_PLACE ? null : RoleFact.status(here.words(), role),
                groups.of(role));
    }

    private static PageLink named(Here here, Role role) {
        PageLink link = here.link(role);
        return role.abbreviation() == null
                ? link
                : new PageLink(
                        here.words().say("role.document_title", "title", link.text(), "short", role.abbreviation()),
                        link.href());
    }

    /** Returns a text, or its beginning with dots where it is too long. */
    private static String start(Here here, String text) {
        if (text.codePointCount(0, text.length()) <= WORDS) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, WORDS);
        int blank = text.lastIndexOf(' ', cut);
        return here.words().say("role_index.start", "start", text.substring(0, blank < cut / 2 ? cut : blank));
    }
}
