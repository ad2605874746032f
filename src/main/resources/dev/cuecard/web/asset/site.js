// Searches a site that is only files: every place that has a word of the question, the most and the
// rarest words first. What a server finds by meaning, or in other forms of a word, it does not.

const MOST_PLACES = 60;

const form = document.querySelector("[data-search]");
const results = document.querySelector("[data-results]");
const before = [...results.childNodes];
const marks = /\p{M}/gu;
const word = /[\p{L}\p{N}]+/gu;

/** A text in small letters without accents, as long as the text itself. */
function fold(text) {
  return [...text]
    .map((c) => {
      const plain = c.normalize("NFD").replace(marks, "").toLowerCase();
      return plain.length === c.length ? plain : c;
    })
    .join("");
}

const places = cuecard.documents.flatMap((document_) =>
  document_.places.map(([language, name, anchor, text]) => {
    const folded = fold(text);
    return { document_, language, name, anchor, text, folded };
  }),
);

/** Where words stand in a place that begin with `wanted`; anywhere in scripts without blanks. */
function matches(place, wanted) {
  const found = [];
  for (let at = place.folded.indexOf(wanted); at >= 0; at = place.folded.indexOf(wanted, at + 1)) {
    const isInside = at > 0 && /[\p{L}\p{N}]/u.test(place.folded[at - 1]);
    if (!isInside || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(wanted)) {
      found.push([at, at + wanted.length]);
    }
  }
  return found;
}

function search(question) {
  const wanted = [...new Set(fold(question).match(word) ?? [])];
  const found = new Map();
  for (const one of wanted) {
    const having = places.map((place) => [place, matches(place, one)]).filter(([, at]) => at.length);
    const weight = Math.log(1 + places.length / (1 + having.length));
    for (const [place, at] of having) {
      const hit = found.get(place) ?? { place, score: 0, at: [] };
      hit.score += weight;
      hit.at.push(...at);
      found.set(place, hit);
    }
  }
  return [...found.values()].sort((one, other) => other.score - one.score);
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function marked({ text }, stretches) {
  const pieces = [];
  let end = 0;
  for (const [from, to] of stretches.sort((one, other) => one[0] - other[0])) {
    if (from >= end) {
      pieces.push(text.slice(end, from), element("mark", "", text.slice(from, to)));
      end = to;
    }
  }
  return [...pieces, text.slice(end)];
}

function shown(hits) {
  const groups = new Map();
  for (const { place, at } of hits.slice(0, MOST_PLACES)) {
    const id = encodeURIComponent(place.document_.id);
    if (!groups.has(place.document_)) {
      const title = element("a", "", place.document_.title);
      title.href = `d/${id}.html`;
      const list = element("ol", "moments");
      const kind = element("span", `kind ${place.document_.kind}`, place.document_.kindName);
      const head = element("header", "", element("h2", "", title), element("p", "facts", kind));
      groups.set(place.document_, { list, article: element("article", "group", head, list) });
    }
    const link = element("a", "place", place.name);
    const inLanguage = place.document_.kind === "recording" ? `.${place.language}` : "";
    link.href = `d/${id}${inLanguage}.html${place.anchor}`;
    const quote = element("blockquote", "", element("p", "said", ...marked(place, at)));
    quote.lang = place.language;
    quote.dir = "auto";
    groups.get(place.document_).list.append(element("li", "", link, quote));
  }
  return [...groups.values()].map((group) => group.article);
}

function show() {
  const question = form.elements.q.value.trim();
  if (question === "") {
    results.replaceChildren(...before);
    return;
  }
  const hits = search(question);
  const said = hits.length ? "moments-found" : "nothing-found";
  const count = cuecard.words[said].replace("{0}", () => (hits.length ? hits.length : question));
  const status = element("p", "count", count);
  status.setAttribute("role", "status");
  results.replaceChildren(status, ...shown(hits));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});
form.addEventListener("input", () => {
  form.elements.q.dir = form.elements.q.value ? "auto" : "";
  show();
});
form.elements.q.value = new URLSearchParams(location.search).get("q") ?? "";
show();
