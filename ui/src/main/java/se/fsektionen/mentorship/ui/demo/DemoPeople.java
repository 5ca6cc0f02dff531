package se.fsektionen.mentorship.ui.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.Topic;

/** Makes up people: the same seed, the same people. Addresses end with {@code example.se}, which nobody has. */
final class DemoPeople {

    private static final List<String> FIRST_NAMES = List.of(
            "Alva",
            "Anders",
            "Anna",
            "Astrid",
            "Axel",
            "Birgitta",
            "Björn",
            "Cecilia",
            "Carl",
            "Dag",
            "Ebba",
            "Elin",
            "Emil",
            "Erik",
            "Eva",
            "Filip",
            "Frida",
            "Fredrik",
            "Gustav",
            "Hanna",
            "Hedda",
            "Henrik",
            "Hugo",
            "Ida",
            "Ingrid",
            "Isak",
            "Jenny",
            "Johan",
            "Josefin",
            "Karin",
            "Klara",
            "Lars",
            "Lina",
            "Linnea",
            "Lovisa",
            "Ludvig",
            "Magnus",
            "Maja",
            "Malin",
            "Maria",
            "Mattias",
            "Nils",
            "Nora",
            "Oskar",
            "Otto",
            "Per",
            "Petra",
            "Rasmus",
            "Sara",
            "Sigrid",
            "Simon",
            "Sofia",
            "Stina",
            "Sven",
            "Tilda",
            "Tove",
            "Ulrika",
            "Vera",
            "Viktor",
            "Åke",
            "Åsa",
            "Östen",
            "Amir",
            "Leila",
            "Mehmet",
            "Wen",
            "Priya",
            "Jakub",
            "Anne-Charlotte",
            "Carl-Johan");

    private static final List<String> LAST_NAMES = List.of(
            "Andersson",
            "Ahlgren",
            "Bengtsson",
            "Berg",
            "Bergström",
            "Björk",
            "Blom",
            "Dahl",
            "Dahlgren",
            "Ek",
            "Eklund",
            "Engström",
            "Eriksson",
            "Falk",
            "Forsberg",
            "Fransson",
            "Gren",
            "Gunnarsson",
            "Gustafsson",
            "Hall",
            "Hansson",
            "Hedlund",
            "Hellström",
            "Holm",
            "Håkansson",
            "Isaksson",
            "Jakobsson",
            "Jansson",
            "Johansson",
            "Jönsson",
            "Karlsson",
            "Lind",
            "Lindberg",
            "Lindqvist",
            "Ljung",
            "Lund",
            "Löfgren",
            "Magnusson",
            "Malm",
            "Mattsson",
            "Månsson",
            "Nilsson",
            "Norberg",
            "Nordin",
            "Nyström",
            "Olofsson",
            "Olsson",
            "Palm",
            "Persson",
            "Rosén",
            "Sandberg",
            "Sjögren",
            "Ström",
            "Sundström",
            "Svensson",
            "Söderberg",
            "Wallin",
            "Wikström",
            "Åberg",
            "Öberg",
            "af Klintberg",
            "von Essen",
            "Haddad",
            "Nowak",
            "Chen",
            "Lagerkvist-Björkenstam");

    private record Work(String industry, String employer, String role, String town) {}

    private static final List<Work> WORK = List.of(
            new Work("Halvledare", "Kiselverket", "processingenjör", "Lund"),
            new Work("Halvledare", "Nanotråd AB", "utvecklingschef", "Lund"),
            new Work("Medicinteknik", "Strålterapi Syd", "sjukhusfysiker", "Malmö"),
            new Work("Medicinteknik", "Bildanalys i Lund", "algoritmutvecklare", "Lund"),
            new Work("Energi", "Sydvind", "energianalytiker", "Malmö"),
            new Work("Energi", "Fjärrvärmekraft", "beräkningsingenjör", "Helsingborg"),
            new Work("Finans", "Öresunds Kapital", "kvantitativ analytiker", "Köpenhamn"),
            new Work("Finans", "Pensionsräkning", "aktuarie", "Stockholm"),
            new Work("Programvara", "Kodverkstan", "utvecklare", "Malmö"),
            new Work("Programvara", "Sökmotorn", "maskininlärningsingenjör", "Stockholm"),
            new Work("Telekom", "Radiolänk", "systemingenjör", "Lund"),
            new Work("Telekom", "Basstationen", "produktägare", "Göteborg"),
            new Work("Forskning", "Lunds universitet", "forskare", "Lund"),
            new Work("Forskning", "Synkrotronen", "strålrörsansvarig", "Lund"),
            new Work("Konsult", "Tänk & Räkna", "konsult", "Göteborg"),
            new Work("Konsult", "Strategihuset", "managementkonsult", "Stockholm"),
            new Work("Fordon", "Elmotor Göteborg", "simuleringsingenjör", "Göteborg"),
            new Work("Rymd", "Satellitbyrån", "banmekaniker", "Stockholm"));

    private static final List<String> TOWNS = List.of("Lund", "Lund", "Lund", "Malmö", "Malmö", "Helsingborg", "Eslöv");

