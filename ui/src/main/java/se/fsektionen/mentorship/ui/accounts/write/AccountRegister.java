package se.fsektionen.mentorship.ui.accounts.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ActivateAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.AllowNewPassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangePassword;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.ChangeRole;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.CreateFirstAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.DeactivateAccount;
import se.fsektionen.mentorship.ui.accounts.AccountCommand.InviteAccount;
import se.fsektionen.mentorship.ui.accounts.AccountEvent;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountDeactivated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountInvited;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.FirstAccountCreated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.NewPasswordAllowed;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChanged;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChosen;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.RoleChanged;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.AccountRegisterId;
import se.fsektionen.mentorship.ui.accounts.InvitationId;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.AccountMustBeInUse;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.AccountMustHaveAName;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.AddressMustHaveNoAccountInUse;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.FirstAccountMustBeTheFirst;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.InvitationMustBeOpen;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.RoleMustBeOneWithAnAccount;
import se.fsektionen.mentorship.ui.accounts.write.AccountRules.ThereMustBeACoordinator;

/** All accounts. */
@Aggregate(type = "AccountRegister")
class AccountRegister {

    private static final Duration INVITATION_LASTS = Duration.ofDays(14);

    @AggregateIdentifier
    private @Nullable String id;

    private final Map<AccountId, Member> members = new HashMap<>();

    /** An account's holder, while it matters here. */
    record Member(
            PersonId person,
            Role role,
            boolean active,
            @Nullable Invitation invitation) {

        private Member as(Role other) {
            return new Member(person, other, active, invitation);
        }

        private Member in() {
            return new Member(person, role, true, null);
        }

        private Member out() {
            return new Member(person, role, false, null);
        }

        private Member invitedBy(InvitationId invitation, Instant expiresAt) {
            return new Member(person, role, active, new Invitation(invitation, expiresAt));
        }
    }

    record Invitation(InvitationId id, Instant expiresAt) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateFirstAccount command) {
        DomainRule.check(new FirstAccountMustBeTheFirst(!members.isEmpty()), new AccountMustHaveAName(command.name()));
        apply(new FirstAccountCreated(
                AccountId.of(command.personId()),
                command.personId(),
                command.name().strip(),
                command.email().value(),
                command.passwordHash()));
    }

    @CommandHandler
    void handle(InviteAccount command, Clock clock) {
        AccountId account = AccountId.of(command.personId());
        DomainRule.check(
                new AccountMustHaveAName(command.name()),
                new RoleMustBeOneWithAnAccount(command.role()),
                new AddressMustHaveNoAccountInUse(members.get(account)));
        if (!isOpen(account, command.invitation())) {
            apply(new AccountInvited(
                    account,
                    command.personId(),
                    command.name().strip(),
                    command.email().value(),
                    command.role(),
                    command.invitation(),
                    clock.instant().plus(INVITATION_LASTS)));
        }
    }

    @CommandHandler
    void handle(AllowNewPassword command, Clock clock) {
        DomainRule.check(new AccountMustBeInUse(members.get(command.accountId())));
        if (!isOpen(command.accountId(), command.invitation())) {
            apply(new NewPasswordAllowed(
                    command.accountId(), command.invitation(), clock.instant().plus(INVITATION_LASTS)));
        }
    }

    private boolean isOpen(AccountId account, InvitationId invitation) {
        Member member = members.get(account);
        return member != null
                && member.invitation() != null
                && member.invitation().id().equals(invitation);
    }

    @CommandHandler
    void handle(ActivateAccount command, Clock clock) {
        Member member = members.get(command.accountId());
        DomainRule.check(new InvitationMustBeOpen(
                command.invitation(), member == null ? null : member.invitation(), clock.instant()));
        apply(new PasswordChosen(
                command.accountId(), personOf(command.accountId()), command.invitation(), command.passwordHash()));
    }

    @CommandHandler
    void handle(ChangePassword command) {
        DomainRule.check(new AccountMustBeInUse(members.get(command.accountId())));
        apply(new PasswordChanged(command.accountId(), personOf(command.accountId()), command.passwordHash()));
    }

    private PersonId personOf(AccountId account) {
        return member(account).person();
    }

    @CommandHandler
    void handle(ChangeRole command) {
        DomainRule.check(
                new AccountMustBeInUse(members.get(command.accountId())),
                new RoleMustBeOneWithAnAccount(command.role()),
                new ThereMustBeACoordinator(with(command.accountId(), member -> member.as(command.role()))));
        if (member(command.accountId()).role() != command.role()) {
            apply(new RoleChanged(command.accountId(), command.role()));
        }
    }

    @CommandHandler
    void handle(DeactivateAccount command) {
        Member member = members.get(command.accountId());
        if (member == null || (!member.active() && member.invitation() == null)) {
            return;
        }
        DomainRule.check(new ThereMustBeACoordinator(with(command.accountId(), Member::out)));
        apply(new AccountDeactivated(command.accountId()));
    }

    private Collection<Member> with(AccountId changed, UnaryOperator<Member> change) {
        Map<AccountId, Member> after = new HashMap<>(members);
        after.computeIfPresent(changed, (account, member) -> change.apply(member));
        return after.values();
    }

    private Member member(AccountId account) {
        Member member = members.get(account);
        if (member == null) {
            throw new IllegalStateException("No such account: " + account);
        }
        return member;
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        id = AccountRegisterId.THE_ONE.value();
        switch (event) {
            case FirstAccountCreated first ->
                members.put(first.accountId(), new Member(first.personId(), Role.COORDINATOR, true, null));
            case AccountInvited invited ->
                members.put(
                        invited.accountId(),
                        new Member(invited.personId(), invited.role(), false, null)
                                .invitedBy(invited.invitation(), invited.expiresAt()));
            case NewPasswordAllowed allowed ->
                change(event, member -> member.invitedBy(allowed.invitation(), allowed.expiresAt()));
            case PasswordChosen ignored -> change(event, Member::in);
            case PasswordChanged ignored -> change(event, Member::in);
            case RoleChanged changed -> change(event, member -> member.as(changed.role()));
            case AccountDeactivated ignored -> change(event, Member::out);
        }
    }

    private void change(AccountEvent event, UnaryOperator<Member> change) {
        members.put(event.accountId(), change.apply(member(event.accountId())));
    }
}
