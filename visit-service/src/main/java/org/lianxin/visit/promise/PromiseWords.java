package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.crypto.SealedColumn;

/** What was promised is people's own business: the words are sealed in the database. */
@ApplicationScoped
class PromiseWords {
    private static final SealedColumn WORDS = SealedColumn.of("promise", "words");

    private final FieldCipher cipher;
    private final Clock clock;

    PromiseWords(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static SealedColumn words() {
        return WORDS;
    }

    byte[] seal(String words, UUID promise) {
        return cipher.seal(words, WORDS.table(), WORDS.column(), promise);
    }

    PromiseView view(Promise promise) {
        return view(promise, null);
    }

    PromiseView view(Promise promise, @Nullable String code) {
        return PromiseView.of(promise, open(promise), LocalDate.now(clock), code);
    }

    PromiseToResident toResident(Promise promise) {
        return PromiseToResident.of(promise, open(promise), LocalDate.now(clock));
    }

    private String open(Promise promise) {
        return cipher.open(promise.words(), WORDS.table(), WORDS.column(), promise.id());
    }
}
