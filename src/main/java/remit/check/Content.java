package remit.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.prose.Markdown;
import remit.prose.Prose;
import remit.read.Documents;
import remit.read.MarkdownDocument;
import remit.read.YamlDocument;
import remit.shape.Kind;
import remit.shape.Shape;
import remit.shape.Shapes;

/**
 * Every record of a content folder, bound by its shape; drafts that are kept out are not in it.
 *
 * @param handbook null where {@code handbook.yaml} could not be read
 * @param files the list files that are maps, by their path: where keys of upkeep may stand
 * @param roles by id, likewise comparisons and guides
 * @param pages front matter by path below {@code pages/}
 * @param prose the Markdown files by path
 */
record Content(
        @Nullable Fields handbook,
        Map<String, Fields> files,
        List<Fields> criterionGroups,
        List<Fields> contacts,
        List<Fields> topics,
        List<Fields> duties,
        List<Fields> terms,
        List<Fields> sources,
        Map<String, Fields> roles,
        Map<String, Fields> comparisons,
        Map<String, Fields> guides,
        Map<String, Fields> pages,
        Map<String, Prose> prose,
        Documents documents) {

    /** Binds all documents. */
    static Content bind(Documents documents, Binder binder, Markdown markdown, Found found) {
        Map<String, Fields> files = new LinkedHashMap<>();
        Binding binding = new Binding(documents, binder, files);
        return new Content(
                binding.one("handbook.yaml", Shapes.HANDBOOK),
                files,
                binding.list("criteria", Shapes.CRITERIA_FILE),
                binding.list("contacts", Shapes.CONTACTS_FILE),
                binding.list("topics", Shapes.TOPICS_FILE),
                binding.list("responsibilities", Shapes.DUTIES_FILE),
                binding.list("glossary", Shapes.GLOSSARY_FILE),
                binding.list("sources", Shapes.SOURCES_FILE),
                binding.folder("roles/", ".yaml", Shapes.ROLE),
                binding.folder("comparisons/", ".yaml", Shapes.COMPARISON),
                binding.folder("guides/", "/guide.yaml", Shapes.GUIDE),
                binding.pages(),
                prose(documents, binder, markdown, found),
                documents);
    }

    /** The Markdown beside a record; null where there is none. */
    @Nullable Prose proseOf(String path) {
        return prose.get(path);
    }

    private static Map<String, Prose> prose(Documents documents, Binder binder, Markdown markdown, Found found) {
        Map<String, Prose> prose = new LinkedHashMap<>();
        for (MarkdownDocument document : documents.markdown().values()) {
            Prose parsed = markdown.document(document.body(), document.bodyOrigin(), binder.problems());
            if (!binder.drafts().leavesOut(document.file())) {
                found.prose(parsed);
            }
            prose.put(document.file(), parsed);
        }
        return prose;
    }

    /** Binds documents file by file. */
    private record Binding(Documents documents, Binder binder, Map<String, Fields> files) {

        @Nullable Fields one(String file, Shape shape) {
            YamlDocument document = documents.yaml().get(file);
            return document == null ? null : binder.record(shape, document.root());
        }

        List<Fields> list(String name, Kind.ShortOrLong kind) {
            String file = name + ".yaml";
            YamlDocument document = documents.yaml().get(file);
            if (document == null) {
                return List.of();
            }
            Bound bound = binder.file(name, kind, document.root());
            if (bound instanceof Fields map) {
                files.put(file, map.without(name));
                return map.records(name);
            }
            return bound instanceof Bound.Many many
                    ? many.items().stream().map(Fields.class::cast).toList()
                    : List.of();
        }

        Map<String, Fields> folder(String folder, String ending, Shape shape) {
            Map<String, Fields> records = new LinkedHashMap<>();
            for (String file : documents.yaml().keySet()) {
                if (file.startsWith(folder) && file.endsWith(ending)) {
                    Fields record = one(file, shape);
                    if (record != null && !binder.drafts().leavesOut(record, file)) {
                        records.put(file.substring(folder.length(), file.length() - ending.length()), record);
                    }
                }
            }
            return records;
        }

        Map<String, Fields> pages() {
            Map<String, Fields> pages = new LinkedHashMap<>();
            for (MarkdownDocument document : documents.markdown().values()) {
                if (!document.file().startsWith("pages/")) {
                    continue;
                }
                Fields page = binder.frontMatter(document);
                if (page != null && !binder.drafts().leavesOut(page, document.file())) {
                    String path = document.file().substring("pages/".length());
                    pages.put(path.substring(0, path.length() - ".md".length()), page);
                }
            }
            return pages;
        }
    }
}
