package org.lianxin.assignment.profile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Versions of a profile count from 1. */
@Embeddable
record VersionKey(String community, int number) implements Serializable {}
