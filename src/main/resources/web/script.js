// What makes the pages quicker to use. Every one of them works without it.
"use strict";

/**
 * Names as they are typed, from the server: on any input with data-suggest, whose value narrows the class. A combobox
 * with a list as the ARIA Authoring Practices describe it: arrows move, Enter takes, Escape closes. In a search box
 * what is taken is gone to at once; elsewhere its name is filled in.
 */
function suggest(input, number) {
  const list = document.createElement("ul");
  list.id = "suggestions-" + number;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names that fit");
  const status = document.createElement("span");
  status.className = "unseen";
  status.setAttribute("role", "status");
  const box = document.createElement("span");
  box.className = "combo";
  input.replaceWith(box);
  box.append(input, list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
    input.setAttribute(name, value);
  }
  let things = [];
  let active = -1;
  let asked = 0;
  let timer = 0;
  show([]);

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asked++;
    show([]);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) {
      return;
    }
    const taken = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: () => show([]),
      Enter: () => take(things[active]),
    }[event.key];
    if (taken && !(event.key === "Enter" && active < 0)) {
      event.preventDefault();
      taken();
    }
  });

  async function ask() {
    const typed = input.value.trim();
    const mine = ++asked;
    if (typed.length < 2) {
      show([]);
      return;
    }
    const query = new URLSearchParams({ q: typed, limit: "8" });
    if (input.dataset.suggest) {
      query.set("class", input.dataset.suggest);
    }
    query.set(input.dataset.account ? "account" : "across-accounts", input.dataset.account || "true");
    try {
      const response = await fetch("/api/labels?" + query);
      const found = response.ok ? (await response.json()).labels : [];
      // Whoever has typed on or gone away meanwhile wants other names, or none.
      if (mine === asked && document.activeElement === input) {
        show(found);
      }
    } catch (e) {
      // Without suggestions the field still takes what is typed.
    }
  }

  function show(found) {
    things = found;
    active = -1;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    status.textContent = list.hidden ? "" : found.length + (found.length === 1 ? " name fits" : " names fit");
  }

  function option(thing, index) {
    const item = document.createElement("li");
    item.id = list.id + "-" + index;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = thing.label;
    if (thing.kind) {
      const kind = document.createElement("span");
      kind.className = "note";
      kind.textContent = " " + thing.kind;
      item.append(kind);
    }
    // Before the field loses the focus, and with it the list.
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(thing);
    });
    return item;
  }

  function move(by) {
    active = (active + by + things.length + (active < 0 && by < 0 ? 1 : 0)) % things.length;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === active)));
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  }

  function take(thing) {
    clearTimeout(timer);
    asked++;
    input.value = thing.label;
    show([]);
    if ("go" in input.dataset && thing.page) {
      location.href = thing.page;
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
  const status = document.createElement("span");
  status.className = "note";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(element.textContent.trim());
      status.textContent = " Copied";
    } catch (e) {
      // The browser does not let us: what was to be copied is at least marked.
      getSelection().selectAllChildren(element);
      status.textContent = " Marked, to be copied with Ctrl + C";
    }
    setTimeout(() => { status.textContent = ""; }, 4000);
  });
  element.after(" ", button, status);
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
    if (link.pathname !== location.pathname || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
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

let fields = 0;

/** All of this in a page, or in a part of one that has come later. */
function enhance(root) {
  const each = (selector, what) => root.querySelectorAll(selector).forEach(what);
  each("input[data-suggest]", (input) => suggest(input, fields++));
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
