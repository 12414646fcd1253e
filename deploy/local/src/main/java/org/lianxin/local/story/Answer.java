package org.lianxin.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What a service answered.
 *
 * @param askedAgain whether an earlier attempt was not answered
 */
record Answer(String request, int status, JsonNode body, HttpHeaders headers, boolean askedAgain) {

    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The answer itself when it is a 2xx; otherwise the story failed, and the problem says why. */
    Answer orFail() {
        if (!ok()) {
            throw new StoryFailure("%s answered %d %s".formatted(request, status, body));
        }
        return this;
    }

    /** Like {@link #orFail}, save for a move that was made by a first attempt whose answer got lost. */
    Answer orFailUnlessDone() {
        return status == 409 && askedAgain ? this : orFail();
    }

    String text(String field) {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new StoryFailure("%s answered without %s: %s".formatted(request, field, body));
        }
        return value.asText();
    }

    String problem() {
        return body.path("type").asText().replace("urn:lianxin:problem:", "");
    }
}
