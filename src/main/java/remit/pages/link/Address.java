package remit.pages.link;

/**
 * Where a file of the site stands, from the site's root: {@code roles/treasurer.html}.
 *
 * @param path with forward slashes, without a leading one
 */
public record Address(String path) implements Comparable<Address> {

    /**
     * The link from the page at this address to another file, relative, so that the site works from any folder:
     * {@code ../compare/index.html}. The page itself is named by its own file.
     */
    public String to(Address target) {
        int shared = sharedFolders(target);
        StringBuilder href = new StringBuilder();
        for (int i = path.indexOf('/', shared); i >= 0; i = path.indexOf('/', i + 1)) {
            href.append("../");
        }
        return href.append(target.path, shared, target.path.length()).toString();
    }

    /** The link to an anchor of a file; within this page the bare {@code #anchor}. */
    public String to(Address target, String anchor) {
        return (equals(target) ? "" : to(target)) + "#" + anchor;
    }

    /** In code-point order. */
    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    /** The length of the folders, with their last slash, that both paths begin with. */
    private int sharedFolders(Address target) {
        int shared = 0;
        int most = Math.min(path.length(), target.path.length());
        for (int i = 0; i < most && path.charAt(i) == target.path.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }
}
