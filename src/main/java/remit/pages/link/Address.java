package remit.pages.link;

/**
 * The address of a file, as its path from the site's root: {@code roles/treasurer.html}.
 *
 * @param path with forward slashes; does not begin with one
 */
public record Address(String path) implements Comparable<Address> {

    /**
     * Returns the link from the page at this address to another file. It is relative, so that the site works in any
     * folder: {@code ../compare/index.html}. A link from a page to itself names its file.
     */
    public String to(Address target) {
        int shared = sharedFolders(target);
        StringBuilder href = new StringBuilder();
        for (int i = path.indexOf('/', shared); i >= 0; i = path.indexOf('/', i + 1)) {
            href.append("../");
        }
        return href.append(target.path, shared, target.path.length()).toString();
    }

    /** Returns the link to an anchor of a file; within this page {@code #anchor} alone. */
    public String to(Address target, String anchor) {
        return (equals(target) ? "" : to(target)) + "#" + anchor;
    }

    /** Compares paths char by char. */
    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    /**
     * Returns the length of the folders that both paths begin with, including their last slash; 0 where they share
     * none.
     */
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
