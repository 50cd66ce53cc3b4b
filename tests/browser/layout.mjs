// What a page must look like. These functions are sent into the page and see nothing of this module.

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
export const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Spaces the text of a page as the rules in `css` say. A sheet made by a script is not stopped by the page's policy. */
export function space(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Names what reaches outside a page `width` pixels wide, but not what lies in a box that scrolls by itself. */
export function outside(width) {
  const named = (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
  const scrolls = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const found = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return !element.ownerSVGElement && box.width && box.height && box.right > width + 1 && !scrolls(element);
  });
  const page = document.scrollingElement.scrollWidth;
  return [
    ...(page > width ? [`the page is ${page} px wide where the screen is ${width} px`] : []),
    ...found.slice(0, 3).map((element) => `${named(element)} reaches ${element.getBoundingClientRect().right} px`),
  ];
}

/** Names the boxes that hide a part of their own text. */
export function clipped() {
  const found = [...document.body.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    const hides = (overflow) => ["hidden", "clip"].includes(overflow);
    // A box of one pixel is text for screen readers only, and is hidden with intent.
    return element.clientWidth > 1 && !element.ownerSVGElement && element.textContent.trim() && (
      (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return found.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()}> hides a part of its text`);
}
