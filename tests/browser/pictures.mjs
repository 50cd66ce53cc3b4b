// Takes pictures of pages of a site in Chromium, from the top and down, and prints the name of each as JSON.
//
//     node pictures.mjs FOLDER INTO PICTURES
//
// PICTURES is JSON, {file: {path, width, height, scale}, …}, in CSS pixels, of which each is `scale` pixels wide. The browser
// is $CHROMIUM, or /usr/bin/chromium.

import { join, resolve } from "node:path";

import { chromium } from "playwright-core";

import { serve } from "./serve.mjs";

// The same picture on every machine: no font but that which Debian's Chromium is installed with, and no colours at the edges
// of the letters, which are those of one screen.
const FONT = ':root { --font: "Liberation Sans", Arial, sans-serif }';
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-lcd-text", "--font-render-hinting=none", "--force-color-profile=srgb"];

/**
 * Lays rules over those of the page, before it is drawn: what is drawn once and then moved is drawn half a pixel off, now and
 * then. A sheet made by a script is not stopped by the page's policy.
 */
function dress(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Takes one picture of an address, and puts it in `file`. */
async function take(browser, address, file, { width, height, scale }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "nb-NO",
  });
  await context.addInitScript(dress, FONT);
  const page = await context.newPage();
  const answer = await page.goto(address);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
  await page.screenshot({ path: file, animations: "disabled" });
  await context.close();
}

const [folder, into, pictures] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
const wanted = JSON.parse(pictures);
for (const [file, { path, ...screen }] of Object.entries(wanted)) {
  await take(browser, `${server.origin}/${path}`, join(into, file), screen);
}
await browser.close();
server.close();
console.log(JSON.stringify(Object.keys(wanted)));
