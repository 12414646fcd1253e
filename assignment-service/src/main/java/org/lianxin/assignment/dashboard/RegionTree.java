package org.lianxin.assignment.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A province down to streets and organisations. What serves all of an area, a department of a district for example, lies in
 * none of its parts; it has a place of its own beside them, the area's code with a star.
 */
final class RegionTree {

    private static final String WHOLE = "*";

    private final Map<String, Node> nodes = new HashMap<>();
    private final Node root;

    RegionTree(String province) {
        root = new Node(province, Level.PROVINCE, null);
        nodes.put(province, root);
    }

    Node root() {
        return root;
    }

    /** A street, district or city by its code. */
    Node area(String code) {
        var known = nodes.get(code);
        if (known != null) {
            return known;
        }
        var level = Level.areaOf(code);
        var made = new Node(code, level, area(code.substring(0, level.coarser().digits())));
        nodes.put(code, made);
        return made;
    }

    /** An organisation, by the area it serves. */
    Node organisation(String creditCode, String region) {
        var level = Level.areaOf(region);
        var area = region.substring(0, level.digits());
        var place = level == Level.STREET ? area(area) : whole(area, level);
        return new Node(creditCode, Level.ORGANISATION, place);
    }

    private Node whole(String area, Level level) {
        var code = area + WHOLE;
        var known = nodes.get(code);
        if (known != null) {
            return known;
        }
        var made = new Node(code, level.finer(), area(area));
        nodes.put(code, made);
        return made;
    }

    Optional<Node> find(String region) {
        return Optional.ofNullable(nodes.get(region));
    }

    /** What lies in an area, as finely as asked; nothing that counts in the area is left out. */
    List<Node> parts(Node area, Level level) {
        var parts = new ArrayList<Node>();
        area.children().forEach(child -> collect(child, level, parts));
        parts.sort(java.util.Comparator.comparing(Node::code));
        return parts;
    }

    private void collect(Node node, Level level, List<Node> parts) {
        if (node.level() == level || (node.code().endsWith(WHOLE) && level != Level.ORGANISATION)) {
            parts.add(node);
        } else {
            node.children().forEach(child -> collect(child, level, parts));
        }
    }
}
