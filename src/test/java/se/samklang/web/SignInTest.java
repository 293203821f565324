package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;

class SignInTest {

    private final TestVisitor somebody = RunningApplication.stranger();

    @Test
    void the_sixth_guess_at_an_account_from_an_address_is_braked() {
        String email = RunningApplication.visitor(Role.DIRECTOR).email();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(signIn(somebody, email, "fel " + guess).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> sixth = signIn(somebody, email, RunningApplication.PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("900");
        assertThat(TestVisitor.text(sixth)).contains("Vänta 15 minuter");
    }

    @Test
    void many_guesses_at_once_are_braked_like_many_in_a_row() {
        String email = RunningApplication.visitor(Role.DIRECTOR).email();
        signIn(somebody, "ingen@exempel.se", "hämtar märket");

        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(guess -> signIn(somebody, email, "fel " + guess).statusCode())
                .toList();

        assertThat(answers.stream().filter(status -> status == 422).count()).isLessThanOrEqualTo(5);
        assertThat(answers).containsOnly(422, 429);
    }

    @Test
    void colleagues_mistakes_behind_one_address_do_not_stop_the_others() {
        String email = RunningApplication.visitor(Role.DIRECTOR).email();
        for (int mistake = 0; mistake < 12; mistake++) {
            signIn(somebody, "kollega" + mistake + "@exempel.se", "fel");
        }

        assertThat(signIn(somebody, email, RunningApplication.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void one_password_tried_on_many_accounts_is_braked_by_the_address() {
        List<Integer> answers = IntStream.range(0, 52)
                .mapToObj(account -> signIn(somebody, "gissning" + account + "@exempel.se", "Sommar2017!")
                        .statusCode())
                .toList();

        assertThat(answers.subList(0, 50)).containsOnly(422);
        assertThat(answers.subList(50, 52)).containsOnly(429);
    }

    @Test
    void who_guesses_elsewhere_does_not_close_the_account_for_its_owner() {
        TestVisitor owner = RunningApplication.visitor(Role.DIRECTOR);
        for (int place = 0; place < 11; place++) {
            TestVisitor guesser = RunningApplication.stranger();
            for (int guess = 0; guess < 5; guess++) {
                signIn(guesser, owner.email(), "fel");
            }
        }

        assertThat(signIn(RunningApplication.stranger(), owner.email(), "fel").statusCode())
                .isEqualTo(429);
        assertThat(signIn(owner, owner.email(), RunningApplication.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void getting_in_forgets_the_mistakes_before_it() {
        String email = RunningApplication.visitor(Role.DIRECTOR).email();
        for (int mistake = 0; mistake < 8; mistake++) {
            assertThat(signIn(somebody, email, mistake % 4 == 3 ? RunningApplication.PASSWORD : "fel")
                            .statusCode())
                    .isIn(303, 422);
        }

        assertThat(signIn(somebody, email, RunningApplication.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b@exempel.se", "a\r\nINFO inloggad\u001b[31m", "\u202eadmin@exempel.se", "admin", ""})
    void what_is_no_address_is_answered_like_a_wrong_password(String typed) {
        HttpResponse<String> answer = signIn(somebody, typed, "admin");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(answer)).contains("E-postadressen eller lösenordet stämmer inte.");
    }

    @Test
    void a_hundred_thousand_characters_are_no_address_and_no_trouble() {
        assertThat(signIn(somebody, "a".repeat(100_000) + "@exempel.se", "fel").statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_session_is_another_after_signing_in_and_the_old_one_is_dead() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        String before = director.cookie("samklang");

        signIn(director, director.email(), RunningApplication.PASSWORD);

        assertThat(director.cookie("samklang")).isNotEqualTo(before);
        assertThat(somebody.withCookie("samklang", before).get("/forbundet").statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//ond.se", "https:ond.se", "\\\\ond.se", "/\\ond.se", "javascript:alert(1)", "/%2fond.se"})
    void nobody_is_sent_to_another_place_after_signing_in(String next) {
        assertThat(EntranceController.local(next)).isEmpty();
    }

    private static HttpResponse<String> signIn(TestVisitor visitor, String email, String password) {
        return visitor.post("/logga-in", Map.of("anvandare", email, "losenord", password));
    }
}
