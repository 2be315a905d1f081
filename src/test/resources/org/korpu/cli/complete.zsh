# Completes command lines as zsh does, in a terminal that nobody sees, and prints what it would offer:
# a line "--- LINE", then a candidate a line with its description behind a tab. Arguments: the
# completion script, a file to write settings to, then the lines.
zmodload zsh/zpty
script=$1 settings=$2
shift 2

cat > $settings <<'END'
PROMPT=
autoload -Uz compinit
compinit -D -u
bindkey '^I' complete-word
bindkey '^U' kill-whole-line
stty -echo
zstyle ':completion:*' insert-tab false
zstyle ':completion:*' list-grouped false
mark-end() { print -r -- $'\x03' }
comppostfuncs=(mark-end)
again() { comppostfuncs=(mark-end) }
# Prints what would be added to the candidates. Its variables must not hide those that are named to it.
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a _seen _notes
  local _named _i
  if (( $@[(I)-d] )); then
    _named=${@[$[${@[(i)-d]}+1]]}
    if [[ $_named == \(* ]]; then eval "_notes=$_named"; else _notes=("${(@P)_named}"); fi
  fi
  builtin compadd -A _seen -D _notes "$@"
  for _i in {1..$#_seen}; do
    (( $#_seen )) && print -r -- $'\x04'"$IPREFIX$_seen[_i]"$'\t'"$_notes[_i]"
  done
  builtin compadd "$@"
}
END

zpty shell zsh -f -i
zpty -w shell "source ${(q)settings}; source ${(q)script}; print rea'dy'"
while zpty -r shell line; do [[ $line == *ready* ]] && break; done
for each in "$@"; do
  print -r -- "--- $each"
  zpty -w -n shell "$each"$'\t'
  while zpty -r shell line; do
    for part in ${(f)line//$'\r'/}; do
      [[ $part == *$'\x04'* ]] && print -r -- ${part##*$'\x04'}
    done
    [[ $line == *$'\x03'* ]] && break
  done
  zpty -w -n shell $'\x15again\n'
done
zpty -d shell
