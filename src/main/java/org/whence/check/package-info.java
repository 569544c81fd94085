/**
 * What may be wrong with an account: shapes, anchors, chronology, consistency, coverage; one result type,
 * the finding, for all of it. Owns no reading and no mending. The only package that may use jena-shacl.
 */
package org.whence.check;
