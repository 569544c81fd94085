package org.whence.read;

import org.whence.term.LocatedGraph;

/**
 * One account as it was read. Owns no judgement of it.
 *
 * @param key its short name
 * @param iri the account, and its graph
 * @param located what it asserts, with file and line
 */
public record AccountInput(String key, String iri, LocatedGraph located) {}
