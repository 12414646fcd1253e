package org.lianxin.platform.imports;

import java.util.List;
import org.lianxin.platform.web.Problem;

/** What is wrong with one field of a row; the words are found when somebody reads it, in their language. */
record Flaw(String field, String code, List<String> args) {

    /** What is wrong with a file as a whole. */
    static Flaw of(Problem problem) {
        return problem.errors().stream()
                .findFirst()
                .map(error -> new Flaw(error.field(), error.code(), texts(error.args())))
                .orElseGet(() -> new Flaw("file", problem.code(), texts(List.of(problem.args()))));
    }

    static Flaw failed() {
        return new Flaw("file", "import-failed", List.of());
    }

    private static List<String> texts(List<Object> args) {
        return args.stream().map(String::valueOf).toList();
    }
}
