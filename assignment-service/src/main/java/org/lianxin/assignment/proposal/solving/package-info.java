/** The arithmetic of a proposal: who might lead what, how good an answer is, and how a better one is found. */
@NullMarked
package org.lianxin.assignment.proposal.solving;

import org.jspecify.annotations.NullMarked;
