package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a request through to its handler where the permission table allows its visitor to. */
@Component
final class AccessCheck implements HandlerInterceptor {

    private final PermissionTable permissions;
    private final Visitors visitors;

    AccessCheck(PermissionTable permissions, Visitors visitors) {
        this.permissions = permissions;
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof org.springframework.web.method.HandlerMethod)) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (pattern.equals("/error")) {
            return true;
        }
        PermissionTable.Entry entry = permissions
                .entry(method, pattern)
                .orElseThrow(() -> new Problems.Forbidden("Sidan saknar behörighet."));
        if (entry.openness() == PermissionTable.Openness.EVERYBODY) {
            return true;
        }
        Visitor visitor = visitors.of(request);
        if (visitor == null) {
            signIn(request, response);
            return false;
        }
        if (!entry.isOpenTo(visitor)) {
            throw new Problems.Forbidden("Din roll i förbundet ger inte behörighet till den här sidan eller åtgärden.");
        }
        return true;
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = request.getMethod().equals("GET") ? here(request) : null;
        String query = target == null || target.equals("/")
                ? ""
                : "?vidare=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/logga-in" + query);
    }

    private static @Nullable String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
