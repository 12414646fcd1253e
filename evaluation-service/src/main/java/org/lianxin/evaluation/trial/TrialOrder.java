package org.lianxin.evaluation.trial;

/** Which end of a trial is read first. */
enum TrialOrder {
    WINNERS,
    LOSERS
}
