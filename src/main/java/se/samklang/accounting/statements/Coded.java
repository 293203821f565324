package se.samklang.accounting.statements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A choice that has a code in files and addresses and a label on pages, both Swedish. */
interface Coded {

    String code();

    String label();

    /** Labels by code, in order. */
    static <E extends Enum<E> & Coded> Map<String, String> choices(Class<E> type) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E each : type.getEnumConstants()) {
            choices.put(each.code(), each.label());
        }
        return choices;
    }

    /** Empty where no choice has the code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException where no choice has the code */
    static <E extends Enum<E> & Coded> E read(Class<E> type, String code) {
        return find(type, code).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + code));
    }
}
