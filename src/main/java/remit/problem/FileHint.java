package remit.problem;

/** The hints about files: their content, where they belong, how they are saved and what addresses their names make. */
public final class FileHint {

    private FileHint() {}

    /** Returns the hint for the file of a Markdown text without a record. */
    public static String createOrRename(String record) {
        return "create '" + record + "', or give this file the name of the record that it explains";
    }

    /** Returns the hint for a logo where there are no pictures at all. */
    public static String addLogo() {
        return "put the picture into the folder 'assets' and name it there: logo: assets/logo.svg";
    }

    /** Returns the hint for a file that many places need and that is not there. */
    public static String bringBack(String file) {
        return "was " + file + " deleted, renamed or moved? bring it back, or change the places that need it";
    }

    /** Returns the hint for files of which there is none, because they were never written, or their folder is gone. */
    public static String createOrBringBack(String file, String folder) {
        return "create '" + file + "'; if the folder '" + folder + "' was deleted, renamed or moved, bring it back";
    }

    /** Returns the hint for an id that many places need and that no list has. */
    public static String writeAgain(String what, String id) {
        return "was it deleted or renamed? write " + what + " with the id '" + id
                + "' again, or change the places that need it";
    }

    /** Returns the hint for an id that makes the name of a file. */
    public static String otherId(String proposal) {
        return "take another id, such as: " + proposal;
    }

    /** Returns the hint for an old id that makes an address no file can have. */
    public static String noRedirect() {
        return "delete it here: nothing at such an address can lead on";
    }

    /** Returns the hint for an id that makes an address too long by some characters. */
    public static String shorterId(int characters) {
        return "take a shorter id: " + tooMany(characters);
    }

    /** Returns the hint for the path of a file that makes an address too long by some characters. */
    public static String shorterPath(int characters) {
        return "shorten the name of the file or of a folder it is in: " + tooMany(characters);
    }

    private static String tooMany(int characters) {
        return characters + (characters == 1 ? " character is too many" : " characters are too many");
    }

    /** Returns the hint for the name of a file that no other can be made of. */
    public static String shorterName() {
        return "give it another, shorter name";
    }

    /** Returns the hint that names the other source of an address which two files would have. */
    public static String addressTaken(String other) {
        return other + " is published there: rename one of the two";
    }

    /** Returns the hint for two pairs of roles whose ids make one address. */
    public static String pairTaken(String id, String other) {
        return "'" + id + "' is also the address of " + other + ": take another id for this role";
    }

    /** Returns the hint for two comparisons of the same two roles. */
    public static String samePair(String other) {
        return other + " compares the same two, and a pair has one page: make the two files one";
    }

    /** Returns the hint for a language the interface has no words in. */
    public static String addWords(String file) {
        return "add the words to the templates as " + file;
    }

    /** Returns the hint for a file in another encoding that is known. */
    public static String saveAsUtf8(String encoding) {
        return "the file seems to be " + encoding + ": save it again as UTF-8";
    }

    /** Returns the hint for a file in another encoding. */
    public static String saveAsUtf8() {
        return "save the file again as UTF-8 text";
    }

    /**
     * Returns the hint for a file in another encoding.
     *
     * @param meant the character the bytes stand for where they were written, "é"
     */
    public static String probablyMeant(String meant) {
        return "'%s' was probably meant: save the file again as UTF-8".formatted(meant);
    }

    /** Returns the hint for a name that is nearly right. */
    public static String nameIt(String path) {
        return "name it '" + path + "'";
    }

    /** Returns the hint for a file named as one of the site's own. */
    public static String keptName(String name) {
        return "'%s' is kept for the site's own pages: choose another name".formatted(name);
    }

    /** Returns the hint for a name that no id can be made of. */
    public static String idWords() {
        return "a name is lower case letters, digits and single hyphens: choose such a name";
    }

    /**
     * Returns the hint for a file where none is looked for.
     *
     * @param what "a role"
     * @param path "roles/<id>.yaml"
     */
    public static String belongs(String what, String path) {
        return "%s belongs in %s".formatted(what, path);
    }

    /** Returns the hint for a folder whose files belong into the folder above it. */
    public static String moveUp() {
        return "move what is in it one folder up";
    }

    /**
     * Returns the hint for a file that a program left beside another.
     *
     * @param file the other
     */
    public static String keepOne(String file) {
        return "compare the two, and keep what is right as '" + file + "'";
    }

    /**
     * Returns the hint for a text about a part of a record that has a text already.
     *
     * @param file the text that it has
     */
    public static String addTo(String part, String file) {
        return "if it is about '" + part + "', add it to " + file;
    }

    /** Returns the hint for a file that must be there. */
    public static String create(String path) {
        return "create '" + path + "'";
    }

    /** Returns the hint for a file or folder with the name that the other has. */
    public static String otherName() {
        return "give it another name, or move it out of the content folder";
    }

    /** Returns the hint for a file that the build is kept from. */
    public static String allowReading() {
        return "check who may read it";
    }

    /** Returns the hint for a symbolic link that is not followed. */
    public static String removeLink() {
        return "put the file itself into the content folder";
    }

    /** Returns the hint for a file too large to be a text. */
    public static String atMost(String size) {
        return "a text file has at most " + size;
    }

    /** Returns the hint for a line that is too long. */
    public static String shorterLines(int most) {
        return "a line has at most " + most + " characters: break it, for example into the items of a list";
    }

    /** Returns the hint for a folder with too many files. */
    public static String fewerFiles(int most) {
        return "a content folder has at most " + most + " files: move those that are none of its records or assets";
    }

    /** Returns the hint for a folder that is inside too many others. */
    public static String flatter(int most) {
        return "move it up: folders of a handbook are at most " + most + " levels deep";
    }

    /** Returns the hint for files of text that are too large together. */
    public static String lessText(int most) {
        return "a content folder has at most " + most + " MB of text: move files that are none of its records";
    }

    /**
     * Returns the hint for files of text that have too many signs of markup together.
     *
     * @param signs the signs that count, with blanks between them
     * @param most the file that has most of them
     */
    public static String fewerMarkupSigns(String signs, String most) {
        return "all files of text together have at most "
                + InputLimits.MARKUP_SIGNS
                + " of the signs "
                + signs
                + ": move what was pasted or exported; " + most + " has most of them";
    }

    /** Returns the hint for an empty file that need not be there. */
    public static String fillOrDelete(String what) {
        return "write " + what + " into it, or delete the file";
    }

    /** Returns the hint for an empty file that must be there. */
    public static String fill(String what) {
        return "write " + what + " into it";
    }

    /** Returns the hint for front matter below empty lines or blanks. */
    public static String frontMatterFirst() {
        return "delete what stands before it, so that the file begins with '---'";
    }

    /** Returns the hint for front matter without the line of hyphens that opens it. */
    public static String openFrontMatter() {
        return "write '---' as the first line of the file";
    }

    /** Returns the hint for front matter below text. */
    public static String textBelowFrontMatter() {
        return "move the text above it below the second '---', so that the file begins with '---'";
    }

    /**
     * Returns the hint for a control character.
     *
     * @param more how many others the file has
     */
    public static String deleteCharacters(int more) {
        return "delete it" + (more == 0 ? "" : ", and " + more + " more in this file");
    }
}
