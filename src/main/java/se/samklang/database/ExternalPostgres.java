package se.samklang.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A PostgreSQL server somebody else runs, named by {@code SAMKLANG_DATABASE_URL}. */
final class ExternalPostgres implements DatabaseServer {

    private final String address;
    private final String user;
    private final String password;

    private ExternalPostgres(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** Reads {@code postgresql://user:password@host:port/database?…} or the same with {@code jdbc:} before it. */
    static ExternalPostgres at(String setting) {
        try {
            URI uri = URI.create(setting.startsWith("jdbc:") ? setting.substring(5) : setting);
            boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!known
                    || uri.getRawAuthority() == null
                    || uri.getPath() == null
                    || uri.getPath().length() < 2) {
                throw new IllegalArgumentException("not a PostgreSQL address");
            }
            Map<String, String> options = options(uri.getRawQuery());
            String authority = uri.getRawAuthority();
            String user = options.remove("user");
            String password = options.remove("password");
            int at = authority.lastIndexOf('@');
            if (at >= 0) {
                String[] names = authority.substring(0, at).split(":", 2);
                user = decoded(names[0]);
                password = names.length > 1 ? decoded(names[1]) : password;
                authority = authority.substring(at + 1);
            }
            if (user == null || password == null) {
                throw new IllegalArgumentException("user and password are needed");
            }
            String query = options.entrySet().stream()
                    .map(option -> option.getKey() + "=" + option.getValue())
                    .collect(Collectors.joining("&"));
            String address = "jdbc:postgresql://" + authority + uri.getPath() + (query.isEmpty() ? "" : "?" + query);
            return new ExternalPostgres(address, user, password);
        } catch (IllegalArgumentException unreadable) {
            throw new Misconfigured(
                    "SAMKLANG_DATABASE_URL går inte att läsa. Den ska se ut som"
                            + " postgresql://användare:lösenord@server:5432/databas.",
                    unreadable);
        }
    }

    private static Map<String, String> options(@org.jspecify.annotations.Nullable String query) {
        Map<String, String> options = new LinkedHashMap<>();
        if (query == null) {
            return options;
        }
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            options.put(pair[0], pair.length > 1 ? decoded(pair[1]) : "");
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String url(String database) {
        return address;
    }

    @Override
    public String superuser() {
        return user;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public boolean isOwn() {
        return false;
    }

    @Override
    public DiskGuard guard() {
        return DiskGuard.none();
    }

    @Override
    public void close() {}
}
