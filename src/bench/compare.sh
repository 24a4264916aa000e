#!/usr/bin/env bash
# Mujaz beside Hugo on the same stories: see src/site/markdown/performance.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Java names files in the encoding of the locale.
export LC_ALL=C.UTF-8

usage() {
  cat <<'END'
src/bench/compare.sh [OPTION...] [N...]      N stories; 100 1000 10000 100000 if nothing is said
  -v "NAME..."   variants of Mujaz, files of src/bench/mujaz/; all of them
  -r COUNT       repeats; 3, from 10,000 stories on 1
  -w FOLDER      where the stories are written; a folder below the one for temporary files
  -s SEED        of the stories; 7
  -m MAX         Hugo runs up to so many stories; 10000
  -j "FLAGS"     for Java, such as -Xmx1g; -Xmx2g from 100,000 stories on
END
  exit 2
}

variants="" repeats="" folder="${TMPDIR:-/tmp}/mujaz-compare" seed=7 hugo_max=10000 flags=""
while getopts hv:r:w:s:m:j: option; do
  case "$option" in
    v) variants="$OPTARG" ;;
    r) repeats="$OPTARG" ;;
    w) folder="$OPTARG" ;;
    s) seed="$OPTARG" ;;
    m) hugo_max="$OPTARG" ;;
    j) flags="$OPTARG" ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- 100 1000 10000 100000
[ -n "$variants" ] || variants="$(basename -a -s .yaml src/bench/mujaz/*.yaml | tr '\n' ' ')"
for tool in java mvn hugo; do
  command -v "$tool" >/dev/null || { echo "there is no $tool here" >&2; exit 2; }
done
[ -x /usr/bin/time ] || { echo "there is no GNU time here: /usr/bin/time" >&2; exit 2; }

here="$PWD"
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"
results="$folder/results.tsv"
log="$folder/log.txt"
rm -f "$folder"/report-*.txt
: >"$results"

load() { cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || uptime | sed 's/.*: //; s/[, ].*//'; }

# measure N NAME STEP OUTPUT COMMAND...: runs it in the current folder and notes what it took.
measure() {
  local n="$1" name="$2" step="$3" output="$4" before
  shift 4
  before="$(load)"
  if ! /usr/bin/time -q -f '%e %U %S %M' -o "$folder/time.txt" "$@" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
  # Bytes as they are, not as blocks of the disk.
  find "$output" -type f -printf '%s\n' |
    awk -v key="$n"$'\t'"$name"$'\t'"$step" -v times="$(cat "$folder/time.txt")" -v load="$before" '
      { bytes += $1 }
      END {
        split(times, t, " ")
        printf "%s\t%.2f\t%.2f\t%.0f\t%d\t%.1f\t%s\n", key, t[1], t[2] + t[3], t[4] / 1024, NR, bytes / 1e6, load
      }' | tee -a "$results" >&2
}

# Moves away what an earlier run made. To remove it would let the next run pay: for a while after it
# removed thousands of files, a file system looks through them whenever it makes a new one.
set_aside() {
  local name
  mkdir -p "$folder/gone"
  for name in "$@"; do
    [ ! -e "$name" ] || mv "$name" "$(mktemp -d "$folder/gone/XXXXXX")"
  done
}

# One more word in the last paragraph of the story in the middle.
edit() {
  sed -i -e '$ s/\.$/ again./' "$1"
}

run_hugo() {
  local n="$1" name="$2" story
  story="$folder/$n/$(sed -n 2p "$folder/$n/edit.txt")"
  cd "$folder/$n/hugo"
  for ((i = 0; i < count; i++)); do
    set_aside public resources
    measure "$n" "$name" clean public hugo --quiet --config "$3"
    edit "$story"
    measure "$n" "$name" "one edit" public hugo --quiet --config "$3"
  done
  set_aside public resources
  cd "$here"
}

