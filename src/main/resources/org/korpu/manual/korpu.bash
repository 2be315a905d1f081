# Completion of korpu for bash 4 and newer; in bash 3.2 files are completed without a look at their
# endings. Written by "korpu completion bash". Needs nothing but bash.

# What a command takes. Sets: commands, the names below a group; options, those of this command,
# each followed by "=" and what its value is; parameters, what its words are, the last with "*" where
# it takes any number. Those values: a kind, then ":" and words or endings with "," between; "+" at
# the end where several may be given with commas between them.
_korpu_page() {
  commands='' options='' parameters=''
  case $1 in
#TABLE
    *) return 1 ;;
  esac
}

# A word as the shell will see it, in plain: without quotes and backslashes.
_korpu_plain() {
  local typed=$1 quote='' c i
  plain=''
  for ((i = 0; i < ${#typed}; i++)); do
    c=${typed:i:1}
    case $quote$c in
      "'" | '"') quote=$c ;;
      "''" | '""') quote='' ;;
      \\ | '"'\\)
        i=$((i + 1))
        plain+=${typed:i:1} ;;
      *) plain+=$c ;;
    esac
  done
}

# What the value of an option is; nothing where it is a switch.
_korpu_value_of() {
  local each
  value=''
  for each in $options; do
    case $each in
      "$1="*)
        value=${each#*=}
        return 0 ;;
    esac
  done
  return 1
}

# The way to the workspace from here, such as "../", or "" for this folder; $folder is that of -C.
_korpu_root() {
  local up=${folder:+${folder%/}/} i
  for ((i = 0; i < 30; i++)); do
    if [ -f "${up}korpu.toml" ] || { [ -d "${up}tm" ] && [ -d "${up}glossary" ]; }; then
      root=$up
      return 0
    fi
    [ ! "${up:-.}" -ef / ] || return 1
    up+=../
  done
  return 1
}

# Paths that begin in a way, of these endings, and folders.
_korpu_paths() {
  local typed=$1 begin=$1 path ending found
  shift
  case $begin in '~/'*) begin=$HOME/${begin#'~/'} ;; esac
  while IFS= read -r path; do
    [ -n "$path" ] || continue
    found=$#
    for ending in "$@"; do
      case $path in *"$ending") found=0 ;; esac
    done
    if [ "$found" -eq 0 ] || [ -d "$path" ]; then
      case $typed in '~/'*) path='~/'${path#"$HOME/"} ;; esac
      COMPREPLY+=("$path")
    fi
  done <<<"$(
    set +f
    shopt -u failglob
    shopt -s nullglob
    for path in "$begin"*; do printf '%s\n' "$path"; done
  )"
}

# Takes back a folder, whose files are offered with their paths.
_korpu_without() {
  local each
  local -a kept
  kept=()
  for each in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do
    [ "$each" = "$1" ] || kept+=("$each")
  done
  COMPREPLY=(${kept[@]+"${kept[@]}"})
}

# Memories or glossaries of the workspace: the folder, what to put before it, the endings.
_korpu_workspace_files() {
  local below=$1 before=$2 path ending
  shift 2
  while IFS= read -r path; do
    [ -n "$path" ] || continue
    case $before$path in
      "$plain"*) ;;
      *) continue ;;
    esac
    for ending in "$@"; do
      case $path in *"$ending") COMPREPLY+=("$before$path") ;; esac
    done
  done <<<"$(
    set +f
    shopt -u failglob
    shopt -s nullglob
    cd "${root:-.}" 2>/dev/null || exit
    for path in "$below"/* "$below"/*/*; do printf '%s\n' "$path"; done
  )"
}

# The words of $candidates, one a line, that go on from what is typed; after the last comma where
# several may be given.
_korpu_words() {
  local done='' tail=$plain each
  if [ -n "$several" ]; then
    tail=${plain##*,}
    done=${plain%"$tail"}
    [ -z "$can" ] || compopt -o nospace
  fi
  while IFS= read -r each; do
    case ,$done in *,"$each",*) continue ;; esac
    case $each in
      "$tail"?* | "$tail") [ -z "$each" ] || COMPREPLY+=("$quote$done$(_korpu_quoted "$each")") ;;
    esac
  done <<<"$candidates"
}

# A word as it must be typed where no quote is open.
_korpu_quoted() {
  case $cur in
    \'* | \"*) printf %s "$1" ;;
    *) printf %q "$1" ;;
  esac
}

_korpu_unquoted_folder() {
  _korpu_plain "$1"
  folder=$plain
  case $folder in '~/'*) folder=$HOME/${folder#'~/'} ;; esac
}

_korpu_candidates_of_korpu() {
  local korpu=$program
  case $korpu in '~/'*) korpu=$HOME/${korpu#'~/'} ;; esac
  candidates=$("$korpu" ${folder:+-C "$folder"} completion bash --values "$1" 2>/dev/null </dev/null)
}

