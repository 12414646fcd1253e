/** Cadence: how often a household must be contacted, and the contacts that are due, met or missed. */
@NullMarked
package org.lianxin.visit.contact;

import org.jspecify.annotations.NullMarked;
