package org.lianxin.visit.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.scope.Scopes;

/** What officials do about suggested duplicates. */
@ApplicationScoped
class DecidingDuplicates {
    private final HouseholdDuplicates duplicates;
    private final SearchingDuplicates searching;
    private final MergingHouseholds merging;
    private final PartingHouseholds parting;
    private final Idempotency idempotency;
    private final Scopes scopes;
    private final Pens pens;

    DecidingDuplicates(
            HouseholdDuplicates duplicates,
            SearchingDuplicates searching,
            MergingHouseholds merging,
            PartingHouseholds parting,
            Idempotency idempotency,
            Scopes scopes,
            Pens pens) {
        this.duplicates = duplicates;
        this.searching = searching;
        this.merging = merging;
        this.parting = parting;
        this.idempotency = idempotency;
        this.scopes = scopes;
        this.pens = pens;
    }

    @Transactional
    Page<DuplicateView> open(@Nullable String community, PageQuery page) {
        return Page.of(
                        duplicates.open(scopes.ofCaller(), community, page),
                        page,
                        one -> List.of(Integer.toString(one.points()), one.id().toString()))
                .map(HouseholdDuplicate::view);
    }

    @Transactional
    int search(String community) {
        scopes.requireWritable(community, "community");
        return searching.search(community);
    }

    @Transactional
    DuplicateView dismiss(UUID id) {
        var duplicate = duplicates.lock(id);
        merging.requireSeen(duplicate.first());
        merging.requireSeen(duplicate.second());
        var pen = pens.ofCaller();
        duplicate.dismiss(pen.by(), pen.now());
        return duplicate.view();
    }

    @Transactional
    MergeView merge(NewMerge wanted) {
        return idempotency.once("household.merge", wanted, Ids.next(), id -> merging.merge(id, wanted), parting::one);
    }
}
