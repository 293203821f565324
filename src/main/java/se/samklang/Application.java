package se.samklang;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.samklang.database.Database;
import se.samklang.database.DiskGuard;
import se.samklang.database.RunningDatabase;
import se.samklang.signatures.SignatureSettings;
import se.samklang.web.WebSettings;

/** The parts every module stands on. */
@SpringBootApplication(
        proxyBeanMethods = false,
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
class Application {

    @Bean(destroyMethod = "")
    DataSource dataSource(RunningDatabase running) {
        return running.dataSource();
    }

    @Bean
    DiskGuard diskGuard(RunningDatabase running) {
        return running.guard();
    }

    @Bean
    Database database(DataSource dataSource, Clock clock, DiskGuard guard) {
        return new Database(dataSource, clock, guard);
    }

    @Bean
    WebSettings webSettings(Settings settings) {
        return new WebSettings(settings.baseUrl());
    }

    @Bean
    SignatureSettings signatureSettings(Settings settings) {
        return settings.signatures();
    }
}
