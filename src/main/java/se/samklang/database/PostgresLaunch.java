package se.samklang.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server of a data folder is started: for this machine only, small, and with nothing secret in its log. */
record PostgresLaunch(Path root, Path home, Path data, Path log) {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=Europe/Stockholm",
            "log_timezone=Europe/Stockholm",
            "shared_buffers=64MB",
            // Of its own accord a server this small writes what it logs 8 KB at a time, in the middle of what it does.
            "wal_buffers=16MB",
            "max_connections=60",
            "jit=off",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "random_page_cost=1.1",
            // The log is for whoever looks after the machine: no row and no search word may stand in it.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "lc_messages=C");

    Process on(int port) throws IOException {
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix(root));
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        for (String setting : SETTINGS) {
            command.addAll(List.of("-c", setting));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }
}
