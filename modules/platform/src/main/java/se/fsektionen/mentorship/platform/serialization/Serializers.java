package se.fsektionen.mentorship.platform.serialization;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class Serializers {

    /** Tokens, metadata and whatever else Axon stores. */
    @Bean
    @Primary
    Jackson3Serializer serializer() {
        return Jackson3Serializer.builder().lenientDeserialization().build();
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
