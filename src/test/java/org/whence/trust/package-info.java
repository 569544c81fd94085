/**
 * The harness behind {@code docs/trust.md}: processes killed, disks filled, files damaged, readers fed with what nobody
 * should feed them. Each kind of trial is one class; {@link org.whence.trust.Trials} repeats it. A few of each run in
 * every {@code mvn verify}; {@code -Ptrust} and {@code -Ptrust-long} run many. Owns no promise: those are the page's.
 */
package org.whence.trust;
