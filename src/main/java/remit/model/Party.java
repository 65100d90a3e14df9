package remit.model;

import java.util.List;

/** Whoever can be asked: a role of this handbook or a contact. No role and contact have the same id. */
public sealed interface Party permits Role, Contact {

    String id();

    /** The full name: a role's title, a contact's name. */
    String title();

    /** The name for narrow places: a role's abbreviation, else the full name. */
    String shortName();

    /** The ways to reach it, in the order to try; empty where the handbook does not say. */
    List<Reach> reach();
}
