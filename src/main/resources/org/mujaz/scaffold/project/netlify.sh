#!/usr/bin/env bash
# Netlify's machines have an older Java than Mujaz needs, so this takes one from Eclipse Temurin, and Maven from Maven Central.
set -euo pipefail
tools="${NETLIFY_CACHE_DIR:-/opt/build/cache}/mujaz"
maven=3.9.16

# "early" succeeds if the scheduler asks, and the moment that the last build left is not past, or nothing is planned.
if [[ ${1:-} == early ]]; then
  [[ ${INCOMING_HOOK_TITLE:-} == schedule ]] && next="$(cat "$tools/next-publish")" && [[ -z $next || $next > $(date -u +%FT%TZ) ]]
  exit
fi

fetch() { # FOLDER ADDRESS
  [ -d "$tools/$1" ] && return
  mkdir -p "$tools/$1.part"
  curl -fsSL "$2" | tar -xz --strip-components=1 -C "$tools/$1.part"
  mv "$tools/$1.part" "$tools/$1"
}

fetch jdk-21 "https://api.adoptium.net/v3/binary/latest/21/ga/linux/x64/jdk/hotspot/normal/eclipse"
fetch "maven-$maven" \
  "https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/$maven/apache-maven-$maven-bin.tar.gz"
export JAVA_HOME="$tools/jdk-21"
"$tools/maven-$maven/bin/mvn" -B -ntp -Dmaven.repo.local="$tools/repository" generate-resources
cp target/mujaz/next-publish "$tools/next-publish"