run_mujaz() {
  local n="$1" variant="$2" story
  story="$folder/$n/$(sed -n 1p "$folder/$n/edit.txt")"
  cd "$folder/$n/mujaz"
  cat site.yaml "$here/src/bench/mujaz/$variant.yaml" >content/site.yaml
  for ((i = 0; i < count; i++)); do
    set_aside site target
    mujaz "$n" "$variant" clean
    edit "$story"
    mujaz "$n" "$variant" "one edit"
  done
  set_aside site target
  cd "$here"
}

# What the build says of itself is kept of the last run.
mujaz() {
  MAVEN_OPTS="$java" measure "$1" "Mujaz, $2" "$3" site \
    mvn -B -o mujaz:generate -Dmujaz.clock=2026-11-20T20:00:00Z
  sed -n '/^\[INFO\] --- mujaz/,/^\[INFO\] -----/p' "$log" | sed -e '1d;$d' -e 's/^\[INFO\] //' \
    >"$folder/report-$1-$2-${3// /-}.txt"
}

for n in "$@"; do
  count="$repeats"
  [ -n "$count" ] || count=$((n < 10000 ? 3 : 1))
  java="$flags"
  [ -n "$java" ] || [ "$n" -lt 100000 ] || java="-Xmx2g"
  set_aside "$folder/$n"
  java -XX:TieredStopAtLevel=1 src/bench/Corpus.java "$n" "$folder/$n" "$seed"
  if [ "$n" -le "$hugo_max" ]; then
    run_hugo "$n" "Hugo" hugo.yaml
    run_hugo "$n" "Hugo, nothing related" hugo.yaml,unrelated.yaml
  fi
  for variant in $variants; do
    run_mujaz "$n" "$variant"
  done
  set_aside "$folder/$n"
done
rm -rf "${folder:?}/gone"

# Medians; those of an even number are the lower of the two in the middle.
awk -F '\t' '
  function median(key, column,    i, j, n, v, swap) {
    n = runs[key]
    for (i = 1; i <= n; i++) v[i] = value[key, column, i] + 0
    for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (v[j] < v[i]) { swap = v[i]; v[i] = v[j]; v[j] = swap }
    return v[int((n + 1) / 2)]
  }
  function ratios(key, other, name,    column, k) {
    if (!(other in runs)) return
    split(key, k, FS)
    printf "| %d | %s | %s | %s |", k[1], k[2], k[3], name
    for (column = 4; column <= 8; column++) printf " %.2f |", median(key, column) / median(other, column)
    print ""
  }
  {
    key = $1 FS $2 FS $3
    if (!(key in runs)) order[++rows] = key
    runs[key]++
    for (c = 4; c <= 9; c++) value[key, c, runs[key]] = $c
    if (low == "" || $9 + 0 < low) low = $9 + 0
    if ($9 + 0 > high) high = $9 + 0
  }
  END {
    print "| stories | what | run | wall s | CPU s | peak MB | files | MB |"
    print "|---|---|---|---|---|---|---|---|"
    for (r = 1; r <= rows; r++) {
      key = order[r]
      split(key, k, FS)
      printf "| %d | %s | %s | %.2f | %.2f | %d | %d | %.1f |\n", k[1], k[2], k[3], \
        median(key, 4), median(key, 5), median(key, 6), median(key, 7), median(key, 8)
    }
    print "\n| stories | what | run | beside | wall | CPU | peak | files | bytes |"
    print "|---|---|---|---|---|---|---|---|---|"
    for (r = 1; r <= rows; r++) {
      key = order[r]
      split(key, k, FS)
      if (k[2] !~ /^Hugo/) {
        ratios(key, k[1] FS "Hugo" FS k[3], "Hugo")
        ratios(key, k[1] FS "Hugo, nothing related" FS k[3], "Hugo, nothing related")
      }
      if ((k[2], k[3]) in fewer) ratios(key, fewer[k[2], k[3]], "itself, the stories above")
      fewer[k[2], k[3]] = key
    }
    printf "\nThe load before a run was between %.2f and %.2f.\n", low, high
  }' "$results"

echo
echo "What the builds of Mujaz say of themselves:"
for report in "$folder"/report-*.txt; do
  echo
  basename -s .txt "$report"
  sed 's/^/    /' "$report"
done
