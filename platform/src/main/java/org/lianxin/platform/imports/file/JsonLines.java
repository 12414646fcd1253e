package org.lianxin.platform.imports.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON object on each line (NDJSON). Its names are the columns: the first row told is that of all names in the file, so
 * it is read twice. A line that is no flat object is reported as such; the next line starts afresh.
 */
final class JsonLines implements Rows {

    private static final int LONGEST = 512 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Lines lines;
    private final List<String> names;
    private boolean begun;

    private JsonLines(Lines lines, List<String> names) {
        this.lines = lines;
        this.names = names;
    }

    static JsonLines open(Path file) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (var lines = lines(file)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                read(line).ifPresent(object -> object.fieldNames().forEachRemaining(names::add));
            }
        }
        return new JsonLines(lines(file), List.copyOf(names));
    }

    private static Lines lines(Path file) throws IOException {
        return new Lines(Files.newInputStream(file), StandardCharsets.UTF_8, LONGEST);
    }

    @Override
    public Optional<Row> next() {
        if (!begun) {
            begun = true;
            return names.isEmpty() ? Optional.empty() : Optional.of(new Row(0, names, null));
        }
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return Optional.of(row(line));
            }
        }
        return Optional.empty();
    }

    private Row row(Lines.Line line) {
        if (line.cut()) {
            return new Row(line.number(), List.of(), "row-too-long");
        }
        var object = read(line);
        if (object.isEmpty()) {
            return new Row(line.number(), List.of(), "json-broken");
        }
        var fields = new ArrayList<String>(names.size());
        for (var name : names) {
            var value = object.get().path(name);
            if (value.isContainerNode()) {
                return new Row(line.number(), List.of(), "json-broken");
            }
            fields.add(value.isMissingNode() || value.isNull() ? "" : value.asText());
        }
        return new Row(line.number(), fields, null);
    }

    private static Optional<JsonNode> read(Lines.Line line) {
        try {
            return Optional.ofNullable(line.cut() ? null : JSON.readTree(line.text()))
                    .filter(JsonNode::isObject);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
