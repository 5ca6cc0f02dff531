package se.fsektionen.mentorship.platform.serialization;

import java.lang.reflect.Constructor;
import se.fsektionen.mentorship.kernel.Identifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes identifiers as the strings they are. */
final class IdentifierModule extends SimpleModule {

    IdentifierModule() {
        addSerializer(new AsValue());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return hasDeserializerFor(config, type.getRawClass()) ? new FromValue(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Identifier.class.isAssignableFrom(type) && type.isRecord();
            }
        });
    }

    private static final class AsValue extends StdSerializer<Identifier> {

        private AsValue() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializationContext context) {
            json.writeString(identifier.value());
        }
    }

    private static final class FromValue extends StdDeserializer<Object> {

        private final transient Constructor<?> constructor;

        private FromValue(Class<?> type) {
            super(type);
            try {
                constructor = type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("An identifier has the one component value: " + type.getName(), e);
            }
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            try {
                return constructor.newInstance(json.getValueAsString());
            } catch (ReflectiveOperationException e) {
                return context.handleInstantiationProblem(handledType(), json.getValueAsString(), e);
            }
        }
    }
}
