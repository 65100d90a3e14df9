package remit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hints about what a record says: the values of its keys, its rules, and those it names. */
public final class RecordHint {

    private RecordHint() {}

    /** Returns the hint for too many old ids. */
    public static String fewerOldIds(int most) {
        return "a record has at most " + most + " old ids: keep those that readers may still have links to";
    }

    /** Returns the hint for criteria that are too many to compare anything by. */
    public static String fewerCriteria(int most) {
        return "a handbook has at most " + most + " criteria in all its groups: keep those by which people choose";
    }

    /** Returns the hint for too many questions or outcomes of a guide. */
    public static String fewerSteps(int most) {
        return "a guide has at most " + most + " questions and " + most + " outcomes: split it into several";
    }

    /** Returns the hint for too many answers. */
    public static String fewerAnswers(int most) {
        return "a question has at most " + most + " answers: ask for the kind first";
    }

    /** Returns the hint for all records whose old ids are too many. */
    public static String fewerOldIdsInAll(int most) {
        return "all records together have at most " + most
                + " old ids: keep those that readers may still have links to";
    }

    /** Returns the hint for a criterion that values of several roles no longer fit. */
    public static String criterionChanged() {
        return "was this criterion changed? change it back, or change the values";
    }

    /** Returns the hint that lists the three states of a value. */
    public static String states() {
        return "leave the key out, or write one of: not stated, none, does not apply";
    }

    /** Returns the hint for an item that says nothing. */
    public static String stateInstead() {
        return "delete this item; where there is no other, write for the whole value one of:"
                + " not stated, none, does not apply";
    }

    /** Returns the hint for a state that is the only item of a list. */
    public static String stateAlone(String criterion, String state) {
        return Hint.onKeyLine(criterion + ": " + state);
    }

    /** Returns the hint for a state among other items. */
    public static String stateAmongItems() {
        return "delete this item: there are others, so it cannot be true";
    }

    /** Returns the hint for an item of a list whose text says nothing. */
    public static String placeholderItem() {
        return "delete this item, or write the real text";
    }

    /** Returns the hint for an entry with a key of the editor's own whose text says nothing. */
    public static String placeholderEntry() {
        return "leave this line out, or write the real text";
    }

    /** Returns the hint for a key that need not be there and whose text says nothing. */
    public static String placeholder() {
        return "leave the key out until there is something to say, or write the real text";
    }

    /** Returns the hint for a key that must be there and whose text says nothing. */
    public static String neededPlaceholder() {
        return "write the real text, or leave out all that it belongs to";
    }

    /** Returns the hint for a number with a comma before three digits. */
    public static String thousandOrFraction(String thousand, String fraction) {
        return "write: " + thousand + "\nor, if the comma begins a fraction: " + fraction;
    }

    /** Returns the hint for an e-mail address with words beside it. */
    public static String addressAlone(String line) {
        return "write the address alone: " + line;
    }

    /** Returns the hint for the 30th of February. */
    public static String noSuchDay() {
        return "there is no such day: check the month and the day";
    }

    /** Returns the hint for a key that criteria of another kind have. */
    public static String deleteOrWrite(String line) {
        return "delete it, or write: " + line;
    }

    /** Returns the hint for two groups whose names are equal or nearly equal. */
    public static String oneGroup(String place) {
        return "put its criteria into the other one, which stands at " + place;
    }

    /** Returns the hint for a guide past its limit, or past what can be proved. */
    public static String splitGuide() {
        return "split the guide, ask fewer questions, or raise 'guide-paths' under 'limits' in handbook.yaml";
    }

    /** Returns one step of the hint for answers that lead round in a circle. */
    public static String step(int line, String question, String answer) {
        return "line " + line + ": '" + question + "' answered '" + answer + "' leads to";
    }

    /** Returns the hint for answers that lead round in a circle: all steps, back to the first question. */
    public static String circle(List<String> steps, String first) {
        return String.join("\n", steps) + " '" + first + "' again";
    }

    /** Returns the hint for a question or outcome that a flow does not come to. */
    public static String leadHere() {
        return "let the 'next' of an answer lead to it, or delete it";
    }

    /** Returns the hint for an outcome that no rule gives. */
    public static String ruleForIt() {
        return "let a rule have it as its outcome, or delete it";
    }

    /** Returns the hint for a rule that others are always ahead of. */
    public static String shadowed(String above) {
        return above.isEmpty()
                ? "it allows some question no answer at all"
                : "the rules above it match all that it would: " + above;
    }

    /** Returns the hint for a duty that nobody has. */
    public static String nameUnder(String key) {
        return "name a role or contact under '" + key + "'";
    }

    /** Returns the hint for a first contact that is a role. */
    public static String reachableRole() {
        return "give the role a way under 'contacts'";
    }

    /** Returns the hint for a first contact of {@code contacts.yaml}. */
    public static String reachableContact() {
        return "give the contact a phone, email, chat or page in contacts.yaml";
    }

    /**
     * Returns the hint for a sentence about a criterion for which no role of the comparison has a value.
     *
     * @param files the files of the roles
     */
    public static String stateIn(String criterion, List<String> files) {
        return "state '" + criterion + "' in " + String.join(" or ", files);
    }

    /**
     * Returns the hint for a record whose review is overdue.
     *
     * @param owner who keeps the record; null where nobody is named
     */
    public static String review(@Nullable String owner) {
        return (owner == null ? "" : "ask '" + owner + "' to ")
                + "check that it is still right, then write the day into 'reviewed'";
    }

    /** Returns the hint for a review on a day that is still to come. */
    public static String reviewAhead(boolean ofEdition) {
        return "write the day of the review" + (ofEdition ? ", or a later day into 'edition' in handbook.yaml" : "");
    }

    /** Returns the hint for text within quotation marks that word processors set. */
    public static String withoutQuotes(String bare, String quoted) {
        return Hint.write(bare) + "\nor, if readers should see them: " + quoted;
    }

    /** Returns the hint for a number with words beside it, which become a note. */
    public static String numberAndNote(String criterion, String number, String words) {
        return Hint.write("%s:\n  value: %s\n  note: %s".formatted(criterion, number, words));
    }

    /** Returns the hint for a number with words beside it, where there may be a note already. */
    public static String numberAlone(String line) {
        return "write the number alone, and the words into the key 'note' beside it: " + line;
    }

    /** Returns the hint for a record with several keys of which it must have one. */
    public static String keepOneKey(String keys) {
        return "keep one of " + keys + "; in a list, each of the others can have an entry of its own";
    }

    /**
     * Returns the hint for an outcome that sends people to a role whose record is overdue.
     *
     * @param file the role's
     */
    public static String reviewFirst(String file) {
        return "check " + file + ", then write the day into its 'reviewed'";
    }

    /** Returns the hint for a list where text with several lines is wanted. */
    public static String listAsText() {
        return "write '|' behind the key, and the same below it without the dashes";
    }
}
