// Makes a search page answer as one types. Without this script the form works as forms do.

const PAUSE_MS = 120;

const form = document.querySelector("[data-search]");
const results = document.querySelector("[data-results]");
let waiting = 0;
let asking = new AbortController();

/** The address of what the form asks for, as the form itself would make it. */
function address() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== "" && !(name === "sort" && value === "relevance")) {
      asked.set(name, value);
    }
  }
  return `${form.getAttribute("action")}?${asked}`;
}

async function ask() {
  const wanted = address();
  asking.abort();
  asking = new AbortController();
  if (!new URL(wanted, location.href).searchParams.has("q")) {
    return;
  }
  results.ariaBusy = "true";
  try {
    const answer = await fetch(`${wanted}&part=results`, { signal: asking.signal });
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    results.replaceChildren(...found.body.childNodes);
    results.ariaBusy = "false";
    history.replaceState(null, "", wanted);
  } catch (problem) {
    if (problem.name !== "AbortError") {
      results.ariaBusy = "false";
      throw problem;
    }
  }
}

form.addEventListener("input", () => {
  // The direction of what is typed; of the hint, which is in the page's language, while it is empty.
  form.elements.q.dir = form.elements.q.value ? "auto" : "";
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE_MS);
});

form.addEventListener("submit", (event) => {
  if (new FormData(form).get("q") !== "") {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  }
});
