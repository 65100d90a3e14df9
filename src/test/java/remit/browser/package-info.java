/**
 * The published site in a real Chromium: accessible, light, strict, the same from a file, a web root and a deep
 * sub-path. Run by {@code mvn verify}.
 */
package remit.browser;
