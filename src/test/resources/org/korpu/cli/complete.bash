# Completes command lines as bash does, and prints what it would offer: a line "--- LINE", then a
# candidate a line. Arguments: the completion script, then the lines.
# A line that begins with "!" is completed as bash 3.2 would, which has no compopt.
. "$1"
shift

# Readline has it only while it completes.
compopt() { :; }

# Cuts a line into words as bash does for COMP_WORDS: at blanks, and around = and :.
split() {
  local rest=$1 space=yes found
  local words='^([[:space:]]+|=+|:+|([^][:space:]=:\"'"'"'[]|[][]|\\.|'"'[^']*'?"'|"[^"]*"?)+)'
  COMP_WORDS=()
  while [[ -n $rest && $rest =~ $words ]]; do
    found=${BASH_REMATCH[0]}
    rest=${rest#"$found"}
    if [[ $found == [[:space:]]* ]]; then
      space=yes
    else
      space=
      COMP_WORDS+=("$found")
    fi
  done
  [ -z "$space" ] || COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
}

for line in "$@"; do
  printf -- '--- %s\n' "$line"
  COMP_LINE=${line#!}
  COMP_POINT=${#COMP_LINE}
  split "$COMP_LINE"
  case $line in !*) type() { return 1; } ;; esac
  _korpu korpu "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
  unset -f type
  [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
done
