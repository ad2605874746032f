#!/bin/sh
# Reading an XML dump of a wiki, 300 MB of made-up pages: Cuecard, which makes documents of them, and
# a plain StAX reader that looks at nothing, in turn, five times each, in processes with 512 MiB of
# heap and the launcher's options for ingest. The goal: at least half as fast.

. "$(dirname "$0")/setup.sh"
mkdir -p "$DATA"

# dump MEGABYTES FILE: writes pages of 2 to 20 kB with what pages have.
dump() {
  awk -v size="$1" '
    function some(count,   text) {
      text = ""
      while (count-- > 0) text = text word[int(rand() * words) + 1] " "
      return text
    }
    function sentences(   text, count) {
      for (count = 3 + rand() * 5; count > 0; count--) {
        text = text "The " some(6) "[[" some(2) "|" some(1) "]] " some(8)
        if (rand() < 0.2) text = text "{{nowrap|" some(2) "}} "
        if (rand() < 0.2) text = text "\047\047\047" some(2) "\047\047\047"
        if (rand() < 0.2) text = text "&lt;ref&gt;{{cite web|url=https://wiki.example/|title=" some(4) "}}&lt;/ref&gt;"
        text = text ". "
      }
      return text "\n\n"
    }
    function section(   text, rows) {
      text = "== " some(3) "==\n" sentences() sentences() "* " some(9) "\n* [[" some(2) "]] &amp; " some(5) "\n\n"
      if (rand() < 0.3) {
        text = text "{| class=&quot;wikitable&quot;\n! " some(1) "!! " some(1) "\n"
        for (rows = 8; rows > 0; rows--) text = text "|-\n| " some(2) "|| " some(2) "\n"
        text = text "|}\n"
      }
      return text
    }
    function page(id,   text, count) {
      text = "{{Infobox\n| name = " some(2) "\n| place = " some(2) "\n}}\n" sentences()
      for (count = rand() * 9; count > 0; count--) text = text section()
      return "<page><title>" some(2) id "</title><ns>0</ns><id>" id "</id><revision><id>" id "</id>" \
        "<timestamp>2026-01-01T00:00:00Z</timestamp><model>wikitext</model><format>text/x-wiki</format>" \
        "<text xml:space=\"preserve\">" text "[[Category:" some(1) "]]</text></revision></page>\n"
    }
    BEGIN {
      srand(1)
      words = split("so what we want to know is how people share a lighthouse with others who were not there when its bell began to ring in harbours far away", word, " ")
      print "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\">"
      print "<siteinfo><sitename>Made up</sitename><base>https://wiki.example/wiki/Main</base></siteinfo>"
      for (id = 1; bytes < size * 1000000; id++) {
        text = page(id)
        bytes += length(text)
        printf "%s", text
      }
      print "</mediawiki>"
    }' >"$2"
}

export JDK_JAVA_OPTIONS=-XX:InlineSmallCode=1000
file=$DATA/dump.xml
[ -f "$file" ] || dump 300 "$file"

# compare TIMES: the medians of both readers, each process reading the file so many times.
compare() {
  results=$DATA/dump.results
  : >"$results"
  for _ in 1 2 3 4 5; do
    for reader in cuecard stax; do
      printf '%-7s %s\n' "$reader" "$(bench 512m dev.cuecard.bench.DumpRead "$reader" "$file" "$1")" |
        tee -a "$results"
    done
  done
  awk -v cuecard="$(median cuecard)" -v stax="$(median stax)" \
    'BEGIN { printf "medians: %.2f s to %.2f s, %.2f of the speed\n", cuecard, stax, stax / cuecard }'
}

# median READER: the middle one of its seconds.
median() { grep "^$1 " "$results" | tr -s ' ' | cut -d ' ' -f 2 | sort -n | sed -n 3p; }

echo "A process each:"
compare 1
echo "The fourth time in a process, as in a dump of gigabytes:"
compare 4
