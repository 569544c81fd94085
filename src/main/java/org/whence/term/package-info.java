/**
 * Terms of one RDF library turned into terms of the other: RDF4J's, as Rio reads and writes them, and Jena's,
 * as everything else keeps them; and the prefixed names by which people read them. Owns neither parsing nor
 * writing. May use both libraries' model classes, but not Rio.
 */
package org.whence.term;
