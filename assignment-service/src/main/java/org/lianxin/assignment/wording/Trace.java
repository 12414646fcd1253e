package org.lianxin.assignment.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a text that may give away a person.
 *
 * @param field where in the request or record the text stands
 * @param text the words found, as they stand there after full-width characters were made half-width
 */
@Schema(examples = """
        {"field": "steps", "kind": "DOOR_NUMBER", "text": "3幢2单元501室"}""")
public record Trace(String field, TraceKind kind, String text) {}
