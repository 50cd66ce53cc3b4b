// Opens every page of a site in Chromium, from the folder and from a server, on a screen and on a phone, and prints what
// is wrong as JSON: {pages: […], faults: [{page, check, detail}], unsure: {rule: [page, …]}}.
//
//     node audit.mjs FOLDER
//
// The browser is $CHROMIUM, or /usr/bin/chromium. `unsure` is what axe could not judge.

import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";
import { chromium } from "playwright-core";

import { clipped, outside, SPACING } from "./layout.mjs";
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

/** Gives a function that opens a path as a reader does, and tells of errors and of requests that fail or go elsewhere. */
async function reader(context, base, width) {
  const page = await context.newPage();
  let fault;
  page.on("console", (message) => {
    if (message.type() === "error") fault("console", `${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => fault("console", String(error)));
  page.on("requestfailed", (request) => fault("failed-request", request.url()));
  page.on("response", (response) => response.status() >= 400 && fault("failed-request", response.url()));
  page.on("request", (request) => {
    const near = request.url().startsWith(`${base}/`) || request.url().startsWith("data:");
    if (!near) fault("foreign-request", request.url());
  });
  return async (path, tell) => {
    fault = tell;
    await page.goto(`${base}/${path}`);
    for (const detail of await page.evaluate(outside, width)) fault("reflow", detail);
  };
}

/** Asks axe about the page as it is now. */
async function judged(page, fault, unsure) {
  const run = (tags) => globalThis.axe.run({ runOnly: tags, resultTypes: ["violations", "incomplete"] });
  const { violations, incomplete } = await page.evaluate(run, TAGS);
  for (const { id, nodes } of violations) fault(`axe:${id}`, nodes.map((node) => node.html).slice(0, 3).join(" "));
  for (const { id } of incomplete) unsure(id);
}

/** Gives a function that opens a path with its Content-Security-Policy set aside, to judge it and to space its text. */
async function examiner(context, base) {
  const page = await context.newPage();
  return async (path, fault, unsure) => {
    await page.goto(`${base}/${path}`);
    await page.evaluate(axe.source);
    await judged(page, fault, unsure);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: "dark" });
    await judged(page, fault, unsure);
    await page.setViewportSize(SCREEN);
    await page.emulateMedia({ colorScheme: "light" });
    await page.addStyleTag({ content: SPACING });
    for (const detail of await page.evaluate(clipped)) fault("text-spacing", detail);
    for (const detail of await page.evaluate(outside, SCREEN.width)) fault("text-spacing", detail);
  };
}

/** Gives the pages below a folder, with `/`, sorted. */
async function pagesIn(folder) {
  const paths = await readdir(folder, { recursive: true });
  return paths.filter((path) => path.endsWith(".html")).map((path) => path.split(sep).join("/")).sort();
}

/** Opens `waiting` paths, one after another, in the three ways, until there are none left. */
async function worker({ screen, phone, open }, folder, origin, waiting, told) {
  const asFile = await reader(screen, pathToFileURL(folder).href, SCREEN.width);
  const onPhone = await reader(phone, origin, PHONE.width);
  const examined = await examiner(open, origin);
  while (waiting.length) {
    const page = waiting.shift();
    const fault = (check, detail) => told.faults.set([page, check, detail].join("\n"), { page, check, detail });
    const unsure = (rule) => (told.unsure[rule] = [...new Set([...(told.unsure[rule] ?? []), page])].sort());
    await asFile(page, fault);
    await onPhone(page, fault);
    await examined(page, fault, unsure);
  }
}

async function audit(folder) {
  const pages = await pagesIn(folder);
  const told = { faults: new Map(), unsure: {} };
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const contexts = {
    screen: await browser.newContext({ viewport: SCREEN }),
    phone: await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true }),
    open: await browser.newContext({ viewport: SCREEN, bypassCSP: true }),
  };
  const waiting = [...pages];
  const work = () => worker(contexts, folder, server.origin, waiting, told);
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  await browser.close();
  server.close();
  return { pages, faults: [...told.faults.keys()].sort().map((key) => told.faults.get(key)), unsure: told.unsure };
}

console.log(JSON.stringify(await audit(resolve(process.argv[2])), null, 2));
