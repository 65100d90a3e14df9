package remit.publish;

import remit.problem.UsageException;

/** Takes the files of a new site one by one, as they are made; may be called by several threads at once. */
public interface NewSite {

    /**
     * Takes a file.
     *
     * @param address from the site's root, with forward slashes: {@code roles/treasurer.html}
     * @param source the content file it is made from, relative to the content folder: {@code roles/treasurer.yaml};
     *     {@code handbook.yaml} for a file that is made from all of the content
     * @throws UsageException where the site cannot be written
     */
    void add(String address, String source, byte[] content);

    /** The files that were taken so far. */
    TakenFiles taken();
}
