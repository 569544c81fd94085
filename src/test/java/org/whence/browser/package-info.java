/**
 * What people live through in a browser: a real Chromium, on a desktop and on a phone, with scripts and without. Each
 * story of the product is a test. Owns no page; leaves pictures of what it saw in {@code target/screenshots}.
 */
package org.whence.browser;
