package se.fsektionen.mentorship.correspondence.read;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.LinkTokens;

/** Makes the addresses that personal links have, when they are needed; they are stored nowhere. */
@Component
class LinkAddresses {

    private final LinkTokens tokens;
    private final Environment environment;

    LinkAddresses(LinkTokens tokens, Environment environment) {
        this.tokens = tokens;
        this.environment = environment;
    }

    String of(String linkId) {
        return publicUrl() + "/l/" + tokens.tokenOf(linkId);
    }

    /** Read at each use: the port is known only once the program listens. */
    private String publicUrl() {
        String url = environment.getProperty("mentorship.public-url", "").strip();
        if (url.isEmpty()) {
            String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            url = "http://localhost:" + port;
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
