package se.fsektionen.mentorship.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import se.fsektionen.mentorship.platform.MentorshipSettings;

/** What can be made anew: read models and the tokens of their projections, in an embedded MongoDB or on a server. */
@Configuration(proxyBeanMethods = false)
class DisposableStore {

    private static final String DATABASE = "mentorship";

    @Bean
    @ConditionalOnExpression("'${mentorship.mongodb-url:}'.isEmpty()")
    EmbeddedMongo embeddedMongo(DataFolder folder) {
        return new EmbeddedMongo(folder.file("readmodels.mv.db"));
    }

    @Bean
    MongoClient mongoClient(MentorshipSettings settings, ObjectProvider<EmbeddedMongo> embedded) {
        EmbeddedMongo inside = embedded.getIfAvailable();
        String address = inside == null ? settings.mongodbUrl() : inside.connectionString();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applicationName("mentorship")
                .build());
    }

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, MentorshipSettings settings) {
        String named =
                settings.mongodbUrl().isEmpty() ? null : new ConnectionString(settings.mongodbUrl()).getDatabase();
        return new SimpleMongoClientDatabaseFactory(client, named == null ? DATABASE : named);
    }

    /** Documents are of the one type their projection names, so the type is not stored in each. */
    @Bean
    static BeanPostProcessor plainDocuments() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
                }
                return bean;
            }
        };
    }

    @Bean
    MongoTemplate axonCollections(MongoDatabaseFactory databases) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(databases.getMongoDatabase())
                .trackingTokensCollectionName("platform_tokens")
                .deadLetterCollectionName("platform_dead_letters")
                .build();
    }

    @Bean
    ReadModelsOfThisCode readModelStore(
            ObjectProvider<EmbeddedMongo> embedded, MongoDatabaseFactory databases, ListableBeanFactory beans) {
        EmbeddedMongo inside = embedded.getIfAvailable();
        ReadModelStore store =
                inside == null ? () -> databases.getMongoDatabase().drop() : inside::forgetEverything;
        return new ReadModelsOfThisCode(store, databases, beans);
    }

    @Bean
    MongoTokenStore projectionTokens(MongoTemplate collections, @Qualifier("serializer") Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(collections)
                .serializer(serializer)
                .claimTimeout(Duration.ofSeconds(10))
                .build();
    }
}
