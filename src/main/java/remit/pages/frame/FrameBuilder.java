package remit.pages.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Upkeep;
import remit.pages.here.Here;
import remit.pages.here.LastChanges;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.MailLink;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.pages.link.PageStyle;
import remit.prose.Html;
import remit.prose.Prose;
import remit.shape.Target;

/**
 * Makes the frame of one page. The page gives its title and what it knows about itself; the menu, the footer and the
 * links follow from the handbook.
 */
public final class FrameBuilder {

    private final Here here;
    private final String title;
    private final boolean titleInWords;
    private @Nullable String documentTitle;
    private boolean documentTitleInWords;
    private @Nullable Prose answerLine;
    private @Nullable String lead;
    private @Nullable String description;
    private @Nullable Section section;
    private @Nullable Upkeep upkeep;
    private Frame.@Nullable LastChange changed;
    private boolean unlisted;
    private final List<PageStyle> styles = new ArrayList<>();
    private final List<PageScript> scripts = new ArrayList<>();
    private final List<PageLink> breadcrumb = new ArrayList<>();

    /**
     * Begins a frame.
     *
     * @param title the page's {@code h1}, in the handbook's own words
     */
    public FrameBuilder(Here here, String title) {
        this(here, title, false);
    }

    private FrameBuilder(Here here, String title, boolean titleInWords) {
        this.here = here;
        this.title = title;
        this.titleInWords = titleInWords;
        scripts(Addresses.FIND_SCRIPT);
        laterScripts(
                Addresses.SEARCH_INDEX_SCRIPT,
                Addresses.SEARCH_MEANT_SCRIPT,
                Addresses.SEARCH_NAMED_SCRIPT,
                Addresses.SEARCH_SCRIPT,
                Addresses.LINES_SCRIPT,
                Addresses.FOUND_SCRIPT,
                Addresses.FINDER_SCRIPT);
    }

    /** Begins the frame of a page whose {@code h1} is words of the interface. */
    public static FrameBuilder said(Here here, String title) {
        return new FrameBuilder(here, title, true);
    }

    /** Begins the frame of a section's index page, whose title is the section's name in the menu. */
    public static FrameBuilder ofIndex(Here here, Section section) {
        return said(here, here.words().section(section)).in(section);
    }

    /** Sets the title of the window, where it says more than the {@code h1}. */
    public FrameBuilder documentTitle(String words) {
        return documentTitle(words, titleInWords);
    }

    /**
     * Sets the title of the window, where it says more than the {@code h1}.
     *
     * @param inWords whether any of it is words of the interface
     */
    public FrameBuilder documentTitle(String text, boolean inWords) {
        this.documentTitle = text;
        this.documentTitleInWords = inWords;
        return this;
    }

    /** Sets the page's {@code in-short}; null where it has none. */
    public FrameBuilder answerLine(@Nullable Prose inShort) {
        this.answerLine = inShort;
        return this;
    }

    /**
     * Sets a sentence of the interface that is shown in the place of {@code in-short}, for a page that no editor wrote.
     */
    public FrameBuilder lead(String words) {
        this.lead = words;
        return this;
    }

    /** Sets one plain sentence for search engines, for a page that has no answer line. */
    public FrameBuilder description(String words) {
        this.description = words;
        return this;
    }

    /** Sets the section of the menu that the page belongs to. The section's index becomes part of the breadcrumb. */
    public FrameBuilder in(Section where) {
        this.section = where;
        return this;
    }

    /** Adds a page above this one to the breadcrumb. The home page and the section's index are part of it already. */
    public FrameBuilder below(String title, Address above) {
        breadcrumb.add(new PageLink(title, here.to(above)));
        return this;
    }

    /** Adds "About this handbook" to the breadcrumb. */
    public FrameBuilder belowAbout() {
        breadcrumb.add(about());
        return this;
    }

    /** Adds the page that lists everything, A to Z, to the breadcrumb. */
    public FrameBuilder belowFind() {
        breadcrumb.add(PageLink.said(here.words().say("find.title"), here.to(Addresses.FIND)));
        return this;
    }

