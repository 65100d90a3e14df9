package remit.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rules a page is tried by, in which looks. The page is opened once; its window changes from look to look.
 *
 * <p>Left out is what cannot differ. Letters change where things lie and nothing else, so wide letters are asked about the
 * layout alone. A theme changes colours, so dark pages are asked about colours and about the layout of their width. A
 * state changes one part of a page, so axe looks at that part. With {@code browser.all} nothing is left out for being
 * alike.
 */
final class Questions {

    /** Whether every page is asked everything in every look, which takes long. */
    static final boolean EVERYTHING = Boolean.getBoolean("browser.all");

    /** The widths in which nothing may be lost, as they are and with text spaced out. */
    private static final List<Look> TIGHT = List.of(
            Look.NARROWEST,
            Look.ZOOMED,
            Look.TABLET,
            Look.NARROWEST.in(Look.Mode.SPACED_TEXT),
            Look.WIDE.in(Look.Mode.SPACED_TEXT));

    private Questions() {}

    /** Of one page of each kind, or of one kind of state of a page. */
    static List<Question> of(TestSite site, PageState state, Letters letters) {
        List<Question> questions = new ArrayList<>();
        boolean narrow = letters == Letters.NARROW;
        if (EVERYTHING) {
            looks(state).forEach(look -> questions.add(new Question(look, SeenRules.SCREEN)));
        } else {
            questions.add(new Question(Look.WIDE, narrow && own(site, state) ? SeenRules.SCREEN : SeenRules.LAYOUT));
            if (!state.underPointer()) {
                questions.add(new Question(
                        Look.PHONE.dark(), narrow && own(site, state) ? SeenRules.OTHER_COLOURS : SeenRules.LAYOUT));
            }
        }
        if (state.plain()) {
            TIGHT.forEach(look -> questions.add(new Question(look, SeenRules.LAYOUT)));
            questions.add(new Question(paper(site, state), SeenRules.PAPER));
        }
        if (narrow) {
            whatLettersCannotChange(questions, site, state);
        }
        return questions;
    }

    private static void whatLettersCannotChange(List<Question> questions, TestSite site, PageState state) {
        if (!state.underPointer()) {
            questions.add(Question.in(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.FORCED));
        }
        if (!state.plain()) {
            return;
        }
        questions.add(Question.in(Look.WIDE.in(Look.Mode.REDUCED_MOTION), SeenRules.MOTION));
        if (hasRolesAcross(site, state.address())) {
            questions.add(Question.in(Look.PHONE, SeenRules.ROLE_NAMES));
            questions.add(Question.in(Look.ON_ITS_SIDE, SeenRules.ROLE_NAMES));
        }
        if (site.kinds().indexOf(state.address()) < 5) {
            questions.add(Question.in(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.KEYBOARD));
        }
        if (EVERYTHING || own(site, state)) {
            questions.add(new Question(Look.WIDE, SeenRules.WALK));
        }
        if (EVERYTHING) {
            questions.add(new Question(Look.PHONE, SeenRules.WALK));
        }
    }

    /** Of a page that is like another in all its parts. Pages of paths, which are many, are made of the same few parts. */
    static List<Question> ofOneMore(PageState state, Letters letters) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(Look.NARROWEST, SeenRules.LAYOUT));
        if (EVERYTHING) {
            Look.FOUR.forEach(look -> questions.add(new Question(look, SeenRules.SCREEN)));
        } else if (letters == Letters.NARROW && !state.address().matches("guides/.+/.+/.+")) {
            questions.add(Question.in(Look.WIDE, SeenRules.BUT_COLOURS));
        }
        return questions;
    }

    /** Whether the state is of the published handbook, or of a kind of page that only the larger one has. */
    private static boolean own(TestSite site, PageState state) {
        return site.equals(TestSite.real())
                || state.plain() && TestSite.kindsOfItsOwn().contains(state.address());
    }

    private static List<Look> looks(PageState state) {
        return state.underPointer() ? List.of(Look.WIDE, Look.WIDE.dark()) : Look.FOUR;
    }

    private static Look paper(TestSite site, PageState state) {
        boolean onItsSide = site.pages().get(state.address()).selectFirst(".page--sheet") != null;
        return onItsSide ? Look.ON_ITS_SIDE : Look.UPRIGHT;
    }

    /** Whether a page has a table of heads across: comparisons, who does what, the results of a guide. */
    static boolean hasRolesAcross(TestSite site, String address) {
        return site.pages().get(address).selectFirst(".across tbody td") != null;
    }
}
