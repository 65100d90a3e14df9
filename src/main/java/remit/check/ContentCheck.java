package remit.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.CriterionGroup;
import remit.model.Handbook;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.prose.Markdown;
import remit.read.Documents;

/** Checks what was read: binds it, follows it, proves it, and only then makes the handbook. */
public final class ContentCheck {

    private final Documents documents;
    private final ReviewDay reviewDay;
    private final Problems problems;
    private final Found found = new Found();
    private final Binder binder;
    private final Markdown markdown = new Markdown();

    private ContentCheck(Documents documents, boolean drafts, ReviewDay reviewDay, Problems problems) {
        this.documents = documents;
        this.reviewDay = reviewDay;
        this.problems = problems;
        this.binder = new Binder(markdown, problems, new Drafts(drafts), found);
    }

    /**
     * The handbook that the documents hold.
     *
     * @param drafts whether records that say {@code draft: yes} are part of it
     * @param reviewDay the day by which reviews are judged
     * @param problems where errors and warnings are added
     * @return null where anything is wrong, be it found here or while reading
     */
    public static @Nullable Handbook check(
            Documents documents, boolean drafts, ReviewDay reviewDay, Problems problems) {
        return check(documents, drafts, reviewDay, null, problems);
    }

    /**
     * The same with the articles that the file of words names.
     *
     * @param articles with blanks between them; null for those that are known for the handbook's language
     */
    public static @Nullable Handbook check(
            Documents documents, boolean drafts, ReviewDay reviewDay, @Nullable String articles, Problems problems) {
        return new ContentCheck(documents, drafts, reviewDay, problems).check(articles);
    }

    private @Nullable Handbook check(@Nullable String articles) {
        Content content = Content.bind(documents, binder, markdown, found);
        Names names = Names.of(content, problems);
        List<CriterionGroup> criteria = CriteriaCheck.groups(content);
        Map<String, RoleCheck> roles = roles(content, criteria);
        checkRoles(roles);
        checkRecords(content, names);
        follow(content, names);
        proveGuides(content);
        new Warnings(content, names, roles, reviewDay.or(edition(content)), problems).add();
        return problems.hasErrors() ? null : new HandbookReader(content, names, articles).handbook(criteria, roles);
    }

    private static @Nullable LocalDate edition(Content content) {
        return content.handbook() == null ? null : content.handbook().date("edition");
    }

    private Map<String, RoleCheck> roles(Content content, List<CriterionGroup> groups) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        groups.forEach(group -> group.criteria().forEach(c -> criteria.put(c.id(), c)));
        ValueBinder values = new ValueBinder(binder);
        Map<String, RoleCheck> roles = new LinkedHashMap<>();
        content.roles().forEach((id, fields) -> roles.put(id, new RoleCheck(id, fields, criteria, values)));
        return roles;
    }

    private void checkRoles(Map<String, RoleCheck> roles) {
        roles.values().forEach(role -> role.check(problems));
        boolean anyFailed = documents.failed().stream().anyMatch(file -> file.startsWith("roles/"));
        if (roles.isEmpty() && !anyFailed && !problems.hasErrors()) {
            problems.add(Message.NO_ROLES.at(Position.startOf("roles")));
        }
    }

    private void checkRecords(Content content, Names names) {
        HandbookCheck.check(content, problems);
        CriteriaCheck.check(content, problems);
        ComparisonCheck.check(content, names, problems);
        new DirectoryCheck(content, problems).check();
        FormerlyCheck.check(content, names, problems);
        MarkdownCheck.check(content, problems);
        AddressCheck.check(content, problems);
    }

    private void follow(Content content, Names names) {
        Set<String> drafts = new HashSet<>(binder.drafts().files());
        binder.drafts().records().forEach(record -> drafts.add(record.text("id", "")));
        binder.drafts().files().forEach(file -> drafts.add(id(file)));
        Set<String> unread = new HashSet<>(documents.failed());
        unread.addAll(found.lost());
        new ReferenceCheck(names, unread, drafts, problems).check(found);
        new LinkCheck(content, names, drafts, problems).check(found.links());
    }

    private void proveGuides(Content content) {
        int limit = HandbookReader.guidePaths(content.handbook());
        content.guides().forEach((id, guide) -> new GuideCheck(id, guide, content, problems).check(limit));
    }

    /** The id of the record that a file holds. */
    private static String id(String file) {
        String stem = file.replaceFirst("/guide\\.yaml$", "").replaceFirst("\\.(yaml|md)$", "");
        return stem.substring(stem.indexOf('/') + 1);
    }
}
