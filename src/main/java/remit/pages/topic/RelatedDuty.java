package remit.pages.topic;

import java.util.Arrays;
import java.util.List;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.words.DutyWords;

/**
 * A duty that a problem is related to, with everybody who has a part in it.
 *
 * @param duty linked to its row on the page of all duties
 * @param gaps what is wrong with it, in sentences; empty where nothing is wrong or only editors see gaps
 * @param parts the parts that somebody has, the most important one first
 */
public record RelatedDuty(PageLink duty, List<String> gaps, List<Part> parts) {

    /**
     * A part in the duty.
     *
     * @param words for example "Answers for it"
     * @param parties those who have the part, in the order of the file; never empty
     */
    public record Part(String words, List<Tag> parties) {}

    static RelatedDuty of(Here here, Duty duty) {
        return new RelatedDuty(
                here.link(duty),
                DutyWords.gaps(here.handbook(), here.words(), duty),
                Arrays.stream(DutyPart.values())
                        .filter(part -> !part.parties(duty).isEmpty())
                        .map(part ->
                                new Part(here.words().say("duty.part." + part.word()), here.tags(part.parties(duty))))
                        .toList());
    }
}
