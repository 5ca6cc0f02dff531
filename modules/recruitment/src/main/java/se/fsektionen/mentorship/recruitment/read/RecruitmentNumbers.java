package se.fsektionen.mentorship.recruitment.read;

import java.util.List;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindRecruitment;
import se.fsektionen.mentorship.recruitment.FindRecruitment.Recruitment;

/** Counts how recruitment to a term goes. */
@Component
class RecruitmentNumbers {

    private final Registers registers;

    RecruitmentNumbers(Registers registers) {
        this.registers = registers;
    }

    @QueryHandler
    Recruitment handle(FindRecruitment query) {
        TermId term = query.termId();
        List<Entry> alumni = registers.alumni();
        List<ReceivedApplication> applications = registers.applicationsTo(term);
        return new Recruitment(
                count(alumni, alumnus -> alumnus.canBeAskedFor(term)),
                count(alumni, alumnus -> wasAsked(alumnus, term)),
                count(alumni, alumnus -> alumnus.standingIn(term) == Standing.MENTOR),
                count(alumni, alumnus -> alumnus.standingIn(term) == Standing.DECLINED),
                count(alumni, alumnus -> alumnus.standingIn(term) == Standing.ASKED),
                alumni.stream()
                        .filter(alumnus -> alumnus.isMentorOf(term))
                        .mapToInt(alumnus -> alumnus.profile() == null
                                ? 0
                                : alumnus.profile().capacity())
                        .sum(),
                count(applications, application -> !application.withdrawn()),
                count(applications, ReceivedApplication::withdrawn));
    }

    private static boolean wasAsked(Entry alumnus, TermId term) {
        return alumnus.requests().stream()
                .anyMatch(request -> request.term().equals(term) && request.askedAt() != null);
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
