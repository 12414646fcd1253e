/** Proposals for a region that fill gaps and even loads: asked for, made in the background, explained, accepted by people. */
@NullMarked
package org.lianxin.assignment.proposal;

import org.jspecify.annotations.NullMarked;
