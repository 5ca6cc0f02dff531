FROM eclipse-temurin:21-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:21-jre
RUN useradd --system --home-dir /mentorship --create-home mentorship
USER mentorship
WORKDIR /mentorship
COPY --from=build /source/ui/target/mentorship.jar /source/bin/java.options ./
EXPOSE 8080
ENTRYPOINT ["java", "@java.options", "-jar", "mentorship.jar"]
