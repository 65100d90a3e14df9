package remit.shape;

/** What an id can name. */
public enum Target {
    ROLE("role", "a role"),
    PARTY("role or contact", "a role or contact"),
    CONTACT("contact", "a contact"),
    CRITERION("criterion", "a criterion"),
    COMPARISON("comparison", "a comparison"),
    GUIDE("guide", "a guide"),
    TOPIC("topic", "a topic"),
    DUTY("duty", "a duty"),
    TERM("term", "a term"),
    SOURCE("source", "a source"),
    PAGE("page", "a page"),
    /** A question or outcome of the same guide. */
    STEP("question or outcome", "a question or outcome of this guide"),
    QUESTION("question", "a question of this guide"),
    OUTCOME("outcome", "an outcome of this guide"),
    /** An answer to the question that is the key of the entry. */
    ANSWER("answer", "an answer of this question"),
    /** A wording of the criterion that several roles share. */
    ITEM("item", "an item of this criterion");

    private final String word;
    private final String withArticle;

    Target(String word, String withArticle) {
        this.word = word;
        this.withArticle = withArticle;
    }

    /** Returns the words for it in messages: {@code role or contact}. */
    public String word() {
        return word;
    }

    /** Returns the same words with their article: {@code a role or contact}. */
    public String withArticle() {
        return withArticle;
    }
}
