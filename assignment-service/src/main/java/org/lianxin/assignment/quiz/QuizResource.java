package org.lianxin.assignment.quiz;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/quizzes")
@RunOnVirtualThread
@Tag(name = "quizzes")
class QuizResource {

    private final AskingForQuiz asking;
    private final AnsweringQuiz answering;
    private final Quizzes quizzes;
    private final Regions regions;
    private final Staff staff;

    QuizResource(AskingForQuiz asking, AnsweringQuiz answering, Quizzes quizzes, Regions regions, Staff staff) {
        this.asking = asking;
        this.answering = answering;
        this.quizzes = quizzes;
        this.regions = regions;
        this.staff = staff;
    }

    @POST
    @Path("{id}/beginning")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Begin a quiz one was asked for: the questions are drawn and the clock runs")
    public QuizView begin(@RestPath UUID id) {
        return QuizView.of(asking.begin(id), true);
    }

    @POST
    @Path("{id}/answers")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Answer, once and in time; what is right is told then")
    public QuizView answer(@RestPath UUID id, @Valid @NotNull Answers answers) {
        return QuizView.of(answering.answer(id, answers), true);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One quiz; its questions only for the cadre who has begun, or when it is over")
    public QuizView get(@RestPath UUID id) {
        var quiz = quizzes.require(id);
        return QuizView.of(quiz, staff.is(quiz.cadre()));
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Quizzes and their results in the caller's region; a cadre sees their own")
    public Page<QuizEntry> list(@Valid @BeanParam QuizQuery asked, @BeanParam PageQuery page) {
        var only = staff.decides() ? null : staff.self();
        if (only != null && asked.cadre != null && !asked.cadre.equals(only.toString())) {
            throw Problem.notFound("cadre", asked.cadre);
        }
        var range = only == null ? regions.visible(null) : RegionRange.of(null);
        return Page.of(
                        quizzes.list(range, only, asked, page),
                        page,
                        quiz -> List.of(quiz.region(), quiz.id().toString()))
                .map(QuizEntry::of);
    }
}
