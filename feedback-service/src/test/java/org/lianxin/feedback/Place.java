package org.lianxin.feedback;

/** A community, the organisation that serves it and the official who answers for it. */
public record Place(String community, String org, String cadre) {}
