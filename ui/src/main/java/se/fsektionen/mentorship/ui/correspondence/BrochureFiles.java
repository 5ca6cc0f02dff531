package se.fsektionen.mentorship.ui.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure;
import se.fsektionen.mentorship.correspondence.FindBrochure.BrochureFile;
import se.fsektionen.mentorship.platform.Queries;

/** The brochures as anybody may read them: {@code /brochure/mentor.pdf} and {@code /brochure/mentee.pdf}. */
@RestController
class BrochureFiles {

    private final Queries queries;

    BrochureFiles(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/brochure/{which:mentor|mentee}.pdf")
    ResponseEntity<byte[]> read(@PathVariable String which) {
        BrochureFile file = queries.ask(new FindBrochure(Brochure.valueOf(which.toUpperCase(Locale.ROOT))));
        ContentDisposition shownUnderItsName = ContentDisposition.inline()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shownUnderItsName.toString())
                .body(file.content());
    }
}
