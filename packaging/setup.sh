#!/usr/bin/env bash
# Install the Debian packages that a target (run, test, bench) needs, or name them.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?which target: run, test or bench}
python=${PYTHON:-python3}

wanted() {
  case $target in run) kinds=run ;; test) kinds='run|test' ;; bench) kinds='run|test|bench' ;; esac
  awk -v kinds="^($kinds)\$" '$1 ~ kinds { print $2 }' packaging/debian-packages.txt
}

# Later Debians call some libraries NAMEt64; dpkg-query complains about the one it lacks.
installed() { [[ $(dpkg-query -W -f='${Status};' "$1" "$1t64" 2>/dev/null) == *"ok installed"* ]]; }

missing() {
  "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  for package in $(wanted); do installed "$package" || echo "$package"; done
}

if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "tillapp needs Python 3.11 or newer: install the package python3." >&2
  exit 1
fi
if ! command -v dpkg-query >/dev/null; then
  echo "This is not a Debian: make sure that it has what these Debian packages hold:" $(wanted)
  exit 0
fi
packages=$(missing | tr '\n' ' ')
[ -n "${packages// /}" ] || exit 0

root=""
if [ "$(id -u)" -ne 0 ]; then
  root="sudo"
  # Without a person at the keyboard a password cannot be asked.
  [ -t 0 ] || root="sudo -n"
  if ! command -v sudo >/dev/null || ! $root true; then
    echo "These system packages are missing and need an administrator:" >&2
    echo "  apt-get install $packages" >&2
    exit 1
  fi
fi
echo "Installing from Debian: $packages"
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
# shellcheck disable=SC2086  # one word per package
$root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends -y $packages >/dev/null
