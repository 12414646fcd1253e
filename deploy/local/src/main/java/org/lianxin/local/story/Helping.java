package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.VISIT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Help with a purpose: every need becomes a help case, and the resident says whether the help arrived. */
final class Helping {
    private static final List<String> SIMPLE = List.of("PLANNED", "DELIVERED");
    /** The subsistence allowance would take its seven days of public notice: nothing a story could wait for. */
    private static final List<String> TEMPORARY =
            List.of("PLANNED", "APPLIED", "INVESTIGATED", "APPROVED", "DELIVERED");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final People people;
    private final Crowd crowd;
    private final Ledger ledger;

    Helping(People people, Crowd crowd, Ledger ledger) {
        this.people = people;
        this.crowd = crowd;
        this.ledger = ledger;
    }

    /** @param needs need → the official who found it */
    void help(Map<String, String> needs) {
        crowd.each("needs helped with", needs.entrySet(), need -> help(need.getKey(), need.getValue()));
    }

    private void help(String need, String cadre) {
        boolean applied = need.hashCode() % 3 == 0;
        var opened = people.cadre(cadre)
                .post(VISIT, "needs/" + need + "/help-case", Map.of("template", applied ? "TEMPORARY" : "SIMPLE"))
                .orFail();
        var helpCase = opened.text("id");
        ledger.add("help-case", helpCase);
        if (applied) {
            apply(cadre, helpCase);
        }
        var code = "";
        for (var step : applied ? TEMPORARY : SIMPLE) {
            code = people.cadre(cadre)
                    .post(VISIT, "help-cases/" + helpCase + "/steps", Map.of("to", step, "note", "按规定办理。"))
                    .orFailUnlessDone()
                    .body()
                    .path("confirmationCode")
                    .asText("");
        }
        confirm(helpCase, code);
    }

    private void apply(String cadre, String helpCase) {
        people.cadre(cadre)
                .put(VISIT, "help-cases/" + helpCase + "/application", Map.of("applicant", "HOUSEHOLD"))
                .orFailUnlessDone();
        people.cadre(cadre)
                .put(
                        VISIT,
                        "help-cases/" + helpCase + "/papers/APPLICATION",
                        Map.of("receivedOn", LocalDate.now(CHINA).toString()))
                .orFailUnlessDone();
    }

    /** Without the code, whose one answer got lost, somebody else looks whether the help arrived. */
    private void confirm(String helpCase, String code) {
        if (code.isEmpty()) {
            people.supervisor()
                    .post(
                            VISIT,
                            "help-cases/" + helpCase + "/independent-check",
                            Map.of("answer", "CONFIRMED", "note", "入户核实，已落实。"))
                    .orFailUnlessDone();
        } else {
            people.anyone()
                    .post(VISIT, "help-confirmations", Map.of("code", code, "answer", "CONFIRMED"))
                    .orFailUnlessDone();
        }
    }
}
