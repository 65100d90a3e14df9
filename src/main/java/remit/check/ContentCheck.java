package remit.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Drafts;
import remit.check.bind.Fields;
import remit.check.bind.FileBinder;
import remit.check.bind.Found;
import remit.check.bind.KeptRecords;
import remit.check.bind.RoleValues;
import remit.check.follow.AddressCheck;
import remit.check.follow.ComparisonCheck;
import remit.check.follow.CriteriaCheck;
import remit.check.follow.DirectoryCheck;
import remit.check.follow.FormerlyCheck;
import remit.check.follow.HandbookCheck;
import remit.check.follow.LinkCheck;
import remit.check.follow.LookCheck;
import remit.check.follow.MarkdownCheck;
import remit.check.follow.MissingRecords;
import remit.check.follow.Names;
import remit.check.follow.ReferenceCheck;
import remit.check.follow.ReviewDateCheck;
import remit.check.follow.RoleCheck;
import remit.check.follow.UnfitValues;
import remit.check.guide.GuideCheck;
import remit.check.make.CriteriaMaker;
import remit.check.make.HandbookMaker;
import remit.check.warn.HandbookWarnings;
import remit.check.warn.ReviewDay;
import remit.check.warn.Warnings;
import remit.decision.GuideGraph;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.model.Handbook;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Suggestions;
import remit.problem.TooManyErrors;
import remit.read.Documents;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;

/**
 * Checks what was read: binds it, follows its references and links, proves its guides, and makes the handbook only
 * where nothing is wrong.
 */
public final class ContentCheck {

    private final Documents documents;
    private final Settings settings;
    private final Problems problems;
    private final Found found = new Found();
    private final FileBinder binder;
    private final KeptRecords kept;
    private final Drafts drafts;
    private final Suggestions suggestions = new Suggestions();

    /**
     * What a check depends on besides the content.
     *
     * @param drafts whether records with {@code draft: yes} are part of the handbook
     * @param reviewDay the day that reviews are measured by
     * @param articles the words that are articles, separated by spaces; null for the known articles of the handbook's
     *     language
     */
    public record Settings(
            boolean drafts, ReviewDay reviewDay, @Nullable String articles) {}

    private ContentCheck(Documents documents, Settings settings, KeptRecords kept, Problems problems) {
        this.documents = documents;
        this.settings = settings;
        this.problems = problems;
        this.binder = new FileBinder(settings.drafts());
        this.kept = kept;
        this.drafts = new Drafts(settings.drafts());
    }

    /**
     * Returns the handbook that the documents hold; null where there is any error, found here or while reading.
     *
     * @param drafts whether records with {@code draft: yes} are part of the handbook
     * @param reviewDay the day that reviews are measured by
     * @param problems takes errors and warnings; where there is room for no more errors, checking ends, and for
     *     what comes after it the limit is lifted
     */
    public static @Nullable Handbook check(
            Documents documents, boolean drafts, ReviewDay reviewDay, Problems problems) {
        return check(documents, new Settings(drafts, reviewDay, null), new KeptRecords(), problems);
    }

    /**
     * As {@link #check(Documents, boolean, ReviewDay, Problems)}, but binds only what has not been kept.
     *
     * @param kept what earlier checks with the same settings have bound; takes what is bound now, too
     */
    public static @Nullable Handbook check(
            Documents documents, Settings settings, KeptRecords kept, Problems problems) {
        try {
            return problems.isFull() ? null : new ContentCheck(documents, settings, kept, problems).check();
        } catch (TooManyErrors found) {
            return null;
        } finally {
            problems.liftLimit();
        }
    }

