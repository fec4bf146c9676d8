#!/usr/bin/env bash
# Installs what the tests need on a fresh Debian machine, builds everything without a warning, runs all the tests and checks the floors.
set -euo pipefail
cd "$(dirname "$0")/.."

install() {
  local sudo=""
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if [ -z "${CHROMIUM_PATH:-}" ] && ! command -v chromium >/dev/null; then
  if command -v apt-get >/dev/null; then install chromium fonts-dejavu-core; else echo "No chromium found: the browser test will be skipped. Install it or set CHROMIUM_PATH." >&2; fi
fi

dotnet build Recoupe.slnx -c Release -v quiet -nologo
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution Recoupe.slnx -c Release --no-build 2>&1 | tee "$log" || status=$?
awk '/^ *succeeded:/{p+=$2} /^ *failed:/{f+=$2} /^ *skipped:/{s+=$2} END{printf "%d passed, %d failed, %d skipped\n",p,f,s}' "$log"
[ "$status" = 0 ] || exit "$status"

# The floors of every ability, where the data to measure them on are at hand.
if [ -d "${RECOUPE_SHARED:-../shared}" ]; then
  dotnet artifacts/bin/Recoupe.Cli/release/recoupe.dll eval --shared "${RECOUPE_SHARED:-../shared}"
else
  echo "No data to measure on (RECOUPE_SHARED, else ../shared): the floors were not checked." >&2
fi
