package se.fsektionen.mentorship.ui.accounts.read;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.AccountState;

/** Signs out whose account was closed, or given another role, since signing in. Runs after Spring Security's filters. */
@Component
@Order(0)
class SignedInStillAllowed extends OncePerRequestFilter {

    private static final String CHECKED_VERSION = SignedInStillAllowed.class.getName();

    private final AccountHistory history;

    SignedInStillAllowed(AccountHistory history) {
        this.history = history;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && signedIn != null
                && signedIn.getPrincipal() instanceof AccountUser user
                && !isStillAllowed(user.actor(), session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            if (request.getMethod().equals("GET")) {
                response.sendRedirect(request.getContextPath() + "/login");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Reads the accounts only if anything happened to any of them since last time. */
    private boolean isStillAllowed(Actor actor, HttpSession session) {
        long version = history.version();
        if (Objects.equals(session.getAttribute(CHECKED_VERSION), version)) {
            return true;
        }
        session.setAttribute(CHECKED_VERSION, version);
        return history.find(new AccountId(actor.id()))
                .filter(entry -> isStill(entry.account(), actor))
                .isPresent();
    }

    private static boolean isStill(Account account, Actor actor) {
        return account.state() == AccountState.ACTIVE && account.role() == actor.role();
    }
}
