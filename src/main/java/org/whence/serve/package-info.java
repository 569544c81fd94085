/**
 * HTTP: the SPARQL endpoint, the pages, linked data at each IRI, and the canned questions as an API;
 * read-only throughout. Owns no question and no format: it hands them to {@code ask} and {@code export}, and no page:
 * those are of {@code page}. The
 * only package that may use Fuseki, Jetty and the servlet API.
 */
package org.whence.serve;
