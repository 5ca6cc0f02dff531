package se.fsektionen.mentorship.platform.files;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.Digests;
import se.fsektionen.mentorship.platform.FileStore;

@Component
class SqlFileStore implements FileStore {

    private final JdbcTemplate sql;

    SqlFileStore(DataSource dataSource) {
        this.sql = new JdbcTemplate(dataSource);
    }

    @Override
    public String put(byte[] content) {
        String id = Digests.sha256Hex(content);
        if (get(id).isEmpty()) {
            try {
                sql.update("INSERT INTO StoredFile (id, content) VALUES (?, ?)", id, content);
            } catch (DuplicateKeyException sameFileAtTheSameTime) {
                return id;
            }
        }
        return id;
    }

    @Override
    public Optional<byte[]> get(String id) {
        return sql.query("SELECT content FROM StoredFile WHERE id = ?", (row, n) -> row.getBytes(1), id).stream()
                .findFirst();
    }
}
