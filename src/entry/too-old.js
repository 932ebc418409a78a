// Runs before everything else, in ECMAScript 5, because a browser that is too old cannot even read the other scripts.
(function (page) {
  function knows() {
    try {
      // Lookbehind is the newest thing that the reader of minutes needs (Safari 16.4, Chromium 62).
      new RegExp("(?<!a)b");
      return !!(Object.hasOwn && Array.prototype.findLast && page.crypto && page.crypto.subtle && page.Promise.any);
    } catch (_unknown) {
      return false;
    }
  }
  if (knows()) return;
  page.document.addEventListener("DOMContentLoaded", function () {
    var words = page.document.createElement("p");
    words.setAttribute("role", "alert");
    words.style.cssText = "font: 16px/1.5 'Segoe UI', sans-serif; margin: 16px";
    words.textContent =
      "This version of Office is too old for Matters Arising. Update Office, or open the document in Office on the web.";
    page.document.body.insertBefore(words, page.document.body.firstChild);
  });
})(window);
