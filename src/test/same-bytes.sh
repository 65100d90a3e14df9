#!/bin/sh
# Packs what is committed twice: in two folders, with two umasks and in two time zones. Says for each archive whether the
# bytes are the same, and fails where they are not. Needs git and a network, or the local Maven repository of an earlier
# `mvn package`; the list of libraries is in the archives only with a network.
set -eu
checkout=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# packed FOLDER UMASK ZONE
packed() {
    (
        umask "$2"
        git clone -q "$checkout" "$work/$1"
        cd "$work/$1"
        TZ=$3 mvn -q -B -DskipTests package
    )
}

packed one 022 UTC
packed "the other" 077 Asia/Tokyo
differ=0
for archive in "$work"/one/target/remit-*.zip "$work"/one/target/remit-*.tar.gz; do
    name=${archive##*/}
    if cmp "$archive" "$work/the other/target/$name"; then
        echo "the same: $name"
    else
        differ=1
    fi
done
exit "$differ"
