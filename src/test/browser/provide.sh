#!/bin/sh
# Makes sure that there is a Chromium, and a Node.js to drive it, for the browser tests: finds them, or installs
# Debian's packages where that is possible, or says what to do. $1 is "true" where the tests are to be skipped.
set -eu

if [ "${1:-false}" = true ]; then
    echo "SKIPPED: the browser tests (-DskipBrowserTests)"
    exit 0
fi

missing=
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 ||
    missing="$missing chromium fonts-dejavu-core"
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing for the browser tests:$missing"
    apt-get -qq -o DPkg::Lock::Timeout=120 update
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 install --no-install-recommends $missing >/dev/null
    exit 0
fi

echo "The browser tests need:$missing" >&2
echo "Install it (Debian: sudo apt-get install$missing), or leave these tests out with -DskipBrowserTests." >&2
exit 1
