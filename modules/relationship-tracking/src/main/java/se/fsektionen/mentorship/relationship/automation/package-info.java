/** What happens by itself around a pair: it starts, its two are introduced, a concern is confirmed, places are given back. */
package se.fsektionen.mentorship.relationship.automation;
