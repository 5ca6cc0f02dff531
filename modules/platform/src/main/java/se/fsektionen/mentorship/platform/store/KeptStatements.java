package se.fsektionen.mentorship.platform.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to HSQLDB that keep one of each prepared statement open. A connection forgets a statement when nobody has it open,
 * and would take its SQL apart anew each time; that is more work than most of the statements themselves.
 */
final class KeptStatements extends DelegatingDataSource {

    private static final int AT_MOST = 100;
    private static final int STOPPING_SECONDS = 5;

    KeptStatements(DataSource connections) {
        super(connections);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return keeping(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return keeping(super.getConnection(user, password));
    }

    /** So long the pool waits for its own threads when it is closed. */
    @Override
    public int getLoginTimeout() {
        return STOPPING_SECONDS;
    }

    private static Connection keeping(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, new Keeping(connection));
    }

    /** The statements end with their connection. */
    private static final class Keeping implements InvocationHandler {

        private final Connection connection;
        private final Map<String, Statement> kept = new HashMap<>();

        private Keeping(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                if (method.getName().equals("prepareStatement") && kept.size() < AT_MOST) {
                    String kind = Arrays.deepToString(arguments);
                    if (!kept.containsKey(kind)) {
                        kept.put(kind, (Statement) method.invoke(connection, arguments));
                    }
                }
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
