package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Puts a course on offer and keeps it up to date. What a session has credited stays credited. */
@ApplicationScoped
class OfferingCourse {

    private final Courses courses;
    private final Staff staff;
    private final Precondition precondition;
    private final Idempotency idempotency;
    private final Clock clock;

    OfferingCourse(Courses courses, Staff staff, Precondition precondition, Idempotency idempotency, Clock clock) {
        this.courses = courses;
        this.staff = staff;
        this.precondition = precondition;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    Course offer(CourseChange wish) {
        mustCover(wish.region());
        return idempotency.once("course", wish, Ids.next(), id -> create(id, wish), courses::findById);
    }

    @Transactional
    Course change(UUID id, CourseChange wish) {
        var course = courses.findByIdOptional(id)
                .filter(found -> staff.covers(found.region()))
                .orElseThrow(() -> Problem.notFound("course", id));
        precondition.require(course.version());
        mustCover(wish.region());
        course.change(wish, clock.instant());
        courses.flush();
        return course;
    }

    private Course create(UUID id, CourseChange wish) {
        var course = new Course(id, wish, staff.signature(), clock.instant());
        courses.persistAndFlush(course);
        return course;
    }

    private void mustCover(String region) {
        if (!staff.covers(region)) {
            throw Problem.notFound("region", region);
        }
    }
}
