package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;

/** What is kept of the code handed to the resident: its number in clear, the secrets as keyed hashes. */
@Embeddable
public record SlipCode(String slipNumber, byte[] slipHash, byte[] acknowledgementHash) {}
