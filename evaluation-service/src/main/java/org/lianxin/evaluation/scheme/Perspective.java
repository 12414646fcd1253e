package org.lianxin.evaluation.scheme;

import org.lianxin.evaluation.fact.FactKind;

/** Whose voice an indicator is. */
public enum Perspective {
    /** What residents say, and what became of what they raised. */
    RESIDENTS,
    /** What the organisation department says. */
    ORGANISATION,
    /** What colleagues say. */
    PEERS;

    /** Nobody speaks with the voice of others. */
    boolean hears(FactKind kind) {
        return switch (kind) {
            case RATING -> this == RESIDENTS;
            case ORGANISATION_ASSESSMENT -> this == ORGANISATION;
            case PEER_ASSESSMENT -> this == PEERS;
            default -> this != PEERS;
        };
    }
}
