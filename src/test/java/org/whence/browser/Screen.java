package org.whence.browser;

import java.util.Locale;

/** What somebody looks at a page on. */
enum Screen {
    /** A window of a usual size. */
    DESKTOP(1280, 900, false),
    /** A telephone held upright. */
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean isMobile;

    Screen(int width, int height, boolean isMobile) {
        this.width = width;
        this.height = height;
        this.isMobile = isMobile;
    }

    /** In CSS pixels. */
    int width() {
        return width;
    }

    /** In CSS pixels. */
    int height() {
        return height;
    }

    boolean isMobile() {
        return isMobile;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
