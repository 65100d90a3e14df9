package remit.check.follow;

import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.ContactShape;
import remit.shape.DutyShape;
import remit.shape.TopicShape;

/** Checks contacts, topics and duties: a contact does not run itself, and a group is not spelled in two ways. */
public final class DirectoryCheck {

    private final Content content;
    private final Problems problems;

    public DirectoryCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    public void check() {
        GroupNames.check(content.topics(), TopicShape.GROUP, false, problems);
        GroupNames.check(content.duties(), DutyShape.GROUP, false, problems);
        for (Fields contact : content.contacts()) {
            Bound.Word runBy = contact.word(ContactShape.RUN_BY);
            if (runBy != null && runBy.text().equals(contact.get(ContactShape.ID))) {
                problems.add(Message.NAMES_ITSELF.at(runBy.position(), runBy.text()));
            }
        }
    }
}
