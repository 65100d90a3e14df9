package remit.publish;

/** The hashes of the files of a new site, and nothing else of them. Nothing is written. */
public final class SiteHashes implements NewSite {

    private final TakenFiles taken = new TakenFiles();

    @Override
    public void add(String address, String source, byte[] content) {
        taken.add(new SiteFile(address, source, TakenFiles.hash(content), content.length, false, null));
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }
}
