#!/bin/sh
# Makes the documents of the shipped corpus from these sources. The addresses are examples: the
# course, its people and its videos are invented.
set -e
cd "$(dirname "$0")"
course="Recording Oral Histories"
site=https://oral-history.example.org

cuecard() { ../../cuecard "$@"; }

for video in choosing-a-narrator asking-open-questions consent-and-sharing; do
  cuecard ingest "oral-history/bundles/$video.json" --link "$site/videos/$video.webm"
done
cuecard ingest oral-history/bundles/*.messagecollection.json
for language in en es fr; do
  cuecard ingest oral-history/subtitles/the-lighthouse-keepers-daughter.$language.* \
    --link "$site/videos/the-lighthouse-keepers-daughter.webm" --collection "$course"
done
cuecard ingest oral-history/pages/oral-history-checklist.txt --link "$site/wiki/Checklist_for_the_recording_day"
cuecard ingest oral-history/pages/oral-history-transcribing.txt --link "$site/wiki/Transcribing_and_describing"
cuecard ingest oral-history/talk/oral-history-talk.txt --link "$site/wiki/Talk:Checklist_for_the_recording_day"
cuecard ingest oral-history/bugs/bug-4021.txt --link "$site/show_bug.cgi?id=4021"
cuecard ingest oral-history/exercises --collection "$course"
