#!/bin/sh
# Makes the class-data archive of nigao.jar: the classes that the commands below load, parsed and verified ahead of time,
# so that a start takes about half as long. Run by the build (phase package) and, for another Java than the build's, by
# the launcher in the background.
#
#     train.sh JAVA JAR ARCHIVE
#
# To extend it: add a command at "Training runs" below, or a line to training/session.jsonl (one LSP message a line, or
# `sleep SECONDS`). What no run loads still works, only slower. The archive fits this Java and this jar at this path; the
# JVM checks that by itself and goes without where it does not fit. ARCHIVE.for names the jar, for the launcher.
set -u
# With no locale set, Java cannot open a jar whose path has Chinese in it.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

java=$1 archive=$3
jar=$(cd -P -- "$(dirname "$2")" && pwd)/$(basename "$2") # as the launcher names it
training=$(dirname "$0")/training
work=$archive.$$
mkdir -p "$(dirname "$archive")" || exit 1
trap 'rm -rf "$work" "$work.jsa"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$work" || exit 1
cp "$training"/* "$work"

limit=
command -v timeout >/dev/null 2>&1 && limit="timeout 60"

runs=0
run() { # one command of nigao; the classes it loads are noted, whatever it answers
    runs=$((runs + 1))
    $limit "$java" -Xshare:off -XX:DumpLoadedClassList="$work/$runs.classlist" -XX:+UseSerialGC -Xmx1g \
        -Dfile.encoding=UTF-8 -jar "$jar" "$@" >>"$work/log" 2>&1
}

session() { # the lines of a file as LSP messages
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '' | '#'*) ;;
        'sleep '*) sleep "${line#sleep }" ;;
        *) printf 'Content-Length: %d\r\n\r\n%s' "$(printf '%s' "$line" | wc -c)" "$line" ;;
        esac
    done <"$1"
}

# Every example on the pages of the rules, a file each: together they make every rule speak.
examples() {
    mkdir -p "$work/examples"
    for page in "$(dirname "$jar")"/rules/*.md; do
        [ -f "$page" ] || continue
        name=$(basename "$page" .md)
        awk -v to="$work/examples/$name-" '
            /^```draft/ { file = to (++n) ".txt"; next }
            /^```/ { if (file != "") close(file); file = ""; next }
            file != "" { gsub(/⟦|⟧/, ""); print > file }' "$page"
    done
}

# Training runs
examples
cd "$work" || exit 1
run check examples </dev/null
run check draft.md draft.txt </dev/null
run check --format json draft.md draft.txt </dev/null
run check --format sarif draft.md draft.txt </dev/null
run fix --dry-run draft.md draft.txt </dev/null
run outline --format json draft.md </dev/null
run dictionary mine examples -o mined.jsonl </dev/null
run --help </dev/null
session session.jsonl | run lsp
cd - >/dev/null || exit 1

# One list of all runs. The numbers that Java 18 and later give the classes of a list clash between lists, and serve only
# classes of loaders of their own (source:), of which there are none to speak of.
cat "$work"/*.classlist 2>/dev/null | sed -e '/^#/d' -e '/ source: /d' -e 's/ id: [0-9]*$//' |
    awk '!seen[$0]++' >"$work/all.classlist"
# G1, because only it can write the strings and mirrors of the archive; the serial collector reads them all the same.
dump() {
    grep -q '^org/nigao/' "$work/all.classlist" &&
        "$java" -Xshare:dump -XX:SharedClassListFile="$work/all.classlist" -XX:SharedArchiveFile="$work.jsa" \
            -XX:+UseG1GC -Xmx1g -Xlog:disable -jar "$jar" >>"$work/log" 2>&1 &&
        [ -s "$work.jsa" ]
}
if dump; then
    # Renamed, not written in place: a running server has the old one mapped.
    mv -f "$work.jsa" "$archive"
    printf '%s\n' "$jar" >"$archive.for"
else
    echo "warning: no class-data archive for $jar; nigao starts more slowly. The end of the log:" >&2
    tail -n 3 "$work/log" >&2
    exit 1
fi
