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
  const of = (event) => event.target.closest(".wm-arrow, .wm-factor");
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
    for (const [name, value] of [...event.formData]) {
      if (value === "") {
        event.formData.delete(name);
      }
    }
  });
}

document.querySelectorAll("input[data-suggest]").forEach(suggest);
document.querySelectorAll("figure.picture").forEach((figure) => figure.querySelector(".said") && tell(figure));
if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach(copyable);
}
document.querySelectorAll("form[method=get]").forEach(tidy);
document.querySelectorAll("form[data-submit] input[type=checkbox]").forEach((tick) =>
  tick.addEventListener("change", () => tick.form.requestSubmit()));
