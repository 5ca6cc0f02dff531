package se.fsektionen.mentorship.recruitment;

/** What mentor and mentee can talk about: offered by the one, wanted by the other, with the same words. */
public enum Topic {
    CHOOSING_SPECIALISATION,
    FIRST_JOB,
    APPLYING_FOR_JOBS,
    THESIS,
    RESEARCH_AND_PHD,
    STARTUPS,
    LEADERSHIP,
    WORKING_ABROAD,
    WORK_LIFE_BALANCE,
    EVERYDAY_WORK
}
