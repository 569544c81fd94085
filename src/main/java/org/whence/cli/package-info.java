/**
 * The command line: arguments, exit codes, the terminal. Owns no work: each command hands it to the package
 * it is named after. The only package that may use picocli and the progress bar.
 */
package org.whence.cli;
