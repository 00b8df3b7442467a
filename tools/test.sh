#!/usr/bin/env bash
# Every check of the project. What fails shows its output; the last line is "N passed, N failed", and the exit status follows it.
set -u
export NO_COLOR=1 FORCE_COLOR=0
cd "$(dirname "$0")/.." || exit 2
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT

run() { # kind, name, command…
  local kind=$1 name=$2 began=$SECONDS status
  shift 2
  "$@" >"$out/$name.log" 2>&1
  status=$?
  printf '%s\t%s\t%s\t%s\n' "$kind" "$name" "$status" "$((SECONDS - began))" >>"$out/rows.tsv"
  if [ "$status" -ne 0 ]; then
    printf -- '--- %s failed\n' "$name"
    tail -n 120 "$out/$name.log"
  fi
}
vitest() { run vitest "$1" npx vitest run --project "$1" --reporter=default --reporter=json --outputFile.json="$out/$1.json"; }

run check types npm run --silent types
run check lint npm run --silent lint
run check deps npm run --silent check:deps
run check knip npm run --silent knip
run check sizes node --import tsx tools/sizes.ts
for project in pure db browser verify; do vitest "$project"; done

echo '--- the longest source files'
cat "$out/sizes.log"
echo '--- results'
node --import tsx tools/sum-results.ts "$out"
