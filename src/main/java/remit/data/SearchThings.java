package remit.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.data.SearchThing.FirstContact;
import remit.data.SearchThing.Kind;
import remit.data.SearchThing.RowText;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.ComparisonTables;
import remit.model.Contact;
import remit.model.Criterion;
import remit.model.Duty;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Item;
import remit.model.Party;
import remit.model.Reach;
import remit.model.Role;
import remit.model.Term;
import remit.model.Topic;
import remit.model.Value;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.prose.Passage;
import remit.prose.Prose;
import remit.shape.TextForm;

/** Gathers all that can be searched for. The steps of a guide are included, but not the pages of its paths. */
final class SearchThings {

    /** With more roles than this, a role is found by its names and its short answer only. */
    private static final int FULL_TEXT_ROLES = 250;

    /** The pages that list all of a kind, which have no record of their own. */
    private static final Set<PageKind> LISTS = EnumSet.of(
            PageKind.TOPIC_INDEX,
            PageKind.COMPARISON_INDEX,
            PageKind.GUIDE_INDEX,
            PageKind.ROLE_INDEX,
            PageKind.DUTIES,
            PageKind.GLOSSARY,
            PageKind.ABOUT,
            PageKind.SOURCES,
            PageKind.MISSING,
            PageKind.CHANGES);

    private final Handbook handbook;
    private final Addresses addresses;
    private final ComparisonTables tables;
    private final List<Criterion> criteria;
    private final List<SearchThing> things = new ArrayList<>();

    /** The number of each role among the things. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private SearchThings(Context context) {
        this.handbook = context.handbook();
        this.addresses = context.addresses();
        this.tables = context.facts().tables();
        this.criteria = handbook.allCriteria();
    }

    /** All things, in the order in which equally good results are shown. */
    static List<SearchThing> of(Context context, List<PageEntry> pages) {
        SearchThings all = new SearchThings(context);
        Handbook handbook = context.handbook();
        handbook.topics().values().forEach(all::addTopic);
        handbook.roles().values().forEach(all::addRole);
        handbook.contacts().values().forEach(all::addContact);
        handbook.guides().values().forEach(all::addGuide);
        Map<Address, PageEntry> byAddress = new HashMap<>();
        pages.forEach(page -> byAddress.put(page.address(), page));
        all.tables.ids().forEach(id -> all.addComparison(all.tables.get(id), byAddress.get(Addresses.comparison(id))));
        handbook.duties().values().forEach(all::addDuty);
        handbook.terms().values().forEach(all::addTerm);
        handbook.listedPages().forEach(all::addPage);
        pages.stream().filter(page -> LISTS.contains(page.kind())).forEach(all::addList);
        return all.things;
    }

    private void addTopic(Topic topic) {
        List<String> texts = new ArrayList<>(group(topic.group()));
        texts.addAll(texts(topic.doNow()));
        texts.addAll(texts(topic.haveReady()));
        texts.addAll(texts(topic.notFor()));
        String href = Addresses.topic(topic.id()).path();
        things.add(SearchThing.named(Kind.TOPIC, href, topic.ask(), topic.also(), texts)
                .with(first(handbook.party(topic.first())), topic.urgent()));
    }

    private static FirstContact first(Party party) {
        return new FirstContact(party.shortName(), phone(party));
    }

    private static @Nullable String phone(Party party) {
        return party.reach().stream()
                .filter(way -> way.kind() == Reach.Kind.PHONE)
                .findFirst()
                .map(Reach::value)
                .orElse(null);
    }

    private void addContact(Contact contact) {
        String phone = phone(contact);
        things.add(SearchThing.named(
                        Kind.CONTACT, Addresses.HELP + "#" + contact.id(), contact.title(), List.of(), List.of())
                .with(phone == null ? null : new FirstContact(null, phone), false));
    }

    private void addRole(Role role) {
        Address page = Addresses.role(role.id());
        List<String> names = new ArrayList<>(role.alsoKnownAs());
        role.formerly().forEach(id -> names.add(id.replace('-', ' ')));
        List<String> texts = texts(role.inShort());
        List<RowText> rows = new ArrayList<>();
        boolean full = handbook.roles().size() <= FULL_TEXT_ROLES;
        if (full) {
            criteria.forEach(criterion -> addRow(rows, criterion, role.value(criterion.id())));
            if (role.backup() != null) {
                rows.add(new RowText(
                        SearchRow.BACKUP, handbook.party(role.backup()).title()));
            }
            addIntro(texts, role.explanation());
        }
        numbers.put(role.id(), things.size());
        things.add(new SearchThing(
                Kind.ROLE,
                page.path(),
                role.title(),
                null,
                role.abbreviation(),
                names,
                texts,
                rows,
                List.of(),
                false,
                null));
        if (full) {
            addPassages(Kind.PAGE, page, role.title(), role.explanation());
        }
    }

    /** Adds what a role says in a row. Who asks who does something does not look for those who do not. */
    private static void addRow(List<RowText> rows, Criterion criterion, Value value) {
        if (value.items().stream().anyMatch(item -> !TextForm.NO.equals(item.value()))) {
            rows.add(new RowText(
                    criterion.id(), value.items().stream().map(Item::text).collect(Collectors.joining("; "))));
        }
    }

