#!/bin/sh
# Provides what the tests of verify need: a Chromium, a Node.js to drive it, a font with Chinese and Japanese letters, the
# language server by which VS Code completes and explains YAML, and the web servers nginx and Apache.
# What is there in a version that works is taken as it is; what is missing is fetched from Debian's packages where that
# is possible; for the rest one line says what is missing, in which version. A Chromium with windows will do, but tests in
# the one without are faster, so that is fetched even where there is another.
#
# The web servers are unpacked and not installed, so that none begins to serve this machine.
#
# provide.sh FOLDER SKIP: FOLDER takes tools.properties, which names the programs, and the font. SKIP is "true" where these
# tests are to be left out.
set -eu

folder=$1
if [ "${2:-false}" = true ]; then
    echo "SKIPPED: the browser tests and those with the language server (-DskipBrowserTests)"
    exit 0
fi

# The driver of Playwright 1.61 starts from Node.js 18 on, the style needs ::details-content.
least_node=18
least_chromium=131
font=ipag.ttf
font_package=fonts-ipafont-gothic
fonts=${XDG_CACHE_HOME:-$HOME/.cache}/remit/fonts
# Version 2 of the language server needs a later Node.js than Debian 12 has.
wanted_server=$(dirname "$0")/language-server
server_version=$(sed -n 's/.*"yaml-language-server": "\(.*\)".*/\1/p' "$wanted_server/package.json")
server_folder=${XDG_CACHE_HOME:-$HOME/.cache}/remit/yaml-language-server-$server_version
server=$server_folder/node_modules/yaml-language-server/bin/yaml-language-server

servers=${XDG_CACHE_HOME:-$HOME/.cache}/remit/servers
# In Debian 13 the libraries of Apache are called otherwise than in Debian 12.
server_packages="nginx apache2-bin libapr1 libaprutil1"
server_packages_of_13="nginx apache2-bin libapr1t64 libaprutil1t64"

major() {
    "$1" --version 2>/dev/null | grep -oE '[0-9]+' | head -n 1
}

# first_of LEAST NAME...: prints the path of the first of some programs that has at least this version.
first_of() {
    least=$1
    shift
    for name; do
        program=$(command -v "$name") || continue
        found=$(major "$program") || continue
        if [ "${found:-0}" -ge "$least" ]; then
            echo "$program"
            return
        fi
    done
}

# have NAME...: prints what there is instead, for a message.
have() {
    for name; do
        if program=$(command -v "$name"); then
            echo "found $(major "$program") at $program"
            return
        fi
    done
    echo "found none"
}

find_programs() {
    node=$(first_of $least_node node nodejs)
    # The one without windows and menus needs half the time of the processor, so it is installed where that can be.
    chromium=$(first_of $least_chromium chromium-headless-shell chromium chromium-browser google-chrome)
    npm=$(command -v npm) || true
}

# of_debian COMMAND: runs a command, which takes options of apt-get, until it has done its work; a list of packages of our
# own serves where the machine has none and its owner is somebody else.
of_debian() {
    "$1" && return
    own=$servers/apt
    mkdir -p "$own/lists/partial" "$own/cache/archives/partial"
    apt-get -qq -o "Dir::State::Lists=$own/lists" -o "Dir::Cache=$own/cache" update >/dev/null 2>&1 || true
    "$1" -o "Dir::State::Lists=$own/lists" -o "Dir::Cache=$own/cache" || true
    rm -rf "$own"
}

# fetch_servers [OPTION...]: unpacks Debian's packages of the web servers into the cache.
fetch_servers() {
    work=$servers/fetched
    for packages in "$server_packages" "$server_packages_of_13"; do
        rm -rf "$work"
        mkdir -p "$work"
        # The names are words of their own.
        # shellcheck disable=SC2086
        if (cd "$work" && apt-get -qq -o APT::Sandbox::User= "$@" download $packages &&
            for package in *.deb; do dpkg-deb -x "$package" . || exit 1; done) >/dev/null 2>&1; then
            rm -rf "$servers/unpacked"
            mv "$work" "$servers/unpacked"
            return
        fi
    done
    rm -rf "$work"
    return 1
}

