package org.edrak.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.Site;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, what they may do there, and what those see who may not. */
@ArquillianTest
class DoorIT {
    @ArquillianResource
    URL url;

    Site site;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Site.archive();
    }

    @BeforeEach
    void open() {
        site = new Site(url);
        site.owner();
    }

    @Test
    void sendsStrangersToSignInAndBack() {
        Answer sent = site.stranger().get("/members?lang=en");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("location")).endsWith("/sign-in?next=%2Fmembers%3Flang%3Den");
        Answer back = site.stranger()
                .post("/sign-in", Map.of("email", Site.OWNER, "password", Site.PASSWORD, "next", "/members?lang=en"));
        assertThat(back.header("location")).endsWith("/members?lang=en");
    }

    @Test
    void usesASetUpLinkOnlyOnce() {
        assertThat(site.stranger().get("/test/setup-link").body()).isEmpty();
        assertThat(site.stranger().get("/setup/never-issued").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "https://evil.example/",
                "/\t/evil.example"
            })
    void refusesToLeadToAnotherSite(String next) {
        Answer answer =
                site.stranger().post("/sign-in", Map.of("email", Site.OWNER, "password", Site.PASSWORD, "next", next));
        assertThat(URI.create(answer.header("location")).getPath()).isEqualTo("/");
        assertThat(answer.header("location")).doesNotContain("evil");
    }

    @Test
    void givesANewSessionAtSignInAndEndsThePlantedOne() {
        Browser victim = site.freshOwner();
        String planted = victim.cookie("edrak_session");
        victim.post("/sign-in", Map.of("email", Site.OWNER, "password", Site.PASSWORD));
        assertThat(victim.cookie("edrak_session")).isNotEqualTo(planted).isNotEmpty();
        Browser attacker = site.stranger();
        attacker.plant("edrak_session", planted);
        assertThat(attacker.get("/members").status()).isEqualTo(303);
    }

    @Test
    void endsTheSessionAtSignOut() {
        Browser browser = site.freshOwner();
        String token = browser.cookie("edrak_session");
        assertThat(browser.page("/members").post("/sign-out", Map.of()).status())
                .isEqualTo(303);
        browser.plant("edrak_session", token);
        assertThat(browser.get("/members").status()).isEqualTo(303);
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        Answer answer = site.stranger().post("/sign-in", Map.of("email", Site.OWNER, "password", Site.PASSWORD));
        assertThat(answer.headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("edrak_session"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void tellsNothingOfWhetherAnAddressIsKnown() {
        Answer known = site.stranger().post("/sign-in", Map.of("email", Site.OWNER, "password", "wrong wrong wrong"));
        Answer unknown = site.stranger()
                .post("/sign-in", Map.of("email", "nobody@example.com", "password", "wrong wrong wrong"));
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(401);
        assertThat(unknown.body().replace("nobody@example.com", ""))
                .isEqualTo(known.body().replace(Site.OWNER, ""));
        site.signedIn(Site.OWNER);
    }

    @Test
    void takesAsLongForAnUnknownAddress() {
        long known = fastest("viewer-timing@example.com", site.member("viewer-timing@example.com", "viewer") != null);
        long unknown = fastest("nobody-timing@example.com", true);
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private long fastest(String email, boolean ready) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; ready && i < 3; i++) {
            long begin = System.nanoTime();
            site.stranger().post("/sign-in", Map.of("email", email, "password", "wrong wrong wrong"));
            fastest = Math.min(fastest, System.nanoTime() - begin);
        }
        return fastest;
    }

    @Test
    void brakesGuessingBeforeHashing() {
        List<Answer> answers = new ArrayList<>();
        Duration last = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            long begin = System.nanoTime();
            answers.add(site.stranger()
                    .post("/sign-in", Map.of("email", "guessed@example.com", "password", "wrong wrong " + i)));
            last = Duration.ofNanos(System.nanoTime() - begin);
        }
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(answers.getLast().header("retry-after")).isNotEmpty();
        assertThat(last).isLessThan(Duration.ofMillis(150));
    }

    @Test
    void letsEachRoleDoItsOwn() {
        Browser viewer = site.member("viewer@example.com", "viewer");
        Browser analyst = site.member("analyst@example.com", "analyst");
        assertThat(viewer.get("/keys").status()).isEqualTo(403);
        assertThat(viewer.get("/members").status()).isEqualTo(403);
        assertThat(analyst.get("/keys").status()).isEqualTo(200);
        assertThat(analyst.get("/members").status()).isEqualTo(403);
        assertThat(site.owner().get("/members").status()).isEqualTo(200);
    }

    @Test
    void signsARemovedMemberOutAtOnce() {
        Browser leaver = site.member("leaver@example.com", "analyst");
        Browser owner = site.owner().page("/members");
        String id = owner.get("/members").find("(?s)leaver@example.com.*?/members/([0-9A-Z]{13})/remove");
        var asked = owner.post("/members/" + id + "/remove", Map.of());
        assertThat(asked.body()).contains("name=\"confirmed\"");
        assertThat(owner.get("/members").body()).contains("leaver@example.com");
        assertThat(owner.post("/members/" + id + "/remove", Map.of("confirmed", "true"))
                        .status())
                .isEqualTo(200);
        assertThat(leaver.get("/keys").status()).isEqualTo(303);
    }

    @Test
    void refusesFormsWithoutTheSessionsToken() {
        Browser owner = site.owner();
        Map<String, String> form = Map.of("email", "csrf@example.com", "role", "viewer");
        assertThat(owner.post("/members", form).status()).isEqualTo(403);
        owner.page("/members");
        var withToken = Map.of("email", "csrf@example.com", "role", "viewer", "csrf", owner.csrf());
        assertThat(owner.send(owner.form("/members", withToken).header("Origin", "https://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(owner.send(owner.form("/members", withToken).header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(owner.send(owner.form("/members", withToken)).status()).isEqualTo(200);
    }

    @Test
    void acceptsAKeyInTheApiUntilItIsRevoked() {
        String key = site.key("till");
        assertThat(analysts(key).status()).isEqualTo(200);
        assertThat(analysts("edrak_guessed").status()).isEqualTo(401);
        Browser owner = site.owner().page("/keys");
        String id = owner.get("/keys").find("(?s)till.*?/keys/([0-9A-Z]{13})/revoke");
        assertThat(owner.post("/keys/" + id + "/revoke", Map.of()).body()).contains("name=\"confirmed\"");
        assertThat(owner.get("/keys").body()).contains(id);
        assertThat(owner.post("/keys/" + id + "/revoke", Map.of("confirmed", "true"))
                        .status())
                .isEqualTo(200);
        assertThat(analysts(key).status()).isEqualTo(401);
        assertThat(analysts(key).header("content-type")).startsWith("application/problem+json");
    }

    private Answer analysts(String key) {
        Browser program = site.stranger();
        return program.send(program.request("/api/test/analysts")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"number\":1}")));
    }

    @Test
    void opensNothingThatSaysNothingOfAccess() {
        assertThat(site.owner().get("/api/test/forgotten").status()).isEqualTo(403);
    }

    @Test
    void answersNotFoundForIdsOfOthersAndForNonsense() {
        Browser owner = site.owner().page("/keys");
        assertThat(owner.post("/keys/0000000000001/revoke", Map.of()).status()).isEqualTo(404);
        assertThat(owner.post("/keys/..%2F..%2Fetc/revoke", Map.of()).status()).isIn(400, 404);
    }
}
