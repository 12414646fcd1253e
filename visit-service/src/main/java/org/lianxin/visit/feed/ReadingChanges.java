package org.lianxin.visit.feed;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.assignments.Responsibilities;
import org.lianxin.visit.offline.OnDevices;

/** A device asks what changed for its official. Nothing is kept about the device: its cursor says what it holds. */
@ApplicationScoped
public class ReadingChanges {
    private final ChangedRows rows;
    private final Cursors cursors;
    private final Responsibilities responsibilities;
    private final Map<String, OnDevices> features;
    private final FeedSettings settings;
    private final Clock clock;

    ReadingChanges(
            ChangedRows rows,
            Cursors cursors,
            Responsibilities responsibilities,
            @All List<OnDevices> features,
            FeedSettings settings,
            Clock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.responsibilities = responsibilities;
        this.features = features.stream().collect(Collectors.toMap(OnDevices::kind, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /** @param since cursor of the answer before; from the beginning without */
    @Transactional
    public Changes since(@Nullable String since, String cadre, int most) {
        var before = since == null ? Cursor.NOTHING : cursors.read(cadre, since);
        var horizon = rows.horizon();
        if (before.newest() > horizon) {
            // Written before the database was restored elsewhere: its numbers mean nothing here.
            throw Problem.of(410, "sync-start-anew").at("since");
        }
        var own = new TreeSet<>(responsibilities.communitiesOf(cadre, LocalDate.now(clock)));
        var read = new Reading(before.within(own), cadre, own, horizon, most);
        before.communities().stream()
                .filter(community -> !own.contains(community))
                .forEach(read::left);
        own.forEach(read::community);
        read.along();
        return read.answer();
    }

    /** One answer in the making. */
    private final class Reading {
        private final String cadre;
        private final Set<String> own;
        private final long horizon;
        private final int most;
        private final List<Changes.Removal> removals = new ArrayList<>();
        private final LinkedHashSet<Ref> changed = new LinkedHashSet<>();
        private final LinkedHashSet<UUID> gone = new LinkedHashSet<>();
        private Cursor cursor;
        private int left;
        private boolean more;

        private record Ref(String kind, UUID id) {}

        Reading(Cursor cursor, String cadre, Set<String> own, long horizon, int most) {
            this.cursor = cursor;
            this.cadre = cadre;
            this.own = own;
            this.horizon = horizon;
            this.most = most;
            this.left = most;
        }

        void left(String community) {
            removals.add(new Changes.Removal("community", null, community, "out-of-scope"));
        }

        void community(String community) {
            take(community, after -> rows.ofCommunity(community, cadre, after, horizon, since(), left + 1));
        }

        void along() {
            take(Cursor.ALONG, after -> rows.along(cadre, own, after, horizon, since(), left + 1));
        }

        private java.time.Instant since() {
            return clock.instant().minus(settings.holdBack());
        }

        private void take(String stream, Function<Position, List<Position>> read) {
            if (left == 0) {
                more = true;
                return;
            }
            var found = read.apply(cursor.streams().getOrDefault(stream, Position.START));
            var page = found.subList(0, Math.min(left, found.size()));
            page.forEach(this::take);
            left -= page.size();
            more |= found.size() > page.size();
            cursor = cursor.at(stream, found.size() > page.size() ? page.getLast() : Position.before(horizon));
        }

        private void take(Position row) {
            if (row.kind().equals("gone")) {
                gone.add(row.id());
            } else {
                changed.add(new Ref(row.kind(), row.id()));
            }
        }

        /** A record that left one community for another of the official's comes as a change, not as a removal. */
        Changes answer() {
            var views = new HashMap<Ref, Object>();
            changed.stream()
                    .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toList())))
                    .forEach((kind, ids) ->
                            feature(kind).views(ids).forEach((id, view) -> views.put(new Ref(kind, id), view)));
            var stillOwn = rows.within(own, gone);
            gone.stream()
                    .filter(id -> !stillOwn.contains(id))
                    .forEach(id -> removals.add(new Changes.Removal("record", id, null, "gone")));
            var changes = new ArrayList<Changes.Change>();
            for (var ref : changed) {
                var view = views.get(ref);
                if (view == null) {
                    removals.add(new Changes.Removal("record", ref.id(), null, "gone"));
                } else {
                    changes.add(new Changes.Change(ref.kind(), ref.id(), view));
                }
            }
            return new Changes(removals, changes, cursors.write(cadre, cursor), more);
        }

        private OnDevices feature(String kind) {
            return java.util.Objects.requireNonNull(features.get(kind), kind);
        }
    }
}
