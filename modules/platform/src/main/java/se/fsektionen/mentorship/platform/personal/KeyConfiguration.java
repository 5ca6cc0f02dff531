package se.fsektionen.mentorship.platform.personal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import se.fsektionen.mentorship.platform.CannotStart;
import se.fsektionen.mentorship.platform.MentorshipSettings;

/** Finds the master key, and makes sure that it is the one the store was begun with. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final String CHECK = "check";

    @Bean
    MasterKey masterKey(MentorshipSettings settings, DataSource dataSource) {
        JdbcTemplate sql = new JdbcTemplate(dataSource);
        List<byte[]> check =
                sql.query("SELECT wrappedKey FROM PersonalKey WHERE keyId = ?", (row, n) -> row.getBytes(1), CHECK);
        MasterKey key = find(settings, !check.isEmpty());
        byte[] expected = key.derive(CHECK);
        if (check.isEmpty()) {
            sql.update(
                    "INSERT INTO PersonalKey (keyId, personId, wrappedKey) VALUES (?, ?, ?)", CHECK, CHECK, expected);
        } else if (!Arrays.equals(check.getFirst(), expected)) {
            throw new CannotStart("The master key is not the one that the data was begun with: put the right one in"
                    + " MENTORSHIP_MASTER_KEY or " + settings.masterKeyFile() + ".");
        }
        return key;
    }

    private static MasterKey find(MentorshipSettings settings, boolean needed) {
        if (!settings.masterKey().isEmpty()) {
            return MasterKey.parse(settings.masterKey(), "MENTORSHIP_MASTER_KEY");
        }
        Path file = settings.masterKeyFile();
        if (Files.exists(file)) {
            return MasterKey.read(file);
        }
        if (needed) {
            throw new CannotStart(
                    "The master key to the data is missing: put it back in " + file + " or set MENTORSHIP_MASTER_KEY.");
        }
        return MasterKey.create(file);
    }

    @Bean
    PersonalKeys personalKeys(HikariDataSource dataSource, MasterKey masterKey) {
        return new PersonalKeys(dataSource, masterKey);
    }

    @Bean
    KeyedDigests keyedDigests(MasterKey masterKey) {
        return new KeyedDigests(masterKey);
    }
}
