// The other way round: pointing at marked words shows the fields that rest on them.
"use strict";
document.querySelectorAll(".reading").forEach((reading) => {
  const fields = new Map();
  reading.querySelectorAll("[data-mark]").forEach((field) => fields.set(field.dataset.mark, field));
  const of = (target) => {
    const mark = target instanceof Element ? target.closest("mark") : null;
    return mark ? [...mark.classList].map((name) => fields.get(name)).filter(Boolean) : [];
  };
  const show = (on) => (event) => of(event.target).forEach((field) => field.classList.toggle("pointed", on));
  reading.addEventListener("pointerover", show(true));
  reading.addEventListener("pointerout", show(false));
});
