package se.samklang.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.ResultQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.KeyHolder;

/** A statement whose records are made by {@link RecordRows}; in all else the client's own. */
final class RecordStatement implements StatementSpec {

    private final StatementSpec own;

    RecordStatement(JdbcClient client, String statement) {
        this.own = client.sql(statement);
    }

    @Override
    public <T> MappedQuerySpec<T> query(Class<T> type) {
        return type.isRecord() ? own.query(new RecordRows<>(type)) : own.query(type);
    }

    @Override
    public <T> MappedQuerySpec<T> query(RowMapper<T> mapper) {
        return own.query(mapper);
    }

    @Override
    public ResultQuerySpec query() {
        return own.query();
    }

    @Override
    public void query(RowCallbackHandler handler) {
        own.query(handler);
    }

    @Override
    public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
        return own.query(extractor);
    }

    @Override
    public int update() {
        return own.update();
    }

    @Override
    public int update(KeyHolder keys) {
        return own.update(keys);
    }

    @Override
    public int update(KeyHolder keys, String... columns) {
        return own.update(keys, columns);
    }

    @Override
    public StatementSpec withFetchSize(int rows) {
        own.withFetchSize(rows);
        return this;
    }

    @Override
    public StatementSpec withMaxRows(int rows) {
        own.withMaxRows(rows);
        return this;
    }

    @Override
    public StatementSpec withQueryTimeout(int seconds) {
        own.withQueryTimeout(seconds);
        return this;
    }

    @Override
    public StatementSpec param(@Nullable Object value) {
        own.param(value);
        return this;
    }

    @Override
    public StatementSpec param(int place, @Nullable Object value) {
        own.param(place, value);
        return this;
    }

    @Override
    public StatementSpec param(int place, @Nullable Object value, int type) {
        own.param(place, value, type);
        return this;
    }

    @Override
    public StatementSpec param(String name, @Nullable Object value) {
        own.param(name, value);
        return this;
    }

    @Override
    public StatementSpec param(String name, @Nullable Object value, int type) {
        own.param(name, value, type);
        return this;
    }

    @Override
    public StatementSpec params(@Nullable Object... values) {
        own.params(values);
        return this;
    }

    @Override
    public StatementSpec params(List<?> values) {
        own.params(values);
        return this;
    }

    @Override
    public StatementSpec params(Map<String, ?> values) {
        own.params(values);
        return this;
    }

    @Override
    public StatementSpec paramSource(Object source) {
        own.paramSource(source);
        return this;
    }

    @Override
    public StatementSpec paramSource(SqlParameterSource source) {
        own.paramSource(source);
        return this;
    }
}
