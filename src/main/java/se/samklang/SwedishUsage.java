package se.samklang;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the headings of every command's help in Swedish. */
final class SwedishUsage {

    private SwedishUsage() {}

    static void in(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("Användning: ");
        usage.synopsisSubcommandLabel("KOMMANDO");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nUppgifter:%n");
        usage.optionListHeading("%nVal:%n");
        usage.commandListHeading("%nKommandon:%n");
        usage.sortOptions(false);
        usage.width(100);
        if (!line.getSubcommands().isEmpty()) {
            usage.footer(
                    "",
                    "Skriv " + line.getCommandSpec().qualifiedName() + " KOMMANDO --help för hjälp om ett kommando.");
        }
        line.getSubcommands().values().forEach(SwedishUsage::in);
    }
}
