/** How well two people fit: plain Java. */
package se.fsektionen.mentorship.matching.scoring;
