#!/bin/sh
# SPDX-License-Identifier: MIT
# test-completion.sh - what the shells complete: the options that each command
# takes and no others, and words in real shells

. "${srcdir:-.}/tests/testing.sh"

completion=$srcdir/doc/completion
PATH=$build:$PATH
export PATH
TERM=dumb
export TERM

"$build/httpstatus" --help >"$scratch/help"
commands=$(sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p' "$scratch/help")
options=$(sed -n 's/^  --\([a-z-]*\).*/\1/p' "$scratch/help")
common='lang accept-language explain help version'
[ -n "$commands" ] && [ -n "$options" ] || die 'finds no commands or options'

# What the program itself says of each command and option: it looks at that
# before anything else of the command.
for command in $commands; do
  for option in $options; do
    case " $common " in *" $option "*) continue ;; esac
    # A class is looked at even before.
    value==1xx
    "$build/httpstatus" "--$option$value" --help >/dev/null 2>&1 || value=
    "$build/httpstatus" $command "--$option$value" \
      --accept-language en --lang en >"$scratch/out" 2>&1
    grep -q "has no option" "$scratch/out" || echo "$command $option"
  done
done | sort >"$scratch/taken"
[ "$(wc -l <"$scratch/taken")" -gt 20 ] || die 'the program takes no options'

# completes SHELL COMMAND PREFIX: what the shell completes behind them.
completes ()
{
  case $1 in
    bash)
      bash -c '. "$1"; COMP_WORDS=(httpstatus $2 "$3")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _httpstatus
        [ "${#COMPREPLY[@]}" = 0 ] || printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$completion/httpstatus" "$2" "$3" 2>/dev/null
      ;;
    fish)
      fish --no-config -c "source '$completion/httpstatus.fish'
        complete -C 'httpstatus $2${2:+ }$3'" 2>/dev/null | cut -f 1
      ;;
  esac
}

missing=
for shell in bash fish; do
  has $shell || { missing="$missing $shell"; continue; }
  for command in $commands; do
    completes $shell $command -- | sed 's/^--//' | sort -u >"$scratch/offered"
    for option in $common; do
      grep -qx -- "$option" "$scratch/offered" ||
        fail "$shell: $command has no --$option"
    done
    sed -n "s/^$command //p" "$scratch/taken" >"$scratch/wanted"
    # shellcheck disable=SC2046 # a list of words
    grep -vxF $(printf ' -e %s' $common) "$scratch/offered" |
      diff - "$scratch/wanted" >"$scratch/difference" ||
      fail "$shell, $command: offered (<), taken (>): $(cat "$scratch/difference")"
  done
  for word in $commands 404 499; do
    completes $shell '' "$(echo "$word" | cut -c 1-2)" | grep -qx "$word" ||
      fail "$shell: no $word"
  done
  completes $shell render 40 | grep -qx 404 || fail "$shell: render has no 404"
  completes $shell export ng | grep -qx nginx || fail "$shell: no nginx"
  expect "$shell: a class" "$(completes $shell 'list --class' 4)" 4xx
  expect "$shell: a language" "$(completes $shell '--lang' f)" fr
  completes $shell 'render --languages' fr,d | grep -qx 'fr,de' ||
    fail "$shell: no second language"
done

# zsh completes in a terminal only; so it is given one, and shows its line.
if has zsh && ! zsh -fc 'zmodload zsh/zpty && zpty z true' 2>/dev/null; then
  missing="$missing terminals(for zsh)"
elif has zsh; then
  zsh -n "$completion/_httpstatus" || fail 'zsh: syntax'
  cat >"$scratch/ask.zsh" <<'END'
zmodload zsh/zpty || exit 1
zpty z zsh -f
zpty -w z "fpath=($2 \$fpath); autoload -U compinit; compinit -u -D"
zpty -w z 'show() { print -r -- "<$BUFFER>" }; zle -N show'
zpty -w z "bindkey '^I' complete-word; bindkey '^X^E' show"
zpty -w -n z "$1"$'\t\C-x\C-e'
integer i
while (( i++ < 600 )); do
  sleep 0.1
  while zpty -r -t z line; do
    if [[ $line == *"<$3"*'>'* ]]; then
      exit 0
    fi
  done
done
exit 1
END
  # zsh_completes LINE WANTED: LINE and a tab become what begins with WANTED.
  zsh_completes ()
  {
    zsh -f "$scratch/ask.zsh" "$1" "$completion" "$2" </dev/null \
      >/dev/null 2>&1 || fail "zsh: '$1' does not become '$2'"
  }
  zsh_completes 'httpstatus rend' 'httpstatus render'
  zsh_completes 'httpstatus list --cl' 'httpstatus list --class='
  zsh_completes 'httpstatus list --class=4' 'httpstatus list --class=4xx'
  zsh_completes 'httpstatus export --exa' 'httpstatus export --exact-q'
  zsh_completes 'httpstatus render 22' 'httpstatus render 226'
  zsh_completes 'httpstatus export ng' 'httpstatus export nginx'
  for option in $(cut -d ' ' -f 2 "$scratch/taken" | sort -u) $common; do
    grep -q -- "'--$option[=[]" "$completion/_httpstatus" ||
      fail "zsh: no --$option"
  done
else
  missing="$missing zsh"
fi

[ $failed = 1 ] || [ -z "$missing" ] || skip "not installed:$missing"
finish
