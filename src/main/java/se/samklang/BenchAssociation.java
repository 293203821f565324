package se.samklang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.samklang.association.Associations;
import se.samklang.base.Period;
import se.samklang.database.Scope;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** The förbund that is measured: the demonstration's, with as many participations more as asked for. */
record BenchAssociation(Scope scope, int participations, double seconds, List<String> emails) {

    /** The period of the report that is measured. */
    static final Period REPORT = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 31));

    /** The year of the annual report that is measured. */
    static final Period ANNUAL_REPORT = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** A report over everything there is. */
    static final Period ALL_YEARS = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 8, 31));

    /** The day of the meeting with many items. */
    static final LocalDate LONG_MEETING = LocalDate.of(2023, 3, 1);

    static final int LONG_AGENDA = 300;

    static final String PASSWORD = "en lång mening för mätningen";

    private static final int ROWS_IN_FILE = 15_000;

    static BenchAssociation fill(ApplicationContext context, int participations) {
        long begun = System.nanoTime();
        Demonstration.fill(context);
        Scope scope = of(context, 0, 0).scope();
        Imports imports = context.getBean(Imports.class);
        take(imports, scope, "insatser", BenchRows.insatser());
        take(imports, scope, "moten", BenchRows.meeting(LONG_MEETING));
        take(imports, scope, "arenden", BenchRows.agenda(LONG_MEETING, LONG_AGENDA));
        for (int from = 0; from < participations; from += ROWS_IN_FILE) {
            int to = Math.min(from + ROWS_IN_FILE, participations);
            take(imports, scope, "deltagande", BenchRows.participations(from, to));
        }
        return of(context, participations, (System.nanoTime() - begun) / 1e9);
    }

    /** The demonstration's förbund as it is. */
    static BenchAssociation of(ApplicationContext context, int participations, double seconds) {
        Scope scope = Scope.of(
                context.getBean(Associations.class)
                        .withNumber(Demonstration.NUMBER)
                        .orElseThrow()
                        .associationId(),
                "Mätningen");
        return new BenchAssociation(scope, participations, seconds, new ArrayList<>());
    }

    /** A new account that may see and register everything, and its address. */
    String newUser(ApplicationContext context) {
        String email = "matning" + (emails.size() + 1) + "@exempelbygden.example";
        Accounts accounts = context.getBean(Accounts.class);
        UUID account = accounts.create(email, "Mätande Person", PASSWORD, false);
        for (Role role : List.of(Role.DIRECTOR, Role.ECONOMIST)) {
            accounts.grant(scope, account, role);
        }
        emails.add(email);
        return email;
    }

    String described() {
        return "Uppgifter: ett påhittat förbund med " + participations + " deltaganden i " + BenchRows.INSATSER
                + " insatser utöver demonstrationens, inlästa på " + BenchFigure.number(Math.rint(seconds))
                + " sekunder.";
    }

    private static void take(Imports imports, Scope scope, String kind, String rows) {
        Receipt receipt =
                imports.run(scope, kind, kind + ".csv", rows.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new IllegalStateException("the generated file of " + kind + " is refused: "
                    + receipt.findings().stream().limit(5).toList());
        }
    }
}
