/** What the tests of every service stand on: clock, tokens, events, and rules about the whole. */
package org.lianxin.platform.testing;
