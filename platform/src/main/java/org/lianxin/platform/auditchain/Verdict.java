package org.lianxin.platform.auditchain;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param sealed how many entries are in the chain, as far as it is good
 * @param unsealed how many entries wait to be sealed
 * @param anchored up to which place anchors outside of the database bear the chain out
 * @param fault the first thing that is wrong; none when all is well
 */
record Verdict(
        long sealed, long unsealed, long anchored, @Nullable Fault fault) {
    /** @param position place in the chain; 0 for an entry that has none */
    record Fault(long position, @Nullable String entry, String what) {
        @Override
        public String toString() {
            return (position == 0 ? "outside of the chain" : "at place " + position)
                    + (entry == null ? "" : ", entry " + entry) + ": " + what;
        }
    }
}
