package org.lianxin.visit.visit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed columns, so that their keys can be exchanged. */
class SealedTexts {

    @Produces
    @Singleton
    SealedColumn notes() {
        return SealedText.NOTES.sealed();
    }

    @Produces
    @Singleton
    SealedColumn findings() {
        return SealedText.FINDINGS.sealed();
    }

    @Produces
    @Singleton
    SealedColumn residentWords() {
        return SealedText.RESIDENT_WORDS.sealed();
    }

    @Produces
    @Singleton
    SealedColumn ratingWords() {
        return SealedText.RATING_WORDS.sealed();
    }

    @Produces
    @Singleton
    SealedColumn reviewReason() {
        return SealedText.REVIEW_REASON.sealed();
    }

    @Produces
    @Singleton
    SealedColumn correction() {
        return SealedText.CORRECTION.sealed();
    }

    @Produces
    @Singleton
    SealedColumn conflictMine() {
        return SealedText.CONFLICT_MINE.sealed();
    }

    @Produces
    @Singleton
    SealedColumn conflictTheirs() {
        return SealedText.CONFLICT_THEIRS.sealed();
    }
}
