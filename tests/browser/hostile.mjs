// Opens every page of a site, those at its root from a server and those in nynorsk from the folder, and prints as JSON
// {pages, ran: […], asked: […], said: […]}: what was run or took the reader elsewhere, what was asked for elsewhere, and
// what the browser said of errors.
//
//     node hostile.mjs FOLDER

import { readdir } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "./serve.mjs";

const folder = resolve(process.argv[2]);
const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join("/")).sort();
const pages = paths.filter((path) => path.endsWith(".html"));
const server = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const told = { pages: pages.length, ran: [], asked: [], said: [] };

/** Opens paths below an address, one after another, and tells of each what it should not do. */
async function opened(base, paths) {
  const page = await browser.newPage();
  let path = "";
  page.on("dialog", (dialog) => {
    told.ran.push(`${path}: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("popup", (popup) => told.ran.push(`${path}: opened ${popup.url()}`));
  page.on("pageerror", (error) => told.ran.push(`${path}: ${error}`));
  page.on("console", (message) => message.type() === "error" && told.said.push(`${path}: ${message.text()}`));
  // What the policy stops is told as a request that failed for it, and never leaves the browser.
  const ended = (request) => {
    const near = request.url().startsWith(`${base}/`) || request.url().startsWith("data:");
    if (!near && request.failure()?.errorText !== "csp") told.asked.push(`${path}: ${request.url()}`);
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  for (path of paths) {
    await page.goto(`${base}/${path}`);
    // Whatever waits for a pointer gets it.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("body *")) each.dispatchEvent(new MouseEvent("mouseover"));
    });
    if (page.url() !== `${base}/${path}`) told.ran.push(`${path}: went to ${page.url()}`);
  }
  await page.close();
}

// The two languages are made alike, so that one is opened in each way.
const [some, others] = [false, true].map((inside) => pages.filter((page) => page.startsWith("nn/") === inside));
await Promise.all([opened(server.origin, some), opened(pathToFileURL(folder).href, others)]);
await browser.close();
server.close();
console.log(JSON.stringify(told));
