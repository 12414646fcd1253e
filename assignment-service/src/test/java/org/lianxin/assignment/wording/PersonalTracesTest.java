package org.lianxin.assignment.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTracesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            身份证号330102194903078512，已核实|IDENTITY_NUMBER|330102194903078512
            证件３３０１０２１９４９０３０７８５１Ｘ|IDENTITY_NUMBER|33010219490307851X
            请打13800138000联系|MOBILE_NUMBER|13800138000
            手机138 0013 8000|MOBILE_NUMBER|138 0013 8000
            +86-139-0013-8000|MOBILE_NUMBER|+86-139-0013-8000
            邮箱lihong@example.com|EMAIL|lihong@example.com
            卡号6222 0212 3456 7890 123|LONG_NUMBER|6222 0212 3456 7890 123
            座机0571-87654321|LANDLINE_NUMBER|0571-87654321
            家里电话：87654321|LANDLINE_NUMBER|87654321
            车牌浙A12345|VEHICLE_PLATE|浙A12345
            住在3幢2单元501室|DOOR_NUMBER|3幢2单元501室
            住三单元四零|DOOR_NUMBER|三单元四
            清波街12号旁|DOOR_NUMBER|12号
            家在2-1-503|DOOR_NUMBER|2-1-503
            居民李秀兰的女儿在外地|PERSON_NAME|李秀兰
            王大爷说想回家|PERSON_NAME|王大爷
            欧阳女士|PERSON_NAME|欧阳女士
            老李家漏水|PERSON_NAME|老李
            张建国（男，72岁）|PERSON_NAME|张建国""")
    void findsWhatGivesAPersonAway(String text, TraceKind kind, String words) {
        var found = PersonalTraces.in("steps", text);
        assertTrue(
                found.stream()
                        .anyMatch(trace -> trace.kind() == kind && trace.text().startsWith(words)),
                text + " gave " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "独居老人申请低保，先陪同体检再补材料。",
                "第 3 天：入户核查；第 21 天：公示 7 天后审批通过。",
                "高龄老人用药不便，社区送药上门，方便了许多家庭。",
                "居民李某某已满 80 岁。",
                "拨打 12345 热线，2026-03-10 答复，共 1,200 元。",
                "村民方便了，任何人都可以来，于是大家满意。",
                "2025 年 11 月底前完成 100 户改造，占 85%。",
                "依据《社会救助暂行办法》第 12 条。"
            })
    void leavesOtherWordsAlone(String text) {
        assertEquals(List.of(), PersonalTraces.in("steps", text));
    }

    @Test
    void tellsTheFieldAndEachWordOnce() {
        var found = PersonalTraces.in(Map.of("outcome", "13800138000 或 13800138000"));
        assertEquals(List.of(new Trace("outcome", TraceKind.MOBILE_NUMBER, "13800138000")), found);
    }

    /** What the publisher left in real messages: places and people already masked, so that little may be found. */
    @Test
    void finishesOnRealMessagesOfAnyLength() throws IOException {
        var file = Path.of("../../shared/data/resident-messages.jsonl");
        Assumptions.assumeTrue(Files.exists(file), "real messages are not here");
        var json = new ObjectMapper();
        int texts = 0;
        int certain = 0;
        try (var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines.limit(1000)::iterator) {
                var found = PersonalTraces.in(
                        "text", json.readTree(line).path("text").asText());
                texts++;
                certain += found.stream().anyMatch(trace -> trace.kind().certain()) ? 1 : 0;
            }
        }
        assertTrue(texts > 900, texts + " texts");
        assertTrue(certain < texts / 20, certain + " of " + texts + " hold certain personal data");
    }
}
