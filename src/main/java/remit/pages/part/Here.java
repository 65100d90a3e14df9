package remit.pages.part;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Duty;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Party;
import remit.model.Role;
import remit.model.Topic;
import remit.prose.Html;
import remit.prose.Prose;
import remit.prose.Rendering;

/**
 * One page's point of view: every link and every piece of prose on a page is made from where it stands. The only maker
 * of links.
 */
public final class Here {

    private final Context context;
    private final Address address;

    public Here(Context context, Address address) {
        this.context = context;
        this.address = address;
    }

    public Address address() {
        return address;
    }

    public Handbook handbook() {
        return context.handbook();
    }

    public Words words() {
        return context.words();
    }

    public Addresses addresses() {
        return context.addresses();
    }

    /** Where every page leads, this one included. */
    public Navigation navigation() {
        return context.navigation();
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
        Addresses.Place place = addresses().party(party);
        String href = place.address().equals(address) && place.anchor().isEmpty()
                ? null
                : to(place.address(), place.anchor());
        boolean abbreviated = !party.shortName().equals(party.title());
        return new Tag(party.shortName(), party.title(), href, party instanceof Role, abbreviated);
    }

    /** The tags of roles or contacts by their ids. */
    public List<Tag> tags(List<String> parties) {
        return parties.stream().map(id -> tag(handbook().party(id))).toList();
    }

    /** A role's or contact's full name, linked to more about it. */
    public PageLink link(Party party) {
        Addresses.Place place = addresses().party(party);
        return new PageLink(party.title(), to(place.address(), place.anchor()));
    }

    /** A problem in the asker's words, linked to its page. */
    public PageLink link(Topic topic) {
        return new PageLink(topic.ask(), to(addresses().topic(topic.id())));
    }

    /** A guide's title, linked to its first question. */
    public PageLink link(Guide guide) {
        return new PageLink(guide.title(), to(addresses().guide(guide.id())));
    }

    /** A duty, linked to its place among all duties. */
    public PageLink link(Duty duty) {
        return new PageLink(duty.duty(), to(Addresses.DUTIES, duty.id()));
    }

    /** A page of an editor's own. */
    public PageLink link(FreePage page) {
        return new PageLink(page.title(), to(addresses().page(page.path())));
    }

    /** A declared comparison. */
    public PageLink link(Comparison comparison) {
        String title = Objects.requireNonNull(comparison.title(), "a pair has no title of its own");
        return new PageLink(title, to(addresses().comparison(comparison.id())));
    }

    /** Two roles as a question, linked to their comparison: "Treasurer or purser?" */
    public PageLink pair(Role a, Role b) {
        return new PageLink(new Pair(a, b).question(words()), to(addresses().pair(a.id(), b.id())));
    }

    /** A Markdown value where there is room for a line only: several lines give their plain words. Null for null. */
    public @Nullable Html line(@Nullable Prose prose) {
        return prose == null || prose.inline() ? html(prose) : Html.escaped(prose.text());
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
        return rendered(prose, 1, "");
    }

    /** A Markdown file that the page is made of, its first headings right below the title. */
    public Html document(Prose prose) {
        return rendered(prose, 2, "");
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
        return prose == null ? null : rendered(prose, 4, step + "--");
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
