package org.lianxin.assignment.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** All proposals, seen by whose region covers theirs. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private static final UUID LATEST = new UUID(-1, -1);

    private final Regions regions;

    Proposals(Regions regions) {
        this.regions = regions;
    }

    /** What the caller may not see does not exist for them. */
    Proposal require(UUID id) {
        return seen(findByIdOptional(id), id);
    }

    /** The same, locked: decisions about one proposal come one after the other. */
    Proposal requireToDecide(UUID id) {
        return seen(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private Proposal seen(Optional<Proposal> found, UUID id) {
        return found.filter(proposal -> regions.covers(proposal.region()))
                .orElseThrow(() -> Problem.notFound("proposal", id));
    }

    /** The newest first. */
    List<Proposal> list(RegionRange range, @Nullable ProposalStatus status, PageQuery page) {
        var after = page.after(1);
        return find(
                        "region >= ?1 and region < ?2 and id < ?3 and (?4 is null or status = ?4) order by id desc",
                        range.from(),
                        range.until(),
                        after.isEmpty() ? LATEST : UUID.fromString(after.getFirst()),
                        status)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** The next one to be made, or one whose maker is gone; what another replica takes at this moment is left to it. */
    Optional<Proposal> next(Instant now) {
        return locked(
                        "from Proposal where status = QUEUED or (status = RUNNING and leaseUntil <= :now) order by askedAt, id",
                        now)
                .stream()
                .findFirst();
    }

    /** A few of those whose time is over. */
    List<Proposal> expired(Instant now) {
        return locked("from Proposal where status = READY and expiresAt <= :now order by expiresAt, id", now);
    }

    private List<Proposal> locked(String query, Instant now) {
        return getEntityManager()
                .createQuery(query, Proposal.class)
                .setParameter("now", now)
                .setMaxResults(20)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    List<Proposal> readyFor(String region, UUID except) {
        return list("region = ?1 and status = ?2 and id <> ?3", region, ProposalStatus.READY, except);
    }

    List<ProposedChange> open(UUID proposal) {
        return select(proposal, null).filter(ProposedChange::isOpen).toList();
    }

    boolean anyAccepted(UUID proposal) {
        return select(proposal, null).anyMatch(change -> change.status() == ChangeStatus.ACCEPTED);
    }

    List<ProposedChange> bundle(UUID proposal, int bundle) {
        return select(proposal, bundle).toList();
    }

    private Stream<ProposedChange> select(UUID proposal, @Nullable Integer bundle) {
        return getEntityManager()
                .createQuery("""
                        from ProposedChange where key.proposal = :proposal and (:bundle is null or bundle = :bundle)
                        order by key.number""", ProposedChange.class)
                .setParameter("proposal", proposal)
                .setParameter("bundle", bundle)
                .getResultStream();
    }

    List<ProposedChange> changes(UUID proposal, PageQuery page) {
        var after = page.after(1);
        return getEntityManager()
                .createQuery(
                        "from ProposedChange where key.proposal = :proposal and key.number > :after order by key.number",
                        ProposedChange.class)
                .setParameter("proposal", proposal)
                .setParameter("after", after.isEmpty() ? 0 : Integer.parseInt(after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
