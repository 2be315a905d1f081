#compdef korpu
# Completion of korpu for zsh. Written by "korpu completion zsh".

# The way to the workspace from here, such as "../", or "" for this folder.
_korpu_root() {
  local up=${(Q)opt_args[-C]:-$korpu_folder} i
  up=${~up:+${up%/}/}
  for i in {1..30}; do
    if [[ -f ${up}korpu.toml || ( -d ${up}tm && -d ${up}glossary ) ]]; then
      root=$up
      return 0
    fi
    [[ ! ${up:-.} -ef / ]] || return 1
    up+=../
  done
  return 1
}

# Files of these endings; all files where none is named.
_korpu_files() {
  if (( $# )); then
    _files -g "*(${(j:|:)@})(-.)"
  else
    _files
  fi
}

# Memories or glossaries of the workspace by their paths: the folder, what stands before it.
_korpu_workspace_files() {
  local before=$2 pattern="*(${(j:|:)argv[3,-1]})"
  local -a found
  found=(${root}$1/*(N-.) ${root}$1/*/*(N-.))
  found=($before${^found#$root})
  found=(${(M)found:#${~pattern}})
  (( $#found )) && compadd -f -a found
}

_korpu_memories() {
  local root ret=1
  _korpu_root && [[ $PREFIX != ${root}tm/* ]] && _korpu_workspace_files tm "$root" "$@" && ret=0
  _korpu_files "$@" && ret=0
  return ret
}

_korpu_glossaries() {
  local root ret=1
  _korpu_root && [[ $PREFIX != ${root}glossary/* ]] &&
    _korpu_workspace_files glossary "$root" "$@" && ret=0
  _korpu_files "$@" && ret=0
  return ret
}

_korpu_workspace_memories() {
  local root
  _korpu_root && _korpu_workspace_files tm '' .tmx
}

_korpu_workspace_glossaries() {
  local root
  _korpu_root && _korpu_workspace_files glossary '' .csv .tsv .tbx .xlsx
}

# Words; with "-s ," before them several with commas between.
_korpu_words() {
  if [[ $1 = -s ]]; then
    shift 2
    # What stands before the last comma has been chosen already.
    local -a chosen
    chosen=(${(s:,:)PREFIX%"${PREFIX##*,}"})
    compset -P '*,'
    compset -S ',*'
    compadd -qS , -- ${@:|chosen}
  else
    compadd -- "$@"
  fi
}

_korpu_languages() {
  local root
  local -a languages
  languages=(az en ru)
  if _korpu_root && [[ -f ${root}korpu.toml ]]; then
    languages+=(${(f)"$(awk -F'"' \
      '/^[ \t]*(source|targets)[ \t]*=/ { for (i = 2; i < NF; i += 2) print $i }' \
      ${root}korpu.toml 2>/dev/null)"})
  fi
  _korpu_words "$@" ${(u)languages}
}

# What only korpu knows: concepts and domains of the glossary, each with a few words on it.
_korpu_known() {
  local folder=${(Q)opt_args[-C]:-$korpu_folder}
  local -a call known
  call=(${~korpu_program} ${folder:+-C} ${folder:+${~folder}} completion zsh --values $1)
  known=(${(f)"$(_call_program $1 ${(q)call} 2>/dev/null </dev/null)"})
  _describe -t $1 $1 known
}

# A command that holds others together.
_korpu_group() {
  local context state state_descr curcontext=$curcontext function ret=1
  local -a line commands
  local -A opt_args
  _arguments -s -S -C $korpu_everywhere "${(@)argv[2,-1]}" '1: :->command' '*:: :->rest' && ret=0
  [[ -z ${opt_args[-C]} ]] || korpu_folder=${(Q)opt_args[-C]}
  case $state in
    command)
      commands=(${(f)"$(_korpu_below $1)"})
      _describe -t commands command commands && ret=0 ;;
    rest)
      function=_korpu${1:+-${1// /-}}-$line[1]
      if (( $+functions[$function] )); then
        curcontext=${curcontext%:*:*}:korpu-$line[1]:
        $function && ret=0
      fi ;;
  esac
  return ret
}

# A command that does something.
_korpu_leaf() {
  local context state state_descr curcontext=$curcontext
  local -a line
  local -A opt_args
  _arguments -s -S $korpu_everywhere "$@"
}

# The words after "korpu help".
_korpu_words_of_help() {
  local -a commands
  commands=(${(f)"$(_korpu_below "${(j: :)words[2,CURRENT-1]}")"})
  (( $#commands )) && _describe -t commands command commands
}

#TABLE

_korpu() {
  local korpu_program=${(Q)words[1]} korpu_folder=''
  local -a korpu_everywhere
  _korpu_everywhere
  _korpu-root
}

# Read by the completion system from a file of this name, or by the user's settings.
if [[ $funcstack[1] = _korpu ]]; then
  _korpu "$@"
else
  compdef _korpu korpu
fi
