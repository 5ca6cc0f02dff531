package se.fsektionen.mentorship.platform.serialization;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

@Configuration(proxyBeanMethods = false)
class Serializers {

    /**
     * Tokens, metadata and whatever else Axon stores. The token of a replay holds other tokens, and an object of any class that
     * says why it was asked for: it can't be read without a validator. None of ours says why, so tokens are all it allows.
     */
    @Bean
    @Primary
    Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .lenientDeserialization()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(TrackingToken.class)
                                .build()))
                .build();
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.onClassPath();
    }

    @Bean
    Serializer eventSerializer(EventTypes types, PersonalCipher cipher, Jackson3Serializer serializer) {
        return new EventSerializer(types, new PersonalDataFilter(cipher), serializer);
    }
}
