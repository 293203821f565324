package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what another site's page makes a browser send: no form from elsewhere, no file or fragment fetched from
 * elsewhere. A link followed from elsewhere is welcome.
 */
final class CrossSiteCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean navigates = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        boolean onlyLooks =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if ("cross-site".equals(site) && !(navigates && onlyLooks)) {
            throw new Problems.Forbidden("Begäran kom från en annan webbplats och släpps inte igenom.");
        }
        return true;
    }
}
