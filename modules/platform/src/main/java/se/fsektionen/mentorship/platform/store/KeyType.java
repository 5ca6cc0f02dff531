package se.fsektionen.mentorship.platform.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/** A key of an index in the read models' file: nearly always one string, and those come before all others. */
final class KeyType extends BasicDataType<KeyValue> {

    private static final byte STRING = 1;
    private static final byte OTHER = 0;
    private static final int OF_OBJECTS = 96;

    private final ObjectDataType other = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue another) {
        boolean isString = isString(one);
        if (isString != isString(another)) {
            return isString ? -1 : 1;
        }
        return isString ? string(one).compareTo(string(another)) : other.compare(one, another);
    }

    private static boolean isString(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static String string(KeyValue key) {
        return (String) key.get(0);
    }

    @Override
    public int getMemory(KeyValue key) {
        return isString(key) ? OF_OBJECTS + string(key).length() : other.getMemory(key);
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        if (isString(key)) {
            StringDataType.INSTANCE.write(target.put(STRING), string(key));
        } else {
            other.write(target.put(OTHER), key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        return source.get() == STRING
                ? new KeyValue(StringDataType.INSTANCE.read(source))
                : (KeyValue) other.read(source);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
