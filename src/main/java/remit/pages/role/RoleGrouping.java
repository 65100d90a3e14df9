package remit.pages.role;

import java.util.List;

/**
 * A way to group all roles, which a script offers: by what they say on a point of choices, or by the comparisons that
 * they are in.
 *
 * @param id the criterion's id; {@code _comparison} for the comparisons, which no criterion can be called
 * @param name of the criterion, or the word of the interface for comparisons
 * @param words whether the name is words of the interface
 * @param named the groups that the handbook names, in its order; those without a role are left out
 * @param others the groups of the other roles, in words of the interface: {@code Not recorded}
 */
public record RoleGrouping(String id, String name, boolean words, List<String> named, List<String> others) {}
