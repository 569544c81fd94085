package org.whence.model;

/**
 * The claims held together by one author or school, as the rest of the program names and lists them. Owns no
 * claim: those stand in the graph that bears the account's IRI.
 *
 * @param key the short name: the account's folder, and the last step of its IRI
 * @param iri the account, and the named graph of what it asserts
 * @param label what a reader sees
 * @param outcome the IRI of what the account sets out to explain
 */
public record Account(String key, String iri, String label, String outcome) {}
