package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small handbook of a harbour in another script: four roles, a comparison of three, a guide, problems, duties, words and
 * a page of prose. Abbreviations, numbers and addresses stand in Latin letters among the others, as they do everywhere.
 */
final class ForeignContent {

    private static final List<String> ARABIC = List.of(
            "دليل الميناء",
            "رئيس الميناء",
            "مدير السلامة البحرية",
            "مسؤول الأرصفة والمستودعات",
            "منسق الرحلات",
            "يهتم بالسفن والأرصفة وبكل من يعمل فيها طوال العام.",
            "مجال التركيز",
            "ما يقرره وحده دون الرجوع إلى أحد",
            "الصيانة اليومية للرافعات والحبال",
            "تدريب الفرق الجديدة على نظام GPS وعلى السلامة",
            "من يستدعى ليلاً عند الطوارئ؟",
            "السفينة",
            "الرصيف أو المستودع",
            "ابدأ بالاتصال برئيس الميناء",
            "اتصل بمدير السلامة أولاً",
            "مكان ترسو فيه السفن",
            "حين يصل مركب في الليل يسجله الحارس، ثم يخبر المنسق الذي يحدد له مكاناً حتى الصباح.");

    private static final List<String> JAPANESE = List.of(
            "港湾ハンドブック",
            "港長",
            "海上安全管理責任者",
            "桟橋・倉庫担当",
            "運航調整役",
            "船と桟橋、そしてそこで働くすべての人を一年を通じて見守ります。",
            "重点分野",
            "誰にも相談せずに一人で決められること",
            "クレーンとロープの日常点検および記録の保管",
            "新しい班への教育（GPSと安全）",
            "夜間の緊急時には誰を呼びますか。",
            "船のこと",
            "桟橋または倉庫のこと",
            "まず港長に電話してください",
            "最初に安全管理責任者へ連絡してください",
            "船をつなぐ場所",
            "夜に船が着くと、当直が記録し、調整役に知らせます。調整役は朝までの係留場所を決めます。");

    private final Path folder;
    private final List<String> words;

    private ForeignContent(Path folder, List<String> words) {
        this.folder = folder;
        this.words = words;
    }

    /** Right to left, joined letters, words of middling length. */
    static Path arabic() {
        return write("ar", ARABIC);
    }

    /** Broad letters without blanks between words. */
    static Path japanese() {
        return write("ja", JAPANESE);
    }

    private static Path write(String language, List<String> words) {
        try {
            ForeignContent content = new ForeignContent(Files.createTempDirectory("remit-" + language), words);
            content.writeAll(language);
            return content.folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll(String language) throws IOException {
        file("handbook.yaml", """
                title: %1$s
                in-short: %6$s
                organisation: Example Organisation
                language: LANGUAGE
                edition: 2026-11-21
                reviewed: 2026-11-01
                owner: %2$s
                """.replace("LANGUAGE", language));
        file("criteria.yaml", """
                - group: %7$s
                  criteria:
                    - {id: focus, name: "%7$s", help: "%6$s"}
                    - {id: decides, name: "%8$s"}
                    - {id: night, name: "%11$s", kind: yes-no}
                    - {id: crew, name: "GPS", kind: number, unit: GPS}
                """);
        for (int role = 1; role <= 4; role++) {
            file("roles/role-" + role + ".yaml", role(role));
        }
        file("roles/role-1.md", "## %7$s\n\n" + prose());
        file("comparisons/three.yaml", """
                title: "%2$s: GPS"
                roles: [role-1, role-2, role-3]
                in-short: "%17$s"
                rows:
                  focus: "%6$s"
                """);
        file("guides/night/guide.yaml", """
                title: "%11$s"
                in-short: "%17$s"
                questions:
                  what:
                    ask: "%11$s"
                    help: "%6$s"
                    answers:
                      - {answer: "%12$s", id: ship, next: master}
                      - {answer: "%13$s", id: quay, next: safety}
                outcomes:
                  master: {title: "%14$s", roles: [role-1], in-short: "%6$s"}
                  safety: {title: "%15$s", roles: [role-2]}
                """);
        file("topics.yaml", """
                - {id: lost, ask: "%11$s", group: "%7$s", urgent: yes, do-now: ["%14$s", "%15$s"], first: role-1, backup: role-2}
                - {id: quay, ask: "%13$s", group: "%7$s", first: role-3}
                """);
        file("responsibilities.yaml", """
                - {id: cranes, duty: "%9$s", group: "%7$s", accountable: role-1, responsible: [role-2, role-3]}
                - {id: crews, duty: "%10$s", group: "%7$s", accountable: role-2, consulted: [role-4]}
                """);
        file("glossary.yaml", "- {term: \"%13$s\", means: \"%16$s\", explained: \"%17$s\"}\n");
        file("pages/reading.md", "---\ntitle: \"%7$s\"\n---\n" + prose());
    }

    private static String role(int role) {
        return """
                title: "%TITLE$s"
                abbreviation: "R-ROLE"
                in-short: "%6$s"
                values:
                  focus:
                    - "%9$s"
                    - text: "%10$s"
                      note: "%16$s"
                  decides: NUMBER
                  night: yes
                  crew: ROLE
                contacts:
                  - {label: "%2$s", phone: "+49 30 901820-ROLE"}
                  - {email: "role-ROLE@example.com"}
                works-with:
                  - {role: role-OTHER, on: "%10$s"}
                """.replace("TITLE", String.valueOf(role + 1))
                .replace("ROLE", String.valueOf(role))
                .replace("OTHER", String.valueOf(role % 4 + 1))
                .replace(
                        "NUMBER",
                        List.of("not stated", "none", "does not apply", "[\"%9$s\", \"%10$s\"]")
                                .get(role - 1));
    }

    private static String prose() {
        return """
                %17$s %6$s `GPS` %17$s

                - %9$s
                - %10$s

                > [!NOTE]
                > %6$s

                | %7$s | GPS |
                |---|--:|
                | %9$s | 12 |

                ### %8$s

                %17$s[^1]

                [^1]: %16$s
                """;
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.formatted(words.toArray()));
    }
}
