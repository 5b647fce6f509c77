// The quiz: walks from item to item, counts, shows the score, and asks the wrong ones again.

const markings = JSON.parse(document.getElementById("markings").textContent);
const items = [...document.querySelectorAll("form.item")].map((form, at) => new Item(form, markings[at], at + 1));
const find = name => document.querySelector(`[data-${name}]`);
const endHeading = document.getElementById("end-heading");
let round = items;
let isWarned = false;
let firstScore = null;

document.documentElement.classList.add("live");
items.forEach(item => {
  item.told = showProgress;
  item.form.addEventListener("submit", event => {
    event.preventDefault();
    item.state === "open" ? check(item) : goOn(item);
  });
});
find("finish").addEventListener("click", finish);
find("retry").addEventListener("click", retry);
find("restart").addEventListener("click", restart);
find("print").addEventListener("click", () => window.print());
showProgress();

function check(item) {
  if (!item.isAnswered) {
    item.verdict.textContent = "Answer the question first.";
    return;
  }
  item.button.focus();
  item.mark();
  if (item.state === "asked") item.judge.querySelector("button").focus();
}

function goOn(item) {
  const next = round.slice(round.indexOf(item) + 1).find(other => !other.isDone) || round.find(other => !other.isDone);
  next ? next.heading.focus() : finish();
}

function showProgress() {
  const done = round.filter(item => item.isDone);
  const bar = document.querySelector("progress");
  bar.max = round.length;
  bar.value = done.length;
  find("progress").textContent = `${done.length} of ${round.length}`;
  for (const item of round) {
    item.button.textContent = item.isDone ? (done.length === round.length ? "Show the score" : "Next question") : "Check";
  }
  isWarned = false;
  link([]);
  find("finish").textContent = "Mark all and show the score";
  say(done.length ? `${done.length} of ${round.length} questions are marked.` : "Nothing is marked yet.");
}

// Mark what is answered; what is not, or waits to be judged, is told once before it counts as not right.
function finish() {
  for (const item of round) if (item.state === "open" && item.isAnswered) item.mark();
  const left = round.filter(item => !item.isDone);
  if (left.length && !isWarned) {
    say(`${left.length} question${left.length === 1 ? " is" : "s are"} not answered or not judged yet:`);
    link(left);
    find("finish").textContent = "Show the score without them";
    isWarned = true;
    return;
  }
  for (const item of left) item.state === "open" ? item.mark() : item.settle(item.share);
  showScore();
}

function showScore() {
  const wrong = items.filter(item => item.state !== "right");
  const [earned, total] = score();
  for (const item of items) {
    item.form.hidden = false;
    item.button.hidden = true;
  }
  find("finish").hidden = true;
  find("retry").hidden = !wrong.length;
  find("restart").hidden = find("print").hidden = false;
  const first = firstScore === null ? "" : ` The first time it was ${number(firstScore)}.`;
  const unit = items.some(item => item.points) ? "points" : "questions right";
  say(`${number(earned)} of ${number(total)} ${unit}.${first}`, wrong.length ? "Not right, or not wholly:" : "All is right. Well done!");
  link(wrong);
  firstScore ??= earned;
  endHeading.parentElement.classList.add("scored");
  endHeading.focus();
}

// Points where there are any, else items.
function score() {
  const total = items.reduce((sum, item) => sum + item.points, 0);
  if (!total) return [items.filter(item => item.state === "right").length, items.length];
  return [items.reduce((sum, item) => sum + item.earned, 0), total];
}

// One paragraph a sentence.
function say(...sentences) {
  find("result").replaceChildren(...sentences.map(sentence => {
    const line = document.createElement("p");
    line.textContent = sentence;
    return line;
  }));
}

function link(some) {
  find("links").replaceChildren(...some.map(item => {
    const entry = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = `#${item.form.id}`;
    anchor.textContent = `Question ${item.number}`;
    anchor.addEventListener("click", event => {
      event.preventDefault();
      item.heading.focus();
    });
    entry.append(anchor);
    return entry;
  }));
}

function retry() {
  begin(items.filter(item => item.state !== "right"));
}

function restart() {
  firstScore = null;
  begin(items);
}

function begin(some) {
  round = some;
  for (const item of some) item.reset();
  for (const item of items) item.form.hidden = !some.includes(item);
  for (const name of ["retry", "restart", "print"]) find(name).hidden = true;
  find("finish").hidden = false;
  endHeading.parentElement.classList.remove("scored");
  showProgress();
  some[0].heading.focus();
}

// On a narrow screen the text stands far above its questions: there is a way back to where a reader came from.
let cameFrom = null;
document.addEventListener("click", event => {
  if (!event.target.matches("a[data-paragraph]")) return;
  cameFrom = event.target;
  find("back").hidden = false;
});
find("back").addEventListener("click", event => {
  event.preventDefault();
  find("back").hidden = true;
  cameFrom.focus();
});
