package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.accounting.contributions.ContributionSql.Member;

/** The rows of one year in a file. They must say the same of the year, and of each member. */
record FileYear(int year, List<FileRow> rows, Map<FileRow, Member> members) {

    /** The rows whose member is known; what is unknown or contradicts itself is told. */
    static FileYear of(int year, List<FileRow> rows, List<Member> members) {
        Map<String, Member> byName = members.stream()
                .collect(Collectors.toMap(member -> key(member.name()), member -> member, (one, two) -> one));
        Map<FileRow, Member> found = new LinkedHashMap<>();
        for (FileRow row : rows) {
            Member member = byName.get(key(row.member()));
            if (member == null) {
                row.row()
                        .fault(
                                "medlem",
                                "OKAND_MEDLEM",
                                "Ingen medlem under " + year + " heter så. Medlemmarna är: "
                                        + members.stream().map(Member::name).collect(Collectors.joining(", ")) + ".");
            } else {
                found.put(row, member);
            }
        }
        return new FileYear(year, rows, found);
    }

    /** Told row by row, beside the cell. */
    void check() {
        ContributionYear.Content first = rows.getFirst().content();
        Map<UUID, FileRow> firsts = new LinkedHashMap<>();
        Set<String> dues = new HashSet<>();
        for (FileRow row : rows) {
            if (!row.content().equals(first)) {
                row.row()
                        .fault(
                                "ram",
                                "OLIKA_BESLUT",
                                "Ram, beslut, nyckel och plan ska vara lika på alla rader för " + year + ".");
            }
            Member member = members.get(row);
            if (member != null) {
                FileRow earlier = firsts.putIfAbsent(member.id(), row);
                if (earlier != null && earlier.weight().compareTo(row.weight()) != 0) {
                    row.row().fault("vikt", "OLIKA_VIKT", "Medlemmen har en annan vikt på en tidigare rad.");
                }
                checkDue(row, member, dues);
            }
        }
        if (members.size() == rows.size()) {
            WeightRules.check(first.municipalityKey(), weighed()).forEach(fault -> {
                FileRow row = firsts.get(fault.memberId());
                (row == null ? rows.getFirst() : row).row().fault("vikt", "FEL_VIKTER", fault.sentence());
            });
            checkParties(firsts);
        }
    }

    ContributionYear.Content content() {
        return rows.getFirst().content();
    }

    /** Each member once, in the order of the file. */
    List<Contribution.Weighed> weighed() {
        Map<UUID, Contribution.Weighed> weighed = new LinkedHashMap<>();
        members.forEach((row, member) ->
                weighed.putIfAbsent(member.id(), new Contribution.Weighed(member.id(), member.party(), row.weight())));
        return new ArrayList<>(weighed.values());
    }

    List<Instalment.Content> instalments(UUID member) {
        List<Instalment.Content> instalments = new ArrayList<>();
        members.forEach((row, own) -> {
            Instalment.Content instalment = row.instalment();
            if (instalment != null && own.id().equals(member)) {
                instalments.add(instalment);
            }
        });
        return instalments;
    }

    /** The accounts of each party, each range once. */
    List<Range> accounts() {
        List<Range> ranges = new ArrayList<>();
        members.forEach((row, member) -> {
            if (row.accounts() != null) {
                row.accounts().stream()
                        .map(range -> new Range(member.party().name(), range))
                        .filter(range -> !ranges.contains(range))
                        .forEach(ranges::add);
            }
        });
        return ranges;
    }

    private void checkParties(Map<UUID, FileRow> firsts) {
        for (Party party : Party.values()) {
            boolean paid = members.values().stream().anyMatch(member -> member.party() == party);
            if (!paid && !firsts.isEmpty()) {
                rows.getFirst()
                        .row()
                        .fault(
                                "medlem",
                                "PART_SAKNAS",
                                "Ingen rad för " + year + " gäller den som betalar " + party.owner() + " del.");
            }
        }
    }

    private static void checkDue(FileRow row, Member member, Set<String> dues) {
        Instalment.Content instalment = row.instalment();
        if (instalment != null && !dues.add(member.id() + " " + instalment.dueDate())) {
            row.row().fault("forfaller", "DUBBLETT", "Medlemmen har redan en del som förfaller den dagen.");
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
