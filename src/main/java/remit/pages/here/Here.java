package remit.pages.here;

import java.util.List;
import java.util.Objects;
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
 * One page's point of view: every link and every piece of prose on a page is made from where it stands. The only maker
 * of links. Since all that a page shows of the handbook passes through here, it knows the words that the page uses; so a
 * page asks in reading order, and for the words last. It asks for nothing that it does not show, and for a plain text as
 * for any other, by {@link #text}; else its words are not the page's.
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
     * The same page where its text runs on and is neither a table nor a card: there the first use of a word that the page
     * explains is marked. Explanations and other documents are marked anyway.
     */
    public Here inProse() {
        return new Here(context, address, used, true, null);
    }

    /** The same within the explanation of a term, where the term itself is not marked. */
    public Here inProseOn(Term term) {
        return new Here(context, address, used, true, term);
    }

    /** The term that is being explained; null for none. */
    @Nullable Term explaining() {
        return explaining;
    }

    public Address address() {
        return address;
    }

    public Handbook handbook() {
        return context.handbook();
    }

    /** What follows from the handbook. */
    public Facts facts() {
        return context.facts();
    }

    public Words words() {
        return context.words();
    }

    public Addresses addresses() {
        return context.addresses();
    }

    /** Which guides have a page for every path, and where their answers lead. */
    public GuideAddresses guides() {
        return context.guides();
    }

    /** Where every page leads, this one included. */
    public Navigation navigation() {
        return context.navigation();
    }

    /** The words that the page has used so far, explained. */
    public ExplainedTerms explained() {
        return used.explained(this);
    }

    /** Plain text of the handbook as it stands on this page. */
    public String text(String text) {
        used.read(text);
        return text;
    }

    /** A {@link #text}; null for null. */
    public @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** The link to a file of the site. */
    public String to(Address target) {
        return address.to(target);
    }

    /** The link to an anchor of a file, or to the file where the anchor is empty. */
    public String to(Address target, String anchor) {
        return anchor.isEmpty() ? address.to(target) : address.to(target, anchor);
    }

    /** The link to what a content link names; see {@link Addresses#resolve}. An outside address stays as it is. */
    public String to(String target) {
        if (target.startsWith("http://") || target.startsWith("https://")) {
            return target;
        }
        Addresses.Place place = addresses().resolve(target);
        return to(place.address(), place.anchor());
    }

    /** A role's or contact's short name, linked to more about it. */
    public Tag tag(Party party) {
        Addresses.Place place = Addresses.party(party);
        String href = place.address().equals(address) && place.anchor().isEmpty()
                ? null
                : to(place.address(), place.anchor());
        boolean abbreviated = !party.shortName().equals(party.title());
        text(party.shortName());
        return new Tag(party.shortName(), party.title(), href, party instanceof Role, abbreviated);
    }

    /** The tags of roles or contacts by their ids. */
    public List<Tag> tags(List<String> parties) {
        return parties.stream().map(id -> tag(handbook().party(id))).toList();
    }

    /** A role's or contact's full name, linked to more about it. */
    public PageLink link(Party party) {
        Addresses.Place place = Addresses.party(party);
        return new PageLink(text(party.title()), to(place.address(), place.anchor()));
    }

    /** A problem in the asker's words, linked to its page. */
    public PageLink link(Topic topic) {
        return new PageLink(text(topic.ask()), to(Addresses.topic(topic.id())));
    }

    /** A guide's title, linked to its first question. */
    public PageLink link(Guide guide) {
        return new PageLink(text(guide.title()), to(Addresses.guide(guide.id())));
    }

    /** A duty, linked to its place among all duties. */
    public PageLink link(Duty duty) {
        return new PageLink(text(duty.duty()), to(Addresses.DUTIES, duty.id()));
    }

    /** A page of an editor's own. */
    public PageLink link(FreePage page) {
        return new PageLink(text(page.title()), to(Addresses.page(page.path())));
    }

    /** A declared comparison. */
    public PageLink link(Comparison comparison) {
        String title = Objects.requireNonNull(comparison.title(), "a pair has no title of its own");
        return new PageLink(text(title), to(Addresses.comparison(comparison.id())));
    }

    /** Two roles as a question, linked to their comparison: "Treasurer or purser?" */
    public PageLink pair(Role a, Role b) {
        return PageLink.said(
                text(PairWords.question(words(), new Pair(a, b))),
                to(addresses().pair(a.id(), b.id())));
    }

    /** A Markdown value where there is room for a line only: several lines give their plain words. Null for null. */
    public @Nullable Html line(@Nullable Prose prose) {
        return prose == null || prose.inline() ? html(prose) : used.read(Html.escaped(prose.text()));
    }

    /** A {@link #value}; null for null. */
    public @Nullable Html html(@Nullable Prose prose) {
        return prose == null ? null : value(prose);
    }

    /** Markdown values, one after the other. */
    public List<Html> htmls(List<Prose> proses) {
        return proses.stream().map(this::value).toList();
    }

    /** A Markdown value as it stands on this page: inline markup for one line, blocks for several. */
    public Html value(Prose prose) {
        Html html = rendered(prose, 1, "");
        return marking ? used.mark(html, this) : used.read(html);
    }

    /** A Markdown value that explains a word, and is not searched for further ones. */
    Html explanationOfWord(Prose prose) {
        return rendered(prose, 1, "");
    }

    /** A Markdown file that the page is made of, its first headings right below the title. */
    public Html document(Prose prose) {
        return used.mark(rendered(prose, 2, ""), this);
    }

    /** The Markdown file beside a record that has this page, as {@link #document}; null for none. */
    public @Nullable Html explanation(@Nullable Prose prose) {
        return prose == null ? null : document(prose);
    }

    /**
     * The Markdown file of a step that shares this page with others, its first headings below the step's own.
     *
     * @param step its id, which with two hyphens begins the ids of its headings: {@code size--how-to-measure}
     */
    public @Nullable Html explanation(@Nullable Prose prose, String step) {
        return prose == null ? null : used.mark(rendered(prose, 4, step + "--"), this);
    }

    /**
     * @param level of the first heading; a value has none
     * @param prefix of the ids of headings and footnotes, where several texts share a page; else empty
     */
    private Html rendered(Prose prose, int level, String prefix) {
        return prose.html(new Rendering(this::to, level, id -> headingId(prefix, id), prefix, context.prose()));
    }

    /** The page's own Markdown gives way to what else has an id there; a prefix keeps any other apart already. */
    private String headingId(String prefix, String id) {
        return prefix.isEmpty() ? addresses().headingId(address, id) : prefix + id;
    }
}
