package se.samklang.association;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the law asks of a förbund's members. */
final class MemberRules {

    private static final Pattern CITY = Pattern.compile(" [Ss]tad$");

    private MemberRules() {}

    /** The kinds of party without a member on the day; a samordningsförbund has all four (3 § lag 2003:1210). */
    static List<String> missingParties(List<MemberSql.Member> members, LocalDate day) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> members.stream()
                        .filter(member -> member.partyKind().equals(kind.name()))
                        .noneMatch(member -> isMember(member, day)))
                .map(PartyKind::label)
                .toList();
    }

    static boolean isMember(MemberSql.Member member, LocalDate day) {
        return (member.fromDate() == null || !member.fromDate().isAfter(day))
                && (member.toDate() == null || !member.toDate().isBefore(day));
    }

    /**
     * The code of the municipality whose name a member carries; null for a member called something else. A municipality may
     * call itself "stad"; the code list calls them all "kommun".
     *
     * @param municipalities names by code
     */
    static @Nullable String municipalityNamed(String member, Map<String, String> municipalities) {
        String name = CITY.matcher(member.strip()).replaceFirst(" kommun");
        return municipalities.entrySet().stream()
                .filter(municipality -> municipality.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
