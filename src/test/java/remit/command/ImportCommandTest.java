package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.sheet.ExcelFile;

class ImportCommandTest {

    private static final String RANGER = """
            # the ranger
            title: 'Ranger'   # as on the door
            abbreviation: R
            values:
              # what counts
              focus:
                - Animals
                - text: Paths   # all of them
                  note: In winter, too.
              looks: upwards
            reviewed: 2026-11-01
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void park() {
        given("content/handbook.yaml", """
                title: The park
                organisation: Example Organisation
                language: en
                edition: 2026-11-02
                """);
        given("content/criteria.yaml", """
                - group: Work
                  criteria:
                    - id: focus
                      name: Focus areas
                    - id: looks
                      name: Looks
                      kind: choice
                      choices: [upwards, downwards]
                    - id: team-size
                      name: Team
                      kind: number
                """);
        given("content/contacts.yaml", "- id: gate\n  name: Gate\n  run-by: ranger\n");
        given("content/responsibilities.yaml", """
                - id: watering
                  duty: Water the beds
                  accountable: mason
                  responsible: [ranger, gate]  # both
                """);
        given("content/roles/ranger.yaml", RANGER);
        given("content/roles/mason.yaml", "title: Mason\r\nvalues:\r\n  focus: Walls\r\n");
    }

    @Test
    void whereNobodyCanBeAskedNothingIsWritten() {
        Map<String, String> before = content();
        change("roles.csv", "Animals", "Beasts");
        assertThat(run(question -> Optional.empty(), "import", "roles.csv")).isEqualTo(2);
        assertThat(out()).isEqualTo("""
                Import roles.csv: 1 cell of 1 role changes, in 1 file.

                role 'Ranger'
                  added, Focus areas: Beasts
                  removed, Focus areas: Animals

