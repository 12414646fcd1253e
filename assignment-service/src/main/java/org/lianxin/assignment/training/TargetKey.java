package org.lianxin.assignment.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** For whom a target holds, and from which year on. A region of no digits is the whole country. */
@Embeddable
record TargetKey(
        @Enumerated(EnumType.STRING) CadreLevel level,
        String region,
        @Column(name = "from_year") int fromYear) implements Serializable {}
