// The programs, and the requests that wait for them. A small one without workbooks comes first, and
// makes the page ready. The whole one comes after it in a worker of its own, opens the same file,
// and takes its place. What needs workbooks waits for that.
"use strict";

const nothing = new Uint8Array(); // what a program has open before a file is opened
const replaced = {}; // what happens to a request when the user has gone on to another file

let serving, coming; // the program that answers, and the whole one until it takes its place
let waiting = []; // requests, in the order they came
let asked = null; // the one of them that is being answered

// startPrograms begins while the browser still reads the page.
function startPrograms() {
  serving = start("first");
  const feedAll = () => [serving, coming].filter(Boolean).forEach(feed);
  const parts = new MutationObserver(feedAll);
  parts.observe(document.body, { childList: true });
  addEventListener("DOMContentLoaded", () => {
    parts.disconnect();
    feedAll();
  });
}

// ask gets what a request asks for, when its turn comes.
function ask(request, file) {
  return new Promise((resolve, reject) => {
    waiting.push({ request, file, resolve, reject });
    next();
  });
}

// next does what can be done now: lets the whole program take over, and sends one request.
function next() {
  if (serving.tooOld) {
    return dismiss({ text: words.tooOld, advice: {} });
  }
  if (asked || !serving.up) {
    return;
  }
  if (coming?.up) {
    handOver();
  }
  const [turn] = waiting;
  if (!turn || (turn.later && serving.name === "first")) {
    return;
  }
  asked = turn;
  if (turn.request.do === "open") {
    serving.open = nothing;
    if (coming?.opening) { // a file that nobody needs any more
      coming.worker.terminate();
      coming = start("whole");
    }
  }
  serving.worker.postMessage({ request: turn.request, file: turn.file });
}

// handOver lets the whole program take over when it has opened the same file.
function handOver() {
  if (coming.open === serving.open) {
    serving.worker.terminate();
    serving = coming;
    coming = null;
    noteTime();
  } else if (!coming.opening) {
    coming.opening = serving.open;
    coming.worker.postMessage({ request: { do: "open" }, file: coming.opening });
  }
}

function start(name) {
  const url = URL.createObjectURL(new Blob([byId("worker").textContent], { type: "text/javascript" }));
  const program = { name, worker: new Worker(url), sent: 0, up: false, open: nothing, opening: null };
  program.worker.onmessage = ({ data }) => {
    URL.revokeObjectURL(url);
    hear(program, data);
  };
  program.worker.onerror = (e) => {
    e.preventDefault();
    hear(program, { stopped: true });
  };
  feed(program);
  return program;
}

// feed gives a program its parts, as far as the browser has read the page. An empty part is the end.
function feed(program) {
  const parts = document.getElementsByClassName(program.name);
  while (program.sent < parts.length && (parts[program.sent].nextSibling || document.readyState !== "loading")) {
    program.worker.postMessage({ part: parts[program.sent++].textContent });
  }
}

// hear takes what a program says. One that was ended may have said something before that.
function hear(program, said) {
  if (program !== serving && program !== coming) {
    return;
  }
  if (said.ready) {
    program.up = true;
    if (program === serving) {
      noteTime();
    }
    if (program.name === "first") {
      coming = start("whole");
    }
    next();
  } else if (said.reply) {
    answered(program, said);
  } else if (program === coming) {
    loseWhole();
  } else if (said.tooOld) {
    program.tooOld = true;
    next();
  } else {
    restart();
  }
}

function answered(program, { reply, made }) {
  if (program === coming) {
    [program.open, program.opening] = [program.opening, null];
    return next();
  }
  const turn = asked;
  asked = null;
  if (reply.later) {
    turn.later = true;
    coming ??= start("whole");
    return next();
  }
  waiting.shift();
  if (reply.problem) {
    turn.reject(reply.problem);
  } else {
    serving.open = reply.opened ? turn.file : serving.open;
    turn.resolve({ opened: reply.opened, made });
  }
  next();
}

// restart goes on with a fresh program when one has stopped. Whoever waits is told why.
function restart() {
  renew();
  dismiss(stopped());
}

// giveWay lets go of the file that is being read, and of all that waits, for another file.
function giveWay() {
  if (asked) {
    renew();
  }
  dismiss(replaced);
}

// loseWhole goes on without the whole program until somebody needs it.
function loseWhole() {
  coming.worker.terminate();
  coming = null;
  if (waiting[0]?.later) {
    dismiss(stopped());
  }
}

// renew ends the program that answers. The whole one takes its place, ready or not, unless it is
// busy with a file that may be what stopped the other.
function renew() {
  const idle = coming && !coming.opening ? coming : null;
  serving.worker.terminate();
  (idle ? null : coming)?.worker.terminate();
  asked = null;
  coming = null;
  serving = idle ?? start("first");
  noteTime();
}

function dismiss(why) {
  const lost = waiting;
  waiting = [];
  for (const { reject } of lost) {
    reject(why);
  }
}

const stopped = () => ({ text: words.stopped, advice: words.pickAgain });

// noteTime marks the page with when it could be used, and when the whole program took over.
function noteTime() {
  if (serving.up) {
    document.documentElement.dataset[serving.name === "first" ? "ready" : "whole"] = Math.round(performance.now());
  }
}
