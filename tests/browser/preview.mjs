// Keeps pages of a preview open while the plan is changed, and prints what they show as JSON. What each change is to is
// given as files to copy over the plan's own.
//
//     node preview.mjs ADDRESS PLAN_FILE BROKEN_FILE MENDED_FILE

import { copyFile } from "node:fs/promises";

import axe from "axe-core";
import { chromium } from "playwright-core";

const [address, file, broken, mended] = process.argv.slice(2);
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PATIENCE = { timeout: 30000 };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const wrong = [];

/** Opens a path as a reader does, and keeps an eye on what goes wrong there. */
async function opened(path, settings = {}) {
  const page = await (await browser.newContext(settings)).newPage();
  page.on("console", (message) => message.type() === "error" && wrong.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${path}: ${error}`));
  await page.goto(`${address}${path}`);
  return page;
}

/** Gives the title that stands at the top of the page, and the alarm if there is one. */
async function seen(page) {
  const alarms = await page.locator("[role=alert]").allTextContents();
  return { title: await page.textContent(".site-title"), alarms: alarms.map((text) => text.replace(/\s+/g, " ").trim()) };
}

/** Asks axe about the page with its alarm, its Content-Security-Policy set aside; gives the rules that are broken. */
async function judged(path) {
  const page = await opened(path, { bypassCSP: true });
  await page.evaluate(axe.source);
  const run = (tags) => globalThis.axe.run({ runOnly: tags, resultTypes: ["violations"] });
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const { id } of (await page.evaluate(run, TAGS)).violations) found.push(`${colorScheme}: ${id}`);
  }
  await page.context().close();
  return found;
}

const front = await opened("index.html");
const lost = await opened("finnes/ikke.html");
const styled = await lost.evaluate(() => getComputedStyle(document.querySelector(".band")).backgroundColor);
const before = await seen(front);
await copyFile(broken, file);
await Promise.all([front, lost].map((page) => page.waitForSelector("[role=alert]", PATIENCE)));
const during = [await seen(front), await seen(lost)];
const violations = await judged("index.html");
if (process.env.PICTURE) await front.screenshot({ path: process.env.PICTURE });
await copyFile(mended, file);
await Promise.all([front, lost].map((page) => page.waitForSelector("[role=alert]", { state: "detached", ...PATIENCE })));
const after = await seen(front);
await browser.close();
console.log(JSON.stringify({ before, during, after, styled, violations, wrong }));
