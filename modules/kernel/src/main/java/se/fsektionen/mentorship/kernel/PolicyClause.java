package se.fsektionen.mentorship.kernel;

/** The clauses of the mentor programme's policy, by the section's numbering. */
public enum PolicyClause {
    /** Each term is announced, autumn and spring; a single one a year is a decision with a reason. */
    P01,
    /** Applications are announced within four weeks of the start of term. */
    P02,
    /** A mentor has one or two mentees; a mentee has one mentor. */
    P03,
    /** Activities are held during the year. */
    P04,
    /** The work has continuity from one coordinator to the next. */
    P05,
    /** A register of mentors is kept. */
    P06,
    /** All known alumni are asked, with a letter that says what the programme is and gives. */
    P07,
    /** Those who show interest get the fuller letter with the brochure at once; contacts are kept warm and on record. */
    P08,
    /** Mentors are told in good time of joint and alumni activities. */
    P09,
    /** The mentee is the driving party. */
    P10,
    /** A register of mentees is kept, linked with the mentors. */
    P11,
    /** The call for applications goes out with the mentee brochure. */
    P12,
    /** Applications are made in writing, in a form. */
    P13,
    /** Pairs are made so that both gain, on as much information as can be had. */
    P14,
    /** The selection is made in consultation with FNU and the business-relations officer. */
    P15,
    /** That the selection works well is checked afterwards. */
    P16,
    /** Mentors and mentees keep getting information during the year. */
    P17,
    /** An information meeting with a light meal at the start of a term, for its mentors and the previous term's. */
    P18,
    /** An alumni banquet to which the mentors are invited. */
    P19,
    /** Mentors are thanked. */
    P20,
    /** After every meeting mentor and mentee each fill in a short survey. */
    P21,
    /** Either may say that the relationship does not work; the coordinator acts as soon as possible. */
    P22,
    /** At the end of the year a long survey goes to every mentor and mentee. */
    P23,
    /** The programme is evaluated all along. */
    P24,
    /** After a finished term the policy is revised. */
    P25
}
