// Opens every page of a site in Chromium and prints what is wrong as JSON: {pages: […], shown: […], faults: [{page, check,
// detail}], unsure: {rule: [page, …]}}.
//
//     node audit.mjs FOLDER
//
// Every page is read from a server on a phone, and judged by axe. The largest page of each sort, in each language, is also
// opened from the folder on a screen, judged on both in the light and in the dark and with its text spaced as WCAG 1.4.12
// has it, and gone through with the keyboard. The browser is $CHROMIUM, or /usr/bin/chromium. `unsure` is what axe could
// not judge.

import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";
import { chromium } from "playwright-core";

import { keyboard } from "./keyboard.mjs";
import { clipped, outside, space, SPACING } from "./layout.mjs";
import { serve } from "./serve.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SCREEN = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Gives a page that tells of errors, of requests that fail, and of those that go elsewhere than to `base`. */
async function watched(context, base) {
  const page = await context.newPage();
  const watch = { page, base, fault: () => {} };
  page.on("console", (message) => {
    if (message.type() === "error") watch.fault("console", `${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => watch.fault("console", String(error)));
  page.on("requestfailed", (request) => watch.fault("failed-request", request.url()));
  page.on("response", (response) => response.status() >= 400 && watch.fault("failed-request", response.url()));
  page.on("request", (request) => {
    const near = request.url().startsWith(`${base}/`) || request.url().startsWith("data:");
    if (!near) watch.fault("foreign-request", request.url());
  });
  return watch;
}

/** Opens a path as a reader does, and tells what reaches outside the screen. */
async function opened({ page, base }, path, fault) {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${base}/${path}`);
  for (const detail of await page.evaluate(outside, page.viewportSize().width)) fault("reflow", detail);
  // Sent in by the debugger, which the page's Content-Security-Policy does not stop.
  await page.evaluate(axe.source);
}

/** Asks axe about the page as it is now. */
async function judged({ page }, fault, unsure) {
  const run = (tags) =>
    globalThis.axe.run({ runOnly: tags, resultTypes: ["violations", "incomplete"], preload: false });
  const { violations, incomplete } = await page.evaluate(run, TAGS);
  for (const { id, nodes } of violations) fault(`axe:${id}`, nodes.map((node) => node.html).slice(0, 3).join(" "));
  for (const { id, nodes } of incomplete) for (const { any, html } of nodes) unsure(`${id}:${any[0]?.data?.messageKey}`, html);
}

/** Judges the page in the dark too, and names what is hidden or pushed out when its text is spaced. */
async function judgedClosely(watch, fault, unsure) {
  const { page } = watch;
  await page.emulateMedia({ colorScheme: "dark" });
  await judged(watch, fault, unsure);
  await page.evaluate(space, SPACING);
  for (const detail of await page.evaluate(clipped)) fault("text-spacing", detail);
  for (const detail of await page.evaluate(outside, page.viewportSize().width)) fault("text-spacing", detail);
}

/** Gives the pages below a folder, with `/`, sorted, and the largest of those that lie together or have one name. */
async function pagesIn(folder) {
  const paths = await readdir(folder, { recursive: true });
  const pages = paths.filter((path) => path.endsWith(".html")).map((path) => path.split(sep).join("/")).sort();
  const largest = new Map();
  for (const page of pages) {
    const { size } = await stat(join(folder, page));
    const sort = ["", ".", "nb", "nn"].includes(dirname(page)) ? page : dirname(page);
    if (size > (largest.get(sort)?.size ?? 0)) largest.set(sort, { page, size });
  }
  return { pages, shown: new Set([...largest.values()].map(({ page }) => page)) };
}

/** Opens `waiting` paths, one after another, until there are none left. */
async function worker({ screen, phone }, folder, origin, waiting, shown, told) {
  const small = await watched(phone, origin);
  const large = await watched(screen, pathToFileURL(folder).href);
  while (waiting.length) {
    const path = waiting.shift();
    const fault = (check, detail) => told.faults.set([path, check, detail].join("\n"), { page: path, check, detail });
    const unsure = (rule, html) => (told.unsure[rule] = [...(told.unsure[rule] ?? []), `${path}: ${html}`]);
    small.fault = large.fault = fault;
    await opened(small, path, fault);
    await judged(small, fault, unsure);
    if (!shown.has(path)) continue;
    await judgedClosely(small, fault, unsure);
    await opened(large, path, fault);
    await judged(large, fault, unsure);
    for (const detail of await keyboard(large.page)) fault("keyboard", detail);
    await judgedClosely(large, fault, unsure);
  }
}

async function audit(folder) {
  const { pages, shown } = await pagesIn(folder);
  const told = { faults: new Map(), unsure: {} };
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const contexts = {
    screen: await browser.newContext({ viewport: SCREEN }),
    phone: await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true }),
  };
  const waiting = [...pages];
  const work = () => worker(contexts, folder, server.origin, waiting, shown, told);
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  await browser.close();
  server.close();
  const faults = [...told.faults.keys()].sort().map((key) => told.faults.get(key));
  const unsure = Object.fromEntries(Object.entries(told.unsure).map(([rule, where]) => [rule, [...new Set(where)].sort()]));
  return { pages, shown: [...shown].sort(), faults, unsure };
}

console.log(JSON.stringify(await audit(resolve(process.argv[2])), null, 2));