    private static final List<String> SPECIALISATIONS_F = List.of(
            "Beräkning och simulering",
            "Fotonik",
            "Acceleratorfysik",
            "Energisystem",
            "Bilder och grafik",
            "Fysikalisk mätteknik");
    private static final List<String> SPECIALISATIONS_PI = List.of(
            "Finansiell modellering",
            "Bildanalys och maskininlärning",
            "Beräkning och simulering",
            "Biologisk modellering",
            "Signaler och system");
    private static final List<String> SPECIALISATIONS_N = List.of(
            "Nanoelektronik",
            "Nanofysik",
            "Nanomaterial",
            "Nanobiologi och medicin",
            "Högfrekvens- och nanoelektronik");

    private static final List<String> MOTIVATIONS = List.of(
            "Jag står mellan två inriktningar och vill höra hur det är att arbeta med dem på riktigt.",
            "Jag vet mycket om vad jag läser men nästan inget om vad man gör sedan. Det vill jag ändra på.",
            "Efter tre år av tentor vill jag se vad kunskapen används till, och av vem.",
            "Jag funderar på att doktorera men känner ingen som har gjort det. Hur vet man?",
            "Jag är först i min familj att läsa vidare och skulle gärna ha någon att fråga om det där ingen säger högt.",
            "Jag vill söka sommarjobb nästa år och behöver hjälp att förstå vad arbetsgivare letar efter.",
            "En vän hade mentor förra året och fick mod att byta inriktning. Jag tror att jag behöver samma knuff.",
            "Jag vill bli bättre på att berätta vad jag kan. Det är svårare än flervarre.");

    private static final List<String> OFFERS = List.of(
            "Jag hade själv velat ha någon att fråga när jag skulle välja inriktning.",
            "Jag tar gärna emot på jobbet, visar runt och bjuder på lunch.",
            "Har bytt bransch två gånger och pratar gärna om hur man vågar.",
            "Träffas gärna en vardagskväll i Lund, eller på videolänk när det är mycket.",
            "");

    private static final List<List<Integer>> PREFERRED_YEARS =
            List.of(List.of(), List.of(), List.of(3, 4), List.of(2, 3), List.of(4, 5));

    private static final List<String> CURIOUS_ABOUT = List.of(
            "utvecklare",
            "forskare",
            "konsult eller produktägare",
            "systemingenjör",
            "beräkningsingenjör eller simuleringsingenjör",
            "sjukhusfysiker",
            "aktuarie",
            "");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    DemoPeople(long seed) {
        random = new Random(seed);
    }

    AlumnusDetails alumnus(int yearNow) {
        Work work = pick(WORK);
        Programme programme = pick(List.of(Programme.values()));
        String name = newName();
        return new AlumnusDetails(
                name,
                address(name),
                "07" + (random.nextInt(9) + 1) + "-" + (1_000_000 + random.nextInt(9_000_000)),
                yearNow - 1 - random.nextInt(25),
                programme,
                specialisation(programme),
                work.employer(),
                work.role(),
                work.town(),
                chance(0.05) ? Language.ENGLISH : Language.SWEDISH);
    }

    int capacity() {
        return chance(0.15) ? 2 : 1;
    }

    MentorProfile profile(AlumnusDetails alumnus, int capacity) {
        Work work = WORK.stream()
                .filter(w -> w.employer().equals(alumnus.employer()))
                .findFirst()
                .orElseThrow();
        return new MentorProfile(
                capacity,
                alumnus.specialisation(),
                work.industry(),
                work.employer(),
                work.role(),
                work.town(),
                pick(List.of(MeetingForm.values())),
                topics(3 + random.nextInt(4)),
                chance(0.6) ? List.of(Language.SWEDISH, Language.ENGLISH) : List.of(Language.SWEDISH),
                pick(PREFERRED_YEARS),
                pick(OFFERS));
    }

    ApplicationForm applicant() {
        Programme programme = pick(List.of(Programme.values()));
        String name = newName();
        boolean terse = chance(0.08);
        return new ApplicationForm(
                name,
                address(name),
                terse ? "" : "07" + (random.nextInt(9) + 1) + "-" + (1_000_000 + random.nextInt(9_000_000)),
                programme,
                2 + random.nextInt(3),
                terse ? "" : specialisation(programme),
                terse ? "" : pick(WORK).industry(),
                terse ? "" : pick(CURIOUS_ABOUT),
                pick(TOWNS),
                terse ? null : pick(List.of(MeetingForm.values())),
                terse ? List.of() : topics(2 + random.nextInt(3)),
                chance(0.5) ? List.of(Language.SWEDISH, Language.ENGLISH) : List.of(Language.SWEDISH),
                chance(0.06) ? Language.ENGLISH : Language.SWEDISH,
                pick(MOTIVATIONS));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0 to the most, low ones more often. */
    int ratherLow(int most) {
        int one = between(0, most);
        int other = between(0, most);
        return Math.min(one, other);
    }

    private String newName() {
        while (true) {
            String name = pick(FIRST_NAMES) + " " + pick(LAST_NAMES);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private static String address(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
        return plain + "@example.se";
    }

    private String specialisation(Programme programme) {
        return pick(
                switch (programme) {
                    case F -> SPECIALISATIONS_F;
                    case PI -> SPECIALISATIONS_PI;
                    case N -> SPECIALISATIONS_N;
                });
    }

    private List<Topic> topics(int count) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        while (topics.size() < count) {
            topics.add(pick(List.of(Topic.values())));
        }
        return new ArrayList<>(topics);
    }
}
