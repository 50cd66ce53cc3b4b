// Searches a site as a reader does, from a server and from the folder, and prints what was seen as JSON.
//
//     node search.mjs FOLDER PATH WORDS COMMON
//
// COMMON is a word that more pages have than are listed at first.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "./serve.mjs";

const [folder, path, words, common] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const page = await browser.newPage();
const wrong = [];
page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
page.on("pageerror", (error) => wrong.push(String(error)));
page.on("request", (request) => {
  const near = /^(file|blob):/.test(request.url()) || request.url().startsWith(server.origin);
  if (!near) wrong.push(`asked ${request.url()}`);
});

/** Gives what the page says it found, once it has found it. */
async function seen() {
  await page.waitForFunction(() => document.getElementById("search-count").textContent !== "");
  return {
    count: await page.textContent("#search-count"),
    titles: await page.locator("#search-found a").allTextContents(),
    links: await page.locator("#search-found a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    marked: await page.locator("#search-found mark").count(),
    more: await page.locator("#search-more").isVisible(),
    address: new URL(page.url()).search,
  };
}

await page.goto(`${server.origin}/${path}`);
await page.waitForSelector("#search:not([hidden])");
await page.fill("#search-words", words);
await page.keyboard.press("Enter");
const typed = await seen();
if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: true });
const left = page.waitForURL((url) => !url.pathname.endsWith(path));
await page.locator("#search-found a").first().click();
await left;
const opened = await page.title();
await page.goto(`${server.origin}/${path}?q=${encodeURIComponent(words)}`);
const sent = await seen();
await page.fill("#search-words", "qqqxyz");
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.getElementById("search-count").textContent.includes("qqqxyz"));
const nothing = await seen();
const listed = page.locator("#search-found a");
const focused = () => listed.evaluateAll((links) => links.indexOf(document.activeElement));
await page.goto(`${server.origin}/${path}?q=${encodeURIComponent(common)}`);
const first = (await seen()).titles.length;
await page.click("#search-more");
await listed.nth(first).waitFor();
const more = { first, all: await listed.count(), focused: await focused() };
const heard = wrong.length;
await page.goto(`${server.origin}/${path}?q=${encodeURIComponent(common)}`);
await seen();
await page.route("**/pagefind/fragment/**", (route) => route.abort());
await page.click("#search-more");
await page.waitForSelector("#search-off:not([hidden])");
const unfetched = { first: await listed.count(), told: await page.textContent("#search-off") };
// The browser tells of what was stopped here.
wrong.splice(heard);
await page.goto(pathToFileURL(resolve(folder, path)).href);
await page.waitForTimeout(200);
const fromFolder = { field: await page.isVisible("#search"), told: await page.isVisible("#search-off") };
await browser.close();
server.close();
console.log(JSON.stringify({ typed, opened, sent, nothing, more, unfetched, fromFolder, wrong }));
