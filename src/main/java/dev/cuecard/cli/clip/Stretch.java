package dev.cuecard.cli.clip;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;

/// What is to become a clip.
record Stretch(Recording recording, Track track, TimeSpan span) {}
