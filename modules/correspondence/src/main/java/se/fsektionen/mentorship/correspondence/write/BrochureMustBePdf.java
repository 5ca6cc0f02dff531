package se.fsektionen.mentorship.correspondence.write;

import java.nio.charset.StandardCharsets;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A brochure is a PDF file: what a file begins with tells, not what it is called. */
record BrochureMustBePdf(String beginning) implements DomainRule {

    private static final String PDF = "%PDF-";

    static BrochureMustBePdf of(byte[] content) {
        int length = Math.min(content.length, PDF.length());
        return new BrochureMustBePdf(new String(content, 0, length, StandardCharsets.US_ASCII));
    }

    @Override
    public boolean isBroken() {
        return !beginning.equals(PDF);
    }
}
