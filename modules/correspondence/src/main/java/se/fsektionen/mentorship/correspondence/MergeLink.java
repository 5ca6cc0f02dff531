package se.fsektionen.mentorship.correspondence;

/** A place in a letter that is filled with the address of a personal link when the letter is delivered or read. */
public record MergeLink(String place, LinkId link) {}
