package org.whence.page;

/** The page of one kind of thing. Stateless: one object serves many requests. */
interface KindPage {
    /** Whether a thing is of this kind. */
    boolean fits(Thing thing);

    /** What its page shows; called inside a reading of the data. */
    Sheet show(Thing thing, PageRequest request);
}
