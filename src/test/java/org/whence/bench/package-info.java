/**
 * The benchmark: the questions of docs/performance.md asked of Whence and of its peers, on the same claims, in one
 * run. Each peer is a process of its own, so that one that falls over or does not end takes nobody with it.
 *
 * <p>Read in this order: {@link org.whence.bench.Workload}, {@link org.whence.bench.Question},
 * {@link org.whence.bench.Peer}, {@link org.whence.bench.PeerMain}, {@link org.whence.bench.PeerProcess},
 * {@link org.whence.bench.BenchmarkRun}. The peers whose licence keeps them out of the program are in
 * {@code src/bench}.
 */
package org.whence.bench;
