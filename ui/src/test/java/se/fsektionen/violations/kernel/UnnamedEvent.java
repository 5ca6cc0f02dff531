package se.fsektionen.violations.kernel;

import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.DomainEvent;

/** An event that is no record, has no stable name, and knows a framework. */
@Component
public class UnnamedEvent implements DomainEvent {}
