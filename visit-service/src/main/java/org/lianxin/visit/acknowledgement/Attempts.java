package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/**
 * How often somebody may be wrong: per slip number and per network. An attempt is taken before the code is looked at and given
 * back when it was right, so that a thousand guesses at the same moment are a thousand attempts.
 */
@ApplicationScoped
class Attempts {
    private final CountedAttempts counted;
    private final AttemptSettings settings;
    private final Network network;

    Attempts(CountedAttempts counted, AttemptSettings settings, Network network) {
        this.counted = counted;
        this.settings = settings;
        this.network = network;
    }

    <T> T guard(@Nullable String slipNumber, Supplier<T> action) {
        var taken = new ArrayList<byte[]>();
        take(taken, counted.network(network.prefix()), settings.perNetwork());
        if (slipNumber != null) {
            take(taken, counted.slip(slipNumber), settings.perSlip());
        }
        try {
            var result = action.get();
            counted.giveBack(taken);
            return result;
        } catch (Problem refused) {
            if (!refused.code().equals("code-unknown")) {
                counted.giveBack(taken);
            }
            throw refused;
        }
    }

    private void take(List<byte[]> taken, byte[] subject, int most) {
        if (counted.take(subject) > most) {
            counted.giveBack(taken);
            throw Problem.of(429, "too-many-attempts").at("code");
        }
        taken.add(subject);
    }
}
