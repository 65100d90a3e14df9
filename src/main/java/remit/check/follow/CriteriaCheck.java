package remit.check.follow;

import remit.check.bind.Content;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.read.yaml.YamlDocument;
import remit.shape.CriterionShape;
import remit.shape.RecordKind;

/** Checks {@code criteria.yaml}: there is a criterion, there are not too many, and each group is written once. */
public final class CriteriaCheck {

    private CriteriaCheck() {}

    public static void check(Content content, Problems problems) {
        checkAny(content, problems);
        checkCount(content, problems);
        GroupNames.check(content.criterionGroups(), CriterionShape.Group.GROUP, true, problems);
    }

    private static void checkAny(Content content, Problems problems) {
        YamlDocument document = content.documents().yaml().get(RecordKind.CRITERION.file());
        if (document != null
                && content.criterionGroups().isEmpty()
                && !problems.hasErrorsIn(RecordKind.CRITERION.file())) {
            problems.add(Message.EMPTY_LIST.at(document.root().position(), RecordKind.CRITERION.file()));
        }
    }

    private static void checkCount(Content content, Problems problems) {
        content.criterionGroups().stream()
                .flatMap(group -> group.get(CriterionShape.Group.CRITERIA).stream())
                .skip(InputLimits.CRITERIA)
                .findFirst()
                .ifPresent(first -> problems.add(Message.LIST_TOO_LONG
                        .at(first.at(CriterionShape.ID))
                        .hint(RecordHint.fewerCriteria(InputLimits.CRITERIA))));
    }
}