# find_servers: finds the web servers on the machine, or both in the cache.
find_servers() {
    nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || true
    apache=$(PATH=$PATH:/usr/sbin command -v apache2) || true
    apache_modules=/usr/lib/apache2/modules
    libraries=
    if { [ -z "$nginx" ] || [ -z "$apache" ]; } && [ -d "$servers/unpacked" ]; then
        nginx=$servers/unpacked/usr/sbin/nginx
        apache=$servers/unpacked/usr/sbin/apache2
        apache_modules=$servers/unpacked/usr/lib/apache2/modules
        libraries=$(dirname "$(find "$servers/unpacked" -name 'libapr-1.so*' | head -n 1)")
    fi
}

provide_servers() {
    find_servers
    if { [ -z "$nginx" ] || [ -z "$apache" ]; } && command -v apt-get >/dev/null 2>&1; then
        mkdir -p "$servers"
        of_debian fetch_servers
        find_servers
    fi
}

# fetch_font [OPTION...]: unpacks Debian's package of the font into the cache, without installing it.
fetch_font() {
    work=$fonts/fetched
    rm -rf "$work"
    mkdir -p "$work"
    if (cd "$work" && apt-get -qq -o APT::Sandbox::User= "$@" download $font_package && dpkg-deb -x $font_package*.deb .) >/dev/null 2>&1; then
        mv "$work/usr/share/fonts/opentype/ipafont-gothic/$font" "$fonts/$font"
    fi
    rm -rf "$work"
    [ -f "$fonts/$font" ]
}

# provide_font: finds the font in the cache or among the machine's own, or fetches it.
provide_font() {
    installed=/usr/share/fonts/opentype/ipafont-gothic/$font
    mkdir -p "$fonts"
    if [ -f "$fonts/$font" ]; then
        return
    elif [ -f "$installed" ]; then
        cp "$installed" "$fonts/$font.new" && mv "$fonts/$font.new" "$fonts/$font"
    elif command -v apt-get >/dev/null 2>&1; then
        of_debian fetch_font
    fi
}

# provide_server: finds the language server in the cache, or fetches it with what it needs, in the versions that the lock
# file names.
provide_server() {
    if [ ! -f "$server" ] && [ -n "$npm" ]; then
        work=$server_folder.$$
        mkdir -p "$work"
        cp "$wanted_server"/package*.json "$work"
        if (cd "$work" && "$npm" ci --ignore-scripts --no-audit --no-fund) >"$work/npm.txt" 2>&1; then
            rm -rf "$server_folder"
            mv "$work" "$server_folder"
        else
            cat "$work/npm.txt" >&2
            rm -rf "$work"
        fi
    fi
}

# install PACKAGE...: installs Debian's packages; what cannot be had is told below, where it is missing.
install() {
    echo "Installing for the tests: $*"
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@" >/dev/null ||
        echo "Could not be installed: $*"
}

find_programs
set --
[ -n "$node" ] || set -- "$@" nodejs
[ -n "$npm" ] || [ -f "$server" ] || set -- "$@" npm
shell=$(command -v chromium-headless-shell) || true
if [ -z "$shell" ] || [ $# -gt 0 ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get -qq -o DPkg::Lock::Timeout=120 -o Acquire::http::Timeout=30 update || true
        [ $# = 0 ] || install "$@"
        [ -n "$shell" ] || install chromium-headless-shell
        find_programs
        [ -n "$chromium" ] || install chromium
        find_programs
    fi
fi
provide_font
provide_server
provide_servers

missing=
[ -n "$node" ] || missing="$missing; Node.js $least_node or later ($(have node nodejs))"
[ -n "$chromium" ] || missing="$missing; Chromium $least_chromium or later ($(have chromium chromium-browser google-chrome))"
[ -f "$fonts/$font" ] || missing="$missing; the font IPA Gothic 003.03 as $fonts/$font (Debian's package $font_package has it)"
[ -f "$server" ] || missing="$missing; yaml-language-server $server_version (npm fetches it; $(have npm))"
[ -n "$nginx" ] && [ -n "$apache" ] || missing="$missing; nginx and Apache (Debian's packages $server_packages)"
if [ -n "$missing" ]; then
    echo "The browser tests need${missing#;}. Install it, or leave these tests out with -DskipBrowserTests." >&2
    exit 1
fi

mkdir -p "$folder"
cp "$fonts/$font" "$folder/$font"
{
    printf 'node=%s\nchromium=%s\nlanguage-server=%s\n' "$node" "$chromium" "$server"
    printf 'nginx=%s\napache=%s\napache-modules=%s\nlibraries=%s\n' "$nginx" "$apache" "$apache_modules" "$libraries"
} >"$folder/tools.properties"
