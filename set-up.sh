#!/bin/sh
# Makes .venv and installs Focal into it: "sh set-up.sh run" for using it, "sh set-up.sh dev" with what tests need.
# Does nothing where that is done already. Needs a POSIX shell and Python 3.11 or later.
set -eu
cd "$(dirname "$0")"

want=${1:-run}
mark="$(cat pyproject.toml constraints.txt set-up.sh | cksum) $(pwd)"
for done in "$want" dev; do
    stamp=".venv/focal-$done"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$mark" ] && [ -x .venv/bin/python ]; then
        exit 0
    fi
done

say() { printf '%s\n' "$*" >&2; }

mend() { # the one line that mends it, for Debian and for macOS
    case "$(uname -s)" in
        Darwin) say "    brew install python" ;;
        *) if command -v apt-get >/dev/null 2>&1; then say "    sudo apt-get install $1"
           else say "    (install Python 3.11 or later with its venv module: https://www.python.org/downloads/)"; fi ;;
    esac
}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
has_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

python=''
bare=''
for each in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python3.14 python; do
    new_enough "$each" || continue
    if has_venv "$each"; then python=$each; break; fi
    bare=${bare:-$each}
done

if [ -z "$python" ] && [ -n "$bare" ]; then
    version=$("$bare" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    package="python$version-venv"
    if new_enough python3 && [ "$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$version" ]; then
        package=python3-venv
    fi
    say "Focal found Python $version, but not its module venv, which makes a place for Focal's packages. This mends it:"
    mend "$package"
    exit 1
fi
if [ -z "$python" ]; then
    say "Focal needs Python 3.11 or later and found none. This mends it:"
    mend "python3 python3-venv"
    exit 1
fi

# Another Python, an older try or a moved folder may have left a .venv that does not work.
if ! grep -q " $(pwd)/.venv\$" .venv/pyvenv.cfg 2>/dev/null || ! new_enough .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf .venv
    "$python" -m venv .venv
fi

what=.
[ "$want" = run ] || what='.[dev]'
say "Installing Focal and its packages into .venv (once; a minute or two) …"
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e "$what"; then
    say "The packages could not be installed; the reason stands above. With the network there, say it again:"
    say "    make $([ "$want" = run ] && echo run || echo test)"
    if [ "$(uname -s) $(uname -m)" = "Darwin x86_64" ]; then
        say "Where cryptography is the reason: it does not come ready-made for Macs with an Intel processor. First say:"
        say '    brew install rust openssl@3 && export OPENSSL_DIR="$(brew --prefix openssl@3)"'
    fi
    exit 1
fi
rm -f .venv/focal-run .venv/focal-dev
printf '%s' "$mark" > ".venv/focal-$want"
