// Gives each frame the height of its card, and carries the choices of light and width to all of them.
(function () {
  "use strict";
  const frames = Array.from(document.querySelectorAll("iframe"));
  const form = document.querySelector("form");

  function isNight() { return form.elements.light.value === "night"; }

  function tell(frame) { frame.contentWindow.postMessage({ night: isNight() }, "*"); }

  function choose() {
    document.documentElement.classList.toggle("night", isNight());
    document.documentElement.classList.toggle("wide", form.elements.width.value === "desktop");
    frames.forEach(tell);
  }

  // A frame is filled only when it comes into view, and speaks first: it may not yet know that it is night.
  addEventListener("message", function (event) {
    const frame = frames.find(function (one) { return one.contentWindow === event.source; });
    if (!frame) return;
    frame.style.height = event.data.height + "px";
    if (event.data.night !== isNight()) tell(frame);
  });
  form.addEventListener("change", choose);
  form.hidden = false;
  choose(); // a reloaded page has kept what was chosen
})();
