// Narrows the table of measures to what a reader chooses, and keeps the choice in the address, so that it can be shared.
// The page says all it has to say without this; the words are the page's own.

{
  const box = document.getElementById("filters");
  const selects = [...box.querySelectorAll("select")];
  const rows = [...document.querySelectorAll("tr[data-state]")];
  const told = box.querySelector("[role=status]");
  const twins = [...document.querySelectorAll(".twin a")].map((link) => [link, link.getAttribute("href")]);

  const fits = (row) => selects.every(({ name, value }) => !value || row.dataset[name].split(" ").includes(value));
  const label = (select) => `${select.labels[0].textContent}: ${select.selectedOptions[0].textContent}`;
  const sentence = (shown) =>
    shown ? told.dataset.some.replace("{n}", shown).replace("{total}", rows.length) : told.dataset.none;

  /** Shows the rows that fit, the headings of those, and how many they are. */
  const show = () => {
    for (const row of rows) row.hidden = !fits(row);
    for (const body of new Set(rows.map((row) => row.parentElement))) {
      body.hidden = rows.every((row) => row.hidden || row.parentElement !== body);
    }
    told.textContent = sentence(rows.filter((row) => !row.hidden).length);
    box.querySelector(".chosen").textContent = selects.filter(({ value }) => value).map(label).join(". ");
    for (const [link, href] of twins) link.setAttribute("href", href + location.search);
  };

  /** Chooses what the address says; what it says of a choice that is not there, is passed over. */
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    show();
  };

  /** Keeps what is chosen in the address, as a step that the back button takes back. */
  const keep = () => {
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    history.pushState(null, "", `${location.pathname}${chosen.length ? "?" : ""}${new URLSearchParams(chosen)}`);
    show();
  };

  for (const select of selects) select.addEventListener("change", keep);
  box.querySelector("button").addEventListener("click", () => {
    for (const select of selects) select.value = "";
    keep();
    selects[0].focus();
  });
  addEventListener("popstate", read);

  box.hidden = false;
  document.getElementById("ways").hidden = true;
  read();
}
