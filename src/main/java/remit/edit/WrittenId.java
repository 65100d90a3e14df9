package remit.edit;

import remit.read.yaml.ScalarText;

/** Writes a word in place of another in YAML, in the same quotes. */
final class WrittenId {

    private WrittenId() {}

    /**
     * Returns the characters for a word.
     *
     * @param before the characters that it takes the place of, with their quotes. A word without quotes gets some where
     *     YAML would not read it as a text
     */
    static String in(String before, String word) {
        if (before.startsWith("'")) {
            return "'" + word.replace("'", "''") + "'";
        }
        if (before.startsWith("\"")) {
            return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return ScalarText.inBrackets(word);
    }
}
