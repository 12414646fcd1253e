package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/**
 * Accepts a proposal whole or in part. Each bundle is decided for itself: one that is no longer possible does not keep the
 * others from being made.
 */
@ApplicationScoped
class Accepting {

    private static final String REASON = "proposal %s";

    private final DecidingProposals deciding;
    private final AcceptingBundle bundles;

    Accepting(DecidingProposals deciding, AcceptingBundle bundles) {
        this.deciding = deciding;
        this.bundles = bundles;
    }

    /** Numbers of the bundles that were decided on. */
    List<Integer> accept(UUID id, Acceptance wish) {
        var decided = new ArrayList<Integer>();
        for (int number : deciding.asked(id, wish)) {
            decide(id, number, wish);
            decided.add(number);
        }
        deciding.settle(id);
        return decided;
    }

    private void decide(UUID id, int number, Acceptance wish) {
        try {
            bundles.accept(id, number, wish.on(), REASON.formatted(id));
        } catch (Problem refusal) {
            if (!isAboutTheBundle(refusal)) {
                throw refusal;
            }
            bundles.refuse(
                    id,
                    number,
                    refusal.code(),
                    Arrays.stream(refusal.args()).map(String::valueOf).toList());
        } catch (RuntimeException failure) {
            var constraint = broken(failure).orElseThrow(() -> failure);
            bundles.refuse(id, number, constraint.replace('_', '-'), List.of());
        }
    }

    /** Not about the whole proposal, which has expired or was rejected between two bundles. */
    private static boolean isAboutTheBundle(Problem refusal) {
        return refusal.status() < 500
                && !refusal.code().startsWith("proposal-")
                && !refusal.code().equals("scope-missing");
    }

    private static Optional<String> broken(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return Optional.ofNullable(violation.getConstraintName());
            }
        }
        return Optional.empty();
    }
}
