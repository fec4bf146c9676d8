// The pages work without this. With it, pointing at a claim or its passage lights the other, and the way back to the text needs no reload.
(function () {
  "use strict";
  var marks = Array.from(document.querySelectorAll("mark[data-claims]"));
  var cards = Array.from(document.querySelectorAll(".card[data-claim]"));
  if (marks.length === 0 || cards.length === 0) return;

  function has(mark, claim) {
    return mark.dataset.claims.split(" ").indexOf(claim) >= 0;
  }

  function show(name, claim) {
    marks.forEach(function (mark) { mark.classList.toggle(name, claim !== null && has(mark, claim)); });
    cards.forEach(function (card) { card.classList.toggle(name, card.dataset.claim === claim); });
  }

  cards.forEach(function (card) {
    card.addEventListener("mouseenter", function () { show("lit", card.dataset.claim); });
    card.addEventListener("mouseleave", function () { show("lit", null); });
  });

  document.querySelectorAll("a.ref[data-claim]").forEach(function (reference) {
    reference.addEventListener("click", function () { show("chosen", reference.dataset.claim); });
  });

  document.querySelectorAll("a.back[data-claim]").forEach(function (back) {
    back.addEventListener("click", function (event) {
      var anchor = document.getElementById("s-" + back.dataset.claim);
      if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show("chosen", back.dataset.claim);
      history.replaceState(null, "", back.getAttribute("href"));
      anchor.scrollIntoView({ block: "center" });
    });
  });
})();
