package se.fsektionen.mentorship.platform.processing;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Projection;

/** The processing groups there are, as their members name them. */
@Component
class Groups {

    private final NavigableSet<String> projections;
    private final NavigableSet<String> automations;

    Groups(ListableBeanFactory beans) {
        projections = named(beans, Projection.class, Projection::processingGroup, ".projection");
        automations = named(beans, Automation.class, Automation::processingGroup, ".automation");
    }

    NavigableSet<String> projections() {
        return projections;
    }

    NavigableSet<String> automations() {
        return automations;
    }

    List<String> all() {
        return Stream.concat(projections.stream(), automations.stream()).toList();
    }

    private static <A extends Annotation> NavigableSet<String> named(
            ListableBeanFactory beans, Class<A> mark, Function<A, String> group, String suffix) {
        NavigableSet<String> names = new TreeSet<>();
        Arrays.stream(beans.getBeanNamesForAnnotation(mark))
                .map(bean -> beans.findAnnotationOnBean(bean, mark))
                .map(group)
                .forEach(names::add);
        names.stream().filter(name -> !name.endsWith(suffix)).findFirst().ifPresent(name -> {
            throw new IllegalStateException(
                    "A group of @" + mark.getSimpleName() + " must end with " + suffix + ": " + name);
        });
        return names;
    }
}
