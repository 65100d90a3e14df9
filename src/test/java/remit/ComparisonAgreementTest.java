package remit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.RandomHandbook.Column;
import remit.RandomHandbook.Point;
import remit.RandomHandbook.Said;
import remit.RandomHandbook.Thing;

/**
 * The page, the JSON and the CSV of every comparison of made-up handbooks say the same, and what they say is true by
 * {@code src/docs/sameness.md}. Larger handbooks can be asked for: {@code -Dagreement.roles=40}.
 */
class ComparisonAgreementTest {

    private static final Map<String, String> STATES =
            Map.of("not-stated", "Not recorded", "none", "None", "does-not-apply", "Does not apply to this role");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 3", "4, 4", "5, 5", "6, 8", "7, 12"})
    void pageJsonAndCsvAgreeAndAreTrue(long seed, int roles) throws IOException {
        RandomHandbook handbook = new RandomHandbook(seed, roles);
        Map<String, byte[]> site = build(handbook, false);
        Map<String, byte[]> reversed = build(handbook, true);
        List<Column> all = List.copyOf(handbook.columns().values());
        for (int i = 0; i < all.size(); i++) {
            for (Column second : all.subList(i + 1, all.size())) {
                Column first = all.get(i);
                String id = first.id().compareTo(second.id()) < 0
                        ? first.id() + "-vs-" + second.id()
                        : second.id() + "-vs-" + first.id();
                check(site, id, new TrueTable(handbook.points(), List.of(first, second)));
                checkSymmetry(json(site, id), json(reversed, id));
            }
        }
        if (!handbook.declared().isEmpty()) {
            List<Column> columns =
                    handbook.declared().stream().map(handbook.columns()::get).toList();
            check(site, "some", new TrueTable(handbook.points(), columns));
        }
    }

    /** Otherwise nothing would be checked of tables with roles down. */
    @Test
    void oneOfThemHasShortPointsOfManyRoles() throws IOException {
        Document page = Jsoup.parse(text(build(new RandomHandbook(7, 12), false), "compare/some.html"));

        assertThat(page.select("table.grid th[data-difference]")).hasSizeGreaterThan(2);
    }

    private Map<String, byte[]> build(RandomHandbook handbook, boolean reversed) throws IOException {
        Path content = temp.resolve("content-" + reversed);
        Path site = temp.resolve("site-" + reversed);
        handbook.write(content, reversed);
        Generator.Built built = new Generator(new Generator.Options(content, null, false)).build(site, false);
        assertThat(built.published())
                .as(() -> built.checked().problems().sorted().toString())
                .isNotNull();
        return Golden.files(site);
    }

    private static void check(Map<String, byte[]> site, String id, TrueTable truth) {
        Document page = Jsoup.parse(text(site, "compare/" + id + ".html"));
        new TrueJson(truth, id).check(json(site, id));
        checkPage(page, truth);
        checkCsv(text(site, "data/compare/" + id + ".csv"), truth);
    }

    private static void checkPage(Document page, TrueTable truth) {
        List<Point> shown = shown(truth);
        List<String> turned = page.select("table.grid th[data-difference]").eachAttr("id");
        assertThat(turned).isEqualTo(ids(shown, point -> turned.contains(point.id())));
        assertThat(page.select("table.comparison tr[data-difference]").eachAttr("id"))
                .isEqualTo(ids(shown, point -> !turned.contains(point.id())));
        truth.points().stream()
                .filter(point -> !shown.contains(point))
                .forEach(point ->
                        assertThat(page.getElementById(point.id()).text()).isEqualTo("=Point " + point.id()));
        if (!shown.isEmpty()) {
            String caption = page.select("main caption").first().text();
            assertThat(caption)
                    .contains("differ on " + truth.counts().get("different") + " of " + shown.size() + " point");
            assertThat(caption.contains("recorded for"))
                    .isEqualTo(truth.counts().get("partial") > 0);
            assertThat(caption.contains("Of the rest, "))
                    .as("some gaps are not counted")
                    .isEqualTo(truth.counts().get("partial") > 0 && anyDifferentWithGaps(truth));
        }
        shown.stream()
                .filter(point -> !turned.contains(point.id()))
                .forEach(point -> checkRow(page.getElementById(point.id()), point, truth));
        shown.stream().filter(point -> turned.contains(point.id())).forEach(point -> checkColumn(page, point, truth));
    }

