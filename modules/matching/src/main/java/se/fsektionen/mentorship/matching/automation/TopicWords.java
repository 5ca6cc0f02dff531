package se.fsektionen.mentorship.matching.automation;

import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.recruitment.Topic;

/** Topics in running text. */
final class TopicWords {

    private TopicWords() {}

    static String of(List<Topic> topics, Language language) {
        return topics.stream().map(topic -> of(topic, language)).collect(Collectors.joining(", "));
    }

    private static String of(Topic topic, Language language) {
        boolean swedish = language == Language.SWEDISH;
        return switch (topic) {
            case CHOOSING_SPECIALISATION -> swedish ? "att välja inriktning" : "choosing a specialisation";
            case FIRST_JOB -> swedish ? "första jobbet" : "the first job";
            case APPLYING_FOR_JOBS -> swedish ? "att söka jobb" : "applying for jobs";
            case THESIS -> swedish ? "examensarbetet" : "the degree project";
            case RESEARCH_AND_PHD -> swedish ? "forskning och doktorandstudier" : "research and doctoral studies";
            case STARTUPS -> swedish ? "att starta eget" : "starting a business";
            case LEADERSHIP -> swedish ? "ledarskap" : "leadership";
            case WORKING_ABROAD -> swedish ? "att arbeta utomlands" : "working abroad";
            case WORK_LIFE_BALANCE -> swedish ? "balans mellan arbete och liv" : "work-life balance";
            case EVERYDAY_WORK -> swedish ? "hur arbetsdagarna ser ut" : "what the working days are like";
        };
    }
}
