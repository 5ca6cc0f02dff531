package se.fsektionen.mentorship.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void trimsAndLowersSoThatOnePersonIsOneAddress() {
        assertThat(new EmailAddress("  Anna.Åberg@Example.SE ")).isEqualTo(new EmailAddress("anna.åberg@example.se"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anna",
                "anna@",
                "@example.se",
                "anna@example",
                "an na@example.se",
                "a@b@c.se",
                "a,b@c.se"
            })
    void refusesWhatCannotBeAnAddress(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void acceptsLettersBeforeAndAfter(
            @ForAll @AlphaChars @StringLength(min = 1, max = 64) String local,
            @ForAll @AlphaChars @StringLength(min = 1, max = 60) String domain) {
        assertThat(EmailAddress.isValid(local + "@" + domain + ".se")).isTrue();
    }
}
