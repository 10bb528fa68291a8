#!/bin/sh
# Makes the class-data archive of nigao.jar: the classes that the commands below load, parsed and verified ahead of time,
# so that a start takes about half as long. Run by the build (phase package) and, for another Java than the build's, by
# the launcher in the background.
#
#     train.sh JAVA JAR ARCHIVE
#
# To extend it: add a command at "Training runs" below, or a line to training/session.jsonl (one LSP message a line, or
# `sleep SECONDS`). What no run loads still works, only slower. The archive fits this Java and this jar at this path; the
# JVM checks that by itself and goes without where it does not fit.
set -u
LC_ALL=C # ${#line} counts bytes, as Content-Length does
export LC_ALL

java=$1 jar=$2 archive=$3
training=$(dirname "$0")/training
work=$archive.$$
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
        *) printf 'Content-Length: %d\r\n\r\n%s' "${#line}" "$line" ;;
        esac
    done <"$1"
}

# Training runs
cd "$work" || exit 1
run check draft.md </dev/null
run check --format json draft.md </dev/null
run check --format sarif draft.md </dev/null
run fix --dry-run draft.md </dev/null
run outline --format json draft.md </dev/null
run --help </dev/null
session session.jsonl | run lsp
cd - >/dev/null || exit 1

# A subshell of a pipe does not hand its count back, hence the wildcard.
cat "$work"/*.classlist 2>/dev/null | grep -v '^#' | awk '!seen[$0]++' >"$work/all.classlist"
if "$java" -Xshare:dump -XX:SharedClassListFile="$work/all.classlist" -XX:SharedArchiveFile="$work.jsa" \
    -XX:+UseG1GC -Xmx1g -Xlog:disable -jar "$jar" >>"$work/log" 2>&1 && [ -s "$work.jsa" ]; then
    # Renamed, not written in place: a running server has the old one mapped.
    mv -f "$work.jsa" "$archive"
else
    echo "warning: no class-data archive for $jar; nigao starts more slowly. The end of the log:" >&2
    tail -n 3 "$work/log" >&2
    exit 1
fi
