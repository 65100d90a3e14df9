package remit.check;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remit.model.Item;

/**
 * What people type where they have nothing to say yet: {@code N/A}, {@code TBD}, {@code ?}, {@code –}. A value that is no
 * more than that is no fact, and two of them are not the same fact. The words are those of many languages at once, since
 * words such as {@code TBD} are typed in all of them; they are compared as the keys of items are, without
 * signs; short ones that could be names count only with their dots or strokes.
 */
final class Placeholders {

    private static final Pattern SIGNS_ALONE = Pattern.compile("[\\p{P}\\p{Z}\\s~|=<>^`´¨]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]+");

    /** Without blanks and the closing dot. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "n.k", "k.a", "n.v", "n.z", "n.n", "n.v.t", "n.t.b", "s.o", "n.c", "n.d", "n/d", "s/d", "b/d", "б/д", "н/д",
            "δ/υ");

    private static final Set<String> WORDS = words(
            // English
            "na, n a, tbd, tbc, tba, to do, to be decided, to be determined, to be defined,"
                    + "to be confirmed, to be announced, to be added, to be completed, to be filled in, to follow,"
                    + "unknown, not known, not yet known, unclear, unspecified, not specified, undefined, not defined,"
                    + "undecided, not applicable, not available, no information, no info, no data, don't know,"
                    + "no idea, null, nil, xxx, fixme, placeholder, lorem ipsum",
            // German, Dutch
            "keine Angabe, keine Angaben, unbekannt, nicht bekannt, noch nicht bekannt, unklar, noch offen,"
                    + "nicht zutreffend, trifft nicht zu, nicht anwendbar, nicht verfügbar, entfällt,  folgt, folgt noch, wird ergänzt, wird nachgereicht, zu klären, noch zu klären,"
                    + "niet van toepassing, nader te bepalen, onbekend, niet bekend, nog niet bekend",
            // French
            "sans objet, inconnu, inconnue, non connu, non renseigné, non précisé, non défini,"
                    + "non disponible, non applicable, à définir, à déterminer, à préciser, à confirmer,"
                    + "à compléter, à venir, à faire",
            // Spanish, Portuguese, Italian, Romanian
            "desconocido, desconocida, no aplica, no disponible, sin datos, sin información, por definir,"
                    + "por determinar, por confirmar, pendiente de definir,"
                    + "desconhecido, desconhecida, não aplicável, não se aplica, não disponível, sem dados,"
                    + "sem informação, a definir, a determinar, a confirmar, a completar,"
                    + "sconosciuto, sconosciuta, non noto, non applicabile, da definire, da determinare,"
                    + "da confermare, da completare, necunoscut, nu se aplică, de stabilit",
            // Swedish, Danish, Norwegian, Finnish
            "okänd, okänt, ej tillämpligt, ej angivet, uppgift saknas, meddelas senare, fastställs senare, ukendt,"
                    + "ikke relevant, ikke angivet, ikke oplyst, ukjent, ikke oppgitt, ikke aktuelt, tuntematon,"
                    + "ei tiedossa, ei sovellu, vahvistetaan myöhemmin",
            // Polish, Czech, Hungarian, Turkish
            "nieznany, nieznana, nieznane, nie dotyczy, brak danych, do ustalenia, do uzupełnienia, neznámý,"
                    + "neznámé, není známo, neuvedeno, bude doplněno, bude upřesněno, ismeretlen, nincs adat,"
                    + "nem alkalmazható, bilinmiyor, belirsiz, belirlenecek, geçerli değil",
            // Russian, Ukrainian, Greek
            "неизвестно, нет данных, не указано, не применимо, неприменимо, уточняется, уточнить, невідомо,"
                    + "немає даних, не застосовується, уточнюється, άγνωστο, δεν ισχύει, εκκρεμεί",
            // Arabic, Hebrew, Persian, Hindi
            "غير معروف, غير متوفر, غير متاح, لا ينطبق, غير محدد, يحدد لاحقا, לא ידוע, לא רלוונטי, לא זמין,"
                    + "نامشخص, نامعلوم, अज्ञात, लागू नहीं, उपलब्ध नहीं",
            // Chinese, Japanese, Korean
            "未知, 不详, 不詳, 待定, 未定, 暂无, 暫無, 不适用, 不適用, 待补充, 待補充, 待确认, 待確認, 无数据, 無資料, 不明, 該当なし,"
                    + "未記入, 未設定, 未確定, 確認中, 미정, 해당 없음, 알 수 없음, 불명, 추후 결정",
            // Indonesian, Vietnamese
            "tidak diketahui, belum diketahui, tidak berlaku, belum ditentukan, không rõ, chưa rõ,"
                    + "không áp dụng, chưa xác định");

    private Placeholders() {}

    /** Whether the whole of a value or an item says nothing. */
    static boolean saysNothing(String text) {
        String key = Item.textKey(text);
        return !text.isBlank()
                && (key.isEmpty()
                        || SIGNS_ALONE.matcher(key).matches()
                        || ABBREVIATIONS.contains(key.replace(" ", ""))
                        || WORDS.contains(bare(key))
                        || text.strip().equals("TODO"));
    }

    private static Set<String> words(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(word -> bare(Item.textKey(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String key) {
        return NO_LETTERS.matcher(key).replaceAll("").strip();
    }
}
