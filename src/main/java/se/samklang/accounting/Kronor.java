package se.samklang.accounting;

import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;

/** Amounts as they are typed into forms and read on pages. */
public final class Kronor {

    private Kronor() {}

    /** An amount over 0. */
    public static Parsed<Money> positive(String typed) {
        Parsed<Money> amount = Money.read(typed);
        Money money = amount.orNull();
        return money == null || money.ore() > 0
                ? amount
                : Parsed.unreadable("Beloppet ska vara större än 0. Skriv det utan minustecken.");
    }

    /** Whole kronor over 0. */
    public static Parsed<Money> whole(String typed) {
        Parsed<Money> amount = positive(typed);
        Money money = amount.orNull();
        return money == null || money.ore() % 100 == 0
                ? amount
                : Parsed.unreadable(
                        "Beloppet ska vara hela kronor. Skriv det utan ören, till exempel 9\u00a0200\u00a0000.");
    }

    /** As a form has it: {@code 1 234}, with öre where there are any; empty where there is no amount. */
    public static String typed(@Nullable Long ore) {
        return ore == null ? "" : SwedishNumber.print(new Money(ore).kronor(), ore % 100 == 0 ? 0 : 2);
    }

    /** {@code 1 234 kr}, with öre where there are any. */
    public static String printed(long ore) {
        return typed(ore) + "\u00a0kr";
    }
}
