package org.lianxin.visit.acknowledgement;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The household's pages: large print, keyboard and screen reader, no script, nothing loaded from elsewhere. */
@ApplicationScoped
class SlipPages {
    private final Template ask;
    private final Template record;
    private final Template done;
    private final Template print;
    private final String style;
    private final String policy;

    SlipPages(
            @Location("slip/ask.html") Template ask,
            @Location("slip/record.html") Template record,
            @Location("slip/done.html") Template done,
            @Location("slip/print.html") Template print) {
        this.ask = ask;
        this.record = record;
        this.done = done;
        this.print = print;
        this.style = style();
        this.policy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    RestResponse<String> ask(SlipTexts texts, String number, @Nullable String error, int status) {
        return answer(
                status,
                ask.data("t", texts.all())
                        .data("lang", texts.language())
                        .data("style", style)
                        .data("number", number)
                        .data("error", error)
                        .render());
    }

    RestResponse<String> record(SlipTexts texts, RecordPage page) {
        return answer(
                200,
                record.data("t", texts.all())
                        .data("lang", texts.language())
                        .data("style", style)
                        .data("page", page)
                        .render());
    }

    RestResponse<String> done(SlipTexts texts, String number, VisitReceipt receipt) {
        return answer(
                200,
                done.data("t", texts.all())
                        .data("lang", texts.language())
                        .data("style", style)
                        .data("number", number)
                        .data("status", texts.word("status", receipt.status()))
                        .data("grade", receipt.grade())
                        .render());
    }

    /** In both languages: who reads it is not known. */
    RestResponse<String> printed(Slip slip) {
        return answer(
                200,
                print.data("zh", SlipTexts.CHINESE.all())
                        .data("en", SlipTexts.ENGLISH.all())
                        .data("style", style)
                        .data("slip", slip)
                        .data("untilZh", SlipTexts.CHINESE.time(slip.answerUntil()))
                        .data("untilEn", SlipTexts.ENGLISH.time(slip.answerUntil()))
                        .render());
    }

    private RestResponse<String> answer(int status, String html) {
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8");
        headers().forEach(answer::header);
        return answer.build();
    }

    private Map<String, String> headers() {
        return Map.of(
                "Content-Security-Policy", policy,
                "Referrer-Policy", "no-referrer",
                "X-Frame-Options", "DENY",
                "Cache-Control", "no-store");
    }

    private static String style() {
        try (var css = Objects.requireNonNull(SlipPages.class.getResourceAsStream("/slip/style.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
