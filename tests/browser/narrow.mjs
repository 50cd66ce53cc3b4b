// Narrows the table of measures of a site in Chromium as a reader does, and prints what was seen at each step as JSON.
//
//     node narrow.mjs FOLDER BASE
//
// BASE is `file` or `server`. The browser is $CHROMIUM, or /usr/bin/chromium.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "./serve.mjs";

/** Tells what a reader meets: the rows, the headings, the sentence, the choices, and where they are. */
const seen = (page) =>
  page.evaluate(() => {
    const there = (element) => element.checkVisibility();
    const text = (element) => element.innerText.replace(/\s+/g, " ").trim();
    return {
      rows: [...document.querySelectorAll("tbody tr:not(.group) th")].filter(there).map(text),
      headings: [...document.querySelectorAll("tr.group")].filter(there).map(text),
      told: text(document.querySelector("[role=status]")),
      chosen: [...document.querySelectorAll("select")].filter(there).map((select) => select.value),
      ways: there(document.getElementById("ways")),
      query: location.search,
      twin: document.querySelector(".twin a").getAttribute("href"),
      focus: document.activeElement.id,
    };
  });

async function narrowed(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  const steps = {};
  const step = async (name, what) => {
    await what();
    steps[name] = await seen(page);
  };
  await step("opened", () => page.goto(address));
  await step("chosen", () => page.selectOption("[name=actor]", "nav"));
  await step("narrower", () => page.selectOption("[name=state]", "not-started"));
  await step("none", () => page.selectOption("[name=effect]", "works"));
  await step("back", () => page.goBack());
  await step("reset", () => page.click(".filters button"));
  await step("shared", () => page.goto(`${address}?strand=arbeid&state=no-such`));
  await page.emulateMedia({ media: "print" });
  steps.printed = await page.evaluate(() => ({
    choices: document.querySelector(".filters fieldset").checkVisibility(),
    told: document.querySelector(".chosen").innerText,
  }));
  await page.close();
  return { steps, faults };
}

async function without(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const choices = await page.isVisible(".filters");
  await page.click("#ways summary");
  await page.click('#ways a[href="status/not-started.html"]');
  const rows = await page.locator("tbody tr:not(.group) th").allInnerTexts();
  const path = page.url().split("/").slice(-2).join("/");
  await context.close();
  return { choices, rows, path };
}

const [folder, base] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const address = `${base === "file" ? pathToFileURL(resolve(folder)).href : server.origin}/tiltak.html`;
console.log(JSON.stringify({ ...(await narrowed(browser, address)), without: await without(browser, address) }, null, 2));
await browser.close();
server.close();
