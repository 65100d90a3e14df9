package remit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which rules a page is tried by, in which looks. The page is opened once; its window changes from look to look, and looks
 * of one size follow each other.
 *
 * <p>Left out is what cannot differ, and what holds where something harder holds. Letters change where things lie and
 * nothing else, so axe, the keyboard and readers' wishes are asked about in one sort of letters. A theme changes
 * colours, so dark pages are asked about colours and about the layout of their width. A state changes one part of a
 * page, so axe looks at that part, and at its colours alone where it is under the pointer or at an address. A page is
 * walked through by keyboard where it has a stop that no page before it has. Windows in which something might be lost,
 * and paper, are asked about in wide letters, which need more room than narrow ones; a kind of page is seen in one of
 * these windows in each of the two handbooks. Of pages that are like others, one in eight is opened. With
 * {@code browser.all} nothing is left out for being alike.
 */
final class Questions {

    /** Whether every page is asked everything in every look, which takes long. */
    static final boolean EVERYTHING = Boolean.getBoolean("browser.all");

    /** The windows in which something might be lost, as they are and with text spaced out. */
    private static final List<Look> TIGHT = List.of(
            Look.WIDE.in(Letters.WIDE).in(Look.Mode.SPACED_TEXT),
            Look.NARROWEST.in(Letters.WIDE).in(Look.Mode.SPACED_TEXT),
            Look.ZOOMED.in(Letters.WIDE),
            Look.TABLET.in(Letters.WIDE));

    /** The widths of windows in the order in which they are tried; the widest, in which pages are walked through, is last. */
    private static final List<Integer> WIDTHS = Stream.of(
                    Look.PHONE, Look.NARROWEST, Look.TABLET, Look.UPRIGHT, Look.ON_ITS_SIDE, Look.WIDE)
            .map(Look::width)
            .toList();

    private Questions() {}

    /** Of one page of each kind, or of one kind of state of a page. */
    static List<Question> of(TestSite site, PageState state) {
        List<Question> questions = new ArrayList<>();
        for (Look look : looks(site, state)) {
            questions.add(new Question(look, onScreen(site, state, look)));
            if (EVERYTHING || look.equals(Look.WIDE) && state.opens()) {
                questions.add(new Question(look.in(Letters.WIDE), SeenRules.LAYOUT));
            }
        }
        questions.addAll(forWishes(site, state));
        if (EVERYTHING && state.plain()) {
            questions.add(new Question(Look.NARROWEST, SeenRules.LAYOUT));
            questions.add(new Question(paper(site, state), SeenRules.PAPER));
        }
        if (state.opens()) {
            questions.add(new Question(Look.NARROWEST.in(Letters.WIDE), SeenRules.LAYOUT));
        }
        if (state.plain()) {
            tight(site, state).forEach(look -> questions.add(new Question(look, SeenRules.LAYOUT)));
            questions.add(new Question(paper(site, state).in(Letters.WIDE), SeenRules.PAPER));
            questions.addAll(ofTables(site, state));
        }
        questions.sort(
                Comparator.comparing(question -> WIDTHS.indexOf(question.look().width())));
        if (state.plain()) {
            questions.addAll(byKeyboard(site, state));
        }
        return questions;
    }

    /** One of the tight windows for a kind of page in one handbook, and another for it in the other. */
    private static List<Look> tight(TestSite site, PageState state) {
        int turn = Math.floorMod(state.address().hashCode(), TIGHT.size()) + (site.equals(TestSite.real()) ? 0 : 1);
        return EVERYTHING ? TIGHT : List.of(TIGHT.get(turn % TIGHT.size()));
    }

    private static List<Look> looks(TestSite site, PageState state) {
        if (!EVERYTHING && state.plain() && !own(site, state)) {
            return List.of();
        }
        return Stream.of(Look.PHONE.dark(), Look.PHONE, Look.WIDE.dark(), Look.WIDE)
                .filter(look -> EVERYTHING || look.equals(Look.PHONE.dark()) || look.equals(Look.WIDE))
                .filter(look -> look.width() >= 1280 || !state.underPointer())
                .toList();
    }

