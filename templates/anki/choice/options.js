// Shuffles the options of a card, takes the student's pick on the front and marks it on both sides.
// Plain ES2015, for the old web views of phones. Two braces in a row would be Anki's, so none stand together.
(function () {
  "use strict";
  const STORE = "quizgen-pick";
  const DAY_BEGINS = 4 * 3600 * 1000; // at four in the morning, as Anki's day does

  function today() {
    const day = new Date(Date.now() - DAY_BEGINS);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join("-");
  }

  // FNV-1a over the characters, then the last mixing step of MurmurHash3, so that like texts give unlike numbers.
  function hash(text) {
    let value = 2166136261;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
    value = Math.imul(value ^ (value >>> 16), 2246822507);
    value = Math.imul(value ^ (value >>> 13), 3266489909);
    return (value ^ (value >>> 16)) >>> 0;
  }

  // Fisher-Yates. Web views lose their state when a card is turned, so both sides work the order out anew from the
  // note's key and the day, and agree without keeping anything.
  function shuffled(values, seed) {
    const order = values.slice();
    for (let i = order.length - 1; i > 0; i--) {
      const j = hash(seed + "/" + i) % (i + 1);
      const moved = order[i];
      order[i] = order[j];
      order[j] = moved;
    }
    return order;
  }

  // Numbers in their order and "all of the above" stay where they are.
  function shuffle(box, options) {
    const moving = options.filter(function (option) { return !option.querySelector(".keep"); });
    const dealt = shuffled(moving, box.dataset.key + "/" + today());
    return options.map(function (option) {
      const next = moving.indexOf(option) < 0 ? option : dealt.shift();
      box.appendChild(next);
      return next;
    });
  }

  function stores() {
    return ["sessionStorage", "localStorage"].map(function (name) {
      try { return window[name]; } catch (refused) { return null; }
    }).filter(Boolean);
  }

  // The pick is kept wherever it may be; where nothing is kept, only the verdict on the back is missing.
  function keep(box, picks) {
    const text = JSON.stringify([box.dataset.key, today(), picks]);
    window.quizgenPick = text;
    stores().forEach(function (store) {
      try { store.setItem(STORE, text); } catch (full) { /* another may take it */ }
    });
  }

  function kept(box) {
    const texts = [window.quizgenPick].concat(stores().map(function (store) { return store.getItem(STORE); }));
    for (const text of texts) {
      const found = text ? JSON.parse(text) : [];
      if (found[0] === box.dataset.key && found[1] === today()) return found[2];
    }
    return [];
  }

  function letterOf(option) { return option.dataset.letter; }

  function mark(box, options, answer, picks) {
    options.forEach(function (option) {
      const right = answer.indexOf(letterOf(option)) >= 0;
      const picked = picks.indexOf(letterOf(option)) >= 0;
      option.classList.toggle("right", right);
      option.classList.toggle("wrong", picked && !right);
      option.classList.toggle("picked", picked);
    });
    if (!picks.length) return;
    const allRight = picks.slice().sort().join() === answer.slice().sort().join();
    const verdict = box.parentNode.querySelector(".verdict");
    verdict.textContent = allRight ? "Right" : "Not right";
    verdict.classList.add(allRight ? "good" : "bad");
  }

  function ask(box, options, answer) {
    let picks = [];
    let done = false;
    keep(box, picks);

    function choose(option) {
      if (done) return;
      const letter = letterOf(option);
      picks = picks.indexOf(letter) < 0 ? picks.concat(letter) : picks.filter(function (one) { return one !== letter; });
      option.classList.toggle("picked", picks.indexOf(letter) >= 0);
      option.setAttribute("aria-pressed", String(picks.indexOf(letter) >= 0));
      keep(box, picks);
      if (picks.length === answer.length) finish();
    }

    function finish() {
      done = true;
      mark(box, options, answer, picks);
      options.forEach(function (option) {
        option.classList.remove("tappable"); // the next tap may turn the card
        option.setAttribute("aria-disabled", "true");
      });
    }

    // Desktop Anki takes Enter and Space for itself and turns the card: an option reached by an arrow counts as picked.
    function move(from, step) {
      const next = options[(from + step + options.length) % options.length];
      next.focus();
      if (!done && answer.length === 1) keep(box, [letterOf(next)]);
    }

    options.forEach(function (option, place) {
      option.addEventListener("click", function () { choose(option); });
      option.addEventListener("keydown", function (event) {
        const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
        if (event.key === "Enter" || event.key === " ") choose(option);
        else if (steps[event.key]) move(place, steps[event.key]);
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
    });
  }

  function start(box) {
    box.dataset.ready = "yes";
    const answer = box.dataset.answer.split(" ").filter(Boolean);
    const options = shuffle(box, Array.from(box.querySelectorAll(".option")));
    if (box.parentNode.classList.contains("front")) ask(box, options, answer);
    else mark(box, options, answer, kept(box));
  }

  Array.from(document.querySelectorAll(".quizgen .options:not([data-ready])")).forEach(start);
})();