    private static List<String> ids(List<Point> points, Predicate<Point> which) {
        return points.stream().filter(which).map(Point::id).toList();
    }

    /** Checks a point that stands in the table with roles down. */
    private static void checkColumn(Document page, Point point, TrueTable truth) {
        Element head = page.getElementById(point.id());
        String difference = truth.difference(point);
        int roles = truth.columns().size();
        int silent = truth.silent(point).size();
        assertThat(roles).isGreaterThan(7);
        assertThat(List.of("yes-no", "number", "choice", "role")).contains(point.kind());
        assertThat(head.attr("data-difference")).isEqualTo(difference);
        String mark = head.select(".mark").text();
        if (difference.equals("same")) {
            assertThat(mark).startsWith("= Same for all ");
        } else {
            assertThat(mark).isEqualTo(silent > 0 ? "? Not recorded for " + silent : "");
        }
        List<Element> lines = page.select("table.grid tbody tr");
        assertThat(lines).hasSameSizeAs(truth.columns());
        for (int i = 0; i < roles; i++) {
            Column column = truth.columns().get(i);
            assertThat(lines.get(i).selectFirst("th .tag").text()).isEqualTo(column.tag());
            checkTurnedCell(lines.get(i).getElementById(column.id() + "--" + point.id()), point, column);
        }
    }

    private static void checkTurnedCell(Element cell, Point point, Column column) {
        Said said = column.said().get(point.id());
        assertThat(cell.attr("data-state")).isEqualTo(said.state());
        List<String> values = cell.select("[data-value]").eachAttr("data-value");
        if (!said.state().equals("stated")) {
            assertThat(cell.select(".state").text()).isEqualTo(STATES.get(said.state()));
            assertThat(values).isEmpty();
            return;
        }
        boolean asShown = point.kind().equals("role") || point.kind().equals("number");
        assertThat(values)
                .isEqualTo(said.things().stream()
                        .map(thing -> asShown ? thing.text() : thing.value().toString())
                        .toList());
        Element words = cell.clone();
        words.select("sup, .ref").remove();
        assertThat(words.text())
                .isEqualTo(
                        String.join(" ", said.things().stream().map(Thing::text).toList()));
    }

    private static boolean anyDifferentWithGaps(TrueTable truth) {
        return truth.points().stream()
                .anyMatch(point -> truth.difference(point).equals("different")
                        && !truth.silent(point).isEmpty());
    }

    private static void checkRow(Element row, Point point, TrueTable truth) {
        String difference = truth.difference(point);
        assertThat(row.attr("data-difference")).isEqualTo(difference);
        String mark = row.select("th .mark").text();
        List<Column> silent = truth.silent(point);
        if (difference.equals("same")) {
            assertThat(mark).startsWith("= Same for");
        } else if (silent.isEmpty()) {
            assertThat(mark).isEmpty();
        } else {
            String words = difference.equals("different") ? "? Different; not recorded for" : "? Not recorded for";
            assertNamed(mark, words, row.select("th .mark .tag").eachText(), silent);
        }
        List<Element> cells = row.select("td[data-state]");
        assertThat(cells).hasSameSizeAs(truth.columns());
        for (int i = 0; i < cells.size(); i++) {
            checkCell(cells.get(i), point, truth.columns().get(i), truth);
        }
    }

