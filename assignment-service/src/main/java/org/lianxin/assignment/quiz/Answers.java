package org.lianxin.assignment.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers at once; what is left out counts as not known. */
@Schema(name = "QuizAnswers", examples = """
        {"answers": [{"question": 1, "option": 3}, {"question": 2, "number": 5200}]}""")
record Answers(@NotNull @Size(max = 50) List<@NotNull @Valid Given> answers) {}
