# Läses av ./samklang och ./verify: find_jdk sätter JDK till ett JDK som är nytt nog, även när det inte är datorns förvalda.
OLDEST=25
NO_JDK="Samklang behöver ett JDK $OLDEST eller nyare men hittar inget på den här datorn. Installera till exempel Eclipse Temurin $OLDEST, eller sätt JAVA_HOME till ett."

release_of() { # skriver JDK:ns huvudversion, eller inget
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" \
      "$(dirname "$(dirname "$(readlink -f "$(command -v java 2>/dev/null)" 2>/dev/null)")" 2>/dev/null)" \
      /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    [ -n "$home" ] || continue
    version=$(release_of "$home") || continue
    if [ -n "$version" ] && [ "$version" -ge "$OLDEST" ]; then JDK=$home; return 0; fi
  done
  return 1
}
