package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Who sees which hand-over: a cadre those they are part of, supervisors and inspectors those of their region. */
@ApplicationScoped
class HandOverAccess {

    private final HandOvers handOvers;
    private final Owners owners;
    private final Listings listings;
    private final Dossiers dossiers;
    private final Communities communities;
    private final Regions regions;
    private final Caller caller;
    private final Clock clock;

    HandOverAccess(
            HandOvers handOvers,
            Owners owners,
            Listings listings,
            Dossiers dossiers,
            Communities communities,
            Regions regions,
            Caller caller,
            Clock clock) {
        this.handOvers = handOvers;
        this.owners = owners;
        this.listings = listings;
        this.dossiers = dossiers;
        this.communities = communities;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    HandOverView get(UUID id) {
        return view(require(id));
    }

    Page<HandOverView> list(HandOverQuery asked, PageQuery page) {
        var only = seesRegion() ? null : self();
        var range = only == null ? regions.visible(null) : RegionRange.of(null);
        var today = LocalDate.now(clock);
        var rows = Page.of(
                handOvers.list(asked, range, only, today, page),
                page,
                one -> List.of(one.dueAt().toString(), one.id().toString()));
        var standing = owners.of(rows.items(), today);
        return rows.map(one -> one.view(Objects.requireNonNull(standing.get(one.id())), today));
    }

    DossierView dossier(UUID id) {
        var handOver = require(id);
        var services = listings.of(id);
        return new DossierView(
                id,
                services.stream().allMatch(one -> one.listedAt() != null),
                listings.counts(id),
                services,
                dossiers.read(handOver.dossier()));
    }

    Page<ItemView> items(UUID id, PageQuery page) {
        return Page.of(
                listings.items(require(id).id(), page),
                page,
                one -> List.of(one.kind(), one.item().toString()));
    }

    /** For the two who sign; everybody else is told that it is not there. */
    HandOver requireOwnToChange(UUID id) {
        return handOvers
                .lock(id)
                .filter(one -> isPart(one, self()))
                .orElseThrow(() -> Problem.notFound("hand-over", id));
    }

    HandOver requireToDecide(UUID id) {
        return handOvers.lock(id).filter(this::inRegion).orElseThrow(() -> Problem.notFound("hand-over", id));
    }

    /** Which side the caller signs; who hands over to themselves, from acting to leading, signs one after the other. */
    Side sideOf(HandOver handOver) {
        var self = self();
        boolean outgoing = handOver.outgoing().equals(self);
        boolean both = outgoing && self.equals(handOver.incoming());
        return outgoing && !(both && handOver.isSigned(Side.OUTGOING)) ? Side.OUTGOING : Side.INCOMING;
    }

    HandOverView view(HandOver handOver) {
        var today = LocalDate.now(clock);
        return handOver.view(
                Objects.requireNonNull(owners.of(List.of(handOver), today).get(handOver.id())), today);
    }

    private HandOver require(UUID id) {
        return handOvers
                .findByIdOptional(id)
                .filter(one -> seesRegion() ? inRegion(one) : isPart(one, self()))
                .orElseThrow(() -> Problem.notFound("hand-over", id));
    }

    private boolean inRegion(HandOver handOver) {
        return regions.covers(communities.require(handOver.community()).region());
    }

    private static boolean isPart(HandOver handOver, @Nullable CadreId self) {
        return handOver.outgoing().equals(self) || (self != null && self.equals(handOver.incoming()));
    }

    private boolean seesRegion() {
        return caller.has(Role.SUPERVISOR) || caller.has(Role.INSPECTOR);
    }

    private CadreId self() {
        return CadreId.parse(caller.cadre());
    }
}
