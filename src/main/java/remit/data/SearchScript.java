package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.data.SearchThing.Kind;
import remit.data.SearchThing.RowText;
import remit.model.Section;
import remit.pages.find.FindPages;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Telephone;
import remit.words.Words;

/**
 * The script {@code data/search.js} with all that can be searched for; a page that is opened from a folder can load
 * data only as scripts. Texts are lists of numbers of {@link SearchVocabulary}; links are relative to the site's root.
 *
 * @param site the handbook's title
 * @param pick the address at which readers choose what to compare; null where there are too few roles
 * @param ways links to pages to look at when nothing is found
 * @param rows what the rows of the things are about
 */
record SearchScript(
        String site,
        Words words,
        @Nullable String pick,
        List<PageLink> ways,
        List<SearchRow> rows,
        List<SearchThing> things)
        implements Data {

    static SearchScript of(Context context, List<PageEntry> pages) {
        return new SearchScript(
                context.handbook().title(),
                context.words(),
                context.handbook().pickable() ? Addresses.COMPARE.path() : null,
                ways(context),
                SearchRow.of(context),
                SearchThings.of(context, pages));
    }

    @Override
    public String text() {
        SearchVocabulary vocabulary = new SearchVocabulary(Stream.concat(
                rows.stream().map(SearchRow::name), things.stream().flatMap(SearchScript::texts)));
        return Json.script("remit.searchable", json -> {
            json.put("site", site).putIfAny("pick", pick);
            json.object("words", used -> used.tree("search", words.tree().get("search")));
            json.objects(
                    "kinds",
                    List.of(Kind.values()),
                    (put, kind) -> put.put("id", kind.word()).put("name", name(kind)));
            json.objects(
                    "ways", ways, (way, link) -> way.put("text", link.text()).put("href", link.href()));
            json.put("vocabulary", vocabulary.list());
            json.object("rows", names -> rows.forEach(row -> names.put(row.id(), vocabulary.code(row.name()))));
            json.object(
                    "called",
                    called -> rows.stream()
                            .filter(row -> !row.called().isEmpty())
                            .forEach(row -> called.put(row.id(), row.called())));
            json.objects("things", things, (put, thing) -> putThing(put, thing, vocabulary));
        });
    }

    private static Stream<String> texts(SearchThing thing) {
        return Stream.of(
                        Stream.of(thing.title()),
                        thing.names().stream(),
                        thing.texts().stream(),
                        thing.rows().stream().map(RowText::text))
                .flatMap(texts -> texts);
    }

    private static void putThing(Json json, SearchThing thing, SearchVocabulary vocabulary) {
        json.put("kind", thing.kind().word()).put("href", thing.href()).put("title", vocabulary.code(thing.title()));
        json.putIfAny("in", thing.within()).putIfAny("tag", thing.abbreviation());
        if (!thing.names().isEmpty()) {
            json.put("names", String.join(",", vocabulary.codes(thing.names())));
        }
        if (!thing.texts().isEmpty()) {
            json.strings("texts", vocabulary.codes(thing.texts()));
        }
        if (!thing.rows().isEmpty()) {
            json.object("rows", rows -> thing.rows().forEach(row -> rows.put(row.row(), vocabulary.code(row.text()))));
        }
        if (!thing.roles().isEmpty()) {
            json.tree("roles", thing.roles());
        }
        if (thing.urgent()) {
            json.put("urgent", true);
        }
        if (thing.first() != null) {
            json.putIfAny("first", thing.first().name())
                    .putIfAny("phone", thing.first().phone());
            json.putIfAny(
                    "call",
                    thing.first().phone() == null
                            ? null
                            : Telephone.link(thing.first().phone()));
        }
    }

    private String name(Kind kind) {
        return words.say("find.kind." + kind.word());
    }

    private static List<PageLink> ways(Context context) {
        Words words = context.words();
        List<PageLink> ways = new ArrayList<>();
        ways.add(PageLink.said(words.say("find.title"), Addresses.FIND.path()));
        if (Section.HELP.hasContent(context.handbook())) {
            ways.add(PageLink.said(words.section(Section.HELP), Addresses.HELP.path()));
        }
        PageLink feedback = FindPages.feedback(context);
        if (feedback != null) {
            ways.add(feedback);
        }
        return ways;
    }
}
