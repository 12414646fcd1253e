package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.limits.Limits;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.Matters;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.web.Problem;

/** Opens a matter to whoever holds its tracking code. A wrong code, a malformed one and none at all look alike. */
@ApplicationScoped
public class TrackedMatters {

    /** The header the code travels in; never the address, which ends up in logs and histories. */
    public static final String HEADER = "Tracking-Code";

    private static final int LONGEST = 100;

    private final Matters matters;
    private final OneTimeCodes codes;
    private final Limits limits;

    TrackedMatters(Matters matters, OneTimeCodes codes, Limits limits) {
        this.matters = matters;
        this.codes = codes;
        this.limits = limits;
    }

    public Matter toRead(@Nullable String code) {
        return open(code, matters::byTrackingHash);
    }

    /** Locked: one change at a time. */
    public Matter toChange(@Nullable String code) {
        return open(code, matters::byTrackingHashToChange);
    }

    private Matter open(@Nullable String code, Function<byte[], Optional<Matter>> find) {
        limits.beforeCode();
        var hash = code == null || code.length() > LONGEST || !codes.wellFormed(code) ? null : codes.hash(code);
        var found = hash == null ? Optional.<Matter>empty() : find.apply(hash);
        if (hash != null && found.isPresent()) {
            limits.countUse(hash);
        }
        return found.orElseThrow(() -> {
            limits.countWrongCode();
            return Problem.notFound("tracked-matter", HEADER);
        });
    }
}
