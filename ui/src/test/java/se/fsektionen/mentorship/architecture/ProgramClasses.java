package se.fsektionen.mentorship.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program itself, read once: not those of tests, whether they lie in folders or in jars. */
public final class ProgramClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("se.fsektionen.mentorship");

    private ProgramClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