# Offers what a value can be.
_korpu_value() {
  local kind=$1 several='' words='' root='' candidates='' quote='' plain
  case $kind in *+) several=yes kind=${kind%+} ;; esac
  case $kind in *:*) words=${kind#*:} kind=${kind%%:*} ;; esac
  _korpu_plain "$cur"
  case $kind in
    file | folder | memory | glossary)
      # Without compopt the shell completes files by itself: it knows how to quote them.
      if [ -z "$can" ]; then return; fi
      compopt -o filenames
      local IFS=,
      # shellcheck disable=SC2086 # endings are words
      set -- $words
      IFS=$' \t\n'
      case $kind in
        folder) _korpu_paths "$plain" / ;;
        *) _korpu_paths "$plain" "$@" ;;
      esac
      if _korpu_root; then
        case $kind/$plain in
          "memory/${root}tm/"* | "glossary/${root}glossary/"*) ;; # offered already
          memory/*)
            _korpu_without "${root}tm"
            _korpu_workspace_files tm "$root" "$@" ;;
          glossary/*)
            _korpu_without "${root}glossary"
            _korpu_workspace_files glossary "$root" "$@" ;;
        esac
      fi ;;
    workspace-memory)
      if _korpu_root; then _korpu_workspace_files tm '' .tmx; fi ;;
    workspace-glossary)
      if _korpu_root; then _korpu_workspace_files glossary '' .csv .tsv .tbx .xlsx; fi ;;
    language)
      candidates=$'az\nen\nru'
      if _korpu_root && [ -f "${root}korpu.toml" ]; then
        candidates=$(
          {
            printf '%s\n' az en ru
            awk -F'"' '/^[ \t]*(source|targets)[ \t]*=/ { for (i = 2; i < NF; i += 2) print $i }' \
              "${root}korpu.toml" 2>/dev/null
          } | awk '!seen[$0]++'
        )
      fi
      _korpu_words ;;
    choice | check)
      candidates=${words//,/$'\n'}
      _korpu_words ;;
    concept | domain)
      _korpu_candidates_of_korpu "$kind"
      _korpu_words ;;
  esac
}

_korpu() {
  local program=$1 can='' folder='' path='' word rest trimmed i n=0 ended='' position=0
  local commands options parameters value pending='' cur plain
  local -a words
  words=()
  COMPREPLY=()
  ! type compopt >/dev/null 2>&1 || can=yes

  # The words up to the cursor. Bash has cut them at "=" and ":" too: what no space parts is one.
  rest=${COMP_LINE:0:COMP_POINT}
  for ((i = 0; i <= COMP_CWORD; i++)); do
    trimmed=${rest#"${rest%%[![:space:]]*}"}
    word=${COMP_WORDS[i]}
    [ "$i" -lt "$COMP_CWORD" ] || word=$trimmed
    if [ "$n" -gt 0 ] && [ "$trimmed" = "$rest" ]; then
      words[n - 1]+=$word
    else
      words[n]=$word
      n=$((n + 1))
    fi
    rest=${trimmed#"$word"}
  done
  cur=${words[n - 1]}

  # Which command it is, and how many words it has already.
  _korpu_page ''
  for ((i = 1; i < n - 1; i++)); do
    word=${words[i]}
    pending=''
    case $ended$word in
      --) ended=yes ;;
      --*=*) ;;
      -C?*) _korpu_unquoted_folder "${word#-C}" ;;
      -?*)
        if _korpu_value_of "$word"; then
          pending=$value
          [ "$word" != -C ] || [ "$i" -ge $((n - 2)) ] || _korpu_unquoted_folder "${words[i + 1]}"
          i=$((i + 1))
        fi ;;
      *)
        if [ -n "$commands" ]; then
          path=${path:+$path }$word
          _korpu_page "$path" || return 0
        elif [ "$parameters" = 'command*' ]; then
          # The words after help are those of a command.
          path=${path#help}
          path=${path# }
          path=help${path:+ $path}\ $word
          position=$((position + 1))
        else
          position=$((position + 1))
        fi ;;
    esac
  done
  # An option whose value is under the cursor.
  [ "$i" -eq "$n" ] || pending=''

  if [ -n "$pending" ]; then
    _korpu_value "$pending"
  elif [ -z "$ended" ] && [[ $cur == --*=* ]]; then
    local name=${cur%%=*}
    if _korpu_value_of "$name"; then
      cur=${cur#*=}
      _korpu_value "$value"
      # Where "=" parts no words, the name is a part of the word that is replaced.
      case $COMP_WORDBREAKS in
        *=*) ;;
        *) for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do COMPREPLY[i]=$name=${COMPREPLY[i]}; done ;;
      esac
    fi
  elif [ -z "$ended" ] && [[ $cur == -* ]]; then
    _korpu_options
  elif [ -n "$commands" ]; then
    # shellcheck disable=SC2207 # names of commands are words
    COMPREPLY=($(compgen -W "$commands" -- "$cur"))
  elif [ "$parameters" = 'command*' ]; then
    path=${path#help}
    if _korpu_page "${path# }"; then
      # shellcheck disable=SC2207
      COMPREPLY=($(compgen -W "$commands" -- "$cur"))
    fi
  else
    value=''
    for word in $parameters; do
      value=$word
      [ "$position" -gt 0 ] || break
      position=$((position - 1))
      value=''
      case $word in *\*) value=$word position=0 ;; esac
    done
    [ -z "$value" ] || _korpu_value "${value%\*}"
    if [ -z "$cur" ] && [ "${#COMPREPLY[@]}" -eq 0 ] && { [ -n "$can" ] || [ -z "$value" ]; }; then
      _korpu_options
    fi
  fi

  # Readline replaces what stands after the last of its word breaks.
  case $COMP_WORDBREAKS in
    *:*)
      case $cur in
        \'* | \"*) ;;
        *:*)
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]=${COMPREPLY[i]#"${cur%"${cur##*:}"}"}
          done ;;
      esac ;;
  esac
}

_korpu_options() {
  local each names=''
  for each in $options; do names+=" ${each%%=*}"; done
  # shellcheck disable=SC2207 # names of options are words
  COMPREPLY=($(compgen -W "$names" -- "$cur"))
}

if type compopt >/dev/null 2>&1; then
  complete -F _korpu korpu
else
  complete -o default -F _korpu korpu
fi