    /** Adds "About this handbook", and below it the page that says what changed, to the breadcrumb. */
    public FrameBuilder belowChanges() {
        belowAbout();
        breadcrumb.add(PageLink.said(here.words().say("changes.title"), here.to(Addresses.CHANGES)));
        return this;
    }

    /** Adds "About this handbook", and below it the page about reviews, to the breadcrumb. */
    public FrameBuilder belowReviews() {
        belowAbout();
        breadcrumb.add(PageLink.said(here.words().say("reviews.title"), here.to(Addresses.REVIEWS)));
        return this;
    }

    /** Sets who keeps the page; null where the page is made from many records. */
    public FrameBuilder keptBy(@Nullable Upkeep keeper) {
        this.upkeep = keeper;
        return this;
    }

    /** Sets which record the page is about, so that it can say when that last changed. */
    public FrameBuilder about(Target kind, String id) {
        LastChanges.Edited last = here.lastChanges().of(kind, id);
        if (last != null) {
            Addresses.Place place = here.addresses().changed(last.edition(), kind.word(), last.id());
            String day = here.words().date(last.edition());
            String said = here.words().say("changes.last", "edition", day);
            changed = new Frame.LastChange(day, PageLink.said(said, here.to(place.address(), place.anchor())));
        }
        return this;
    }

    /** Asks search engines to leave the page out. */
    public FrameBuilder unlisted() {
        this.unlisted = true;
        return this;
    }

    /** Gives the page a stylesheet of the theme beside the one of all pages, after those that it has already. */
    public FrameBuilder style(Address address) {
        styles.add(new PageStyle(address, here.to(address)));
        return this;
    }

    /** Adds scripts of the theme that the page runs, in order. */
    public FrameBuilder scripts(Address... addresses) {
        for (Address script : addresses) {
            scripts.add(new PageScript(script, here.to(script), false));
        }
        return this;
    }

    /** Adds scripts that the others load when they need them. */
    public FrameBuilder laterScripts(Address... addresses) {
        for (Address script : addresses) {
            scripts.add(new PageScript(script, here.to(script), true));
        }
        return this;
    }

    public Frame build() {
        Handbook handbook = here.handbook();
        Frame.PageUpkeep kept = upkeep();
        boolean home = here.address().equals(Addresses.HOME);
        String named = documentTitle == null ? title : documentTitle;
        return new Frame(
                here.text(title),
                titleInWords,
                home ? title : here.words().say("frame.document_title", "page", named, "site", handbook.title()),
                documentTitle == null ? titleInWords : documentTitleInWords,
                described(named),
                answerLine == null && lead != null
                        ? Html.escaped(lead)
                        : here.inProse().html(answerLine),
                answerLine == null && lead != null,
                handbook.address() == null ? null : handbook.address() + here.address(),
                unlisted,
                handbook.title(),
                here.to(Addresses.HOME),
                here.to(Addresses.FIND),
                handbook.look().logo() == null
                        ? null
                        : here.to(new Address(handbook.look().logo())),
                here.to(Addresses.STYLESHEET),
                List.copyOf(styles),
                here.to(Addresses.ICON),
                List.copyOf(scripts),
                menu(),
                home ? List.of() : breadcrumb(),
                kept,
                changed,
                foot());
    }

    /**
     * Returns one plain sentence about the page for search engines. Where nobody wrote one, it names at least the page
     * and the handbook.
     */
    private String described(String named) {
        if (answerLine != null) {
            return answerLine.text();
        }
        if (lead != null || description != null) {
            return lead == null ? description : lead;
        }
        Handbook handbook = here.handbook();
        String organisation = handbook.organisation();
        return here.words()
                .say("frame.description", "page", named, "site", handbook.title(), "organisation", organisation);
    }

    private List<Frame.MenuItem> menu() {
        List<Frame.MenuItem> items = new ArrayList<>();
        for (Section item : here.navigation().menu()) {
            boolean self = here.address().equals(Addresses.of(item));
            String current = self ? "page" : item == section ? "true" : null;
            items.add(new Frame.MenuItem(here.words().section(item), here.to(Addresses.of(item)), current));
        }
        return items;
    }

