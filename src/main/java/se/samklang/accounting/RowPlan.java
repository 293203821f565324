package se.samklang.accounting;

import java.util.List;
import java.util.function.BiConsumer;
import se.samklang.database.Write;
import se.samklang.exchange.ImportPlan;

/** Rows of a file that hold, and how one of them is stored. */
public record RowPlan<T>(List<T> entries, BiConsumer<Write, T> storing) implements ImportPlan {

    @Override
    public int accepted() {
        return entries.size();
    }

    @Override
    public void store(Write tx) {
        entries.forEach(entry -> storing.accept(tx, entry));
    }
}