    private static List<Rule<Page>> onScreen(TestSite site, PageState state, Look look) {
        if (EVERYTHING || own(site, state) && look.equals(Look.WIDE)) {
            boolean ofPart = !state.plain() && !state.opens();
            return ofPart && !EVERYTHING ? SeenRules.OTHER_COLOURS : SeenRules.SCREEN;
        }
        return own(site, state) ? SeenRules.OTHER_COLOURS : SeenRules.LAYOUT;
    }

    /** For readers who asked their system for less motion, or for colours of their own. */
    private static List<Question> forWishes(TestSite site, PageState state) {
        List<Question> questions = new ArrayList<>();
        if (!EVERYTHING && !own(site, state)) {
            return questions;
        }
        if (state.plain()) {
            questions.add(Question.in(Look.WIDE.in(Look.Mode.REDUCED_MOTION), SeenRules.MOTION));
        }
        if (!state.underPointer()) {
            questions.add(Question.in(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.FORCED));
        }
        return questions;
    }

    private static List<Question> ofTables(TestSite site, PageState state) {
        return hasRolesAcross(site, state.address())
                ? List.of(
                        Question.in(Look.ON_ITS_SIDE, SeenRules.ROLE_NAMES),
                        Question.in(Look.PHONE, SeenRules.ROLE_NAMES))
                : List.of();
    }

    private static List<Question> byKeyboard(TestSite site, PageState state) {
        List<Question> questions = new ArrayList<>();
        if (site.kinds().indexOf(state.address()) < 3 && (EVERYTHING || own(site, state))) {
            questions.add(Question.in(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.KEYBOARD));
        }
        if (EVERYTHING || own(site, state)) {
            boolean walked = EVERYTHING || site.walked().contains(state.address());
            questions.add(new Question(Look.WIDE, walked ? SeenRules.WALK : List.of(SeenRules.ORDER)));
        }
        if (EVERYTHING) {
            questions.add(new Question(Look.PHONE, SeenRules.WALK));
        }
        return questions;
    }

    /**
     * Of many pages those that are opened: all but the pages of paths through guides, which are most pages and made of the
     * same few parts, and of these one in ten.
     */
    static List<String> opened(Collection<String> addresses) {
        return addresses.stream()
                .filter(address -> EVERYTHING || !onAPath(address) || address.hashCode() % 10 == 0)
                .toList();
    }

    /** Of pages that are like others those whose layout is asked about. */
    static List<String> measured(Collection<String> addresses) {
        return opened(addresses).stream()
                .filter(address -> EVERYTHING || address.hashCode() % 8 == 0)
                .toList();
    }

    private static boolean onAPath(String address) {
        return address.matches("guides/.+/.+/.+");
    }

    /** Of a page that is like another in all its parts; axe looks at one in three of those that are not on paths. */
    static List<Question> ofOneMore(TestSite site, PageState state) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(Look.NARROWEST.in(Letters.WIDE), SeenRules.LAYOUT));
        if (EVERYTHING) {
            looks(site, state).forEach(look -> questions.add(new Question(look, SeenRules.SCREEN)));
        } else if (!onAPath(state.address()) && state.address().hashCode() % 3 == 0) {
            questions.add(Question.in(Look.WIDE, SeenRules.BUT_COLOURS));
        }
        return questions;
    }

    /**
     * Whether the state is of the published handbook, or of a kind of page or part that only the larger one has. A part
     * under the pointer, or at an address, is looked at in the larger one only where the published one has no such part.
     */
    private static boolean own(TestSite site, PageState state) {
        boolean ofPart = !state.plain() && !state.opens();
        return site.equals(TestSite.real())
                || ofPart
                || state.plain() && TestSite.kindsOfItsOwn().contains(state.address());
    }

    static Look paper(TestSite site, PageState state) {
        boolean onItsSide = site.pages().get(state.address()).selectFirst(".page--sheet") != null;
        return onItsSide ? Look.ON_ITS_SIDE : Look.UPRIGHT;
    }

    /** Whether a page has a table of heads across: comparisons, who does what, the results of a guide. */
    static boolean hasRolesAcross(TestSite site, String address) {
        return site.pages().get(address).selectFirst(".across tbody td") != null;
    }
}
