// Completes names in the SPARQL page's text: prefixes, terms of the vocabularies, and things of the accounts by their
// labels. The page works without it. Nothing is asked but /api/labels of this very server.

const MOST = 8;
const WAIT = 150;

const area = document.getElementById("query");
const data = JSON.parse(document.getElementById("names").textContent);

const list = document.createElement("ul");
list.id = "names-list";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Names that fit");
list.className = "suggestions";
list.hidden = true;
const status = document.createElement("p");
status.className = "note hint";
status.setAttribute("role", "status");
const usual = "Ctrl + Space suggests names, Ctrl + Enter runs the query.";
status.textContent = usual;
area.after(list, status);
area.setAttribute("aria-autocomplete", "list");
area.setAttribute("aria-controls", list.id);

let active = -1;
let asked = 0;
let timer = 0;

/** What stands before the cursor of the name that is being written. */
function token() {
  const before = area.value.slice(0, area.selectionStart);
  const match = before.match(/(?<![?$<"'\w.-])[A-Za-z][\w.-]*(?::[\w.-]*)?$/);
  return match ? match[0] : "";
}

function afterPrefixKeyword(name) {
  const before = area.value.slice(0, area.selectionStart - name.length);
  return /PREFIX\s+$/i.test(before);
}

/** Names known without asking: [what is inserted, what it is called]. */
function known(name) {
  const small = name.toLowerCase();
  if (afterPrefixKeyword(name)) {
    return Object.entries(data.prefixes)
      .filter(([prefix]) => prefix.startsWith(small.replace(":", "")))
      .map(([prefix, iri]) => [`${prefix}: <${iri}>`, ""]);
  }
  const colon = small.indexOf(":");
  const prefixes = colon >= 0 ? [] : Object.keys(data.prefixes)
    .filter((prefix) => prefix.startsWith(small))
    .map((prefix) => [`${prefix}:`, "prefix"]);
  const word = colon >= 0 ? small.slice(colon + 1) : small;
  const terms = data.terms.filter(([short, label]) => {
    const lower = short.toLowerCase();
    return lower.startsWith(small)
      || ((colon < 0 || lower.startsWith(small.slice(0, colon + 1)))
        && word.length > 1 && label.toLowerCase().split(" ").some((one) => one.startsWith(word)));
  });
  terms.sort((one, other) => other[0].toLowerCase().startsWith(small) - one[0].toLowerCase().startsWith(small));
  return prefixes.concat(terms);
}

/** Things of the accounts, by their labels. */
async function things(name) {
  const colon = name.indexOf(":");
  const words = name.slice(colon + 1).replace(/[-_.]+/g, " ").trim();
  if (words.length < 2 || afterPrefixKeyword(name)) {
    return [];
  }
  const account = document.getElementById("account");
  const scope = account && account.value
    ? `&account=${encodeURIComponent(account.value)}` : "&across-accounts=true";
  const response = await fetch(`/api/labels?q=${encodeURIComponent(words)}&limit=20${scope}`);
  if (!response.ok) {
    return [];
  }
  const found = (await response.json()).labels;
  return found
    .filter((thing) => colon < 0 || thing.name.startsWith(name.slice(0, colon + 1)))
    .map((thing) => [thing.name, thing.kind ? `${thing.label} (${thing.kind})` : thing.label]);
}

async function suggest(wanted) {
  const name = token();
  const mine = ++asked;
  if (name.length < 2 && !wanted) {
    close();
    return;
  }
  const first = known(name);
  const more = name ? await things(name).catch(() => []) : [];
  if (mine !== asked) {
    return;
  }
  const seen = new Set();
  show([...first.slice(0, more.length ? MOST / 2 : MOST), ...more, ...first.slice(MOST / 2)]
    .filter(([text]) => text !== name && !seen.has(text) && seen.add(text))
    .slice(0, MOST), wanted);
}

function show(names, wanted) {
  list.replaceChildren(...names.map(([text, label], index) => {
    const item = document.createElement("li");
    item.id = `name-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const code = document.createElement("code");
    code.textContent = text;
    item.append(code, label ? ` ${label}` : "");
    item.dataset.text = text;
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      accept(item);
    });
    return item;
  }));
  list.hidden = names.length === 0;
  active = -1;
  area.removeAttribute("aria-activedescendant");
  status.textContent = names.length
    ? `${names.length} ${names.length === 1 ? "name fits" : "names fit"}; arrow down to choose, Enter to take, Escape to leave.`
    : wanted ? "No name fits what stands before the cursor." : usual;
}

function close() {
  if (!list.hidden) {
    show([], false);
  }
}

function move(step) {
  const items = list.children;
  if (active >= 0) {
    items[active].setAttribute("aria-selected", "false");
  }
  active = (active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length;
  items[active].setAttribute("aria-selected", "true");
  items[active].scrollIntoView({ block: "nearest" });
  area.setAttribute("aria-activedescendant", items[active].id);
}

function accept(item) {
  const name = token();
  area.setRangeText(item.dataset.text, area.selectionStart - name.length, area.selectionStart, "end");
  close();
  area.focus();
}

area.addEventListener("input", () => {
  clearTimeout(timer);
  // Without a colon most words are SPARQL's own; then names are suggested on demand alone.
  timer = setTimeout(() => (token().includes(":") ? suggest(false) : close()), WAIT);
});
area.addEventListener("blur", close);
area.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    area.form.requestSubmit();
  } else if (event.key === " " && event.ctrlKey) {
    event.preventDefault();
    suggest(true);
  } else if (!list.hidden && event.key === "ArrowDown") {
    event.preventDefault();
    move(1);
  } else if (!list.hidden && event.key === "ArrowUp" && active >= 0) {
    event.preventDefault();
    move(-1);
  } else if (!list.hidden && event.key === "Enter" && active >= 0) {
    event.preventDefault();
    accept(list.children[active]);
  } else if (!list.hidden && event.key === "Escape") {
    event.preventDefault();
    close();
  }
});
