package se.fsektionen.mentorship.ui.accounts.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.ui.shell.SignedIn;

/** The holder of an active account, while signing in and signed in. */
final class AccountUser implements UserDetails, SignedIn, CredentialsContainer {

    private final Actor actor;
    private final String name;
    private transient @Nullable String passwordHash;

    AccountUser(Actor actor, String name, String passwordHash) {
        this.actor = actor;
        this.name = name;
        this.passwordHash = passwordHash;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.id();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
