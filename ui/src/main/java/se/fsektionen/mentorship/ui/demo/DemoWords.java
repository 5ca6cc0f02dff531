package se.fsektionen.mentorship.ui.demo;

import java.util.List;

/** What people of the demonstration write. */
final class DemoWords {

    static final List<String> PLACES = List.of(
            "Café Ariman",
            "Lundagård",
            "på jobbet",
            "LTH, Fysicum",
            "Espresso House vid Mårtenstorget",
            "Hilbert",
            "Botaniska trädgården",
            "Ideon",
            "Patisseriet");

    static final List<String> MEETINGS = List.of(
            "Pratade om vägen från examen till första jobbet och vad som var slump.",
            "Gick igenom inriktningarna och vilka kurser som faktiskt kom till användning.",
            "Rundvandring på kontoret och lunch med två kollegor.",
            "Läste igenom cv och personligt brev. Mycket att stryka.",
            "Om exjobb: hur man hittar handledare och vad man bör fråga först.",
            "Pratade om stress inför tentaperioden och hur man säger nej.",
            "Skillnaden mellan stort och litet företag, och varför ingen av oss vet vad som passar.",
            "Provintervju. Gick bättre andra gången.",
            "Om att flytta utomlands ett år, och vad det gav.",
            "Doktorera eller inte: för- och nackdelar på en servett.",
            "Uppföljning sedan sist. Sommarjobbet är klart!",
            "Kort avstämning på video, bokade nästa träff.",
            "Lön, förhandling och varför man ska fråga.",
            "Mest vardag: hur en arbetsvecka ser ut, timme för timme.");

    static final List<String> CONCERNS = List.of(
            "Jag har skrivit tre gånger utan att få svar och vet inte om jag ska fortsätta höra av mig.",
            "Vi har svårt att hitta något att prata om. Trevligt, men jag tror inte att någon av oss får ut så mycket.",
            "Min adept har ställt in de senaste två träffarna samma dag.",
            "Min mentor har bytt jobb och flyttat, och vi har inte setts sedan i våras.");

    static final List<String> ACTIONS = List.of(
            "Ringde och hörde båda sidor. De vill försöka igen med fasta tider.",
            "Skrev till båda och föreslog tre tider, och en lista med ämnen att utgå från.",
            "Pratade en halvtimme. Lugnt läge, men de behöver hjälp att komma igång.");

    static final List<String> CONTACTS = List.of(
            "Ringde. Positiv men reser mycket under våren, vill bli påmind i augusti.",
            "Träffades på arbetsmarknadsdagen. Vill gärna vara med, skickar ja via länken.",
            "Svarade på mejl: undrar hur mycket tid det tar. Berättade att ungefär en träff i månaden räcker.");

    static final List<String> DECLINES = List.of(
            "För mycket på jobbet i år.", "Väntar barn i höst, fråga gärna igen.", "Bor utomlands sedan i våras.", "");

    static final List<String> YEARS = List.of(
            "Ett mycket bra år. Vi hittade formen redan på andra träffen.",
            "Bra, men det blev glest mot slutet.",
            "Lärorikt för båda, tror jag.",
            "Det tog ett tag att komma igång men sedan gick det lätt.",
            "");

    static final List<String> GAINS = List.of(
            "Vågade söka ett sommarjobb jag inte trodde att jag kunde få.",
            "Fick syn på vad jag själv har lärt mig sedan examen.",
            "Valde inriktning med bättre magkänsla.",
            "Ett nytt sätt att tänka kring vad som är viktigt i ett jobb.",
            "");

    static final List<String> ORGANISERS =
            List.of("Smidigt.", "Snabba svar hela vägen.", "Hörde inte så mycket under våren.", "");

    static final List<String> IMPROVEMENTS = List.of(
            "Fler gemensamma aktiviteter.",
            "Säg tidigare när kick-offen är.",
            "Tips på samtalsämnen mellan träffarna.",
            "");

    static final List<String> GOOD = List.of("Kick-offen!", "Matchningen.", "Att det inte var så styrt.", "");

    static final List<String> LESS_GOOD = List.of("Svårt att få ihop tider.", "Enkäterna är många.", "", "");

    private DemoWords() {}
}
