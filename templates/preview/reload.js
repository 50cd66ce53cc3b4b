// Loads the page again when the site has been made anew. `serve` alone sends it: no page that is built has it.
"use strict";

const shown = new URL(document.currentScript.src).search.slice(1);
let source = null;

// A browser keeps only a few connections to one place, so a page that nobody sees lets go of its own.
function follow() {
  source?.close();
  source = null;
  if (document.hidden) return;
  source = new EventSource("/__endret");
  source.onmessage = ({ data }) => {
    if (data !== shown) location.reload();
  };
}

document.addEventListener("visibilitychange", follow);
follow();
