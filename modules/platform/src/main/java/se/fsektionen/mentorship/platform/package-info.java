/**
 * Where history and read models lie, and how messages travel: event store, serialiser, personal-data keys, processors and
 * their tokens, files. Modules see only what is in this package; the sub-packages hold the machinery. Knows the kernel only.
 */
package se.fsektionen.mentorship.platform;
