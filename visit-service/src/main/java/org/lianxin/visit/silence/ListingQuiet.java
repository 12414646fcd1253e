package org.lianxin.visit.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.words.Words;

/** The quiet communities of a region, the quietest first. */
@ApplicationScoped
class ListingQuiet implements PanacheRepositoryBase<QuietCommunity, String> {
    private final QuietRules rules;
    private final Caller caller;
    private final Words words;

    ListingQuiet(QuietRules rules, Caller caller, Words words) {
        this.rules = rules;
        this.caller = caller;
        this.words = words;
    }

    @Transactional
    Page<QuietCommunityView> list(PageQuery page) {
        var conditions = "quiet and region like :region";
        var values = new HashMap<String, Object>();
        values.put("region", caller.region() + "%");
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            conditions += " and (distance, community) > (:distance, :community)";
            values.put("distance", new BigDecimal(keys.get(0)));
            values.put("community", keys.get(1));
        }
        var rows = find(conditions + " order by distance, community", values)
                .range(0, page.limit())
                .list();
        return Page.of(rows, page, row -> List.of(row.distance().toPlainString(), row.community()))
                .map(this::view);
    }

    private QuietCommunityView view(QuietCommunity row) {
        var rule = rules.on(row.countedOn());
        var small = row.needs() + row.matters() < rule.smallCell();
        // Where one of both is small, the other and the rate would tell it.
        var oneSmall = small || row.needs() < rule.smallCell() || row.matters() < rule.smallCell();
        var median = row.peerMedian().setScale(1, RoundingMode.HALF_UP);
        var reason = small
                ? words.say("quiet.few", rule.smallCell(), row.households(), rule.windowDays(), row.peers(), median)
                : words.say("quiet.some", one(row.rate()), row.households(), rule.windowDays(), row.peers(), median);
        return new QuietCommunityView(
                row.community(),
                row.kind(),
                row.households(),
                oneSmall ? null : row.needs(),
                oneSmall ? null : row.matters(),
                small ? null : one(row.rate()),
                row.peerRegion(),
                row.peers(),
                median,
                small ? null : one(row.distance()),
                reason,
                row.countedOn());
    }

    private static BigDecimal one(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
