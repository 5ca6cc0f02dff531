/**
 * The demonstration: two finished years and two running terms, made by sending the program's own commands on a moved clock, so
 * that every timeline, letter and statistic in it is real. Active with {@code --demo} only.
 */
package se.fsektionen.mentorship.ui.demo;
