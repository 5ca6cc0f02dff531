# Finds, or installs, what run, test and bench need. Sourced by them; sets JAVA_HOME and, on request, CHROMIUM.

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

# The first word of what java prints of its version, or 0.
java_version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p' | grep -E '^[0-9]+$' || echo 0
}

is_suitable_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(java_version "$1")" -ge 21 ]
}

find_jdk() {
  local candidate on_path=""
  if command -v java >/dev/null 2>&1; then
    on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_suitable_jdk "$candidate"; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  return 1
}

# Installs the first of the packages that the machine's package manager has; says nothing of those it has not.
# Names are given per manager: apt:NAME dnf:NAME apk:NAME pacman:NAME brew:NAME
install_package() {
  local choice manager name as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root="false"; fi
  fi
  for choice in "$@"; do
    manager=${choice%%:*} name=${choice#*:}
    case $manager in
      apt)
        command -v apt-get >/dev/null 2>&1 || continue
        [ -n "${apt_updated:-}" ] || { $as_root apt-get update -q >/dev/null 2>&1; apt_updated=yes; }
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$name" >/dev/null 2>&1 && return 0
        ;;
      dnf) command -v dnf >/dev/null 2>&1 && $as_root dnf install -y -q "$name" >/dev/null 2>&1 && return 0 ;;
      apk) command -v apk >/dev/null 2>&1 && $as_root apk add -q "$name" >/dev/null 2>&1 && return 0 ;;
      pacman) command -v pacman >/dev/null 2>&1 && $as_root pacman -S --noconfirm -q "$name" >/dev/null 2>&1 && return 0 ;;
      brew) command -v brew >/dev/null 2>&1 && brew install -q "$name" >/dev/null 2>&1 && return 0 ;;
    esac
  done
  return 1
}

need_jdk() {
  find_jdk && return 0
  echo "No JDK 21 or newer found; installing one ..." >&2
  install_package apt:openjdk-25-jdk-headless apt:openjdk-21-jdk-headless dnf:java-25-openjdk-devel dnf:java-21-openjdk-devel \
    apk:openjdk21 pacman:jdk21-openjdk brew:openjdk@21 || true
  find_jdk && return 0
  stop "A JDK 21 or newer is missing and could not be installed here: install one (for example Eclipse Temurin 21) and set JAVA_HOME to it."
}

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$candidate" ] && candidate=$(command -v "$candidate"); then
      export CHROMIUM="$candidate"
      return 0
    fi
  done
  return 1
}

need_chromium() {
  find_chromium && return 0
  echo "No Chromium or Chrome found for the browser tests; installing one ..." >&2
  install_package apt:chromium apt:chromium-browser dnf:chromium apk:chromium pacman:chromium brew:chromium || true
  find_chromium && return 0
  stop "Chromium is missing and could not be installed here: install Chromium or Chrome, or set CHROMIUM to its program file."
}

need_downloader() {
  command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1 || install_package apt:curl dnf:curl apk:curl pacman:curl brew:curl ||
    stop "curl or wget is missing and could not be installed here: the build needs one of them to fetch Maven."
}

jar=ui/target/mentorship.jar

# Builds the program unless what is built is newer than all it is built from.
build_program() {
  if [ -f "$jar" ] && [ -z "$(find pom.xml modules ui -newer "$jar" \( -name pom.xml -o -path '*/src/main/*' \) -not -path '*/generated/*' -type f -print -quit)" ]; then
    return 0
  fi
  need_downloader
  echo "Building the program (the first time it also fetches libraries, which takes some minutes) ..." >&2
  local log=ui/target/build.log
  mkdir -p ui/target
  if ! ./mvnw -B -DskipTests package >"$log" 2>&1; then
    grep -E '^\[ERROR\]|mvnw|Could not|cannot' "$log" | head -20 >&2
    stop "The build failed; all it said is in $log."
  fi
  # A reproducible build gives the file the time of its source.
  touch "$jar"
}
