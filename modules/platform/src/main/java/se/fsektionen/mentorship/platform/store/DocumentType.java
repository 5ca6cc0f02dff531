package se.fsektionen.mentorship.platform.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A document in the read models' file: BSON, which begins with its own length. */
final class DocumentType extends BasicDataType<Document> {

    private static final int OF_AN_OBJECT = 32;

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        target.put(bson.array(), bson.arrayOffset(), bson.readableBytes());
    }

    @Override
    public Document read(ByteBuffer source) {
        ByteBuf bson = Unpooled.wrappedBuffer(source.slice());
        Document document = BsonDecoder.decodeBson(bson);
        source.position(source.position() + bson.readerIndex());
        return document;
    }

    /** Roughly: it decides when a page is split and when the cache is full. */
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OF_AN_OBJECT + text.length();
            case Collection<?> list ->
                OF_AN_OBJECT + list.stream().mapToInt(DocumentType::memory).sum();
            case Document nested ->
                OF_AN_OBJECT
                        + nested.values().stream()
                                .mapToInt(part -> OF_AN_OBJECT + memory(part))
                                .sum();
            default -> OF_AN_OBJECT;
        };
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
