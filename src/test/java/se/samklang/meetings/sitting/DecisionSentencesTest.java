package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.meetings.SectionNumber;
import se.samklang.meetings.agenda.AgendaItemKind;

/** Sentences made of proposals, and what they grant. */
class DecisionSentencesTest {

    @Test
    void each_line_that_begins_with_att_is_a_sentence_without_its_bullet() {
        assertThat(DecisionSentences.of(AgendaItemKind.DECISION, """
                        Styrelsen föreslås besluta
                        - Att bevilja 60 tkr för processtöd.
                        • att ge presidiet i uppdrag att återkomma
                        2. Att paragrafen förklaras omedelbart justerad"""))
                .containsExactly(
                        "Att bevilja 60 tkr för processtöd.",
                        "Att ge presidiet i uppdrag att återkomma",
                        "Att paragrafen förklaras omedelbart justerad");
    }

    @Test
    void a_proposal_without_att_is_one_sentence() {
        assertThat(DecisionSentences.of(AgendaItemKind.DECISION, "Fastställa dagordningen\n"))
                .containsExactly("Att fastställa dagordningen");
        assertThat(DecisionSentences.of(
                        AgendaItemKind.DECISION, "Förslag att till en kostnad upp till 60 tkr anlita X."))
                .containsExactly("Att till en kostnad upp till 60 tkr anlita X.");
        assertThat(DecisionSentences.of(AgendaItemKind.DECISION, " \n")).isEmpty();
        assertThat(DecisionSentences.of(AgendaItemKind.DECISION, "Attestordningen fastställs"))
                .containsExactly("Att attestordningen fastställs");
    }

    @Test
    void who_is_nominated_is_elected() {
        assertThat(DecisionSentences.of(AgendaItemKind.ELECTION, "Anna Alm föreslås till protokolljusterare"))
                .containsExactly("Att utse Anna Alm till protokolljusterare");
        assertThat(DecisionSentences.of(AgendaItemKind.ELECTION, "Anna Alm och Bo Ek"))
                .containsExactly("Att utse Anna Alm och Bo Ek");
        assertThat(DecisionSentences.of(AgendaItemKind.ELECTION, "att välja Anna Alm"))
                .containsExactly("Att välja Anna Alm");
    }

    @Test
    void the_amount_and_the_time_a_sentence_grants_are_proposed() {
        String sentence = "Att bevilja 50 000 kr för metodutveckling under perioden augusti-december 2024.";

        assertThat(GrantedAmount.proposed(sentence)).hasValue(new Money(5_000_000));
        assertThat(GrantedPeriod.proposed(sentence))
                .hasValue(new Period(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 12, 31)));
        assertThat(GrantedAmount.proposed("Att bevilja 60 tkr för processtöd")).hasValue(new Money(6_000_000));
        assertThat(GrantedAmount.proposed("Att anslå 1,2 mnkr för 2025")).hasValue(new Money(120_000_000));
        assertThat(GrantedPeriod.proposed("Att anslå 1,2 mnkr för 2025")).hasValue(Period.ofYear(2025));
        assertThat(GrantedPeriod.proposed("Att utse två kontrollanter 2024–2026"))
                .hasValue(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(GrantedPeriod.proposed("november 2024–mars 2025"))
                .hasValue(new Period(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 3, 31)));
        assertThat(GrantedPeriod.proposed("2024-08-15 till 2024-12-20"))
                .hasValue(new Period(LocalDate.of(2024, 8, 15), LocalDate.of(2024, 12, 20)));
    }

    @Test
    void an_amount_that_is_not_granted_or_not_one_alone_is_not_proposed() {
        assertThat(GrantedAmount.proposed("Att godkänna årsredovisningen med ett resultat på 434 tkr"))
                .isEmpty();
        assertThat(GrantedAmount.proposed("Att bevilja 60 tkr till A och 50 tkr till B"))
                .isEmpty();
        assertThat(GrantedAmount.proposed("Att bevilja ansökan")).isEmpty();
        assertThat(GrantedPeriod.proposed("från augusti 2024-13-45 till 2024-12-40"))
                .isEmpty();
    }

    @Test
    void amounts_are_typed_in_the_swedish_way() {
        assertThat(GrantedAmount.read("60 tkr").orNull()).isEqualTo(new Money(6_000_000));
        assertThat(GrantedAmount.read("50\u00a0000 kr").orNull()).isEqualTo(new Money(5_000_000));
        assertThat(GrantedAmount.read("50 000,50").orNull()).isEqualTo(new Money(5_000_050));
        assertThat(GrantedAmount.read("0,5 mnkr").orNull()).isEqualTo(new Money(50_000_000));
        assertThat(GrantedAmount.read("-5 tkr").reason()).contains("mindre än noll");
        assertThat(GrantedAmount.read("sextio tkr").isValue()).isFalse();
        assertThat(GrantedAmount.read("999999999999 mnkr").reason()).contains("för stort");
    }

    @Test
    void a_paragraph_is_typed_with_its_year() {
        assertThat(SectionNumber.read("SFV § 19/2024").orNull()).isEqualTo(new SectionNumber(19, 2024));
        assertThat(SectionNumber.read("§ 19 år 2024").orNull()).isEqualTo(new SectionNumber(19, 2024));
        assertThat(SectionNumber.read("§ 19").orNull()).isEqualTo(new SectionNumber(19, null));
        assertThat(SectionNumber.readWithYear("§ 19").reason()).contains("Skriv också året");
        assertThat(SectionNumber.read("nitton").isValue()).isFalse();
    }
}
