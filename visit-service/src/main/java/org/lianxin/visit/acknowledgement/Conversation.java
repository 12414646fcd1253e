package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What the household and its page say to each other: the same as over the API, but a refusal is a page, too. */
@ApplicationScoped
class Conversation {
    private final UsingCodes using;
    private final SlipPages pages;

    Conversation(UsingCodes using, SlipPages pages) {
        this.using = using;
        this.pages = pages;
    }

    RestResponse<String> begin(String number, @Nullable String chosenLanguage, @Nullable String acceptLanguage) {
        return pages.ask(SlipTexts.in(chosenLanguage, acceptLanguage), number, null, 200);
    }

    RestResponse<String> read(String number, SlipForm form, @Nullable String acceptLanguage) {
        var texts = SlipTexts.in(form.lang, acceptLanguage);
        return orAskAgain(texts, number, () -> {
            var code = form.code();
            return pages.record(texts, RecordPage.of(number, code, using.read(number, code), texts));
        });
    }

    RestResponse<String> answer(String number, SlipForm form, @Nullable String acceptLanguage) {
        var texts = SlipTexts.in(form.lang, acceptLanguage);
        return orAskAgain(texts, number, () -> {
            var receipt = form.onlyGrade()
                    ? using.rate(number, form.code(), form.grade(), form.words())
                    : using.acknowledge(number, form.code(), form.given());
            return pages.done(texts, number, receipt);
        });
    }

    private RestResponse<String> orAskAgain(
            SlipTexts texts, String number, Supplier<RestResponse<String>> conversation) {
        try {
            return conversation.get();
        } catch (Problem refused) {
            return pages.ask(texts, number, texts.error(refused.code()), refused.status());
        }
    }
}
