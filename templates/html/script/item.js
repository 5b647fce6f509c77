// One item: reads what was answered, marks it, shows how it went, and starts over.

class Item {
  constructor(form, marking, number) {
    Object.assign(this, marking, { form, number, state: "open", share: 0 });
    this.box = form.querySelector("fieldset");
    this.heading = form.querySelector("h3");
    this.verdict = form.querySelector(".verdict");
    this.judge = form.querySelector(".judge");
    this.solution = form.querySelector(".solution");
    this.button = form.querySelector("button.main");
    this.steps = form.querySelector("[data-steps]");
    this.firstOrder = this.steps ? [...this.steps.children] : [];
    this.solution.hidden = true;
    form.addEventListener("click", event => this.clicked(event.target));
  }

  // The parts that are answered, in the order of the page.
  get parts() {
    return [...this.box.querySelectorAll("[data-answer]")];
  }

  get given() {
    if (this.way === "options") return this.parts.filter(part => part.checked).map(part => part.value);
    return this.parts.map(part => (this.steps ? part.dataset.answer : part.value));
  }

  get isAnswered() {
    if (this.steps) return this.parts.some((part, at) => part !== this.firstOrder[at]);
    return this.given.some(text => text.trim());
  }

  get isDone() {
    return this.state === "right" || this.state === "wrong";
  }

  get earned() {
    return this.points * this.share;
  }

  clicked(target) {
    if (target.dataset.move) this.move(target, target.dataset.move === "up");
    if (target.dataset.judge) {
      this.settle(target.dataset.judge === "yes" ? 1 : this.share);
      this.button.focus();
    }
  }

  move(button, up) {
    const step = button.closest("li");
    const other = up ? step.previousElementSibling : step.nextElementSibling;
    if (other && up) other.before(step);
    if (other && !up) other.after(step);
    this.steps.classList.add("moved");
    const isHidden = getComputedStyle(button).visibility === "hidden";
    (isHidden ? step.querySelector(`[data-move="${up ? "down" : "up"}"]`) : button).focus();
    const place = this.parts.indexOf(step) + 1;
    this.box.querySelector("[data-told]").textContent =
      `${step.querySelector(".words").textContent}: now ${place} of ${this.parts.length}`;
  }

  // Mark the answer; where words are free and not those of the key, the pupil judges.
  mark() {
    const marks = this.marks();
    const isBlank = !this.isAnswered;
    this.share = isBlank ? 0 : this.shareOf(marks);
    this.box.disabled = true;
    this.solution.hidden = false;
    this.solution.open = true;
    this.showReasons();
    if (this.judged && !isBlank && this.share < 1) this.ask(marks);
    else {
      this.showMarks(marks);
      this.settle(this.share);
    }
  }

  // For each part whether it is right; of an option whether it was right to pick or to leave it.
  marks() {
    if (this.way === "options") {
      const right = this.right.flat();
      return this.parts.map(part => part.checked === right.includes(part.value));
    }
    const isTyped = part => part.matches("input, textarea");
    return this.parts.map((part, at) => isRight(this.given[at], this.right[at], isTyped(part)));
  }

  shareOf(marks) {
    const right = marks.filter(Boolean).length;
    return this.way === "options" ? Number(right === marks.length) : right / marks.length;
  }

  ask(marks) {
    this.state = "asked";
    this.judge.hidden = false;
    if (marks.length > 1) this.showMarks(marks.map(mark => mark || null));
    this.verdict.textContent = "Judge your answer.";
    this.form.dataset.state = "asked";
    this.button.hidden = true;
    this.told();
  }

  settle(share) {
    const wasJudged = this.state === "asked";
    this.share = share;
    this.state = share === 1 ? "right" : "wrong";
    this.form.dataset.state = this.state;
    if (this.judge) this.judge.hidden = true;
    if (wasJudged && this.parts.length === 1) this.showMarks([share === 1]);
    this.button.hidden = false;
    this.verdict.textContent = this.words();
    this.told();
  }

  words() {
    const how = this.share === 1 ? "Right." : this.share > 0 ? "Partly right." : this.isAnswered ? "Not right." : "Not answered.";
    if (!this.points) return how;
    return `${how} ${number(this.earned)} of ${number(this.points)} point${this.points === 1 ? "" : "s"}.`;
  }

  // A sign beside each part, and the same in words for those who hear the page. null: no sign.
  showMarks(marks) {
    const right = this.right.flat();
    this.parts.forEach((part, at) => {
      const holder = this.way === "options" ? part.closest(".option") : part;
      const isKey = right.includes(part.value);
      const isShown = this.way !== "options" || isKey || part.checked;
      if (marks[at] === null || !isShown) return;
      const good = this.way === "options" ? isKey : marks[at];
      const words = this.way !== "options" ? (good ? "right" : "not right")
        : good ? (part.checked ? "right, your answer" : "right answer, not picked") : "your answer, not right";
      holder.classList.add(good ? "good" : "bad");
      this.signOf(part).replaceChildren(sign(good ? "✓" : "✗"), unseen(` (${words})`));
    });
  }

  signOf(part) {
    return part.querySelector("[data-sign]") || part.parentElement.querySelector("[data-sign]");
  }

  // Of the wrong options only those that were picked have their reason shown.
  showReasons() {
    for (const reason of this.solution.querySelectorAll("[data-option]")) {
      reason.hidden = !this.given.includes(reason.dataset.option);
    }
  }

  reset() {
    Object.assign(this, { state: "open", share: 0 });
    this.form.reset();
    this.box.disabled = false;
    delete this.form.dataset.state;
    this.verdict.textContent = "";
    this.solution.hidden = true;
    this.button.hidden = false;
    if (this.judge) this.judge.hidden = true;
    for (const one of this.box.querySelectorAll(".good, .bad")) one.classList.remove("good", "bad");
    for (const one of this.box.querySelectorAll("[data-sign], [data-told]")) one.replaceChildren();
    if (this.steps) this.steps.replaceChildren(...this.firstOrder);
    if (this.steps) this.steps.classList.remove("moved");
  }
}

function number(value) {
  return String(Math.round(value * 100) / 100);
}

function sign(text) {
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = text;
  return shown;
}

function unseen(text) {
  const heard = document.createElement("span");
  heard.className = "unseen";
  heard.textContent = text;
  return heard;
}
