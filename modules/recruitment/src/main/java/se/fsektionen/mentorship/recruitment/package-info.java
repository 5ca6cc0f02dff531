/**
 * Terms of the programme, the register of alumni and of mentors, students' applications and the register of mentees
 * (clauses P01, P02, P03, P06 to P08, P11 to P13). The alumnus owns the mentor's places, the mentee owns the one mentor: no
 * path through the system gives more. Knows correspondence, the platform and the kernel.
 */
package se.fsektionen.mentorship.recruitment;
