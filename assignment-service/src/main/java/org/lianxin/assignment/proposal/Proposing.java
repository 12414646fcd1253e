package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/**
 * Asks for a proposal; it is made in the background. That no other is being made for a region that overlaps is for the
 * database to say.
 */
@ApplicationScoped
class Proposing {

    private static final long SEEDS = 1L << 53;

    private final Proposals proposals;
    private final ProposalSettings settings;
    private final EntityManager entities;
    private final Regions regions;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Clock clock;

    Proposing(
            Proposals proposals,
            ProposalSettings settings,
            EntityManager entities,
            Regions regions,
            Caller caller,
            Idempotency idempotency,
            Clock clock) {
        this.proposals = proposals;
        this.settings = settings;
        this.entities = entities;
        this.regions = regions;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID propose(NewProposal wish) {
        if (!regions.covers(wish.region())) {
            throw Problem.notFound("region", wish.region());
        }
        return idempotency.once("proposal", wish, Ids.next(), id -> create(id, wish), id -> id);
    }

    private UUID create(UUID id, NewProposal wish) {
        requireSize(
                "select count(*) from community where region >= :from and region < :until",
                wish.region(),
                "proposal-too-many-communities",
                settings.communitiesAtMost());
        requireSize("""
                select count(*) from cadre k join organisation o on o.credit_code = k.org
                where k.status = 'ACTIVE' and o.region >= :from and o.region < :until""", wish.region(), "proposal-too-many-cadres", settings.cadresAtMost());
        long seed = wish.seed() == null ? Math.floorMod(id.getLeastSignificantBits(), SEEDS) : wish.seed();
        proposals.persistAndFlush(new Proposal(id, wish.region(), seed, caller.subject(), clock.instant()));
        return id;
    }

    private void requireSize(String count, String region, String code, int most) {
        var range = RegionRange.of(region);
        long found = (Long) entities.createNativeQuery(count, Long.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .getSingleResult();
        if (found > most) {
            throw Problem.unprocessable(code, found, most).at("region");
        }
    }
}