    private static void checkCell(Element cell, Point point, Column column, TrueTable truth) {
        Said said = column.said().get(point.id());
        assertThat(cell.id()).isEqualTo(column.id() + "--" + point.id());
        assertThat(cell.attr("data-state")).isEqualTo(said.state());
        if (!said.state().equals("stated")) {
            assertThat(cell.select(".state").text()).isEqualTo(STATES.get(said.state()));
            return;
        }
        List<Element> items = cell.select("> ul > li, > details > ul > li");
        assertThat(items).hasSameSizeAs(said.things());
        for (int i = 0; i < items.size(); i++) {
            Thing thing = said.things().get(i);
            List<Column> others = truth.sharedWith(point, column, thing);
            Element item = items.get(i).clone();
            assertThat(item.select(".also").isEmpty()).isEqualTo(others.isEmpty());
            if (!others.isEmpty()) {
                assertShared(item.select(".also").first(), others);
            }
            item.select(".also, .note, .ref").remove();
            String unit = point.unit().isEmpty() ? "" : " " + point.unit();
            assertThat(TrueTable.spaced(item.text())).isEqualTo(TrueTable.spaced(thing.text()) + unit);
        }
    }

    /** Checks that the first two roles are named, and that the others are counted. */
    private static void assertShared(Element also, List<Column> others) {
        assertThat(also.select("b").eachText())
                .isEqualTo(others.stream().limit(2).map(Column::tag).toList());
        int more = others.size() - 2;
        String counted = more > 0 ? " and " + more + (more == 1 ? " other" : " others") : "";
        assertThat(also.text())
                .startsWith("shared with ")
                .endsWith(also.select("b").last().text() + counted);
    }

    /** Checks that the words name the roles where there are few, and give their number where there are many. */
    private static void assertNamed(String words, String first, List<String> tags, List<Column> roles) {
        assertThat(words).startsWith(first);
        if (tags.isEmpty()) {
            assertThat(words).contains(" " + roles.size() + " ");
        } else {
            assertThat(tags).isEqualTo(roles.stream().map(Column::tag).toList());
        }
    }

    private static void checkCsv(String csv, TrueTable truth) {
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> expected = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Point"));
        truth.columns().forEach(column -> header.add(guarded(column.title())));
        expected.add(header);
        for (Point point : shown(truth)) {
            String unit = point.unit().isEmpty() ? "" : " (" + point.unit() + ")";
            List<String> row = new ArrayList<>(List.of("'=Point " + point.id() + unit));
            truth.columns()
                    .forEach(column -> row.add(csvCell(point, column.said().get(point.id()))));
            expected.add(row);
        }
        List<List<String>> records = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertThat(records).isEqualTo(expected);
    }

    private static String csvCell(Point point, Said said) {
        if (!said.state().equals("stated")) {
            return STATES.get(said.state());
        }
        String text = String.join(
                "\n",
                said.things().stream()
                        .map(thing -> TrueTable.spaced(thing.text()))
                        .toList());
        return point.kind().equals("number") ? text : guarded(text);
    }

    private static String guarded(String text) {
        return text.matches("(?s)[=+@\t\r-].*") ? "'" + text : text;
    }

    /** Checks that a comparison the other way round says the same, with the cells in the other order. */
    private static void checkSymmetry(Map<String, Object> one, Map<String, Object> other) {
        assertThat(other.get("counts")).isEqualTo(one.get("counts"));
        List<Map<String, Object>> turned = new ArrayList<>();
        for (Map<String, Object> row : Tree.objects(other, "rows")) {
            Collections.reverse((List<?>) row.get("cells"));
            Collections.reverse((List<?>) row.get("not-stated"));
            turned.add(row);
        }
        assertThat(turned).isEqualTo(one.get("rows"));
    }

    private static List<Point> shown(TrueTable truth) {
        return truth.points().stream()
                .filter(point -> !truth.difference(point).equals("unstated"))
                .toList();
    }

    private static Map<String, Object> json(Map<String, byte[]> site, String id) {
        return Tree.of(text(site, "data/compare/" + id + ".json"));
    }

    private static String text(Map<String, byte[]> site, String address) {
        assertThat(site).containsKey(address);
        return new String(site.get(address), StandardCharsets.UTF_8);
    }
}
