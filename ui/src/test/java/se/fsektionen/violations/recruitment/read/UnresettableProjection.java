package se.fsektionen.violations.recruitment.read;

import se.fsektionen.mentorship.platform.Projection;

/** Has no reset handler. */
@Projection(processingGroup = "violations.projection")
public class UnresettableProjection {}
