package se.fsektionen.mentorship.correspondence.read;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.BrochureReplaced;
import se.fsektionen.mentorship.correspondence.FindBrochure;
import se.fsektionen.mentorship.platform.FileStore;
import se.fsektionen.mentorship.platform.Projection;

/** Knows which file each brochure is. */
@Projection(processingGroup = "correspondence.projection")
class BrochureProjection {

    private final MongoOperations mongo;
    private final FileStore files;
    private final DefaultBrochures defaults;

    BrochureProjection(MongoOperations mongo, FileStore files, DefaultBrochures defaults) {
        this.mongo = mongo;
        this.files = files;
        this.defaults = defaults;
    }

    @EventHandler
    void on(BrochureReplaced event, @Timestamp Instant at) {
        mongo.save(new BrochureDocument(event.brochure().name(), event.fileId(), event.fileName(), at));
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(BrochureDocument.class);
    }

    @QueryHandler
    FindBrochure.BrochureFile brochure(FindBrochure query) {
        Brochure brochure = query.brochure();
        BrochureDocument uploaded = mongo.findById(brochure.name(), BrochureDocument.class);
        return uploaded == null
                ? defaults.file(brochure)
                : new FindBrochure.BrochureFile(
                        uploaded.name(), files.get(uploaded.file()).orElseThrow(), uploaded.replaced());
    }
}
