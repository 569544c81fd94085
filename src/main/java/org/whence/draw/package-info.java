/**
 * A causal map → a laid-out picture, the same for pages, commands and files. A caller fills a
 * {@link org.whence.draw.CausalMap}; {@link org.whence.draw.MapLayout} or {@link org.whence.draw.ChainStrip}
 * gives everything its place; {@link org.whence.draw.SvgMap} writes the picture, {@link org.whence.draw.MapText}
 * the same in words.
 *
 * <p>Owns no choice of what to draw, no RDF and no file. Line and colour say which relation a voice claims;
 * nothing in a picture says how often it is claimed. The only package that may use ELK.
 */
package org.whence.draw;
