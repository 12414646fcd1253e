package org.lianxin.feedback.matter;

import org.lianxin.feedback.clock.Profile;

/** What residents raise. */
public enum MatterKind {
    ENQUIRY,
    HELP_REQUEST,
    SUGGESTION,
    COMPLAINT,
    PRAISE,
    PETITION;

    /** The rule its clocks follow. A petition keeps its own terms however complex it is: they are set by regulation. */
    public Profile profile(boolean complex) {
        return switch (this) {
            case PETITION -> Profile.PETITION;
            case ENQUIRY -> complex ? Profile.COMPLEX : Profile.ENQUIRY;
            case HELP_REQUEST, SUGGESTION, COMPLAINT, PRAISE -> complex ? Profile.COMPLEX : Profile.STANDARD;
        };
    }

    /** Only these can be about an official. */
    public boolean mayAccuse() {
        return this == COMPLAINT || this == PETITION;
    }
}
