package remit.shape;

/** Every shape an editor meets, and the kind of each file as a whole. */
public final class Shapes {

    public static final Shape HANDBOOK = HandbookShapes.HANDBOOK;
    public static final Shape ROLE = RoleShapes.ROLE;
    public static final Shape ITEM = RoleShapes.ITEM;
    public static final Shape VALUE = RoleShapes.VALUE;
    public static final Shape COMPARISON = ComparisonShapes.COMPARISON;
    public static final Shape GUIDE = GuideShapes.GUIDE;
    public static final Shape FRONT_MATTER = ReferenceShapes.FRONT_MATTER;

    public static final Kind.ShortOrLong CRITERIA_FILE = CommonShapes.listFile("criteria", CriteriaShapes.GROUP);
    public static final Kind.ShortOrLong CONTACTS_FILE = CommonShapes.listFile("contacts", DirectoryShapes.CONTACT);
    public static final Kind.ShortOrLong TOPICS_FILE = CommonShapes.listFile("topics", DirectoryShapes.TOPIC);
    public static final Kind.ShortOrLong DUTIES_FILE = CommonShapes.listFile("responsibilities", DirectoryShapes.DUTY);
    public static final Kind.ShortOrLong GLOSSARY_FILE = CommonShapes.listFile("glossary", ReferenceShapes.TERM);
    public static final Kind.ShortOrLong SOURCES_FILE = CommonShapes.listFile("sources", ReferenceShapes.SOURCE);

    private Shapes() {}
}
