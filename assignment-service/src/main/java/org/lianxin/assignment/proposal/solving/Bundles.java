package org.lianxin.assignment.proposal.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Changes that only work together. Who is full and takes over one community must hand over another in the same step; such
 * changes hang together, all others can be accepted one by one.
 */
public final class Bundles {

    private final List<Change> changes;
    private final int[] group;

    private Bundles(List<Change> changes) {
        this.changes = changes;
        this.group = new int[changes.size()];
        Arrays.setAll(group, i -> i);
    }

    /** Each change is in one bundle; bundles in order of their first change. */
    public static List<List<Change>> of(Answer answer) {
        var bundles = new Bundles(answer.changes());
        var ledToday = Answer.asItIs(answer.situation()).led();
        for (var official : answer.situation().officials()) {
            bundles.tie(official, official.room() - ledToday[official.index()]);
        }
        return bundles.groups();
    }

    /** @param room how many the cadre can take over without handing over any */
    private void tie(Official official, int room) {
        var takesOver = new ArrayList<Integer>();
        var handsOver = new ArrayList<Integer>();
        for (int i = 0; i < changes.size(); i++) {
            if (official.equals(changes.get(i).to())) {
                takesOver.add(i);
            } else if (official.equals(changes.get(i).from())) {
                handsOver.add(i);
            }
        }
        int free = Math.max(0, room);
        for (int i = free; i < takesOver.size() && i - free < handsOver.size(); i++) {
            join(takesOver.get(i), handsOver.get(i - free));
        }
    }

    private void join(int one, int other) {
        int keep = Math.min(group[one], group[other]);
        int give = Math.max(group[one], group[other]);
        for (int i = 0; i < group.length; i++) {
            if (group[i] == give) {
                group[i] = keep;
            }
        }
    }

    private List<List<Change>> groups() {
        var groups = new TreeMap<Integer, List<Change>>();
        for (int i = 0; i < changes.size(); i++) {
            groups.computeIfAbsent(group[i], first -> new ArrayList<>()).add(changes.get(i));
        }
        return List.copyOf(groups.values());
    }
}
