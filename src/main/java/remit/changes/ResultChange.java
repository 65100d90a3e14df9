package remit.changes;

import remit.fact.GuideResult;

/** Answers of a guide that lead to another result than before. */
public record ResultChange(GuideResult before, GuideResult after) {}
