package se.fsektionen.mentorship.platform.processing;

import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One processor for each group, one thread each. Projections keep token and dead letters beside what they write, so that all
 * step back together; automations keep theirs beside the events.
 */
@Configuration(proxyBeanMethods = false)
class Processors {

    private static final int EVENTS_A_BATCH = 200;

    @Bean
    ConfigurerModule processorConfiguration(
            Groups groups,
            JdbcTokenStore automationTokens,
            MongoTokenStore projectionTokens,
            DeadLetterQueues deadLetters,
            ChangeSignals changes) {
        return configurer -> configurer.eventProcessing(events -> {
            events.registerDefaultErrorHandler(config -> PropagatingErrorHandler.instance());
            events.registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance());
            groups.automations()
                    .forEach(group -> configure(
                            events, group, new SparingTokenStore(automationTokens), EVENTS_A_BATCH / 10, deadLetters));
            groups.projections().forEach(group -> {
                configure(events, group, new SparingTokenStore(projectionTokens), EVENTS_A_BATCH, deadLetters);
                events.registerHandlerInterceptor(group, config -> changes.interceptorFor(group));
            });
        });
    }

    private static void configure(
            EventProcessingConfigurer events,
            String group,
            TokenStore tokens,
            int batch,
            DeadLetterQueues deadLetters) {
        events.registerEventHandler(config -> new Onlooker(group));
        events.assignHandlerInstancesMatching(
                group,
                handler ->
                        handler instanceof Onlooker onlooker && onlooker.group().equals(group));
        events.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (config, invoker) -> invoker.enableSequenceIdentifierCache());
        events.registerTokenStore(group, config -> tokens);
        events.registerDeadLetterQueue(group, config -> deadLetters.queueOf(group));
        // Not Axon's pooled processors: on this event store they look for new events twice a second only.
        events.registerTrackingEventProcessor(
                group,
                org.axonframework.config.Configuration::eventStore,
                config -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        // Not a replay token: an automation must react to what is stored when it first starts.
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andTokenClaimInterval(1, TimeUnit.SECONDS)
                        .andThreadFactory(
                                name -> Thread.ofPlatform().name(group).daemon().factory())
                        .andBatchSize(batch));
    }
}
