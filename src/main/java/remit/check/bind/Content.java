package remit.check.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Problems;
import remit.problem.TooManyErrors;
import remit.prose.Prose;
import remit.read.Documents;
import remit.read.MarkdownDocument;
import remit.read.yaml.YamlDocument;
import remit.shape.ComparisonShape;
import remit.shape.GuideShape;
import remit.shape.RecordKind;

/**
 * Every record of a content folder, bound by its shape, without the drafts that are left out.
 *
 * @param handbook null where {@code handbook.yaml} could not be read
 * @param files by path, the maps of files that hold a list; such a map may have keys of upkeep
 * @param roles by id, as are comparisons and guides
 * @param pages front matter, by path below {@code pages/} without the ending
 * @param changes what readers saw differently, by the name of the file without the ending
 * @param prose the text of the Markdown files, by path
 */
public record Content(
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
        Map<String, Fields> changes,
        Map<String, Prose> prose,
        Documents documents) {

    /**
     * Binds all documents.
     *
     * @param kept what has been bound already
     * @param problems takes what does not fit
     * @param found takes the references and links of all records
     * @param drafts takes the records that are left out
     * @throws TooManyErrors where the problems end there
     */
    public static Content bind(
            Documents documents, FileBinder binder, KeptRecords kept, Problems problems, Found found, Drafts drafts) {
        List<YamlDocument> yaml = List.copyOf(documents.yaml().values());
        List<MarkdownDocument> markdown = List.copyOf(documents.markdown().values());
        List<BoundFile> files = new ArrayList<>();
        Consumer<BoundFile> take = file -> {
            files.add(file);
            file.problems().forEach(problems::add);
            found.add(file.found());
            drafts.add(file.drafts());
        };
        kept.files(yaml, binder::yaml, take);
        kept.files(markdown, binder::markdown, take);
        kept.keep(Stream.concat(yaml.stream(), markdown.stream()).toList(), files);
        return new Sorting(documents, files, drafts, found).content();
    }

    /** Returns the text of a Markdown file, given its path; null where there is no such file. */
    public @Nullable Prose proseOf(String path) {
        return prose.get(path);
    }

    /**
     * Returns the ids of the criteria that a comparison shows: all criteria where it does not name any, and for a pair
     * that nobody declared.
     *
     * @param all the ids of all criteria, in order
     */
    public Set<String> shown(String comparison, Set<String> all) {
        Fields fields = comparisons.get(comparison);
        return fields != null && fields.has(ComparisonShape.CRITERIA)
                ? new LinkedHashSet<>(fields.get(ComparisonShape.CRITERIA))
                : all;
    }

    /** Returns the ids of a guide's questions and outcomes; empty where there is no such guide. */
    public Set<String> steps(String guide) {
        Set<String> steps = new LinkedHashSet<>();
        Fields fields = guides.get(guide);
        if (fields != null) {
            steps.addAll(fields.keysIn(GuideShape.QUESTIONS));
            steps.addAll(fields.keysIn(GuideShape.OUTCOMES));
        }
        return steps;
    }

    /**
     * Returns whether {@link #steps} is complete. It is not where a guide's questions or outcomes were reported as a
     * whole.
     */
    public boolean knowsSteps(String guide) {
        Fields fields = guides.get(guide);
        return fields != null && fields.has(GuideShape.QUESTIONS) && fields.has(GuideShape.OUTCOMES);
    }

    /** Sorts the bound files by kind. */
    private static final class Sorting {

        private final Documents documents;
        private final Map<String, BoundFile> files = new LinkedHashMap<>();
        private final Drafts drafts;
        private final Found found;
        private final Map<String, Fields> maps = new LinkedHashMap<>();

        Sorting(Documents documents, List<BoundFile> files, Drafts drafts, Found found) {
            this.documents = documents;
            files.forEach(file -> this.files.put(file.file(), file));
            this.drafts = drafts;
            this.found = found;
        }

        Content content() {
            return new Content(
                    handbook(),
                    maps,
                    list(RecordKind.CRITERION),
                    list(RecordKind.CONTACT),
                    list(RecordKind.TOPIC),
                    list(RecordKind.DUTY),
                    list(RecordKind.TERM),
                    list(RecordKind.SOURCE),
                    folder(RecordKind.ROLE),
                    folder(RecordKind.COMPARISON),
                    folder(RecordKind.GUIDE),
                    folder(RecordKind.PAGE),
                    folder(RecordKind.CHANGES),
                    prose(),
                    documents);
        }

        private @Nullable Fields handbook() {
            BoundFile file = files.get(RecordKind.HANDBOOK.file());
            return file == null ? null : (Fields) file.bound();
        }

        private List<Fields> list(RecordKind kind) {
            BoundFile file = files.get(kind.file());
            Bound bound = file == null ? null : file.bound();
            if (bound instanceof Fields map) {
                maps.put(kind.file(), map.without(kind.word()));
                return map.list(kind.word());
            }
            return bound instanceof Bound.Many many
                    ? many.items().stream().map(Fields.class::cast).toList()
                    : List.of();
        }

        private Map<String, Fields> folder(RecordKind kind) {
            Map<String, Fields> records = new LinkedHashMap<>();
            for (BoundFile file : files.values()) {
                if (kind.holds(file.file())
                        && file.bound() instanceof Fields record
                        && !drafts.leavesOut(record, file.file())) {
                    records.put(kind.id(file.file()), record);
                }
            }
            return records;
        }

        /**
         * Returns all texts, and notes their links for following. The links of a text whose record is left out are not
         * followed; which records these are is known by now.
         */
        private Map<String, Prose> prose() {
            Map<String, Prose> prose = new LinkedHashMap<>();
            for (BoundFile file : files.values()) {
                Prose text = file.prose();
                if (text != null) {
                    prose.put(file.file(), text);
                    if (!drafts.leavesOut(file.file())) {
                        found.prose(text);
                    }
                }
            }
            return prose;
        }
    }
}
