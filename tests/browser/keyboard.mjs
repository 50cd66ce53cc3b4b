// A reader without a mouse: goes through a page with the Tab key, and tells what goes wrong.

const LONGEST = 250;

/** Gives, in the order they stand, what can be reached with the keyboard. It is sent into the page. */
function reachable() {
  const found = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]");
  const shown = [...found].filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
  globalThis.reached = shown;
  return { count: shown.length, first: shown[0]?.getAttribute("href") ?? "", menu: Boolean(document.querySelector("nav")) };
}

/** Gives where the focus is among what can be reached, and what is wrong with how it is seen. It is sent into the page. */
function focused() {
  const here = document.activeElement;
  const name = `<${here.tagName.toLowerCase()}> «${here.textContent.trim().slice(0, 30)}»`;
  const { outlineStyle, outlineWidth } = getComputedStyle(here);
  const box = here.getBoundingClientRect();
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // Where it is seen, the middle of one of its lines must be its own, and not of something that lies over it.
  const own = (hit) => hit && (here.contains(hit) || hit.contains(here));
  const inside = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const free = [...here.getClientRects()].some(({ left, right, top, bottom }) =>
    own(document.elementFromPoint(inside(left, right, innerWidth), inside(top, bottom, innerHeight))),
  );
  const wrong = [
    ...(outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? [`the focus is not seen on ${name}`] : []),
    ...(seen ? [] : [`${name} has the focus outside the screen`]),
    ...(seen && !free ? [`${name} has the focus under something else`] : []),
  ];
  return { at: globalThis.reached.indexOf(here), name, wrong };
}

/** Names what goes wrong when one goes through the page with Tab, and past its menu, if it has one, with the first link. */
export async function keyboard(page) {
  const { count, first, menu } = await page.evaluate(reachable);
  const wrong = [];
  for (let at = 0; at < Math.min(count, LONGEST) && wrong.length < 3; at++) {
    await page.keyboard.press("Tab");
    const told = await page.evaluate(focused);
    if (told.at !== at) return [...wrong, `${told.name} has the focus as number ${at + 1}, and stands as ${told.at + 1}`];
    wrong.push(...told.wrong);
  }
  return [...wrong, ...(menu ? await skipped(page, first) : [])];
}

/** Names what is wrong with the link that one meets first, which leads past the menu to the content. */
async function skipped(page, first) {
  if (!first.startsWith("#")) return [`the first link leads to «${first}», and not past the menu`];
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => globalThis.reached[0].focus());
  await page.keyboard.press("Enter");
  const there = await page.evaluate(() => document.activeElement.tagName.toLowerCase());
  return there === "main" ? [] : [`the first link leaves the focus on <${there}>`];
}
