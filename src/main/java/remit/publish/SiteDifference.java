package remit.publish;

import java.util.List;

/**
 * What a publication would change in a site: the addresses of its files, each list in the order of the alphabet.
 *
 * @param added files that the site does not have
 * @param changed files that have other content in the site
 * @param removed files of Remit's that the new site does not have
 */
public record SiteDifference(List<String> added, List<String> changed, List<String> removed) {}
