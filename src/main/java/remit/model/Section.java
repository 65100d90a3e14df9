package remit.model;

/** The parts of a site that a menu can name, in the order that a menu has where the handbook does not give one. */
public enum Section {
    HELP("help"),
    COMPARE("compare"),
    GUIDES("guides"),
    ROLES("roles"),
    RESPONSIBILITIES("responsibilities"),
    GLOSSARY("glossary");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    /** The word for it under {@code menu} in {@code handbook.yaml}: {@code help}. */
    public String word() {
        return word;
    }

    /** Whether the handbook has anything to show in this part; a page with nothing to show is not made. */
    public boolean hasContent(Handbook handbook) {
        return switch (this) {
            case HELP -> !handbook.topics().isEmpty() || !handbook.contacts().isEmpty();
            case COMPARE ->
                !handbook.comparisons().isEmpty()
                        || handbook.everyPair() && handbook.roles().size() > 1
                        || handbook.pickable();
            case GUIDES -> !handbook.guides().isEmpty();
            case ROLES -> true;
            case RESPONSIBILITIES -> !handbook.duties().isEmpty();
            case GLOSSARY -> !handbook.terms().isEmpty();
        };
    }
}
