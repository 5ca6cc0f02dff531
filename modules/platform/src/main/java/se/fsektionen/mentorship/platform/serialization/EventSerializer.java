package se.fsektionen.mentorship.platform.serialization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.fsektionen.mentorship.kernel.DomainEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stores events under their {@link se.fsektionen.mentorship.kernel.EventType} names, as JSON in which personal data is
 * encrypted. Everything else that Axon stores beside them, such as metadata, goes to Axon's own serialiser.
 */
final class EventSerializer implements Serializer {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new IdentifierModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Records are their components: what they say about themselves is not stored.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            // A field too many, or too few, is a forgotten AddedField: better a dead letter than a silent loss.
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private final EventTypes types;
    private final PersonalDataFilter personalData;
    private final Jackson3Serializer other;

    EventSerializer(EventTypes types, PersonalDataFilter personalData, Jackson3Serializer other) {
        this.types = types;
        this.personalData = personalData;
        this.other = other;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (!(object instanceof DomainEvent)) {
            return other.serialize(object, representation);
        }
        ObjectNode tree = mapper.valueToTree(object);
        personalData.encrypt(object.getClass(), tree);
        T content = getConverter().convert(mapper.writeValueAsBytes(tree), byte[].class, representation);
        return new SimpleSerializedObject<>(content, representation, EventTypes.storedType(object.getClass()));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = types.named(stored.getType().getName()).orElse(null);
        if (type == null) {
            return other.deserialize(stored);
        }
        ObjectNode tree = (ObjectNode) getConverter()
                .convert(stored.getData(), stored.getContentType(), JsonNode.class)
                .deepCopy();
        Upcasting.upcast(type, stored.getType(), tree);
        personalData.decrypt(type, tree);
        return (T) mapper.treeToValue(tree, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return getConverter().canConvert(byte[].class, representation);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type)) {
            return Void.class;
        }
        return types.named(type.getName()).orElseGet(() -> {
            Class<?> found = other.classForType(type);
            return found == null ? UnknownSerializedType.class : found;
        });
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(Class type) {
        return type != null && DomainEvent.class.isAssignableFrom(type)
                ? EventTypes.storedType(type)
                : other.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return other.getConverter();
    }
}
