package org.lianxin.feedback.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Notes what belongs to a matter, and hands a need found in it to those who help. */
@ApplicationScoped
class LinkingMatter {

    private final MattersInScope matters;
    private final Links links;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    LinkingMatter(
            MattersInScope matters,
            Links links,
            Announcements announcements,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.links = links;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    List<LinkView> read(UUID matter) {
        return links.of(matters.toRead(matter).id());
    }

    @Transactional
    LinkView link(UUID id, NewLink wanted) {
        if (wanted.kind() == LinkKind.NEED) {
            throw Problem.invalid("kind", "unknown-value", "VISIT, HELP_CASE");
        }
        var matter = matters.toChange(id);
        return once("matter.link " + id, wanted, matter, wanted.kind(), wanted.target());
    }

    /** Nothing of a sealed matter leaves this service, so no need of it can. */
    @Transactional
    LinkView need(UUID id, NewNeed need) {
        var matter = matters.toChange(id);
        var community = matter.origin().community();
        var cadre = matter.cadre();
        if (matter.sealed() || community == null || cadre == null) {
            throw Problem.conflict("need-has-nobody");
        }
        return idempotency
                .once(
                        "matter.need " + id,
                        need,
                        Ids.random(),
                        link -> {
                            var found = new NeedFoundInMatter(
                                    Ids.random(),
                                    id,
                                    community,
                                    need.household(),
                                    cadre,
                                    need.category(),
                                    matter.time(clock.instant()));
                            announcements.announce(matter, List.of(found));
                            return create(link, matter, LinkKind.NEED, found.need());
                        },
                        links::findById)
                .view();
    }

    @Transactional
    void remove(UUID id, UUID link) {
        if (!links.remove(matters.toChange(id).id(), link)) {
            throw Problem.notFound("link", link);
        }
    }

    private LinkView once(String operation, Object request, Matter matter, LinkKind kind, UUID target) {
        return idempotency
                .once(operation, request, Ids.random(), link -> create(link, matter, kind, target), links::findById)
                .view();
    }

    private Link create(UUID id, Matter matter, LinkKind kind, UUID target) {
        if (links.count("matter", matter.id()) >= Links.MOST) {
            throw Problem.conflict("too-many-links", Links.MOST);
        }
        var link = new Link(id, matter.id(), kind, target, caller.subject(), matter.time(clock.instant()));
        links.persistAndFlush(link);
        return link;
    }
}
