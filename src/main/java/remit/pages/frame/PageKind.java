package remit.pages.frame;

/** The kinds of pages. Each kind has one template, {@code pages/<word>.ftlh}. */
public enum PageKind {
    HOME("home"),
    ROLE_INDEX("role-index"),
    ROLE("role"),
    COMPARISON_INDEX("comparison-index"),
    COMPARISON("comparison"),
    GUIDE_INDEX("guide-index"),
    GUIDE_QUESTION("guide-question"),
    GUIDE_OUTCOME("guide-outcome"),
    GUIDE_WHOLE("guide-whole"),
    TOPIC_INDEX("topic-index"),
    TOPIC("topic"),
    DUTIES("duties"),
    GLOSSARY("glossary"),
    FIND("find"),
    NAMES("names"),
    ABOUT("about"),
    SOURCES("sources"),
    MISSING("missing"),
    REVIEWS("reviews"),
    REVIEW_LIST("review-list"),
    CHANGES("changes"),
    EDITION("edition"),
    FREE("free"),
    BOOK("book"),
    NOT_FOUND("not-found"),
    REDIRECT("redirect"),
    REVIEW_COPY("review-copy"),
    REVIEW_BAR("review-bar"),
    DOCTOR("doctor");

    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    /** Returns the word in the name of the template: {@code role-index}. */
    public String word() {
        return word;
    }
}
