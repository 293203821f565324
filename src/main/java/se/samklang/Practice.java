package se.samklang;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.publications.ReportKind;
import se.samklang.publications.Reports;

/**
 * What the program does when it is started to practise, after it has been built: opens pages and prints a report, so that
 * Java notes the classes they need and later starts find them ready.
 */
final class Practice {

    private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

    private Practice() {}

    static void on(ConfigurableApplicationContext context) {
        try {
            Demonstration.fill(context);
            BenchAssociation association = BenchAssociation.of(context, 0, 0);
            pages(context, association);
            report(context, association);
        } catch (RuntimeException failure) {
            LOG.warn("practising stopped early; starts will be somewhat slower", failure);
        }
    }

    private static void pages(ConfigurableApplicationContext context, BenchAssociation association) {
        String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        try (BenchUser user = new BenchUser(address)) {
            user.signIn(association.newUser(context));
            for (String path : List.of("/", "/health/ready", "/deltagande", "/insatser", "/sok?q=team", "/rapporter")) {
                LOG.debug("{} took {} ns", path, user.get(path).nanos());
            }
        }
    }

    private static void report(ConfigurableApplicationContext context, BenchAssociation association) {
        Document document = context.getBean(Reports.class)
                .compose(association.scope(), ReportKind.INTERIM_REPORT, BenchAssociation.REPORT);
        LOG.debug("{} bytes", context.getBean(Renderings.class).render(document, OutputFormat.PDF).length);
    }
}
