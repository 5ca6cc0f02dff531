package se.fsektionen.mentorship.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data lies.
 *
 * @param dataDir the folder of the embedded stores
 * @param postgresUrl a JDBC address of a PostgreSQL database, with user and password in it; empty for the embedded store
 * @param mongodbUrl a connection string of a MongoDB replica set, with the database's name; empty for the embedded store
 * @param masterKey 32 bytes in base64, which wrap the keys to personal data; empty to keep them in a file beside the data
 *     folder
 */
@ConfigurationProperties("mentorship")
public record MentorshipSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("") String postgresUrl,
        @DefaultValue("") String mongodbUrl,
        @DefaultValue("") String masterKey) {

    /** The master key's file where no key is set: beside the data folder, never in it. */
    public Path masterKeyFile() {
        Path folder = dataDir.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + ".key");
    }
}
