package se.samklang.web;

import org.jspecify.annotations.Nullable;

/**
 * How the application is reached.
 *
 * @param baseUrl the address people use, for links that leave the application; https makes all cookies secure
 */
public record WebSettings(@Nullable String baseUrl) {

    boolean isSecure() {
        return baseUrl != null && baseUrl.startsWith("https://");
    }

    /** On TLS the name carries the prefix that binds the cookie to this host and path. */
    String cookieName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }
}
