#!/usr/bin/env bash
# Shows that the sources alone decide the bytes that are released: builds them a second time, in
# another folder, with another umask, time zone, locale and file order, and compares the zip, the jar
# and the two bills of materials with those in target/. Exit status 0: the same bytes, 1: not, 2: no
# build to compare with. Needs the JDK of the first build (javac of another version may write other
# bytes).
#
#   mvn -B clean package -DskipTests && src/build/reproducible.sh
#
# Options are handed on to Maven.
set -eu
cd "$(dirname "$0")/../.."
first=$PWD/target

artefacts=(korpu/lib/korpu.jar)
for file in "$first"/korpu-*.zip "$first"/korpu-*.cdx.json "$first"/korpu-*.cdx.xml; do
  if [ ! -f "$file" ]; then
    echo "reproducible: $file: not found; run mvn clean package first" >&2
    exit 2
  fi
  artefacts+=("${file##*/}")
done

# What git knows and what it would add; where there is no git, all but what builds leave.
sources() {
  git ls-files -z --cached --others --exclude-standard 2>/dev/null ||
    find . \( -path ./target -o -path ./.git -o -path ./.korpu \) -prune -o -type f -printf '%P\0'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
second="$work/a folder of another name"
umask 077
mkdir "$second"
# In reverse order: what is listed in the order of the disk shows.
sources | LC_ALL=C sort -rzu |
  while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
  done | tar --null --no-recursion -cf - -T - | tar -C "$second" --no-same-permissions -xf -

# Tests and checkers, those in the compiler too, write no bytes of what is released.
if ! (cd "$second" &&
  TZ=Pacific/Chatham LC_ALL=C LANG=C MAVEN_OPTS="${MAVEN_OPTS-} -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Chatham" \
    mvn -B -ntp -q -Dmaven.test.skip=true -Denforcer.skip=true -Dforbiddenapis.skip=true \
      -Derrorprone.checks=-XepDisableAllChecks "$@" package) \
  >"$work/log" 2>&1 </dev/null; then
  tail -n 40 "$work/log" >&2
  echo "reproducible: the second build failed" >&2
  exit 1
fi

status=0
for artefact in "${artefacts[@]}"; do
  if cmp -s "$first/$artefact" "$second/target/$artefact"; then
    printf 'same bytes  %s  %s\n' "$(sha256sum <"$first/$artefact" | cut -c1-64)" "$artefact"
  else
    status=1
    printf 'DIFFERENT   %s\n' "$artefact"
    case $artefact in
      *.zip | *.jar)
        diff <(unzip -lv "$first/$artefact") <(unzip -lv "$second/target/$artefact") | sed 1d | head -20
        diff <(zipinfo "$first/$artefact") <(zipinfo "$second/target/$artefact") | head -10 ;;
      *) diff "$first/$artefact" "$second/target/$artefact" | head -20 ;;
    esac
  fi
done
exit "$status"
