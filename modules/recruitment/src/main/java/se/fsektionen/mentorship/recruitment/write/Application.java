package se.fsektionen.mentorship.recruitment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ChangeApplication;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.ConfirmApplicant;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationEvent;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicantConfirmed;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationWithdrawn;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.PersonMustHaveAName;
import se.fsektionen.mentorship.recruitment.write.AlumnusRules.PersonMustHaveAnEmailAddress;
import se.fsektionen.mentorship.recruitment.write.ApplicationRules.ApplicantStudiesAProgramme;
import se.fsektionen.mentorship.recruitment.write.ApplicationRules.ApplicationSaysWhy;
import se.fsektionen.mentorship.recruitment.write.ApplicationRules.StudentAppliesOnce;
import se.fsektionen.mentorship.recruitment.write.ApplicationRules.StudyYearIsPossible;
import se.fsektionen.mentorship.recruitment.write.ApplicationRules.WithdrawnApplicationCannotChange;
import se.fsektionen.mentorship.recruitment.write.TermRules.ApplicationsMustBeOpen;
import se.fsektionen.mentorship.recruitment.write.TermRules.TermMustNotBeClosed;

/** One student's application to one term (P13). */
@Aggregate(type = "Application")
class Application {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable TermId term;
    private @Nullable PersonId applicant;
    private @Nullable ApplicationForm form;
    private boolean withdrawn;
    private boolean confirmed;

    /** The same form again is the same application; a withdrawn one may be made anew. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Apply command, Terms terms) {
        if (!withdrawn && command.form().equals(form)) {
            return;
        }
        DomainRule.check(
                new ApplicationsMustBeOpen(terms.stageOf(command.termId())),
                new StudentAppliesOnce(form != null && !withdrawn));
        checkForm(command.form());
        apply(new ApplicationReceived(command.applicationId(), command.termId(), command.applicant(), command.form()));
    }

    @CommandHandler
    void handle(ChangeApplication command, Terms terms) {
        if (term == null || applicant == null) {
            return;
        }
        if (!withdrawn && command.form().equals(form)) {
            return;
        }
        DomainRule.check(
                new ApplicationsMustBeOpen(terms.stageOf(term)), new WithdrawnApplicationCannotChange(withdrawn));
        checkForm(command.form());
        apply(new ApplicationReceived(command.applicationId(), term, applicant, command.form()));
    }

    private static void checkForm(ApplicationForm form) {
        DomainRule.check(
                new PersonMustHaveAName(form.name()),
                new PersonMustHaveAnEmailAddress(form.email()),
                new ApplicantStudiesAProgramme(form),
                new StudyYearIsPossible(form),
                new ApplicationSaysWhy(form.motivation()));
    }

    @CommandHandler
    void handle(ConfirmApplicant command) {
        if (confirmed || term == null || applicant == null || form == null) {
            return;
        }
        DomainRule.check(new WithdrawnApplicationCannotChange(withdrawn));
        apply(new ApplicantConfirmed(command.applicationId(), term, applicant, form.name(), form.telephone()));
    }

    @CommandHandler
    void handle(WithdrawApplication command, Terms terms) {
        if (withdrawn || term == null || applicant == null) {
            return;
        }
        DomainRule.check(new TermMustNotBeClosed(terms.stageOf(term)));
        apply(new ApplicationWithdrawn(command.applicationId(), term, applicant));
    }

    @EventSourcingHandler
    void evolve(ApplicationEvent event) {
        id = event.applicationId().value();
        term = event.termId();
        applicant = event.applicant();
        switch (event) {
            case ApplicationReceived received -> {
                form = received.form();
                withdrawn = false;
                confirmed = false;
            }
            case ApplicantConfirmed ignored -> confirmed = true;
            case ApplicationWithdrawn ignored -> withdrawn = true;
        }
    }
}
