FROM eclipse-temurin:21-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:21-jre
RUN useradd --system --home-dir /mentorship --create-home mentorship
USER mentorship
WORKDIR /mentorship
COPY --from=build /source/ui/target/mentorship.jar .
EXPOSE 8080
ENTRYPOINT ["java", "-Daxoniq.update-checker.disabled=true", "--enable-native-access=ALL-UNNAMED", "-jar", "mentorship.jar"]
