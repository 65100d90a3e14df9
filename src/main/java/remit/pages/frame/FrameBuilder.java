package remit.pages.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Upkeep;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.MailLink;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.prose.Html;
import remit.prose.Prose;

/**
 * Makes the frame round one page. A page names itself and what it knows; the rest (menu, footer, links) follows from
 * the handbook.
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
    private boolean unlisted;
    private final List<PageScript> scripts = new ArrayList<>();
    private final List<PageLink> breadcrumb = new ArrayList<>();

    /**
     * @param title the page's {@code h1}, as the handbook has it
     */
    public FrameBuilder(Here here, String title) {
        this(here, title, false);
    }

    private FrameBuilder(Here here, String title, boolean titleInWords) {
        this.here = here;
        this.title = title;
        this.titleInWords = titleInWords;
        scripts(Addresses.FIND_SCRIPT);
        laterScripts(Addresses.SEARCH_SCRIPT, Addresses.FOUND_SCRIPT, Addresses.FINDER_SCRIPT);
    }

    /** The frame of a page whose {@code h1} is words of the interface. */
    public static FrameBuilder said(Here here, String title) {
        return new FrameBuilder(here, title, true);
    }

    /** The frame of a section's own page, which is called as the menu calls it. */
    public static FrameBuilder ofIndex(Here here, Section section) {
        return said(here, here.words().section(section)).in(section);
    }

    /** The window's title, where it says more than the {@code h1}. */
    public FrameBuilder documentTitle(String words) {
        return documentTitle(words, titleInWords);
    }

    /**
     * The window's title, where it says more than the {@code h1}.
     *
     * @param inWords whether it does so in words of the interface
     */
    public FrameBuilder documentTitle(String text, boolean inWords) {
        this.documentTitle = text;
        this.documentTitleInWords = inWords;
        return this;
    }

    /** The page's {@code in-short}; null for none. */
    public FrameBuilder answerLine(@Nullable Prose inShort) {
        this.answerLine = inShort;
        return this;
    }

    /** One sentence of the interface's own in the place of an {@code in-short}, for a page that nobody wrote. */
    public FrameBuilder lead(String words) {
        this.lead = words;
        return this;
    }

    /** One plain sentence for search engines, where the page has no answer line. */
    public FrameBuilder description(String words) {
        this.description = words;
        return this;
    }

    /** The section of the menu in which the page stands, and its breadcrumb below the home page. */
    public FrameBuilder in(Section where) {
        this.section = where;
        return this;
    }

    /** Adds a page above this one to the breadcrumb; home and the section's index stand there already. */
    public FrameBuilder below(String title, Address above) {
        breadcrumb.add(new PageLink(title, here.to(above)));
        return this;
    }

    /** Puts the page below "About this handbook" in the breadcrumb. */
    public FrameBuilder belowAbout() {
        breadcrumb.add(about());
        return this;
    }

    /** Who keeps the page; null where it is made of many records. */
    public FrameBuilder keptBy(@Nullable Upkeep keeper) {
        this.upkeep = keeper;
        return this;
    }

    /** Keeps the page out of search engines. */
    public FrameBuilder unlisted() {
        this.unlisted = true;
        return this;
    }

    /** Scripts of the theme that the page runs, in order. */
    public FrameBuilder scripts(Address... addresses) {
        for (Address script : addresses) {
            scripts.add(new PageScript(script, here.to(script), false));
        }
        return this;
    }

    /** Scripts that those load when they are needed. */
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
                here.to(Addresses.STYLESHEET),
                here.to(Addresses.ICON),
                List.copyOf(scripts),
                menu(),
                home ? List.of() : breadcrumb(),
                kept,
                foot());
    }

    /** What nobody wrote says at least which page of which handbook it is. */
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
                reviewed,
                due,
                upkeepSentence(upkeep.owner(), reviewed, due),
                due == null ? null : late(upkeep, due));
    }

    /** What is not overdue by the edition may be so by the reader's own day, which a script knows. */
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
        String text = here.words().say("frame.feedback", "label", feedback.label());
        if (feedback.email() == null) {
            return feedback.page() == null ? null : PageLink.said(text, here.to(feedback.page()));
        }
        String subject = here.words().say("frame.feedback_subject", "page", title, "address", here.address());
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
