package remit.model;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants its handbook to look.
 *
 * @param accent the colour of the bar and of links; null for that of the theme
 * @param accentInDark the colour of links on dark pages; null for that of the theme
 * @param logo a picture among the assets: {@code assets/logo.svg}; null for none
 * @param font the name of a font that readers' computers have; null for those of the theme
 */
public record Look(
        @Nullable Colour accent,
        @Nullable Colour accentInDark,
        @Nullable String logo,
        @Nullable String font) {

    /** The look of a handbook that says nothing about it. */
    public static final Look OF_THE_THEME = new Look(null, null, null, null);
}
