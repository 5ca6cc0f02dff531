package se.fsektionen.mentorship.ui.accounts.write;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.ui.accounts.InvitationId;
import se.fsektionen.mentorship.ui.accounts.write.AccountRegister.Invitation;
import se.fsektionen.mentorship.ui.accounts.write.AccountRegister.Member;

/** The rules of accounts. */
final class AccountRules {

    private static final Set<Role> WITH_ACCOUNTS =
            EnumSet.of(Role.COORDINATOR, Role.BUSINESS_RELATIONS, Role.INDUSTRY_COMMITTEE, Role.READER);

    private AccountRules() {}

    record FirstAccountMustBeTheFirst(boolean anyAccount) implements DomainRule {

        @Override
        public boolean isBroken() {
            return anyAccount;
        }
    }

    record AccountMustHaveAName(String name) implements DomainRule {

        @Override
        public boolean isBroken() {
            return name.isBlank();
        }

        @Override
        public String toString() {
            return "AccountMustHaveAName";
        }
    }

    record RoleMustBeOneWithAnAccount(Role role) implements DomainRule {

        @Override
        public boolean isBroken() {
            return !WITH_ACCOUNTS.contains(role);
        }
    }

    record AddressMustHaveNoAccountInUse(@Nullable Member member) implements DomainRule {

        @Override
        public boolean isBroken() {
            return member != null && member.active();
        }
    }

    record AccountMustBeInUse(@Nullable Member member) implements DomainRule {

        @Override
        public boolean isBroken() {
            return member == null || !member.active();
        }
    }

    record InvitationMustBeOpen(InvitationId used, @Nullable Invitation open, Instant now) implements DomainRule {

        @Override
        public boolean isBroken() {
            return open == null || !open.id().equals(used) || !now.isBefore(open.expiresAt());
        }
    }

    /** @param members as they will be */
    record ThereMustBeACoordinator(Collection<Member> members) implements DomainRule {

        @Override
        public boolean isBroken() {
            return members.stream().noneMatch(member -> member.active() && member.role() == Role.COORDINATOR);
        }
    }
}
