package remit.check.follow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Colour;
import remit.model.LookColours;
import remit.problem.FileHint;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.HandbookShape;
import remit.shape.Key;

/** Checks the organisation's look in {@code handbook.yaml}: words in its colours can be read, and its logo is there. */
public final class LookCheck {

    private static final String PICTURES = "(?i).*\\.(svg|png|webp|jpe?g|gif|avif)";

    private LookCheck() {}

    public static void check(Content content, Problems problems) {
        Fields handbook = content.handbook();
        Fields look = handbook == null ? null : handbook.get(HandbookShape.LOOK);
        if (look == null) {
            return;
        }
        check(look, HandbookShape.Look.ACCENT, LookColours.LIGHT, Colour.BLACK, "a light page", problems);
        check(look, HandbookShape.Look.ACCENT_IN_DARK, LookColours.DARK, Colour.WHITE, "a dark page", problems);
        checkLogo(look, content.documents().assets(), problems);
    }

    private static void check(
            Fields look, Key.Text key, List<Colour> behind, Colour readable, String page, Problems problems) {
        String said = look.get(key);
        if (said == null) {
            return;
        }
        Colour colour = Colour.of(said);
        double contrast = colour.leastContrast(behind);
        if (contrast < LookColours.LEAST_CONTRAST) {
            Colour nearest = colour.towards(readable, LookColours.LEAST_CONTRAST, behind);
            problems.add(Message.LOW_CONTRAST
                    .at(look.at(key), "'" + said + "'", figure(contrast), page, figure(LookColours.LEAST_CONTRAST))
                    .hint(Hint.write(key.name() + ": \"" + nearest + "\"")));
        }
    }

    /** Returns a contrast with one decimal, rounded down, so that too little never looks like enough. */
    private static String figure(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    private static void checkLogo(Fields look, List<String> assets, Problems problems) {
        String logo = look.get(HandbookShape.Look.LOGO);
        List<String> pictures =
                assets.stream().filter(asset -> asset.matches(PICTURES)).toList();
        if (logo != null && !pictures.contains(logo)) {
            problems.add(Message.NO_LOGO
                    .at(look.at(HandbookShape.Look.LOGO), logo)
                    .hint(pictures.isEmpty() ? FileHint.addLogo() : Hint.existing(logo, pictures)));
        }
    }
}
