package se.samklang.accounting;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Pages as a visitor sees them, and what they are asked with. */
public final class ShownPages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private ShownPages() {}

    public static Form sent(String... fields) {
        return Form.sent(parameters(fields));
    }

    public static Map<String, List<String>> parameters(String... fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            parameters.put(fields[i], new ArrayList<>(List.of(fields[i + 1])));
        }
        return parameters;
    }

    public static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/ekonomi", parameters);
    }

    public static String html(Visitor visitor, Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor, List.of(), "/ekonomi", "token", "/v", null, null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    public static Visitor visitor(Scope scope, Role role) {
        return new Visitor(scope, new UUID(0, 7), "Test Testsson", "test@example.org", Set.of(role), "Prov", false);
    }

    public static Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
