package se.fsektionen.violations.recruitment.automation;

import se.fsektionen.mentorship.platform.Automation;

/** Does not say when it acts. */
@Automation(processingGroup = "violations.automation")
public class Misnamed {}
