package remit.data;

import java.util.ArrayList;
import java.util.List;
import remit.pages.MadePages;
import remit.pages.here.Context;
import remit.problem.Problems;

/** All files of data of a handbook at once. */
final class AllData {

    private AllData() {}

    /** The files that are beside no single page, then those beside the pages. */
    static List<DataFile> of(Context context, Problems problems) {
        MadePages pages = MadePages.of(context);
        List<DataFile> all = new ArrayList<>(DataFiles.of(context, pages.entries(), problems));
        pages.pages().forEach(page -> all.addAll(DataFiles.beside(page, context)));
        return all;
    }
}
