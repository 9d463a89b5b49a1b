package org.edrak.testing;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application under test and the ways into it. */
public final class Site {
    public static final String OWNER = "owner@example.com";
    public static final String PASSWORD = "correct horse battery";

    private static final String SESSION = "edrak_session";
    private static final Map<URI, String> OWNERS_SESSION = new ConcurrentHashMap<>();

    private final URI base;

    /** @param deployed as the container tells it; it names the machine, but only the loopback address is listened on */
    public Site(URL deployed) {
        this.base = URI.create("http://127.0.0.1:" + deployed.getPort() + "/");
    }

    /** What the build made, with a door for tests. */
    public static WebArchive archive() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("edrak.test.war")))
                .as(WebArchive.class)
                .addClasses(OpenDoor.class, OpenDoor.Sample.class, OpenApiDoor.class);
    }

    public URI base() {
        return base;
    }

    /** A browser in which nobody is signed in. */
    public Browser stranger() {
        return new Browser(base);
    }

    /** A browser of the owner, who is made by the set-up link if there is none; signed in once, as hashing takes long. */
    public Browser owner() {
        Browser browser = stranger();
        browser.plant(SESSION, OWNERS_SESSION.computeIfAbsent(base, any -> newOwnersSession()));
        return browser;
    }

    private String newOwnersSession() {
        Browser browser = freshOwner();
        return browser.cookie(SESSION);
    }

    /** A browser of the owner with a session of its own. */
    public Browser freshOwner() {
        Browser browser = stranger();
        String token = browser.get("/test/setup-link").body();
        if (!token.isEmpty()) {
            browser.post("/setup/" + token, setUp());
            return browser;
        }
        return signedIn(OWNER);
    }

    /** A browser of somebody with the test password. */
    public Browser signedIn(String email) {
        Browser browser = stranger();
        browser.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        return browser;
    }

    /** A browser of a new member. */
    public Browser member(String email, String role) {
        Answer invited = owner().page("/members").post("/members", Map.of("email", email, "role", role));
        String link = invited.find("value=\"http[^\"]*(/join/[^\"]*)\"");
        Browser browser = stranger();
        browser.post(link, Map.of("name", role, "password", PASSWORD));
        return browser;
    }

    /** A key of the API. */
    public String key(String name) {
        return owner().page("/keys").post("/keys", Map.of("name", name)).find("value=\"(edrak_[^\"]*)\"");
    }

    private static Map<String, String> setUp() {
        return Map.of(
                "name",
                "Owner",
                "email",
                OWNER,
                "password",
                PASSWORD,
                "workspace",
                "Café Azadi",
                "language",
                "en",
                "zone",
                "Asia/Tehran");
    }
}
