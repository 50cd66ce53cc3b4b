// Searches the pages in the reader's own browser: nothing that is searched for is sent anywhere. Without this script, or
// opened from a folder, the page has its lists and no search field.

const PAGE = 10;
const form = document.getElementById("search");
const field = document.getElementById("search-words");
const results = document.getElementById("search-results");
const count = document.getElementById("search-count");
const found = document.getElementById("search-found");
const more = document.getElementById("search-more");
let asked = 0;

/** Gives what is said of how many were found. */
function said(number, words) {
  const { none, one, many } = form.dataset;
  const phrase = number === 0 ? none : number === 1 ? one : many;
  return phrase.replaceAll("{count}", number).replaceAll("{words}", () => words);
}

/** Gives an excerpt as text and marks, whatever else it may hold. */
function excerpt(html) {
  const line = document.createElement("p");
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    const part = node.nodeName === "MARK" ? document.createElement("mark") : new Text();
    part.textContent = node.textContent;
    line.append(part);
  }
  return line;
}

/** Lists the first of what was found, or adds the next of them and moves there, for then a reader asked for more. */
async function show(matches, from, here) {
  const pages = await Promise.all(matches.slice(from, from + PAGE).map((match) => match.data()));
  if (here !== asked) return;
  const items = pages.map((page) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.url;
    link.textContent = page.meta.title;
    item.append(link, excerpt(page.excerpt));
    return item;
  });
  if (from === 0) found.replaceChildren();
  found.append(...items);
  if (from > 0) items[0].querySelector("a").focus();
  more.hidden = from + PAGE >= matches.length;
  more.onclick = () => show(matches, from + PAGE, here).catch(failed);
}

/** Searches for what stands in the field, and keeps it in the address, so that it can be sent on. */
async function search(engine) {
  const words = field.value.trim();
  const here = ++asked;
  const address = new URL(location.href);
  words ? address.searchParams.set("q", words) : address.searchParams.delete("q");
  history.replaceState(null, "", address);
  results.hidden = !words;
  if (!words) return;
  const matches = (await engine.search(words)).results;
  await show(matches, 0, here);
  // Told when it is there to be read.
  if (here === asked) count.textContent = said(matches.length, words);
}

async function begin() {
  const engine = await import(new URL(form.dataset.index, location.href));
  await engine.options({ excerptLength: 24 });
  await engine.init();
  document.getElementById("search-off").hidden = true;
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(engine).catch(failed);
  });
  if (field.value) await search(engine);
}

/** Says that it failed where the list of pages still can be used. */
function failed() {
  const off = document.getElementById("search-off");
  off.textContent = form.dataset.failed;
  off.hidden = false;
}

if (location.protocol.startsWith("http")) begin().catch(failed);
