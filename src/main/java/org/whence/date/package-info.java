/**
 * Dates as a text gives them: EDTF with its uncertainty, and the old and the new calendar. Owns no RDF. The
 * only package that may use threeten-extra.
 */
package org.whence.date;
