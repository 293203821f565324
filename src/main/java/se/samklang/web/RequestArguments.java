package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Gives handlers the visitor, the sent form and the asked listing. */
final class RequestArguments implements HandlerMethodArgumentResolver {

    private final Visitors visitors;

    RequestArguments(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Visitor.class || type == Form.class || type == Listing.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Visitor.class) {
            return visitors.of(request);
        }
        if (parameter.getParameterType() == Form.class) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, several) -> values.put(name, List.of(several)));
            return Form.sent(values);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, several) -> parameters.put(name, readable(several[0])));
        return new Listing(request.getRequestURI(), parameters);
    }

    /** No text holds the character NUL, so a filter with it is no question to ask the database. */
    private static String readable(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }
}
