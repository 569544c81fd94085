// What makes the pages quicker to use. Every one of them works without it.
"use strict";

/** Names as they are typed, from the server: on any input with data-suggest, whose value narrows the class. */
function suggest(input) {
  const list = document.createElement("datalist");
  list.id = "suggest-" + Math.random().toString(36).slice(2);
  let asked = "";
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });

  async function ask() {
    const typed = input.value.trim();
    if (typed.length < 2 || typed === asked) {
      return;
    }
    asked = typed;
    const query = new URLSearchParams({ q: typed, limit: "12" });
    if (input.dataset.suggest) {
      query.set("class", input.dataset.suggest);
    }
    query.set(input.dataset.account ? "account" : "across-accounts", input.dataset.account || "true");
    try {
      const response = await fetch("/api/labels?" + query);
      if (response.ok && typed === asked) {
        show((await response.json()).labels);
      }
    } catch (e) {
      // Without suggestions the field still takes what is typed.
    }
  }

  function show(labels) {
    list.replaceChildren(...labels.map((thing) => {
      const option = document.createElement("option");
      option.value = thing.label;
      option.label = thing.kind || "";
      return option;
    }));
    if (!list.isConnected) {
      input.after(list);
      input.setAttribute("list", list.id);
    }
  }
}

/** Below a picture, in words, the arrow or the box under the pointer or reached by keyboard. */
function tell(figure) {
  const said = figure.querySelector(".said");
  const usual = said.textContent;
  const of = (event) => event.target.closest(".wm-arrow, .wm-factor, .wt-row");
  const say = (event) => {
    const part = of(event);
    const title = part && part.querySelector("title");
    said.textContent = title ? title.textContent : usual;
  };
  figure.addEventListener("mouseover", say);
  figure.addEventListener("focusin", say);
  figure.addEventListener("mouseleave", () => { said.textContent = usual; });
}

/** A button that copies the text of the element before it. */
function copyable(element) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(element.textContent.trim());
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  element.after(" ", button);
}

/** Leaves the empty fields of a form out of the address. */
function tidy(form) {
  form.addEventListener("formdata", (event) => {
    // A name may stand for several fields, of which one is empty: so all go, and what is filled in comes back.
    const given = [...event.formData];
    given.forEach(([name]) => event.formData.delete(name));
    given.filter(([, value]) => value !== "").forEach(([name, value]) => event.formData.append(name, value));
  });
}

/** What has changed on the page, for those who do not see it change. */
const news = document.createElement("p");
news.className = "unseen";
news.setAttribute("role", "status");
document.body.append(news);

/** The address whose page is shown: an address that differs after # alone is the same page. */
let shown = location.pathname + location.search;
let coming = new AbortController();

/**
 * Shows another address in the place of this page, or of one part of it; where that does not work, goes there.
 * @param part a selector of what is replaced, found in both pages
 */
async function show(address, part, words) {
  coming.abort();
  coming = new AbortController();
  const here = document.querySelector(part);
  here.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" }, signal: coming.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const there = page.querySelector(part);
    if (!there) {
      throw new Error("not such a page");
    }
    const held = holder(here);
    const told = words(page);
    here.replaceWith(document.adoptNode(there));
    document.title = page.title;
    enhance(there);
    held(there);
    news.textContent = told;
    return true;
  } catch (e) {
    if (e.name !== "AbortError") {
      location.assign(address);
    }
    return false;
  }
}

/** Remembers where the keyboard is, and what is open, to put both back in what comes in its place. */
function holder(part) {
  const active = part.contains(document.activeElement) ? document.activeElement : null;
  const same = (element) => element.dataset.place
    ? (other) => other.dataset.place === element.dataset.place
    : (other) => other.name === element.name && other.value === element.value && other.id === element.id;
  const open = [...part.querySelectorAll("details")].map((details) => details.open);
  return (next) => {
    next.querySelectorAll("details").forEach((details, i) => { details.open = details.open || (open[i] === true); });
    if (active) {
      const found = [...next.querySelectorAll(active.localName)].find(same(active));
      (found || next.querySelector("summary, a, input") || next).focus({ preventScroll: true });
    }
  };
}

const heading = (page) => "Answered: " + page.querySelector("h1").textContent;
const caption = (selector) => (page) => "Drawn: " + page.querySelector(selector + " figcaption").firstChild.textContent;

/** A form whose boxes are answered as they are ticked. */
function answering(form) {
  form.querySelectorAll("input[type=checkbox]").forEach((tick) => tick.addEventListener("change", async () => {
    const query = new URLSearchParams(new FormData(form)).toString();
    const address = form.getAttribute("action") + (query ? "?" + query : "");
    if (await show(address, "main", heading)) {
      go(address);
    }
  }));
}

/** A link to the same picture with more or less in it: the picture changes where it stands. */
function growing(link) {
  link.addEventListener("click", async (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const part = "#" + link.closest("figure").id;
    const address = link.getAttribute("href");
    if (await show(address, part, caption(part))) {
      go(address);
    }
  });
}

function go(address) {
  history.pushState(null, "", address);
  shown = location.pathname + location.search;
}

window.addEventListener("popstate", () => {
  const address = location.pathname + location.search;
  if (address !== shown) {
    shown = address;
    show(address, "main", heading);
  }
});

/** All of this in a page, or in a part of one that has come later. */
function enhance(root) {
  const each = (selector, what) => root.querySelectorAll(selector).forEach(what);
  each("input[data-suggest]", suggest);
  [root, ...root.querySelectorAll("figure")].filter((part) => part.querySelector && part.localName === "figure")
    .forEach((figure) => figure.querySelector(".said") && tell(figure));
  if (navigator.clipboard) {
    each("[data-copy]", copyable);
  }
  each("form[method=get]", tidy);
  each("form[data-submit]", answering);
  each("a[data-grow]", growing);
}

enhance(document);
