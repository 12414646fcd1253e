package org.lianxin.assignment.proposal.solving;

import org.jspecify.annotations.Nullable;

/** A post gets another lead, or its first. */
public record Change(Post post, @Nullable Official from, Official to) {}
