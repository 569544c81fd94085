/**
 * Plain records of what Whence speaks about: claims, factors, accounts, passages, and the terms of the
 * ontology as strings; and the two things that every package needs in order to fail well, exit codes and a
 * message for the user. Owns no RDF, no input and no output. May use the JDK only.
 */
package org.whence.model;
