package org.lianxin.assignment.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An area or an organisation with its figures; an area's are the sums of what lies in it. */
final class Node {

    private final String code;
    private final Level level;
    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();
    private final Map<Cell, Long> cells = new EnumMap<>(Cell.class);
    private final Set<Cell> hidden = EnumSet.noneOf(Cell.class);
    private String name = "";
    private BigDecimal hours = BigDecimal.ZERO;
    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    Node(String code, Level level, @Nullable Node parent) {
        this.code = code;
        this.level = level;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void called(@Nullable String name) {
        if (this.name.isEmpty() && name != null) {
            this.name = name;
        }
    }

    void count(Cell cell, long many) {
        for (var node = this; node != null; node = node.parent) {
            node.cells.merge(cell, many, Long::sum);
        }
    }

    void add(BigDecimal hours, BigDecimal points, BigDecimal most) {
        for (var node = this; node != null; node = node.parent) {
            node.hours = node.hours.add(hours);
            node.points = node.points.add(points);
            node.most = node.most.max(most);
        }
    }

    void hide(Cell cell) {
        hidden.add(cell);
    }

    long value(Cell cell) {
        return cells.getOrDefault(cell, 0L);
    }

    @Nullable
    Long shown(Cell cell) {
        return hidden.contains(cell) ? null : value(cell);
    }

    Figures figures() {
        long cadres = value(Cell.CADRES);
        boolean tell = cadres > 0 && !hidden.contains(Cell.CADRES);
        return new Figures(
                code,
                name,
                value(Cell.COMMUNITIES),
                value(Cell.WITH_LEAD),
                value(Cell.ACTING_ONLY),
                value(Cell.VACANT),
                shown(Cell.HOUSEHOLDS),
                shown(Cell.VULNERABLE),
                shown(Cell.CADRES),
                tell ? points.divide(BigDecimal.valueOf(cadres), 2, RoundingMode.HALF_UP) : null,
                tell ? most.setScale(2, RoundingMode.HALF_UP) : null,
                tell ? hours.setScale(1, RoundingMode.HALF_UP) : null,
                shown(Cell.REACHED),
                shown(Cell.SHORT),
                shown(Cell.NO_TARGET));
    }

    String code() {
        return code;
    }

    Level level() {
        return level;
    }

    List<Node> children() {
        return children;
    }
}
