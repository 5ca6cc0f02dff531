package se.fsektionen.mentorship.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import se.fsektionen.mentorship.platform.MentorshipSettings;
import se.fsektionen.mentorship.platform.history.EventChain;

/** What must last: events, keys, files and the tokens of automations, in HSQLDB in a file or in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DurableStore {

    /** A person waits for what follows from an event; Axon itself would look once a second. */
    private static final long LOOK_FOR_EVENTS_MILLIS = 10;

    @Bean
    HikariDataSource dataSource(MentorshipSettings settings, ObjectProvider<DataFolder> folder) {
        boolean embedded = settings.postgresUrl().isEmpty();
        HikariDataSource source = new HikariDataSource();
        if (embedded) {
            source.setDataSource(
                    new KeptStatements(new DriverManagerDataSource(hsqldbUrl(folder.getObject()), "SA", "")));
        } else {
            source.setJdbcUrl(settings.postgresUrl());
        }
        source.setMaximumPoolSize(16);
        source.setPoolName("durable");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource(embedded ? "platform/hsqldb.sql" : "platform/postgresql.sql")),
                source);
        return source;
    }

    private static String hsqldbUrl(DataFolder folder) {
        // Each commit is on disk before it is answered. The log is folded into the data file by a clean stop only: a
        // checkpoint waits for open transactions. The folder's own lock keeps a second program out.
        return "jdbc:hsqldb:file:" + folder.file("durable")
                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.log_size=0"
                + ";hsqldb.lock_file=false;shutdown=true";
    }

    /**
     * HSQLDB folds its log while nobody writes. PostgreSQL keeps deleted bytes in its write-ahead log until it recycles that.
     * Either way the keys are wrapped by the master key all the while.
     */
    @Bean
    DeletedBytes deletedBytes(DataSource dataSource, PlatformTransactionManager transactions) {
        if (transactions instanceof CountedTransactions counted) {
            JdbcTemplate sql = new JdbcTemplate(dataSource);
            return () -> counted.whileNoOtherIsOpen(() -> sql.execute("CHECKPOINT DEFRAG"));
        }
        return () -> {
            try (Connection outsideTransactions = dataSource.getConnection();
                    Statement statement = outsideTransactions.createStatement()) {
                statement.execute("VACUUM (FULL) PersonalKey");
            } catch (SQLException e) {
                throw new UncategorizedSQLException("wipe", null, e);
            }
        };
    }

    @Bean
    PlatformTransactionManager platformTransactionManager(DataSource dataSource, MentorshipSettings settings) {
        return settings.postgresUrl().isEmpty()
                ? new CountedTransactions(dataSource)
                : new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        // SQL state 23505 is a broken unique key, in both databases: somebody else's event came first.
        return exception -> ExceptionUtils.findException(exception, SQLException.class)
                .filter(sql -> "23505".equals(sql.getSQLState()))
                .isPresent();
    }

    @Bean
    EventStore eventStore(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions,
            EventChain chain,
            @Qualifier("eventSerializer") Serializer serializer) {
        JdbcEventStorageEngine.Builder storage = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(exceptions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .dataType(byte[].class)
                .lowestGlobalSequence(1)
                // An event that commits after a later one is waited for: by Axon's own measure a clock that is moved
                // on, as
                // in tests and the demonstration, would make it too late at once, and nobody would ever see it.
                .gapTimeout(Integer.MAX_VALUE)
                .batchSize(500);
        return EmbeddedEventStore.builder()
                .storageEngine(new ChainedEventStorage(storage, transactions, chain))
                .fetchDelay(LOOK_FOR_EVENTS_MILLIS)
                .build();
    }

    @Bean
    JdbcTokenStore automationTokens(ConnectionProvider connections, @Qualifier("serializer") Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(Duration.ofSeconds(10))
                .build();
    }
}
