#!/usr/bin/env bash
# Measures and writes docs/benchmarks.md. `bash bench/run.sh [rounds]`; 5 rounds take some five minutes on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
exec node --import tsx bench/main.ts "${1:-5}"
