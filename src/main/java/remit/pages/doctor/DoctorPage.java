package remit.pages.doctor;

import java.util.List;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.shape.RecordKind;

/**
 * The page that asks the web server for files of the site, and says what is wrong with the answers. It tells its script
 * what the answers must be; what is wrong is said by words that are on the page already.
 *
 * @param policy what a page may load: {@code default-src 'none'; script-src 'self'}
 * @param stylesheet the address of the style of all pages: {@code theme/site.css}
 * @param lost the address of the page for addresses that do not exist: {@code 404.html}
 * @param search the address of the data that the search needs: {@code data/search.js}
 * @param files the files that are asked for, in order
 * @param moved some old addresses; empty where the site has none
 */
public record DoctorPage(
        Address address,
        Frame frame,
        String policy,
        String stylesheet,
        String lost,
        String search,
        List<AskedFile> files,
        List<Moved> moved)
        implements FramedPage {

    /**
     * A file, and what a server has to answer.
     *
     * @param path its address, not encoded: {@code assets/floor plan.png}
     * @param types the content types that it may have, the usual one first; empty for any
     * @param compressed whether the server should compress it: it is a text, and large enough
     * @param size how many bytes it has
     * @param hash the SHA-256 of its bytes, in Base64
     */
    public record AskedFile(String path, List<String> types, boolean compressed, int size, String hash) {}

    /**
     * An old address.
     *
     * @param from the old address: {@code roles/head-of-it.html}
     * @param to the address that it leads to: {@code roles/cio.html}
     */
    public record Moved(String from, String to) {}

    public static DoctorPage of(Context context, String policy, List<AskedFile> files, List<Moved> moved) {
        Here here = new Here(context, Addresses.DOCTOR);
        Frame frame = FrameBuilder.said(here, here.words().say("doctor.title"))
                .lead(here.words().say("doctor.lead"))
                .unlisted()
                .style(Addresses.DOCTOR_STYLE)
                .scripts(Addresses.DOCTOR_SCRIPT)
                .build();
        return new DoctorPage(
                here.address(),
                frame,
                policy,
                Addresses.STYLESHEET.path(),
                Addresses.NOT_FOUND.path(),
                DataAddresses.SEARCH.path(),
                files,
                moved);
    }

    @Override
    public PageKind kind() {
        return PageKind.DOCTOR;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