                """);
        assertThat(err()).isEqualTo("""
                remit: nothing was changed, since nobody can be asked here. To do it, type
                   remit import roles.csv --yes --content content
                """);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void theAnswerDecides() {
        change("roles.csv", "Animals", "Beasts");
        assertThat(run(this::no, "import", "roles.csv")).isEqualTo(0);
        assertThat(asked).containsExactly("Do it?");
        assertThat(out()).endsWith("Nothing was changed.\n");
        assertThat(run(question -> Optional.of(true), "import", "roles.csv")).isEqualTo(0);
        assertThat(text("content/roles/ranger.yaml")).isEqualTo(RANGER.replace("Animals", "Beasts"));
    }

    @Test
    void onlyWhatChangesIsWrittenAnew() {
        export("roles.csv");
        given(
                "roles.csv",
                text("roles.csv")
                        .replace("note: In winter, too.", "source: s\nBeds: old, new")
                        .replace("source: s\n", "note: Always.\n")
                        .replace(",upwards", ",\"downwards\nnote on all: At night.\"")
                        .replace("Walls", "\"Walls\nfences\"")
                        .replace(",Mason,", ",Master mason,MM"));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(text("content/roles/ranger.yaml")).isEqualTo("""
                # the ranger
                title: 'Ranger'   # as on the door
                abbreviation: R
                values:
                  # what counts
                  focus:
                    - Animals
                    - text: Paths   # all of them
                      note: Always.
                    - "Beds: old, new"
                  looks:
                    value: downwards
                    note: At night.
                reviewed: 2026-11-01
                """);
        assertThat(text("content/roles/mason.yaml"))
                .isEqualTo(
                        "title: Master mason\r\nabbreviation: MM\r\nvalues:\r\n  focus:\r\n    - Walls\r\n    - fences\r\n");
    }

    @Test
    void whatBothSidesChangedIsAConflictAndNothingIsLost() {
        change("roles.csv", "Animals", "Beasts", "Walls", "Fences");
        given(
                "content/roles/ranger.yaml",
                RANGER.replace("Animals", "Deer").replace("abbreviation: R", "abbreviation: RA"));
        Map<String, String> before = content();
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(1);
        assertThat(err())
                .isEqualTo("roles!T4: it was changed here and in the content since the export."
                        + " Here: 'Beasts'; in the content: 'Deer'."
                        + " Write here what the content says, or there what this cell says\n");
        assertThat(out()).isEqualTo("\nNothing was changed: 1 problem in roles.csv.\n");
        assertThat(content()).isEqualTo(before);
        given("content/roles/ranger.yaml", text("content/roles/ranger.yaml").replace("Deer", "Beasts"));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(0);
        assertThat(text("content/roles/ranger.yaml")).contains("- Beasts", "abbreviation: RA");
        assertThat(text("content/roles/mason.yaml")).contains("focus: Fences");
    }

    @Test
    void whatHasGoneMeanwhileStaysGone() {
        export("roles.csv");
        delete("content/roles/mason.yaml");
        given("content/responsibilities.yaml", "- id: watering\n  duty: Water the beds\n  accountable: ranger\n");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(0);
        assertThat(out())
                .isEqualTo("Nothing would change.\n"
                        + "The row of 'mason' is left out: it has gone from the content since the export.\n");
        given("roles.csv", text("roles.csv").replace("Walls", "Fences"));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(1);
        assertThat(err())
                .isEqualTo("roles!T3: 'mason' has gone from the content since the export, and this cell was changed:"
                        + " delete the row, or give it another id\n");
    }

    @Test
    void aRowThatIsDeletedStaysInTheContent() {
        export("roles.csv");
        given("roles.csv", text("roles.csv").replaceAll("(?m)^mason,.*\r\n", ""));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Nothing would change.
                One role is not in the sheet, and stays in the content: mason. To take one away, type: remit remove role ID
                """);
    }

    @Test
    void anIdThatIsChangedIsNotANewRole() {
        change("roles.csv", "\r\nmason,", "\r\nbricklayer,");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "roles!A3: the id of 'mason' was changed to 'bricklayer': write 'mason' again, and type: remit"
                                + " rename role mason bricklayer\n");
    }

    @Test
    void aSheetWithAnotherNameIsNotLeftOutInSilence() {
        given(
                "park.xlsx",
                new ExcelFile()
                        .with("contacts", List.of(List.of("id", "name"), List.of("gate", "Gate")))
                        .with("Rollen", List.of(List.of("id", "title"), List.of("mason", "Bricklayer")))
                        .bytes());
        assertThat(run(this::no, "import", "park.xlsx", "--yes")).isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Nothing would change.
                Left out, since no sheet of Remit is called so: Rollen. There are roles, duties, topics, contacts, terms.
                """);
    }

    @Test
    void theOnlySheetIsWhatTheFileIsNamedAfter() {
        given(
                "contacts.xlsx",
                new ExcelFile()
                        .with(
                                "Table 1",
                                List.of(List.of("Name", "Phone"), List.of("Gate", "<c r=\"R\"><v>5500</v></c>")))
                        .bytes());
        assertThat(run(this::no, "import", "contacts.xlsx", "--yes")).as(err()).isEqualTo(0);
        assertThat(text("content/contacts.yaml"))
                .isEqualTo("- id: gate\n  name: Gate\n  run-by: ranger\n  phone: 5500\n");
    }

    @Test
    void aNewRowIsANewRole() {
        given("content/handbook.yaml", text("content/handbook.yaml") + "roles: [ranger, mason]\n");
        export("roles.csv");
        given("roles.csv", text("roles.csv") + ",\"Head, of Gardens\",HoG\r\nmy-id,Other\r\n");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(text("content/roles/head-of-gardens.yaml"))
                .isEqualTo("title: Head, of Gardens\nabbreviation: HoG\n");
        assertThat(text("content/roles/my-id.yaml")).isEqualTo("title: Other\n");
        assertThat(text("content/handbook.yaml")).endsWith("roles: [ranger, mason, head-of-gardens, my-id]\n");
    }

    @Test
    void aQuotationMarkThatIsNotClosedSwallowsNoRow() {
        String before = text("content/roles/ranger.yaml");
        given("roles.csv", "id,title,focus\nguard,Head guard,\"Pla\nranger,Ranger,lost\n");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(2);
        assertThat(err()).contains("'roles.csv' has a quotation mark that is not closed, in cell C2");
        assertThat(text("content/roles/ranger.yaml")).isEqualTo(before);
    }

    @Test
    void aTitleThatIsTwiceInAListIsNamed() {
        given("titles.csv", "Alpha\nBeta\nAlpha\n");
        assertThat(run(this::no, "import", "titles.csv", "--kind", "roles", "--yes"))
                .isEqualTo(1);
        assertThat(err()).contains("titles!A3: 'Alpha' is also in titles!A1: delete one of the rows");
    }

    @Test
    void lettersSayWhoDoesWhat() {
        export("duties.csv");
        assertThat(text("duties.csv")).contains(",mason,ranger,gate,").contains(",A,R,R,");
        given("duties.csv", text("duties.csv").replace(",A,R,R,", ",A,,\"R, i\",") + "mowing,Mow,,,,,,,,,r,a,\r\n");
        assertThat(run(this::no, "import", "duties.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(text("content/responsibilities.yaml")).isEqualTo("""
                - id: watering
                  duty: Water the beds
                  accountable: mason
                  responsible: [gate]  # both
                  informed: gate
                - id: mowing
                  duty: Mow
                  accountable: ranger
                  responsible: mason
                """);
    }

    @Test
    void allThatIsWrongIsNamedByItsCellAtOnce() {
        Map<String, String> before = content();
        given(
                "park.xlsx",
                new ExcelFile()
                        .with(
                                "roles",
                                List.of(
                                        List.of(
                                                "id",
                                                "title",
                                                "in-short",
                                                "reviewed",
                                                "reports-to",
                                                "focus",
                                                "looks",
                                                "team-size"),
                                        List.of(
                                                "ranger",
                                                "<c r=\"R\"><f>A1&amp;\"x\"</f><v>5</v></c>",
                                                "<c r=\"R\" s=\"1\"><v>45000</v></c>",
                                                "<c r=\"R\" s=\"1\"><v>46326</v></c>",
                                                "gat",
                                                "note: x",
                                                "Upward",
                                                "<c r=\"R\" s=\"2\"><v>0.1</v></c>"),
                                        List.of(
                                                "mason",
                                                "<c r=\"R\" t=\"e\"><v>#N/A</v></c>",
                                                "",
                                                "<c r=\"R\" s=\"4\"><v>46338.5</v></c>"),
                                        List.of("ranger", "Other"),
                                        List.of("Wrong Id", "Some"),
                                        List.of("", ""),
                                        List.of("", "", "text without a title")))
                        .with(
                                "duties",
                                List.of(List.of("id", "duty", "ranger"), List.of("watering", "Water the beds", "X")))
                        .merge("roles", "B8:C9")
                        .bytes());
        assertThat(run(this::no, "import", "park.xlsx", "--yes")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                duties!C2: 'X' has another letter than A, R, C and I: write A for who is accountable, R for responsible, C for consulted, I for informed
                roles!B2: it has a formula, =A1&"x": copy the cell, and paste it in its place as a value
                roles!C2: the spreadsheet has made a date of what was typed, 2023-03-15: give the cell the format Text, and type it again
                roles!E2: there is no role or contact 'gat': did you mean 'gate'?
                roles!F2: there is nothing above the line 'note:' that it could belong to: write the text above it, or 'note on all:'
                roles!G2: 'Upward' is no value for 'looks': did you mean 'upwards'?
                roles!H2: the spreadsheet has made a percentage of what was typed, 10 %: give the cell the format Text, and type it again
                roles!B3: it has the error #N/A of the spreadsheet: type what is meant
                roles!D3: the spreadsheet has made a date of what was typed, 2026-11-12T12:00: give the cell the format Text, and type it again
                roles!A4: 'ranger' is also in roles!A2: give one of them another id, or delete one of the rows
                roles!A5: 'Wrong Id' is not an id, which has small letters, digits and single hyphens: did you mean 'wrong-id'?
                roles!A7: the row has no id and no title: write one, or delete the row
                roles!B8: the cells B8:C9 are merged, so that it cannot be told which of them is meant: unmerge them
                """);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aDayThatExcelHasMadeADateIsTakenWhereADayIsWanted() {
        given(
                "park.xlsx",
                new ExcelFile()
                        .with(
                                "roles",
                                List.of(
                                        List.of("id", "reviewed", "team-size", "looks"),
                                        List.of(
                                                "ranger",
                                                "<c r=\"R\" s=\"1\"><v>46326</v></c>",
                                                "<c r=\"R\"><v>12</v></c>",
                                                "<c r=\"R\" t=\"str\"><v>downwards</v></c>"),
                                        List.of("mason", "", "<c r=\"R\"><v>2.5</v></c>")))
                        .bytes());
        assertThat(run(this::no, "import", "park.xlsx", "--yes")).as(err()).isEqualTo(0);
        assertThat(text("content/roles/ranger.yaml"))
                .contains("reviewed: 2026-10-31", "team-size: 12", "looks: downwards");
        assertThat(text("content/roles/mason.yaml")).contains("  team-size: 2.5\r\n");
    }

    @Test
    void csvThatWasSavedAsAWorkbookIsKnown() {
        export("roles.csv");
        List<List<String>> rows = new ArrayList<>();
        for (String line : text("roles.csv")
                .replace("\uFEFF", "")
                .replaceAll("\"[^\"]*\"", "kept")
                .split("\r\n")) {
            rows.add(List.of(line.replace("Walls", "Fences").split(",", -1)));
        }
        given("park.xlsx", new ExcelFile().with("roles", rows).bytes());
        assertThat(text("roles.csv")).contains(",'2026-11-01,");
        assertThat(run(this::no, "import", "park.xlsx")).isEqualTo(0);
        assertThat(out())
                .contains("Focus areas: Fences")
                .doesNotContain("new criteri")
                .doesNotContain("reviewed");
    }

    @Test
    void csvOfExcelIsKnown() {
        export("roles.csv");
        String text = text("roles.csv")
                .replace("\uFEFF", "")
                .replace("Walls", "Mäuer")
                .replace(',', ';');
        given("roles.csv", text.getBytes(Charset.forName("windows-1252")));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(out()).contains("'roles.csv' is not in UTF-8, and was read as Windows-1252, as Excel writes it.");
        assertThat(text("content/roles/mason.yaml")).contains("focus: Mäuer");
        given("roles.csv", text.replace("Mäuer", "Wälle").replace(';', '\t').getBytes(StandardCharsets.UTF_16));
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(1);
        assertThat(err()).contains("roles!T3: it was changed here and in the content since the export.");
    }

    @Test
    void aListOfTitlesIsEnough() {
        given("list.csv", "Head of Gardens\r\nRanger\r\nHead of gardens\r\n");
        assertThat(run(this::no, "import", "list.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(out()).startsWith("Import list.csv: 2 new roles, in 2 files.\n");
        assertThat(text("content/roles/head-of-gardens.yaml")).isEqualTo("title: Head of Gardens\n");
        assertThat(text("content/roles/head-of-gardens-2.yaml")).isEqualTo("title: Head of gardens\n");
        assertThat(text("content/roles/ranger.yaml")).isEqualTo(RANGER);
    }

    @Test
    void unknownColumnsBecomeCriteria() {
        given("list.csv", "Title;Focus areas;Works where\r\nKeeper;Deer;\"Woods\nMeadows\"\r\n");
        assertThat(run(this::no, "import", "list.csv", "--yes")).as(err()).isEqualTo(0);
        assertThat(out())
                .startsWith("Import list.csv: 1 new role, 1 new criterion, in 2 files.\n"
                        + "The column 'Works where' becomes a criterion, 'works-where', at the end of the group 'Work' in"
                        + " criteria.yaml.\n");
        assertThat(text("content/criteria.yaml"))
                .endsWith("      kind: number\n    - id: works-where\n      name: Works where\n");
        assertThat(text("content/roles/keeper.yaml")).isEqualTo("""
                title: Keeper
                values:
                  focus: Deer
                  works-where:
                    - Woods
                    - Meadows
                """);
    }

    @Test
    void aHeadThatIsNearlyRightIsNotACriterion() {
        given("list.csv", "id,titel\r\nranger,x\r\n");
        assertThat(run(this::no, "import", "list.csv", "--yes")).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "list!B1: no column is called 'titel': did you mean 'title'? A new criterion needs a word that"
                                + " is less like it\n");
        err.reset();
        given("contacts.csv", "id,name,Building\r\ngate,Gate,5\r\n");
        assertThat(run(this::no, "import", "contacts.csv", "--yes")).isEqualTo(1);
        assertThat(err()).startsWith("contacts!C1: no column is called 'Building': there are id, name,");
    }

    @Test
    void aListStartsAContentWhereThereIsNone() {
        given("list.csv", "Title,Works where\r\nKeeper,Woods\r\nWarden,Gate\r\n");
        assertThat(run(this::no, "import", "list.csv", "--yes", "--content", "new"))
                .as(err())
                .isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Import list.csv: 2 new roles, 1 new criterion, in 4 files.
                'list.csv' has no title for the handbook: write yours, the organisation and the language into handbook.yaml.
                The column 'Works where' becomes a criterion, 'works-where'.

                It starts a new content in new.

                Done.
                """);
        assertThat(text("new/roles/keeper.yaml")).isEqualTo("title: Keeper\nvalues:\n  works-where: Woods\n");
        assertThat(run(this::no, "check", "--content", "new")).isEqualTo(0);
    }

    @Test
    void noFileIsWrittenOutsideOfTheContent() {
        given(
                "evil.xlsx",
                new ExcelFile()
                        .with("roles", List.of(List.of("id", "title"), List.of("mason", "Mason")))
                        .with(
                                "files",
                                List.of(
                                        List.of("../evil.yaml", "a: b"),
                                        List.of("pages/../../evil.md", "x"),
                                        List.of("pages/fine.md", "---\ntitle: Fine\n---\n\nx\n"),
                                        List.of("/evil.yaml", "a: b"),
                                        List.of("roles/evil.sh", "x")))
                        .bytes());
        assertThat(run(this::no, "import", "evil.xlsx", "--yes", "--content", "new"))
                .isEqualTo(1);
        assertThat(err()).isEqualTo("""
                files!A1: a content has no file '../evil.yaml': delete the row
                files!A2: a content has no file 'pages/../../evil.md': delete the row
                files!A4: a content has no file '/evil.yaml': delete the row
                files!A5: a content has no file 'roles/evil.sh': delete the row
                """);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void textsInPiecesAndSharedFormulasAreKnown() {
        given(
                "park.xlsx",
                new ExcelFile()
                        .with(
                                "roles",
                                List.of(
                                        List.of("id", "title", "in-short", "owner"),
                                        List.of(
                                                "ranger",
                                                "<c r=\"R\" t=\"inlineStr\"><is><r><t>Head </t></r><r><rPr><b/></rPr><t>ranger</t></r>"
                                                        + "<rPh sb=\"0\" eb=\"1\"><t>X</t></rPh></is></c>",
                                                "<c r=\"R\" t=\"str\"><f t=\"shared\" ref=\"C2:C3\" si=\"0\">UPPER(A2)</f><v>A</v></c>",
                                                "<c r=\"R\" t=\"b\"><v>1</v></c>"),
                                        List.of(
                                                "mason",
                                                "",
                                                "<c r=\"R\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>B</v></c>")))
                        .bytes());
        int code = run(this::no, "import", "park.xlsx", "--yes");
        assertThat(code).as(err()).isEqualTo(1);
        assertThat(err()).contains("roles!C2: it has a formula").contains("roles!C3: it has a formula");
    }

    @Test
    void whatANewRecordLacksIsNamedByItsCell() {
        given("topics.csv", "I lost my key\r\nThe gate is shut\r\n");
        assertThat(run(this::no, "import", "topics.csv", "--yes")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                topics!A1: the key 'first' is missing in a topic: write it into a column with that head
                topics!A2: the key 'first' is missing in a topic: write it into a column with that head
                """);
    }

    @Test
    void theErrorsOfTheContentComeFirst() {
        export("roles.csv");
        given("content/roles/mason.yaml", "titel: Mason\n");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isEqualTo(1);
        assertThat(err()).contains("content/roles/mason.yaml:1:1: error: unknown key 'titel' in a role");
    }

    @Test
    void anAnchorThatMeansTwoThingsIsLeftAlone() {
        given("content/roles/ranger.yaml", "title: Ranger\nin-short: &a Keeps watch.\nnot-for: *a\n");
        Map<String, String> before = content();
        change("roles.csv", "Keeps watch.,in place", "Looks,in place", ",Keeps watch.,,", ",Looks.,,");
        assertThat(run(this::no, "import", "roles.csv", "--yes")).isNotEqualTo(0);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        given("a.xlsx", "no workbook");
        assertThat(run(this::no, "import", "a.xlsx")).isEqualTo(2);
        assertThat(err())
                .startsWith("remit: 'a.xlsx' cannot be read: it is damaged, is not a workbook, or has formulas.");
        err.reset();
        assertThat(run(this::no, "import", "b.xlsx")).isEqualTo(2);
        assertThat(err()).isEqualTo("remit: there is no file 'b.xlsx'\n");
        err.reset();
        given("c.csv", "id,title\r\nranger,\"open\r\n");
        assertThat(run(this::no, "import", "c.csv")).isNotEqualTo(70);
    }

    private Optional<Boolean> no(String question) {
        asked.add(question);
        return Optional.of(false);
    }

    /** Exports a sheet, and replaces texts in it: each odd one by the one that follows. */
    private void change(String file, String... texts) {
        export(file);
        String text = text(file);
        for (int i = 0; i < texts.length; i += 2) {
            text = text.replace(texts[i], texts[i + 1]);
        }
        given(file, text);
    }

    private void export(String file) {
        assertThat(run(this::no, "export", file)).as(err()).isEqualTo(0);
        out.reset();
    }

    private int run(Asking asking, String... arguments) {
        out.reset();
        return RemitCommand.run(arguments, new Terminal(folder, stream(out), stream(err), asking));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> content() {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(
                            folder.relativize(file).toString(),
                            text(folder.relativize(file).toString())));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void given(String file, String text) {
        given(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void given(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
