package remit.read;

import remit.problem.Hint;

/** What an empty YAML file wants. */
final class EmptyFile {

    private EmptyFile() {}

    static String hint(String file) {
        String wanted = wanted(file);
        boolean needed = file.equals("handbook.yaml") || file.equals("criteria.yaml");
        return needed ? Hint.fill(wanted) : Hint.fillOrDelete(wanted);
    }

    private static String wanted(String file) {
        return switch (file.contains("/") ? file.substring(0, file.indexOf('/')) : file) {
            case "handbook.yaml" -> "title, organisation and language";
            case "criteria.yaml" -> "groups with their criteria";
            case "contacts.yaml" -> "a list of contacts";
            case "responsibilities.yaml" -> "a list of duties";
            case "topics.yaml" -> "a list of topics";
            case "glossary.yaml" -> "a list of terms";
            case "sources.yaml" -> "a list of sources";
            case "roles" -> "at least the role's title";
            case "comparisons" -> "at least the comparison's title and roles";
            default -> "at least the guide's title, questions and outcomes";
        };
    }
}