    private void addGuide(Guide guide) {
        Address whole = Addresses.wholeGuide(guide.id());
        String href = Addresses.guide(guide.id()).path();
        List<String> texts = texts(guide.inShort());
        addIntro(texts, guide.explanation());
        things.add(SearchThing.named(Kind.GUIDE, href, guide.title(), List.of(), texts));
        guide.questions()
                .values()
                .forEach(question -> addStep(whole, guide, question, question.ask(), question.help()));
        guide.outcomes()
                .values()
                .forEach(outcome -> addStep(whole, guide, outcome, outcome.title(), outcome.inShort()));
        addPassages(Kind.PAGE, whole, guide.title(), guide.explanation());
    }

    private void addStep(Address whole, Guide guide, Guide.Step step, String title, @Nullable Prose text) {
        List<String> texts = texts(text, step.explanation());
        things.add(SearchThing.part(Kind.GUIDE, whole.path() + "#" + step.id(), title, guide.title(), texts));
    }

    /**
     * Adds a comparison; an undeclared pair is found by its title and its roles only, and not at all where it has nothing to compare.
     */
    private void addComparison(ComparisonTable table, PageEntry page) {
        if (table.pair() != null && !table.pair().comparable()) {
            return;
        }
        String id = table.id();
        Comparison comparison = handbook.comparisons().get(id);
        String title = Objects.requireNonNull(page.title(), "a comparison has a title");
        List<String> texts = new ArrayList<>();
        List<RowText> rows = new ArrayList<>();
        if (comparison != null) {
            texts.addAll(texts(comparison.inShort()));
            addIntro(texts, comparison.explanation());
            addPassages(Kind.PAGE, page.address(), title, comparison.explanation());
            comparison.criteria().stream()
                    .filter(row -> isStated(comparison, row))
                    .forEach(row -> rows.add(new RowText(row, difference(comparison, row))));
        }
        things.add(new SearchThing(
                Kind.COMPARISON,
                page.address().path(),
                title,
                null,
                null,
                List.of(),
                texts,
                rows,
                tables.get(id).roles().stream()
                        .map(role -> numbers.get(role.id()))
                        .toList(),
                false,
                null));
    }

    /** Whether a comparison has this row; a row that no role states is left out. */
    private boolean isStated(Comparison comparison, String row) {
        return comparison.roles().stream()
                .anyMatch(role -> handbook.roles().get(role).value(row).state() != Value.State.NOT_STATED);
    }

    private static String difference(Comparison comparison, String row) {
        Prose written = comparison.rows().get(row);
        return written == null ? "" : written.text();
    }

    private void addDuty(Duty duty) {
        FirstContact answersForIt = duty.accountable().size() == 1
                ? new FirstContact(handbook.party(duty.accountable().get(0)).shortName(), null)
                : null;
        things.add(SearchThing.named(
                        Kind.DUTY, Addresses.DUTIES + "#" + duty.id(), duty.duty(), List.of(), group(duty.group()))
                .with(answersForIt, false));
    }

    /** The name of a group as a text of the things in it, so that it finds them. */
    private static List<String> group(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    private void addTerm(Term term) {
        String href = Addresses.GLOSSARY + "#" + term.id();
        things.add(SearchThing.named(Kind.TERM, href, term.term(), term.also(), texts(term.means(), term.explained())));
    }

    private void addPage(FreePage page) {
        Address address = Addresses.page(page.path());
        List<String> texts = texts(page.inShort());
        addIntro(texts, page.body());
        Kind kind = page.forEditors() ? Kind.MANUAL : Kind.PAGE;
        things.add(SearchThing.named(kind, address.path(), page.title(), List.of(), texts));
        addPassages(kind, address, page.title(), page.body());
    }

    private void addList(PageEntry page) {
        String title = Objects.requireNonNull(page.title(), "a list has a title");
        things.add(SearchThing.named(Kind.LIST, page.address().path(), title, List.of(), List.of()));
    }

    /** Adds what a Markdown file says before its first heading to the texts of the page as a whole. */
    private static void addIntro(List<String> texts, @Nullable Prose prose) {
        if (prose != null) {
            prose.passages().stream()
                    .filter(passage -> passage.heading() == null)
                    .forEach(passage -> texts.add(passage.text()));
        }
    }

    /** Adds each heading of a Markdown file, with what is said below it, as a thing. */
    private void addPassages(Kind kind, Address page, String title, @Nullable Prose prose) {
        if (prose == null) {
            return;
        }
        for (Passage passage : prose.passages()) {
            if (passage.heading() != null) {
                String href =
                        page + "#" + addresses.headingId(page, passage.heading().id());
                String heading = passage.heading().text();
                things.add(SearchThing.part(kind, href, heading, title, List.of(passage.text())));
            }
        }
    }

    private static List<String> texts(@Nullable Prose... proses) {
        return new ArrayList<>(
                Stream.of(proses).filter(Objects::nonNull).map(Prose::text).toList());
    }

    private static List<String> texts(List<Prose> proses) {
        return proses.stream().map(Prose::text).toList();
    }
}
