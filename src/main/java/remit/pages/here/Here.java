package remit.pages.here;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Duty;
import remit.model.Facts;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Pair;
import remit.model.Party;
import remit.model.Role;
import remit.model.Source;
import remit.model.Term;
import remit.model.Topic;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.GuideAddresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;
import remit.prose.Prose;
import remit.prose.Rendering;
import remit.words.PairWords;
import remit.words.Words;

/**
 * One page's point of view. All links and all Markdown of a page are made here, relative to the page's address.
 *
 * <p>It also records which terms a page uses, since every text of the handbook that the page shows passes through it. A
 * page therefore asks for texts in reading order and for {@link #explained} last. It asks only for what it shows, and
 * passes its plain texts through {@link #text}; a term in any other text is not explained.
 */
public final class Here {

    private final Context context;
    private final Address address;
    private final UsedTerms used;
    private final boolean marking;
    private final @Nullable Term explaining;

    public Here(Context context, Address address) {
        this(context, address, new UsedTerms(context.vocabulary()), false, null);
    }

    private Here(Context context, Address address, UsedTerms used, boolean marking, @Nullable Term explaining) {
        this.context = context;
        this.address = address;
        this.used = used;
        this.marking = marking;
        this.explaining = explaining;
    }

    /**
     * Returns the same page for its running text and the cells of its tables, as opposed to cards: there the first use
     * of each explained word is marked. In Markdown files, {@link #document} marks them in any case.
     */
    public Here inProse() {
        return new Here(context, address, used, true, null);
    }

    /** Returns the same page for the explanation of a term, where that term itself is not marked. */
    public Here inProseOn(Term term) {
        return new Here(context, address, used, true, term);
    }

    /** Returns the term that is being explained; null where none is. */
    @Nullable Term explaining() {
        return explaining;
    }

    public Address address() {
        return address;
    }

    public Handbook handbook() {
        return context.handbook();
    }

    /** Returns what follows from the handbook. */
    public Facts facts() {
        return context.facts();
    }

    public Words words() {
        return context.words();
    }

    public Addresses addresses() {
        return context.addresses();
    }

    /** Returns which guides have a page for every path, and the addresses of their pages. */
    public GuideAddresses guides() {
        return context.guides();
    }

    /** Returns the sections and pages that the menu and the footer of every page link to. */
    public Navigation navigation() {
        return context.navigation();
    }

    /** Returns in which edition each record last changed. */
    public LastChanges lastChanges() {
        return context.lastChanges();
    }

    /** Returns the words that the page has used so far, with their explanations. */
    public ExplainedTerms explained() {
        return used.explained(this);
    }

    /** Returns a plain text of the handbook unchanged, and records the words in it. */
    public String text(String text) {
        used.read(text);
        return text;
    }

    /** As {@link #text}; null where the text is null. */
    public @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** Returns the link to a file of the site. */
    public String to(Address target) {
        return address.to(target);
    }

    /** Returns the link to an anchor of a file, or to the file where the anchor is empty. */
    public String to(Address target, String anchor) {
        return anchor.isEmpty() ? address.to(target) : address.to(target, anchor);
    }

    /**
     * Returns the link to the target of a link in the content; see {@link Addresses#resolve}. An outside address is
     * returned as it is.
     */
    public String to(String target) {
        if (target.startsWith("http://") || target.startsWith("https://")) {
            return target;
        }
        Addresses.Place place = addresses().resolve(target);
        return to(place.address(), place.anchor());
    }

    /**
     * Returns a role's or contact's short name, linked to its page or its entry among the contacts. On a role's own
     * page it is not a link.
     */
    public Tag tag(Party party) {
        Addresses.Place place = Addresses.party(party);
        String href = place.address().equals(address) && place.anchor().isEmpty()
                ? null
                : to(place.address(), place.anchor());
        boolean abbreviated = !party.shortName().equals(party.title());
        text(party.shortName());
        return new Tag(party.shortName(), party.title(), href, party instanceof Role, abbreviated);
    }

    /** Returns the tags of roles or contacts, given their ids. */
    public List<Tag> tags(List<String> parties) {
        return parties.stream().map(id -> tag(handbook().party(id))).toList();
    }

    /** Returns a role's or contact's full name, linked to its page or its entry among the contacts. */
    public PageLink link(Party party) {
        Addresses.Place place = Addresses.party(party);
        return new PageLink(text(party.title()), to(place.address(), place.anchor()));
    }

    /** Returns the place of the contact or role that has an owner's name; null where none has it. */
    public @Nullable String place(@Nullable String owner) {
        Party party = context.facts().named(owner);
        return party == null ? null : link(party).href();
    }

    /** Returns a topic in the asker's words, linked to its page. */
    public PageLink link(Topic topic) {
        return new PageLink(text(topic.ask()), to(Addresses.topic(topic.id())));
    }

