package org.lianxin.platform.imports.file;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of one record into its fields, by RFC 4180. */
final class CsvFields {

    enum Outcome {
        COMPLETE,
        /** A quote was opened and not closed: the record may go on in the next line. */
        OPEN,
        /** A quote stands where none may stand. */
        STRAY_QUOTE
    }

    private final String text;
    private final List<String> fields = new ArrayList<>();
    private int at;

    private CsvFields(String text) {
        this.text = text;
    }

    record Split(Outcome outcome, List<String> fields) {}

    static Split split(String text) {
        var reading = new CsvFields(text);
        var outcome = reading.run();
        return new Split(outcome, reading.fields);
    }

    private Outcome run() {
        while (true) {
            var outcome = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (outcome != Outcome.COMPLETE || at >= text.length()) {
                return outcome;
            }
            at++; // the comma; after the last one there is one more, empty field
            if (at == text.length()) {
                fields.add("");
                return Outcome.COMPLETE;
            }
        }
    }

    private Outcome plain() {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        var field = text.substring(at, end);
        at = end;
        fields.add(field);
        return field.indexOf('"') < 0 ? Outcome.COMPLETE : Outcome.STRAY_QUOTE;
    }

    private Outcome quoted() {
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                field.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(c);
                at++;
            } else {
                at++;
                fields.add(field.toString());
                return at == text.length() || text.charAt(at) == ',' ? Outcome.COMPLETE : Outcome.STRAY_QUOTE;
            }
        }
        return Outcome.OPEN;
    }
}
