package org.lianxin.assignment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.profile.ContactKind;
import org.lianxin.assignment.profile.ContactPoint;
import org.lianxin.assignment.profile.Facility;
import org.lianxin.assignment.profile.FacilityKind;
import org.lianxin.assignment.profile.HouseholdNumbers;
import org.lianxin.assignment.profile.KnownCommunity;
import org.lianxin.assignment.profile.Language;
import org.lianxin.assignment.profile.ProfileContent;

class DrawingTest {

    private static final List<QuizTemplate> TEMPLATES = List.of(
            new QuizTemplate("population", new TemplateChange(QuizSource.POPULATION, "{community}有多少人？", 10, true)),
            new QuizTemplate("facility", new TemplateChange(QuizSource.FACILITY, "哪一处在{community}？", 0, true)),
            new QuizTemplate("language", new TemplateChange(QuizSource.LANGUAGE, "{community}说什么？", 0, true)),
            new QuizTemplate("contact", new TemplateChange(QuizSource.CONTACT, "{subject}的电话？", 0, true)));

    @Test
    void theSameSeedDrawsTheSameQuestions() {
        assertEquals(draw(42, 8), draw(42, 8));
        assertNotEquals(draw(42, 8), draw(43, 8));
        assertEquals(2, draw(42, 2).size());
    }

    @Test
    void theRightOptionIsFromHereAndTheWrongOnesFromElsewhere() {
        for (long seed = 0; seed < 200; seed++) {
            for (var question : draw(seed, 8)) {
                if (question.asksForNumber()) {
                    continue;
                }
                assertEquals(4, Set.copyOf(question.options()).size(), question.toString());
                var right = question.options().get(Objects.requireNonNull(question.right()) - 1);
                assertTrue(right.contains("本社区"), question.toString());
                assertEquals(
                        3,
                        question.options().stream()
                                .filter(option -> !option.contains("本社区"))
                                .count());
            }
        }
    }

    @Test
    void theRightOptionStandsAnywhere() {
        var places = LongStream.range(0, 200)
                .mapToObj(seed -> draw(seed, 8))
                .flatMap(List::stream)
                .filter(question -> !question.asksForNumber())
                .map(Question::right)
                .collect(Collectors.toSet());
        assertEquals(Set.of(1, 2, 3, 4), places);
    }

    @Test
    void aNumberMayBeOffByTheTolerance() {
        var question =
                draw(1, 8).stream().filter(Question::asksForNumber).findFirst().orElseThrow();
        assertTrue(question.isRight(new Given(1, null, 900L)));
        assertTrue(question.isRight(new Given(1, null, 1100L)));
        assertFalse(question.isRight(new Given(1, null, 899L)));
        assertFalse(question.isRight(null));
    }

    @Test
    void withoutEnoughElsewhereThereIsNoChoice() {
        var drawn = new Drawing(known(), List.of(content("甲", 1)), 1).draw(TEMPLATES, 8);
        assertEquals(
                List.of("population"), drawn.stream().map(Question::template).toList());
    }

    private static List<Question> draw(long seed, int most) {
        var others = List.of(content("甲", 1), content("乙", 2), content("丙", 3), content("丁", 4));
        return new Drawing(known(), others, seed).draw(TEMPLATES, most);
    }

    private static KnownCommunity known() {
        return new KnownCommunity(
                "330102001051",
                "清波门社区",
                "330102001051",
                3,
                false,
                content("本社区", 0),
                new HouseholdNumbers(10L, 2L, Map.of(), false));
    }

    private static ProfileContent content(String of, int n) {
        return new ProfileContent(
                1000,
                400,
                null,
                null,
                List.of(new Language(of + "话", 60)),
                List.of(),
                List.of(
                        new Facility(FacilityKind.CLINIC, of + "卫生站", null),
                        new Facility(FacilityKind.CANTEEN, of + "食堂", null)),
                List.of(new ContactPoint(ContactKind.POLICE, of + "派出所", of + n)),
                null);
    }
}
