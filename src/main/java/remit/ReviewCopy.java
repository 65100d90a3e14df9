package remit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.pages.change.ReviewBar;
import remit.pages.change.ReviewCopyPage;
import remit.pages.change.ReviewCopyPage.ReviewedPage;
import remit.pages.change.ReviewedChange;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.publish.NewSite;
import remit.publish.TakenFiles;
import remit.review.LinkTargets;
import remit.review.MarkedPage;
import remit.review.OldAnchors;
import remit.review.Redirected;
import remit.review.ReviewMark;
import remit.review.SignWords;
import remit.words.Language;
import remit.words.Words;

/**
 * Takes the files of a new site and hands them on, each page with marks where readers see something else than in an
 * earlier site. Pages that are gone are handed on, too, and say so.
 */
final class ReviewCopy implements NewSite {

    private static final String PAGE = ".html";

    /** What is compared on each page. The rest is around all pages, and is compared on the home page. */
    private static final List<String> OWN = List.of("main", "div > .aside", ".foot__kept");

    private static final List<String> WHOLE = List.of("body > header", "main", "body > footer");

    private final NewSite site;
    private final Context context;
    private final Presentation presentation;
    private final Function<String, byte @Nullable []> before;
    private final Set<String> earlier;
    private final SignWords signs;
    private final Map<String, Held> waiting = new ConcurrentHashMap<>();
    private final Map<String, Boolean> pages = new ConcurrentHashMap<>();
    private final Map<String, Reviewed> reviewed = new ConcurrentHashMap<>();

    /** A page that cannot be compared before all redirects are known. */
    private record Held(String source, String html) {}

    /** What was found on a page that readers see differently. */
    private record Reviewed(String title, @Nullable String state, List<ReviewMark> marks) {}

    /**
     * @param site takes the files
     * @param before returns a file of the earlier site by its address; null where it had none
     * @param earlier the addresses of the earlier site
     */
    ReviewCopy(
            NewSite site,
            Context context,
            Presentation presentation,
            Function<String, byte @Nullable []> before,
            Set<String> earlier) {
        this.site = site;
        this.context = context;
        this.presentation = presentation;
        this.before = before;
        this.earlier = earlier;
        Words words = context.words();
        Language language = new Language(context.handbook().language());
        Language spoken = new Language(words.language());
        this.signs = new SignWords(
                words.say("changes.new"),
                words.say("changes.gone"),
                words.say("changes.reworded"),
                words.say("review.moved"),
                words.say("changes.elsewhere"),
                words.say("changes.was"),
                words.say("changes.now"),
                language.includes(spoken) ? "" : spoken.tag(),
                language.rightToLeft() == spoken.rightToLeft() ? "" : spoken.rightToLeft() ? "rtl" : "ltr");
    }

    @Override
    public void add(String address, String source, byte[] content) {
        if (!address.endsWith(PAGE)) {
            site.add(address, source, content);
            return;
        }
        pages.put(address, true);
        waiting.put(address, new Held(source, text(content)));
    }

    @Override
    public TakenFiles taken() {
        return site.taken();
    }

    /**
     * Hands on all pages, and the page that lists all changes. To be called when all other files have been added.
     *
     * @param entries an entry for each page
     * @return how many pages readers see differently
     */
    int finish(List<PageEntry> entries) {
        Set<String> listed = entries.stream()
                .filter(PageEntry::listed)
                .map(page -> page.address().path())
                .collect(Collectors.toSet());
        Map<String, String> redirects = new HashMap<>();
        waiting.forEach((address, page) -> {
            String to = Redirected.to(page.html());
            if (to != null) {
                redirects.put(address, new LinkTargets(address, Map.of()).path(to));
            }
            OldAnchors.of(page.html()).forEach((old, now) -> redirects.put(address + "#" + old, address + "#" + now));
        });
        Map<String, String> formerly = formerly(redirects);
        waiting.entrySet().parallelStream()
                .forEach(page -> finish(page.getKey(), page.getValue(), redirects, formerly));
        earlier.stream()
                .filter(address -> address.endsWith(PAGE) && !pages.containsKey(address))
                .sorted()
                .forEach(this::addGone);
        ReviewCopyPage all =
                ReviewCopyPage.of(context, list(listed::contains), list(address -> !listed.contains(address)));
        site.add(
                all.address().path(),
                all.source(),
                bytes(presentation.renderer().render(all)));
        return reviewed.size();
    }

