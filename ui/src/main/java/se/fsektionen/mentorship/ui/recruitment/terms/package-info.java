/** The terms of the programme, step by step. */
@NullMarked
package se.fsektionen.mentorship.ui.recruitment.terms;

import org.jspecify.annotations.NullMarked;