    private List<PageLink> breadcrumb() {
        List<PageLink> above = new ArrayList<>();
        above.add(PageLink.said(here.words().say("frame.home"), here.to(Addresses.HOME)));
        if (section != null && !here.address().equals(Addresses.of(section))) {
            above.add(PageLink.said(here.words().section(section), here.to(Addresses.of(section))));
        }
        above.addAll(breadcrumb);
        return above;
    }

    private PageLink about() {
        return PageLink.said(here.words().say("about.title"), here.to(Addresses.ABOUT));
    }

    private Frame.@Nullable PageUpkeep upkeep() {
        if (upkeep == null || upkeep.owner() == null && upkeep.reviewed() == null) {
            return null;
        }
        String reviewed = date(upkeep.reviewed());
        String due = date(upkeep.due());
        return new Frame.PageUpkeep(
                upkeep.owner(),
                here.place(upkeep.owner()),
                reviewed,
                due,
                upkeepSentence(upkeep.owner(), reviewed, due),
                due == null ? null : late(upkeep, due));
    }

    /**
     * Returns what to say of an overdue review. A review that is not overdue at the date of the edition may still be
     * overdue on the day when somebody reads the page; a script finds that out.
     */
    private Frame.Late late(Upkeep upkeep, String due) {
        boolean overdue = upkeep.overdue(here.handbook().edition());
        if (!overdue) {
            scripts(Addresses.REVIEW_SCRIPT);
        }
        return new Frame.Late(
                here.words().say("upkeep.overdue", "date", due), overdue ? null : String.valueOf(upkeep.due()));
    }

    private String upkeepSentence(@Nullable String owner, @Nullable String reviewed, @Nullable String due) {
        List<String> sentences = new ArrayList<>();
        if (owner != null) {
            sentences.add(here.words().say("upkeep.kept_by", "owner", owner));
        }
        if (reviewed != null) {
            sentences.add(
                    due == null
                            ? here.words().say("upkeep.reviewed_on", "date", reviewed)
                            : here.words().say("upkeep.reviewed_and_due", "date", reviewed, "due", due));
        }
        return String.join(" ", sentences);
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : here.words().date(day);
    }

    private Frame.Foot foot() {
        Handbook handbook = here.handbook();
        List<PageLink> links = new ArrayList<>();
        links.add(about());
        if (!handbook.changes().isEmpty()) {
            links.add(PageLink.said(here.words().say("changes.title"), here.to(Addresses.CHANGES)));
        }
        for (Section left : here.navigation().foot()) {
            links.add(PageLink.said(here.words().section(left), here.to(Addresses.of(left))));
        }
        here.navigation()
                .pages()
                .forEach(page -> links.add(new PageLink(page.title(), here.to(Addresses.page(page.path())))));
        return new Frame.Foot(
                feedback(handbook.feedback()),
                edit(handbook.editLink()),
                links,
                imprint(handbook),
                handbook.edition() != null);
    }

    private String imprint(Handbook handbook) {
        String edition = date(handbook.edition());
        return edition == null
                ? here.words().say("frame.imprint", "site", handbook.title(), "organisation", handbook.organisation())
                : here.words()
                        .say(
                                "frame.imprint_edition",
                                "site",
                                handbook.title(),
                                "organisation",
                                handbook.organisation(),
                                "edition",
                                edition);
    }

    private @Nullable PageLink feedback(Handbook.@Nullable Feedback feedback) {
        if (feedback == null) {
            return null;
        }
        if (feedback.email() == null) {
            String text = here.words().say("frame.feedback", "label", feedback.label());
            return feedback.page() == null ? null : PageLink.said(text, here.to(feedback.page()));
        }
        String subject = here.words().say("frame.feedback_subject", "page", title, "address", here.address());
        String text = here.words().say("frame.feedback_email", "label", feedback.label(), "email", feedback.email());
        return PageLink.said(text, MailLink.to(feedback.email(), subject));
    }

    private @Nullable PageLink edit(@Nullable String editLink) {
        if (editLink == null || upkeep == null) {
            return null;
        }
        String file = upkeep.file();
        return PageLink.said(here.words().say("frame.edit"), editLink.replace("{file}", file));
    }
}