    /** Returns a guide's title, linked to its first question. */
    public PageLink link(Guide guide) {
        return new PageLink(text(guide.title()), to(Addresses.guide(guide.id())));
    }

    /** Returns a duty, linked to its row on the page of all duties. */
    public PageLink link(Duty duty) {
        return new PageLink(text(duty.duty()), to(Addresses.DUTIES, duty.id()));
    }

    /** Returns the title of a free page, linked to it. */
    public PageLink link(FreePage page) {
        return new PageLink(text(page.title()), to(Addresses.page(page.path())));
    }

    /** Returns the title of a declared comparison, linked to its page. */
    public PageLink link(Comparison comparison) {
        String title = Objects.requireNonNull(comparison.title(), "a pair has no title of its own");
        return new PageLink(text(title), to(Addresses.comparison(comparison.id())));
    }

    /** Returns two roles as a question, linked to their comparison: "Treasurer or purser?" */
    public PageLink pair(Role a, Role b) {
        return PageLink.said(
                text(PairWords.question(words(), new Pair(a, b))),
                to(addresses().pair(a.id(), b.id())));
    }

    /**
     * Returns a Markdown value for a place with room for one line only: of several lines only the plain words are
     * returned. Null where the value is null.
     */
    public @Nullable Html line(@Nullable Prose prose) {
        return prose == null || prose.inline() ? html(prose) : used.read(Html.escaped(prose.text()));
    }

    /** As {@link #value}; null where the prose is null. */
    public @Nullable Html html(@Nullable Prose prose) {
        return prose == null ? null : value(prose);
    }

    /** Returns several Markdown values, in the same order. */
    public List<Html> htmls(List<Prose> proses) {
        return proses.stream().map(this::value).toList();
    }

    /** Returns a Markdown value as HTML for this page: inline markup for one line, blocks for several. */
    public Html value(Prose prose) {
        Html html = rendered(prose, 1, "");
        return marking ? used.mark(html, this) : used.read(html);
    }

    /** Returns a Markdown value that explains a word. Words in it are neither recorded nor marked. */
    Html explanationOfWord(Prose prose) {
        return rendered(prose, 1, "");
    }

    /** Returns a Markdown file as HTML for this page. Its top headings are one level below the page's title. */
    public Html document(Prose prose) {
        return used.markOnly(rendered(prose, 2, ""), this);
    }

    /**
     * Returns the Markdown file beside a record that has this page, as {@link #document}; null where there is no such
     * file.
     */
    public @Nullable Html explanation(@Nullable Prose prose) {
        return prose == null ? null : document(prose);
    }

    /**
     * Returns the Markdown file of a step that shares this page with other steps. Its top headings are one level below
     * the step's own. Null where there is no such file.
     *
     * @param step the step's id, which with two hyphens begins the ids of its headings: {@code size--how-to-measure}
     */
    public @Nullable Html explanation(@Nullable Prose prose, String step) {
        return prose == null ? null : used.markOnly(rendered(prose, 4, step + "--"), this);
    }

    /**
     * Returns prose as HTML for this page.
     *
     * @param level the level of the top headings; without effect on a value, which has no headings
     * @param prefix the beginning of the ids of headings and footnotes, where several texts share a page; otherwise
     *     empty
     */
    private Html rendered(Prose prose, int level, String prefix) {
        return prose.html(new Rendering(
                this::to, level, id -> headingId(prefix, id), prefix, this::isJudgement, context.prose()));
    }

    /** Whether the target of a link in the content is a source that is the handbook's own opinion. */
    private boolean isJudgement(String target) {
        Source source = source(target);
        return source != null && source.judgement();
    }

    /**
     * Returns the ids of the sources that the footnotes of a text name. A page that numbers its sources from these on
     * gives each the number of its footnote. The list ends before the first footnote that names no source alone, or one
     * that another footnote names.
     *
     * @param text null for none
     */
    public List<String> sourcesOfNotes(@Nullable Prose text) {
        Set<String> sources = new LinkedHashSet<>();
        for (String target : text == null ? List.<String>of() : text.noted()) {
            Source source = target.isEmpty() ? null : source(target);
            if (source == null || !sources.add(source.id())) {
                break;
            }
        }
        return List.copyOf(sources);
    }

    /** Returns the source that is the target of a link in the content; null where it is something else. */
    private @Nullable Source source(String target) {
        Addresses.Place place = addresses().resolve(target);
        return place.address().equals(Addresses.SOURCES) ? handbook().sources().get(place.anchor()) : null;
    }

    /**
     * Returns the id of a heading on this page. Where something else on the page has the heading's id, another one is
     * returned. A prefix already makes an id unique.
     */
    private String headingId(String prefix, String id) {
        return prefix.isEmpty() ? addresses().headingId(address, id) : prefix + id;
    }
}
