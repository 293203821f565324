package se.samklang.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Makes records of rows: the component {@code startMonth} takes the column {@code start_month}. Which column that is,
 * is found once for a whole result; Spring's own mapper asks for every value of every row by the wrong name first, and
 * pays for an exception each time.
 */
final class RecordRows<T> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Class<T> type;
    private final Shape shape;
    private int @Nullable [] columns;

    RecordRows(Class<T> type) {
        this.type = type;
        this.shape = SHAPES.get(type);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        int[] places = columns == null ? columns = shape.columns(row.getMetaData()) : columns;
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = value(row, places[i], shape.types[i]);
        }
        return type.cast(shape.create(values));
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> wanted) throws SQLException {
        Object value = JdbcUtils.getResultSetValue(row, column, wanted);
        return value == null || wanted.isInstance(value) || wanted.isPrimitive()
                ? value
                : CONVERSION.convert(value, wanted);
    }

    /** The canonical constructor of a record and the names its columns have. */
    private record Shape(Constructor<?> constructor, String[] names, Class<?>[] types) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            String[] names = Arrays.stream(components)
                    .map(component -> JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()))
                    .toArray(String[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(constructor, names, types);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        int[] columns(ResultSetMetaData columns) throws SQLException {
            Map<String, Integer> places = new HashMap<>();
            for (int i = columns.getColumnCount(); i > 0; i--) {
                places.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
            }
            int[] found = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                Integer place = places.get(names[i]);
                if (place == null) {
                    throw new IllegalStateException(
                            "the statement has no column " + names[i] + " for " + constructor.getDeclaringClass());
                }
                found[i] = place;
            }
            return found;
        }

        Object create(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(refused.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
