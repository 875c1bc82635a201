# Sourced by the checks that build as a stranger would. Puts our artifacts into a throw-away repository, unless the
# caller has done so, and leaves in ${throwaway[@]} what makes Maven read from there and in $version what to ask for.
# What the build has downloaded serves as the remote repository; nothing is installed there.
downloaded="$HOME/.m2/repository"
if [[ "${MAVEN_ARGS-}" =~ -Dmaven\.repo\.local=([^ ]+) ]]; then downloaded=${BASH_REMATCH[1]}; fi
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${PUBLISHED-}" ]; then
  export PUBLISHED=$work/repository
  cities=$(sed -n 's:^    <module>\(mama-post-examples/.*\)</module>:\1:p' pom.xml | paste -sd ,)
  ./mvnw -B -ntp -q install -am \
    -pl "$cities,mama-post-core/matching,mama-post-spi/testkit,mama-post-spi/datafile,mama-post-spi/archetype" \
    -Dmaven.repo.local="$PUBLISHED" -Dmaven.repo.local.tail="$downloaded" \
    -Dmaven.test.skip -Dmaven.source.skip -Dmaven.javadoc.skip -Dmdep.analyze.skip
fi
throwaway=(-Dmaven.repo.local="$PUBLISHED" -Dmaven.repo.local.tail="$downloaded")

tool() { "${JAVA_HOME:+$JAVA_HOME/bin/}$@"; }

# The libraries of a pom, as a path: those of the scope that is named, else those of run time.
libraries() {
  local plugin
  plugin=$(sed -n '/<artifactId>maven-dependency-plugin/{n;s:.*<version>\(.*\)</version>.*:\1:p}' pom.xml | head -n 1)
  ./mvnw -B -ntp -q -f "$1" "org.apache.maven.plugins:maven-dependency-plugin:$plugin:build-classpath" \
    -Dmama-post.version="$version" -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope="${2-runtime}" "${throwaway[@]}" >&2
  cat "$work/classpath"
}

# The libraries of a path, side by side in one folder as a host has them, because a jar may name another that lies beside it.
side_by_side() {
  mkdir -p "$work/libraries"
  tr ':' '\n' | while read -r jar || [ -n "$jar" ]; do
    cp "$jar" "$work/libraries/"
    echo "$work/libraries/${jar##*/}"
  done | paste -sd ':'
}
