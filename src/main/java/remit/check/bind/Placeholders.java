package remit.check.bind;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.Item;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;

/**
 * Recognises what people type where they have nothing to say yet: {@code N/A}, {@code TBD}, {@code ?}, {@code –}. A
 * value that consists of nothing else is not a fact, and two such values are not the same fact. The words of many
 * languages are known in all handbooks, because words such as {@code TBD} are typed in all of them. Words are compared
 * as the texts of items are (see {@code src/docs/sameness.md}), but without signs. Short ones that could be names count
 * only with their dots or slashes.
 */
final class Placeholders {

    private static final UnicodePattern SIGNS_ALONE = UnicodePattern.of("[\\p{P}\\p{Z}\\s~|=<>^`´¨]+");
    private static final UnicodePattern NO_LETTERS = UnicodePattern.of("[^\\p{L}\\p{M}\\p{N} ]+");

    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    /** Written without spaces and the final dot. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "n.k", "k.a", "n.v", "n.z", "n.n", "n.v.t", "n.t.b", "s.o", "n.c", "n.d", "n/d", "s/d", "b/d", "б/д", "н/д",
            "δ/υ");

    /**
     * The words by language, with one or several lines for each; the language tags are only for readers of this file.
     */
    private static final String LANGUAGES = """
            en: na, n a, tbd, tbc, tba, to do, to be decided, to be determined, to be defined, to be confirmed
            en: to be announced, to be added, to be completed, to be filled in, to follow, unknown, not known
            en: not yet known, unclear, unspecified, not specified, undefined, not defined, undecided, not applicable
            en: not available, no information, no info, no data, don't know, no idea, null, nil, xxx, fixme
            en: placeholder, lorem ipsum
            de: keine Angabe, keine Angaben, unbekannt, nicht bekannt, noch nicht bekannt, unklar, noch offen
            de: nicht zutreffend, trifft nicht zu, nicht anwendbar, nicht verfügbar, entfällt, folgt, folgt noch
            de: wird ergänzt, wird nachgereicht, zu klären, noch zu klären
            nl: niet van toepassing, nader te bepalen, onbekend, niet bekend, nog niet bekend
            fr: sans objet, inconnu, inconnue, non connu, non renseigné, non précisé, non défini, non disponible
            fr: non applicable, à définir, à déterminer, à préciser, à confirmer, à compléter, à venir, à faire
            es: desconocido, desconocida, no aplica, no disponible, sin datos, sin información, por definir
            es: por determinar, por confirmar, pendiente de definir
            pt: desconhecido, desconhecida, não aplicável, não se aplica, não disponível, sem dados, sem informação
            pt: a definir, a determinar, a confirmar, a completar
            it: sconosciuto, sconosciuta, non noto, non applicabile, da definire, da determinare, da confermare
            it: da completare
            ro: necunoscut, nu se aplică, de stabilit
            sv: okänd, okänt, ej tillämpligt, ej angivet, uppgift saknas, meddelas senare, fastställs senare
            da: ukendt, ikke relevant, ikke angivet, ikke oplyst
            no: ukjent, ikke oppgitt, ikke aktuelt
            fi: tuntematon, ei tiedossa, ei sovellu, vahvistetaan myöhemmin
            pl: nieznany, nieznana, nieznane, nie dotyczy, brak danych, do ustalenia, do uzupełnienia
            cs: neznámý, neznámé, není známo, neuvedeno, bude doplněno, bude upřesněno
            hu: ismeretlen, nincs adat, nem alkalmazható
            tr: bilinmiyor, belirsiz, belirlenecek, geçerli değil
            ru: неизвестно, нет данных, не указано, не применимо, неприменимо, уточняется, уточнить
            uk: невідомо, немає даних, не застосовується, уточнюється
            el: άγνωστο, δεν ισχύει, εκκρεμεί
            ar: غير معروف, غير متوفر, غير متاح, لا ينطبق, غير محدد, يحدد لاحقا
            he: לא ידוע, לא רלוונטי, לא זמין
            fa: نامشخص, نامعلوم
            hi: अज्ञात, लागू नहीं, उपलब्ध नहीं
            zh: 未知, 不详, 不詳, 待定, 未定, 暂无, 暫無, 不适用, 不適用, 待补充, 待補充, 待确认, 待確認, 无数据, 無資料
            ja: 不明, 該当なし, 未記入, 未設定, 未確定, 確認中
            ko: 미정, 해당 없음, 알 수 없음, 불명, 추후 결정
            id: tidak diketahui, belum diketahui, tidak berlaku, belum ditentukan
            vi: không rõ, chưa rõ, không áp dụng, chưa xác định
            """;

    private static final Set<String> WORDS = LANGUAGES
            .lines()
            .map(line -> line.substring(line.indexOf(':') + 1))
            .flatMap(line -> Stream.of(line.split(",")))
            .map(word -> bare(Item.textKey(word)))
            .collect(Collectors.toUnmodifiableSet());

    /** A text longer than this says something; all the words are far shorter. */
    private static final int LONGEST = 80;

    private Placeholders() {}

    /** Returns whether the whole text of a value or an item says nothing. */
    static boolean saysNothing(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        String key = Item.textKey(text);
        return key.isEmpty()
                || !Unicode.isLetterOrDigit(key.codePointAt(0)) && SIGNS_ALONE.matches(key)
                || ABBREVIATIONS.contains(key.replace(" ", ""))
                || WORDS.contains(bare(key))
                || text.strip().equals("TODO");
    }

    /** Whether a text is one of the words by which YAML says that there is nothing: {@code ~}, {@code null}. */
    static boolean isNull(String text) {
        return NULLS.contains(text);
    }

    private static String bare(String key) {
        return NO_LETTERS.replaceAll(key, "").strip().replaceAll(" +", " ");
    }
}
