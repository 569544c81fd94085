package org.whence.date;

/**
 * What an EDTF expression says of itself besides its days. Bounds take no account of these: how far an
 * approximate date may be off is for whoever asks to decide.
 */
public enum EdtfFlag {
    /** Marked {@code ?} or {@code %}, whole or in part. */
    UNCERTAIN,
    /** Marked {@code ~} or {@code %}, whole or in part. */
    APPROXIMATE,
    /** Has a digit {@code X}. */
    UNSPECIFIED,
    /** Has significant digits, {@code S}: the year is an estimate. */
    ESTIMATED,
    /** Begins or ends {@code ..}: open. */
    OPEN,
    /** An interval that begins or ends with nothing: unknown. */
    UNKNOWN,
    /** A stretch of time with a start and an end. */
    INTERVAL,
    /** One date of those listed in {@code [ ]}. */
    ONE_OF,
    /** All the dates listed in {@code { }}. */
    ALL_OF
}
