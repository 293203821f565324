package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.samklang.base.SwedishDate;
import se.samklang.database.DataFolder;
import se.samklang.database.Misconfigured;
import se.samklang.database.RunningDatabase;

/** The running program: the database opened, the modules wired, with or without the web. */
final class Program {

    /** In the data folder: where the running server answers. */
    private static final String PORT = "port";

    private Program() {}

    /** Starts everything a command needs, without a web server. The caller closes it. */
    static ConfigurableApplicationContext open(Settings settings) {
        return run(settings, database(settings), clock(), WebApplicationType.NONE);
    }

    /** Starts the web application. */
    static ConfigurableApplicationContext serve(Settings settings) {
        refuseOccupied(settings.port());
        return serve(settings, database(settings), clock());
    }

    /** Starts the web application on an open database and another clock. Port 0 takes any free port. */
    static ConfigurableApplicationContext serve(Settings settings, RunningDatabase database, Clock clock) {
        return run(settings, database, clock, WebApplicationType.SERVLET);
    }

    static String occupied(int port) {
        return "Port " + port + " används redan på den här datorn. Välj en annan med --port, till exempel --port "
                + (port == 65_535 ? 8080 : port + 1) + ".";
    }

    private static ConfigurableApplicationContext run(
            Settings settings, RunningDatabase database, Clock clock, WebApplicationType type) {
        try {
            if (type == WebApplicationType.SERVLET && database.isJoined()) {
                throw new Misconfigured("Datamappen " + settings.dataFolder().toAbsolutePath()
                        + " används redan av ett Samklang som är igång. Avsluta det, eller välj en annan med --data.");
            }
            SpringApplication application = new SpringApplication(Application.class);
            application.setWebApplicationType(type);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            application.setRegisterShutdownHook(true);
            application.setDefaultProperties(properties(settings));
            application.addInitializers(context -> {
                GenericApplicationContext beans = (GenericApplicationContext) context;
                beans.registerBean(Settings.class, () -> settings);
                beans.registerBean(Clock.class, () -> clock);
                beans.registerBean(RunningDatabase.class, () -> database);
            });
            ConfigurableApplicationContext running = application.run();
            if (type == WebApplicationType.SERVLET && settings.databaseUrl() == null) {
                notePort(settings, running);
            }
            return running;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Who asks is told by the proxies that are trusted, and by nobody else. */
    private static Map<String, Object> properties(Settings settings) {
        return settings.trustedProxies().isEmpty()
                ? Map.of("server.port", settings.port())
                : Map.of(
                        "server.port",
                        settings.port(),
                        "server.tomcat.remoteip.remote-ip-header",
                        "x-forwarded-for",
                        "server.tomcat.remoteip.internal-proxies",
                        settings.trustedProxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** Where people reach the application: also where a running server was started on another port than ours. */
    static String address(Settings settings, ApplicationContext context) {
        Path note = settings.dataFolder().resolve(PORT);
        if (settings.baseUrl() != null
                || !context.getBean(RunningDatabase.class).isJoined()
                || !Files.exists(note)) {
            return settings.address();
        }
        try {
            return "http://localhost:" + Files.readString(note).strip();
        } catch (IOException unreadable) {
            return settings.address();
        }
    }

    private static void notePort(Settings settings, ApplicationContext running) {
        try {
            Files.writeString(
                    settings.dataFolder().resolve(PORT),
                    running.getEnvironment().getRequiredProperty("local.server.port"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one clock of the program. */
    static Clock clock() {
        return Clock.system(SwedishDate.STOCKHOLM);
    }

    /** Opens only the database, or joins the one a running server has. The caller closes it. */
    static RunningDatabase database(Settings settings) {
        if (settings.databaseUrl() != null) {
            return RunningDatabase.external(settings.databaseUrl());
        }
        DataFolder folder = DataFolder.open(settings.dataFolder());
        return RunningDatabase.embedded(folder, folder.root());
    }

    private static void refuseOccupied(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Misconfigured(occupied(port), taken);
        }
    }
}
