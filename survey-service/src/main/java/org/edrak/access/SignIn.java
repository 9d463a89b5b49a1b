package org.edrak.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.edrak.people.Member;
import org.edrak.people.Members;
import org.edrak.people.NewMember;
import org.jspecify.annotations.NullUnmarked;

/** Signing in with e-mail and password, braked per account and per address before any hash is computed. */
@ApplicationScoped
@NullUnmarked
public class SignIn {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 50;

    /** How an attempt ended. */
    public sealed interface Outcome {}

    /** @param token of the new session */
    public record In(String token) implements Outcome {}

    /** Address or password is wrong; which of them is not told. */
    public record Wrong() implements Outcome {}

    /** @param pause until the next attempt is looked at */
    public record TooOften(Duration pause) implements Outcome {}

    @Inject
    private Members members;

    @Inject
    private Sessions sessions;

    @Inject
    private InstantSource clock;

    private Throttle accounts;
    private Throttle addresses;

    @PostConstruct
    void begin() {
        accounts = new Throttle(PER_ACCOUNT, WINDOW, clock);
        addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
    }

    /** Tries once; {@code address} is the network address that asks. */
    public Outcome attempt(String email, String password, String address) {
        String account = NewMember.normalized(email);
        Optional<Duration> wait = addresses.attempt(address).or(() -> accounts.attempt(account));
        if (wait.isPresent()) {
            return new TooOften(wait.get());
        }
        Optional<Member> member = members.authenticate(email, password);
        if (member.isEmpty()) {
            return new Wrong();
        }
        accounts.forget(account);
        addresses.giveBack(address);
        return new In(sessions.open(member.get()));
    }
}