    /** Returns the earlier address of each page that was a page there and leads to another one now. */
    private Map<String, String> formerly(Map<String, String> redirects) {
        Map<String, String> formerly = new HashMap<>();
        redirects.forEach((old, now) -> {
            if (!earlier.contains(now) && earlier.contains(old)) {
                formerly.put(now, old);
            }
        });
        return formerly;
    }

    private void finish(String address, Held page, Map<String, String> redirects, Map<String, String> formerly) {
        if (redirects.containsKey(address) || address.equals(Addresses.NOT_FOUND.path())) {
            site.add(address, page.source(), bytes(page.html()));
            return;
        }
        String old = formerly.getOrDefault(address, address);
        byte[] was = earlier.contains(old) ? before.apply(old) : null;
        boolean isNew = was == null || Redirected.to(text(was)) != null;
        MarkedPage marked = isNew
                ? MarkedPage.unmarked(page.html())
                : MarkedPage.of(
                        text(was),
                        page.html(),
                        address.equals(Addresses.HOME.path()) ? WHOLE : OWN,
                        new LinkTargets(old, redirects),
                        new LinkTargets(address, redirects),
                        signs);
        hand(address, page.source(), marked, state(isNew, marked));
    }

    private @Nullable String state(boolean isNew, MarkedPage marked) {
        return isNew
                ? context.words().say("review.new_page")
                : marked.isReplaced() ? context.words().say("review.other_page") : null;
    }

    private void addGone(String address) {
        byte[] was = before.apply(address);
        if (was == null || Redirected.to(text(was)) != null) {
            return;
        }
        LinkTargets targets = new LinkTargets(address, Map.of());
        MarkedPage page = MarkedPage.unmarked(text(was));
        page.unlink(href -> LinkTargets.isElsewhere(href)
                || href.startsWith("#")
                || pages.containsKey(targets.path(href))
                || earlier.contains(targets.path(href)) && targets.path(href).endsWith(PAGE));
        hand(address, context.handbook().upkeep().file(), page, context.words().say("review.gone_page"));
    }

    /**
     * @param state what is said of the page as a whole; null for nothing
     */
    private void hand(String address, String source, MarkedPage page, @Nullable String state) {
        Here here = new Here(context, new Address(address));
        ReviewBar bar = ReviewBar.of(here, state, changes(here, here.address(), page.title(), page.marks()));
        page.addBar(presentation.renderer().render(bar), bar.stylesheet(), bar.script());
        if (state != null || !page.marks().isEmpty()) {
            reviewed.put(address, new Reviewed(page.title(), state, page.marks()));
        }
        site.add(address, source, bytes(page.html()));
    }

    /**
     * @param wanted whether a page is wanted, given its address
     */
    private List<ReviewedPage> list(Predicate<String> wanted) {
        Here here = new Here(context, Addresses.REVIEW_COPY);
        List<ReviewedPage> list = new ArrayList<>();
        reviewed.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Reviewed page = entry.getValue();
                    Address address = new Address(entry.getKey());
                    list.add(new ReviewedPage(
                            new PageLink(page.title(), here.to(address)),
                            entry.getKey(),
                            page.state(),
                            changes(here, address, page.title(), page.marks())));
                });
        return list;
    }

    /**
     * @param here the page that lists the changes
     * @param address the page that has them
     */
    private static List<ReviewedChange> changes(Here here, Address address, String title, List<ReviewMark> marks) {
        return marks.stream()
                .map(mark -> new ReviewedChange(
                        here.to(address, mark.anchor()),
                        mark.place(),
                        mark.sign(),
                        mark.was(),
                        mark.is(),
                        comment(here.words(), address, title, mark)))
                .collect(Collectors.toList());
    }

    private static String comment(Words words, Address address, String title, ReviewMark mark) {
        String place = mark.place().isEmpty() || mark.place().equals(title) ? title : title + ", " + mark.place();
        StringBuilder comment = new StringBuilder(place).append(": ").append(mark.sign());
        if (!mark.was().isEmpty()) {
            comment.append("\n").append(words.say("changes.was")).append(' ').append(mark.was());
        }
        if (!mark.is().isEmpty()) {
            comment.append("\n").append(words.say("changes.now")).append(' ').append(mark.is());
        }
        return comment.append("\n")
                .append(address)
                .append('#')
                .append(mark.anchor())
                .toString();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
