package org.lianxin.assignment.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.assignment.register.BriefWait;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** Puts a single community into the register or replaces what stands there, as when it is renamed. */
@ApplicationScoped
class RegisteringCommunity {

    private final Communities communities;
    private final Replacing replacing;
    private final BriefWait wait;
    private final Pinyin pinyin;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringCommunity(
            Communities communities, Replacing replacing, BriefWait wait, Pinyin pinyin, Outbox outbox, Clock clock) {
        this.communities = communities;
        this.replacing = replacing;
        this.wait = wait;
        this.pinyin = pinyin;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Written<Community> register(String code, CommunityChange wish) {
        check(code, wish);
        wait.forLocks();
        return communities
                .findByIdOptional(code)
                .map(found -> Written.kept(replace(found, wish)))
                .orElseGet(() -> Written.created(create(code, wish)));
    }

    private static void check(String code, CommunityChange wish) {
        boolean unit = CommunityCode.isWorkUnit(code);
        if (unit) {
            CreditCode.require("code", code);
        } else if (!CommunityCode.isDivision(code)) {
            throw Problem.invalid("code", "division-code");
        }
        if ((wish.kindOf(code) == CommunityKind.WORK_UNIT) != unit) {
            throw Problem.invalid("kind", "kind-does-not-fit-code");
        }
        if (unit && (wish.region() == null || !CommunityCode.isDivision(wish.region()))) {
            throw Problem.invalid("region", wish.region() == null ? "required" : "division-code");
        }
        if (!unit && !wish.regionOf(code).equals(code)) {
            throw Problem.invalid("region", "region-is-not-code");
        }
    }

    private Community create(String code, CommunityChange wish) {
        replacing.nothing();
        var community = new Community(code, wish, pinyin.of(wish.name()), clock.instant());
        communities.persistAndFlush(community);
        outbox.publish(community.changed());
        return community;
    }

    private Community replace(Community found, CommunityChange wish) {
        if (found.isAsWished(wish)) {
            replacing.theSame(found.version());
            return found;
        }
        replacing.another(found.version());
        var heard = found.change(wish, pinyin.of(wish.name()), clock.instant());
        communities.flush();
        heard.ifPresent(outbox::publish);
        return found;
    }
}