    private @Nullable Handbook check() {
        Content content = Content.bind(documents, binder, kept, problems, found, drafts);
        Names names = Names.of(content, problems);
        List<CriterionGroup> criteria = CriteriaMaker.groups(content);
        Map<String, BoundRole> roles = roles(content, criteria);
        checkAnyRole(roles);
        MissingRecords missing = new MissingRecords(documents, problems);
        checkRecords(content, names, missing);
        follow(content, names, missing);
        missing.report();
        Map<String, GuideGraph> graphs = proveGuides(content);
        new Warnings(content, names, roles, settings.reviewDay().or(edition(content)), problems).add();
        if (problems.hasErrors()) {
            return null;
        }
        Handbook handbook = new HandbookMaker(content, kept, settings.articles()).handbook(criteria, roles, graphs);
        new HandbookWarnings(content, roles, handbook, problems).add();
        return handbook;
    }

    private static @Nullable LocalDate edition(Content content) {
        return content.handbook() == null ? null : content.handbook().get(HandbookShape.EDITION);
    }

    private Map<String, BoundRole> roles(Content content, List<CriterionGroup> groups) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        groups.forEach(group -> group.criteria().forEach(c -> criteria.put(c.id(), c)));
        boolean sound = !problems.hasErrorsIn(RecordKind.CRITERION.file());
        Map<String, BoundRole> roles = new LinkedHashMap<>();
        UnfitValues unfit = new UnfitValues(content, problems);
        Iterator<Map.Entry<String, Fields>> records = content.roles().entrySet().iterator();
        kept.values(
                List.copyOf(content.roles().values()),
                criteria.values(),
                sound,
                role -> RoleValues.of(role, criteria, sound, binder),
                values -> {
                    Map.Entry<String, Fields> record = records.next();
                    unfit.add(values.problems());
                    found.add(values.found());
                    roles.put(
                            record.getKey(),
                            new BoundRole(record.getKey(), record.getValue(), values.values(), values.sources()));
                });
        unfit.report();
        return roles;
    }

    private void checkAnyRole(Map<String, BoundRole> roles) {
        boolean anyFailed = documents.failed().stream().anyMatch(RecordKind.ROLE::holds);
        if (roles.isEmpty() && !anyFailed && !problems.hasErrors()) {
            problems.add(Message.NO_ROLES.at(Position.startOf(RecordKind.ROLE.word())));
        }
    }

    private void checkRecords(Content content, Names names, MissingRecords missing) {
        HandbookCheck.check(content, problems);
        LookCheck.check(content, problems);
        ReviewDateCheck.check(content, settings.reviewDay().today(), problems);
        RoleCheck.check(content, problems);
        CriteriaCheck.check(content, problems);
        ComparisonCheck.check(content, names, problems);
        new DirectoryCheck(content, problems).check();
        FormerlyCheck.check(content, names, problems);
        MarkdownCheck.check(content, missing, suggestions, problems);
        AddressCheck.check(content, problems);
    }

    private void follow(Content content, Names names, MissingRecords missing) {
        Set<String> left = new HashSet<>(drafts.files());
        drafts.records().forEach(record -> left.add(record.get(CommonShape.ID, "")));
        drafts.files().forEach(file -> left.add(id(file)));
        Set<String> unread = new HashSet<>(documents.failed());
        unread.addAll(found.lost());
        new ReferenceCheck(names, unread, left, missing, suggestions, problems).check(found);
        new LinkCheck(content, names, left, missing, suggestions, problems).check(found.links());
    }

    /** Returns the graphs of the guides that are sound, by the guides' ids. */
    private Map<String, GuideGraph> proveGuides(Content content) {
        int limit = HandbookMaker.guidePaths(content.handbook());
        Map<String, GuideGraph> graphs = new HashMap<>();
        content.guides().forEach((id, guide) -> {
            GuideGraph graph = new GuideCheck(id, guide, content, suggestions, problems).check(limit);
            if (graph != null) {
                graphs.put(id, graph);
            }
        });
        return graphs;
    }

    /** Returns the id of the record that a file holds; the path itself where the kind of file is not known. */
    private static String id(String file) {
        return RecordKind.of(file).map(kind -> kind.id(file)).orElse(file);
    }
}
