package org.whence.date;

import java.time.LocalDate;

/** A day as xsd:date writes it: like ISO 8601, but without a plus sign before long years. Owns no calendar. */
public final class XsdDate {
    private XsdDate() {}

    /** The lexical form, without a time zone. */
    public static String lexicalForm(LocalDate day) {
        String written = day.toString();
        return written.startsWith("+") ? written.substring(1) : written;
    }
}
