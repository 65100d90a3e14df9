package remit.model;

import java.util.List;

/** Criteria under one heading, in the order of the file. */
public record CriterionGroup(String name, List<Criterion> criteria) {}
