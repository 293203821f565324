package se.samklang.web;

import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions of accounts, also where no pages are served: a command can end them too. */
@Component
final class OpenSessions {

    private final JdbcIndexedSessionRepository sessions;

    OpenSessions(DataSource dataSource) {
        sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), new TransactionTemplate(new JdbcTransactionManager(dataSource)));
        sessions.setTableName("framework.session");
    }

    int count(UUID account) {
        return of(account).size();
    }

    /** Ends every session of the account, and answers how many they were. */
    int end(UUID account) {
        Set<String> open = of(account);
        open.forEach(sessions::deleteById);
        return open.size();
    }

    private Set<String> of(UUID account) {
        return sessions.findByPrincipalName(account.toString()).keySet();
    }
}
