"use strict";
// Tables sort by a click on a heading, one layer lights up everywhere, the timeline is zoomed.
// Nothing here is needed to read the page. No less-than sign or ampersand: the page is also XML.
function sortBy(heading) {
  const table = heading.closest("table");
  const column = Array.from(heading.parentNode.children).indexOf(heading);
  const up = heading.getAttribute("aria-sort") === "descending";
  table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = row => {
    const cell = row.children[column];
    return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
  };
  const order = (a, b) => (a > b ? 1 : a === b ? 0 : -1) * (up ? 1 : -1);
  Array.from(table.tBodies[0].rows)
    .sort((a, b) => order(key(a), key(b)))
    .forEach(row => table.tBodies[0].appendChild(row));
}

function light(layer) {
  document.querySelectorAll(".hot").forEach(e => e.classList.remove("hot"));
  document.querySelectorAll(".wide").forEach(e => e.classList.toggle("chosen", layer !== null));
  if (layer !== null) {
    document.querySelectorAll("[data-layer]").forEach(e => {
      if (e.dataset.layer === layer) {
        e.classList.add("hot");
      }
    });
  }
}

document.querySelectorAll("table.sortable thead th").forEach(heading => {
  heading.addEventListener("click", () => sortBy(heading));
});
let lit = null;
document.querySelectorAll("[data-layer]").forEach(element => {
  element.addEventListener("click", () => {
    lit = lit === element.dataset.layer ? null : element.dataset.layer;
    light(lit);
  });
});
document.querySelectorAll("input.zoom").forEach(slider => {
  slider.addEventListener("input", () => {
    slider.closest("section").querySelectorAll(".wide").forEach(wide => {
      wide.style.width = 100 * Number(slider.value) + "%";
    });
  });
});
window.addEventListener("beforeprint", () => {
  document.querySelectorAll("details").forEach(d => d.setAttribute("open", ""));
});
// A network wider than its place is seen from its middle, where it begins.
document.querySelectorAll(".graph").forEach(graph => {
  graph.scrollLeft = (graph.scrollWidth - graph.clientWidth) / 2;
});
