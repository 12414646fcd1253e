package org.lianxin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** Says in the caller's language what is wrong with a field where the answer as a whole is no refusal. */
@ApplicationScoped
public class FieldMessages {
    private final Messages messages;

    FieldMessages(Messages messages) {
        this.messages = messages;
    }

    public Locale language(HttpHeaders headers) {
        return messages.locale(headers);
    }

    /** @param code of a message in the service's or the platform's {@code problems} bundle */
    public ProblemBody.Field say(String field, String code, List<String> args, Locale language) {
        return new ProblemBody.Field(
                field, code, messages.text(code, language, List.copyOf(args)).detail());
    }
}
