package org.lianxin.visit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.crypto.BlindIndex;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.Resident;

/**
 * A resident's sign-in comes from a portal that knows nothing of households. An official who has seen who somebody is hands them
 * a code; whoever signs in and gives it reads that person's data from then on.
 */
@ApplicationScoped
class Linking {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final EntityManager entities;
    private final OneTimeCodes codes;
    private final BlindIndex index;
    private final Subjects subjects;
    private final Pens pens;
    private final Caller caller;
    private final Clock clock;

    Linking(
            EntityManager entities,
            OneTimeCodes codes,
            BlindIndex index,
            Subjects subjects,
            Pens pens,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.index = index;
        this.subjects = subjects;
        this.pens = pens;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LinkCode issue(UUID id) {
        var resident = subjects.requireSeen(id);
        var code = codes.issue();
        var now = clock.instant();
        var expires = now.plus(GOOD_FOR);
        entities.persist(new ResidentLinkCode(
                codes.hash(code), resident.id(), pens.ofCaller().by(), now, expires));
        return new LinkCode(code, expires);
    }

    @Transactional
    LinkView link(NewLink link) {
        if (!codes.wellFormed(link.code())) {
            throw Problem.invalid("code", "code-malformed");
        }
        var code = Optional.ofNullable(
                        entities.find(ResidentLinkCode.class, codes.hash(link.code()), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problem.of(404, "code-unknown"));
        var resident = code.use(clock.instant());
        entities.persist(new ResidentAccount(subject(), resident, clock.instant()));
        entities.flush();
        return new LinkView(resident);
    }

    /** The person the caller has signed in as. */
    Resident self() {
        return Optional.ofNullable(entities.find(ResidentAccount.class, subject()))
                .map(account -> entities.find(Resident.class, account.resident()))
                .orElseThrow(() -> Problem.of(404, "not-linked"));
    }

    private byte[] subject() {
        return index.of("resident_account", "subject_index", caller.subject());
    }
}
