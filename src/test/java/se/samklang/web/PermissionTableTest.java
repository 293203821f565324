package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.PermissionTable.Entry;
import se.samklang.web.PermissionTable.Openness;

/** The permission table is the program's routes, and every role is let through exactly where the table says. */
class PermissionTableTest {

    private final PermissionTable table = RunningApplication.bean(PermissionTable.class);

    @Test
    void every_route_stands_in_the_table_and_nothing_else_does() {
        assertThat(new TreeSet<>(table.routes())).isEqualTo(routesOfTheProgram());
    }

    @Test
    void every_role_is_let_through_exactly_where_the_table_says() {
        Scope scope = TestDatabase.newAssociation();
        Map<Role, TestVisitor> visitors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            visitors.put(role, RunningApplication.visitorIn(scope, role));
        }
        SoftAssertions answers = new SoftAssertions();

        for (String route : table.routes()) {
            Entry entry = table.entry(method(route), pattern(route)).orElseThrow();
            for (Role role : Role.values()) {
                TestVisitor visitor =
                        endsTheSession(route) ? RunningApplication.visitorIn(scope, role) : visitors.get(role);
                boolean allowed = entry.openness() == Openness.EVERYBODY
                        || entry.openness() == Openness.SIGNED_IN
                        || entry.roles().contains(role);
                hold(answers, route + " as " + role.word(), visitor, route, allowed);
            }
        }

        answers.assertAll();
    }

    @Test
    void who_runs_the_installation_sees_no_association() {
        TestVisitor operator = RunningApplication.operator();
        SoftAssertions answers = new SoftAssertions();

        for (String route : table.routes()) {
            if (!endsTheSession(route)) {
                Entry entry = table.entry(method(route), pattern(route)).orElseThrow();
                hold(answers, route + " as operator", operator, route, entry.openness() != Openness.ROLES);
            }
        }

        answers.assertAll();
    }

    @Test
    void who_has_not_signed_in_is_shown_to_the_entrance() {
        RunningApplication.visitor(Role.AUDITOR);
        TestVisitor stranger = RunningApplication.stranger();
        SoftAssertions answers = new SoftAssertions();

        for (String route : table.routes()) {
            Entry entry = table.entry(method(route), pattern(route)).orElseThrow();
            if (entry.openness() != Openness.EVERYBODY) {
                HttpResponse<String> answer = send(stranger, route);
                answers.assertThat(answer.statusCode()).as(route).isEqualTo(302);
                answers.assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(route)
                        .contains("/logga-in");
            }
        }

        answers.assertAll();
    }

    /** Let through is any answer but 403; that the thing does not exist or the form is empty is an answer too. */
    private static void hold(SoftAssertions answers, String what, TestVisitor visitor, String route, boolean allowed) {
        int status = send(visitor, route).statusCode();
        if (allowed) {
            answers.assertThat(status).as(what).isNotIn(401, 403).isLessThan(500);
        } else {
            answers.assertThat(status).as(what).isEqualTo(403);
        }
    }

    private static HttpResponse<String> send(TestVisitor visitor, String route) {
        String path = pattern(route)
                .replace("{schema}", "association")
                .replace("{table}", "member")
                .replaceAll("\\{(year|ar)}", "2017")
                .replaceAll("\\{(kind|document|dokument|token|name|key|code|slag)}", "okand")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return method(route).equals("GET") ? visitor.get(path) : visitor.post(path, Map.of());
    }

    private static boolean endsTheSession(String route) {
        return route.contains("logga-ut");
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String pattern(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    private static Set<String> routesOfTheProgram() {
        Set<String> routes = new TreeSet<>();
        RunningApplication.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> names(route).forEach(routes::add));
        routes.removeIf(route -> route.endsWith(" /error"));
        return routes;
    }

    private static Stream<String> names(RequestMappingInfo route) {
        Set<String> patterns = route.getPatternValues();
        List<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return patterns.stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }
}
