// Reading a recording: playing it, going through it by keys, choosing a stretch for a clip. Without
// this script all of it can be read, and clips made with the form at the side.

const reader = document.querySelector("[data-reader]");
const transcript = document.querySelector("[data-transcript]");

for (const button of document.querySelectorAll("[data-copy]")) {
  copies(button, () => button.dataset.copy, button.dataset.wordsCopied);
}
if (transcript) {
  read();
}

/** Makes `button` copy a text, and say so. */
function copies(button, text, copied) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = copied;
  });
}

function read() {
  const cues = [...transcript.querySelectorAll(".cue")];
  const starts = cues.map((cue) => Number(cue.dataset.start));
  const player = playerOf(reader, (time) => mark(cueAt(time)));
  const clipper = clipperOf(reader.dataset, transcript.dataset);
  let chosen = null;
  let marked = null;

  /** The last cue that has begun by then. */
  function cueAt(time) {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= time + 0.001) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return cues[Math.max(0, low - 1)];
  }

  function mark(cue) {
    if (cue !== marked) {
      marked?.classList.remove("at");
      cue?.classList.add("at");
      marked = cue;
    }
  }

  function choose(from, to) {
    if (chosen) {
      cues.slice(chosen[0], chosen[1] + 1).forEach((cue) => cue.classList.remove("chosen"));
    }
    chosen = from < 0 ? null : [Math.min(from, to), Math.max(from, to)];
    const own = chosen ? cues.slice(chosen[0], chosen[1] + 1) : [];
    own.forEach((cue) => cue.classList.add("chosen"));
    clipper.show(own.at(0), own.at(-1));
  }

  /** Opens the place that the address names, also if no cue begins exactly there. */
  function open() {
    const place = /^#t=(?:npt:)?([\d.]+)(?:,([\d.]+))?/.exec(decodeURIComponent(location.hash));
    if (!place) {
      return;
    }
    const first = cueAt(Number(place[1]));
    mark(first);
    player.aim(Number(first.dataset.start));
    first.scrollIntoView({ block: "center" });
    if (place[2]) {
      choose(cues.indexOf(first), cues.indexOf(cueAt(Number(place[2]) - 0.01)));
    }
    if (!first.contains(document.activeElement)) {
      first.querySelector(".time").focus({ preventScroll: true });
    }
  }

  transcript.addEventListener("click", (event) => {
    const cue = event.target.closest(".cue");
    if (cue && event.target.closest(".time")) {
      player.play(Number(cue.dataset.start));
      mark(cue);
    }
  });

  transcript.addEventListener("keydown", (event) => {
    const at = cues.indexOf(event.target.closest(".cue"));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (step) {
      const next = Math.max(0, Math.min(cues.length - 1, at + step));
      cues[next].querySelector(".time").focus();
      if (event.shiftKey) {
        choose(chosen ? (chosen[0] === at ? chosen[1] : chosen[0]) : at, next);
      }
      event.preventDefault();
    } else if (event.key === "c") {
      choose(chosen ? chosen[0] : at, chosen ? chosen[1] : at);
      clipper.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      choose(-1, -1);
    }
  });

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (selection.isCollapsed || !transcript.contains(selection.anchorNode)) {
      return;
    }
    const ends = [selection.anchorNode, selection.focusNode].map((node) => {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      return cues.indexOf(element.closest(".cue") ?? element.closest(".row")?.querySelector(".cue"));
    });
    if (ends.every((end) => end >= 0)) {
      choose(...ends);
    }
  });

  steps(transcript);
  addEventListener("hashchange", open);
  open();
}

/** The buttons that lead from one place that was found to the next. */
function steps(transcript) {
  const found = [...transcript.querySelectorAll("mark")];
  let at = -1;
  for (const button of transcript.querySelectorAll("[data-step]")) {
    button.hidden = found.length === 0;
    button.addEventListener("click", () => {
      at = (at + Number(button.dataset.step) + found.length) % found.length;
      found[at].scrollIntoView({ block: "center" });
      found[at].closest(".cue")?.querySelector(".time").focus({ preventScroll: true });
    });
  }
}

/** What plays the recording, if anything does. It is loaded when it is first asked for. */
function playerOf(reader, follow) {
  const place = reader.querySelector("[data-player-place]");
  const watch = reader.querySelector("[data-watch]");
  let video = null;

  function load(address) {
    video = document.createElement("video");
    video.controls = true;
    video.src = address;
    video.addEventListener("timeupdate", () => follow(video.currentTime));
    place.replaceChildren(video);
    place.classList.add("on");
  }

  place?.querySelector("[data-play]").addEventListener("click", (event) => {
    event.preventDefault();
    load(event.currentTarget.href);
    video.play().catch(() => {});
  });

  /** Lets the recording begin at `time`, in seconds, when somebody loads it. */
  function aim(time) {
    if (watch) {
      watch.href = `${reader.dataset.media}&t=${Math.floor(time)}s`;
    } else if (place && !video) {
      place.querySelector("[data-play]").href = `${reader.dataset.media}#t=${time}`;
    }
  }

  return {
    aim,
    /** Plays from `time` on, in seconds, if somebody has loaded the recording before. */
    play(time) {
      if (video) {
        video.currentTime = time;
        video.play().catch(() => {});
      } else {
        aim(time);
      }
    },
  };
}

/** The bar that offers a clip of what was chosen. */
function clipperOf(document_, words) {
  const bar = document.createElement("div");
  bar.className = "clipper";
  bar.setAttribute("role", "status");
  bar.hidden = true;
  const link = document.createElement("a");
  const copy = document.createElement("button");
  copy.type = "button";
  bar.append(link, copy);
  document.body.append(bar);
  copies(copy, () => link.href, words.wordsCopied);
  return {
    show(first, last) {
      bar.hidden = !first;
      if (first) {
        const asked = new URLSearchParams({
          from: first.dataset.start,
          to: last.dataset.end,
          language: document_.language,
        });
        link.href = document_.clips
          ? `${document_.clips}?${asked}`
          : `#t=${first.dataset.start},${last.dataset.end}`;
        const times = [first, last].map((cue) => cue.querySelector(".time").textContent);
        link.textContent = `${words.wordsClip} ${[...new Set(times)].join("–")}`;
        copy.textContent = words.wordsCopy;
      }
    },
    focus() {
      link.focus();
    },
  };
}
