// The page of `callwright talk`: a telephone, and a view of the call behind it.

const RATE_HZ = 16000;
const $ = (id) => document.getElementById(id);
const token = location.hash.slice(1);

let call = null; // what the present call holds: socket, sound, when it began

// --- the call -----------------------------------------------------------------------------------

async function start() {
  if (call) return;
  $("start").disabled = $("restart").disabled = true;
  status("Waiting for the microphone");
  let sound;
  let wrong = "";
  try {
    sound = await openSound();
  } catch (error) {
    wrong = await soundSentence(error);
  }
  $("start").disabled = $("restart").disabled = false;
  if (wrong) {
    turnedAway(wrong);
    return;
  }
  status("Calling");
  const socket = new WebSocket(`ws://${location.host}/call?${token}`);
  socket.binaryType = "arraybuffer";
  call = { socket, sound, began: 0, muted: false, held: false, refusal: "", clock: 0 };
  const mine = call;
  sound.microphone.port.onmessage = ({ data }) => {
    if (data.level !== undefined) meter("mic-level", data.level);
    else if (socket.readyState === WebSocket.OPEN) socket.send(data.frame);
  };
  sound.voice.port.onmessage = ({ data }) => {
    if (data.level !== undefined) meter("agent-level", data.level);
    // What left the queue is heard when it has left the device's buffer too.
    else setTimeout(() => tell({ type: "played", generation: data.mark }), sound.delay());
  };
  socket.onmessage = ({ data }) => (typeof data === "string" ? told(mine, JSON.parse(data)) : play(data));
  socket.onclose = ({ code }) => over(mine, code);
}

function told(mine, message) {
  if (message.type === "refused") {
    mine.refusal = message.text;
    return;
  }
  if (!mine.began) answered(mine);
  show(message);
}

async function openSound() {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
  });
  try {
    return await wired(stream);
  } catch (error) {
    // Nobody listens on for nothing.
    for (const track of stream.getTracks()) track.stop();
    throw error;
  }
}

async function wired(stream) {
  let context;
  let source;
  try {
    // The browser resamples to what calls carry, where it can; else our own code does, in sound.js.
    context = new AudioContext({ sampleRate: RATE_HZ, latencyHint: "interactive" });
    source = context.createMediaStreamSource(stream);
  } catch {
    context?.close();
    context = new AudioContext({ latencyHint: "interactive" });
    source = context.createMediaStreamSource(stream);
  }
  await context.audioWorklet.addModule("/sound.js");
  await context.resume();
  const one = { channelCount: 1, channelCountMode: "explicit" };
  const microphone = new AudioWorkletNode(context, "microphone", { ...one, numberOfOutputs: 0 });
  const voice = new AudioWorkletNode(context, "voice", {
    ...one, numberOfInputs: 0, outputChannelCount: [1],
  });
  source.connect(microphone);
  voice.connect(context.destination);
  stream.getAudioTracks()[0].addEventListener("ended", () => {
    show({ type: "fault", text: "The microphone was taken away." });
    hangUp();
  });
  return {
    microphone,
    voice,
    delay: () => Math.min(300, (context.outputLatency || 0) * 1000),
    close() {
      for (const track of stream.getTracks()) track.stop();
      context.close();
    },
  };
}

async function soundSentence(error) {
  const why = {
    NotAllowedError: "The browser may not use the microphone. Allow it for this page, then start again.",
    NotFoundError: "There is no microphone. Connect one, then start again.",
    NotReadableError: "Another program holds the microphone. Close that, then start again.",
  };
  return why[error.name] ?? ((await serverSentence()) || `The sound could not be started (${error.message}).`);
}

/** What is wrong with the other side; nothing where it answers. */
async function serverSentence() {
  try {
    const reply = await fetch(`/about?${token}`);
    return reply.ok ? "" : await reply.text();
  } catch {
    return "callwright is not running any more. Start it again in the terminal, and open the address that it prints.";
  }
}

/** There was no call: said where the person looks, beside the last conversation if there was one. */
function turnedAway(sentence) {
  const again = !$("log").hidden;
  state(again ? "over" : "idle", "Not on a call");
  if (again) {
    add("fault", sentence);
    $("log").scrollTop = $("log").scrollHeight;
  } else {
    $("start-hint").textContent = sentence;
    $("start-hint").classList.add("bad");
  }
  $(again ? "restart" : "start").focus();
}

function answered(mine) {
  clearPage();
  mine.began = Date.now();
  mine.clock = setInterval(tick, 250);
  for (const id of ["mute", "keypad-toggle", "hang-up"]) $(id).disabled = false;
  $("controls").focus();
  onCall();
}

async function over(mine, code) {
  if (call !== mine) return;
  call = null;
  clearInterval(mine.clock);
  // What was sent last is still in the air: it is heard to its end, and shown no more.
  mine.sound.microphone.port.onmessage = mine.sound.voice.port.onmessage = null;
  setTimeout(() => mine.sound.close(), 400);
  for (const id of ["mute", "keypad-toggle", "hang-up"]) $(id).disabled = true;
  keypad(false);
  setMute(false);
  $("hearing").textContent = "";
  meter("mic-level", 0);
  meter("agent-level", 0);
  if (!mine.began) {
    const why = mine.refusal || (await serverSentence());
    turnedAway(why || "The call was refused. Open the address that callwright printed in the terminal.");
    return;
  }
  state("over", "The call is over");
  if ($("result").hidden) {
    const text = code === 1000 ? "The call broke off" : "The connection was lost";
    show({ type: "ended", disposition: text, reason: "", again: "", achieved: [], duration_ms: 0 });
  }
  $("restart").focus();
}

function hangUp() {
  tell({ type: "hang_up" });
}

function tell(message) {
  if (call?.socket.readyState === WebSocket.OPEN) call.socket.send(JSON.stringify(message));
}

function play(data) {
  // Four bytes of generation, then sound.
  const pcm = data.slice(4);
  call?.sound.voice.port.postMessage({ pcm }, [pcm]);
}

// --- what the call tells ------------------------------------------------------------------------

function show(message) {
  switch (message.type) {
    case "mark":
      call?.sound.voice.port.postMessage({ mark: message.generation });
      break;
    case "clear":
      call?.sound.voice.port.postMessage({ clear: true });
      break;
    case "hold":
      if (call) call.held = message.on;
      onCall();
      break;
    case "line":
      $("hearing").textContent = "";
      said(message);
      break;
    case "hearing":
      $("hearing").textContent = message.text && `${message.text.replace(/[.…]+$/, "")} …`;
      break;
    case "understood":
      understood(message.readings);
      break;
    case "aside":
      add("aside", message.text);
      break;
    case "fault":
      add("fault", message.text);
      break;
    case "state":
      moved(message.path);
      break;
    case "timing":
      timed(message);
      break;
    case "ended":
      ended(message);
      break;
  }
}

function add(kind, ...parts) {
  const log = $("log");
  const item = document.createElement("li");
  item.className = kind;
  item.append(...parts);
  // Whoever has scrolled back to read is not torn away.
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  log.append(item);
  if (atEnd) log.scrollTop = log.scrollHeight;
  return item;
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function said({ who, text }) {
  const same = $("log").lastElementChild?.classList.contains(who) ? " same" : "";
  add(`said ${who}${same}`, element("span", who === "agent" ? "Agent" : "You", "who"), text);
}

function understood(readings) {
  if (!readings.length) {
    add("understood", element("span", "nothing that fits here", "chip"));
    return;
  }
  const chips = readings.slice(0, 4).map(({ name, confidence }) => {
    const chip = element("span", "", "chip");
    chip.append(element("b", words(name)));
    if (confidence !== null) chip.append(` ${(confidence / 1000).toFixed(2)}`);
    return chip;
  });
  add("understood", ...chips);
}

const words = (name) => name.replaceAll("_", " ");

function moved(path) {
  const trail = $("path");
  trail.querySelector(".empty")?.remove();
  trail.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const item = document.createElement("li");
  item.setAttribute("aria-current", "step");
  // `dialog.state`, outermost first: which dialogs are open, and the state that is asking.
  const open = path.map((name) => words(name.split(".")[0]));
  item.append(element("span", `${open.join(" › ")} › `, "outer"));
  item.append(words(path.at(-1).split(".").slice(1).join(".")));
  trail.append(item);
  trail.scrollTop = trail.scrollHeight;
}

// --- latency ------------------------------------------------------------------------------------

const PARTS = [
  ["policy", "policy_ms", "silence"],
  ["recognition", "recognition_ms", "recognition"],
  ["second", "second_pass_ms", "second look"],
  ["own", "understanding_ms", "understanding"],
  ["own", "step_ms", "the machine"],
  ["waiting", "waiting_ms", "waiting for others"],
  ["voice", "synthesis_ms", "the voice"],
  ["own", "framework_ms", "hand-overs"],
];
const replies = [];

function timed(timing) {
  const bars = $("bars");
  bars.querySelector(".empty")?.remove();
  replies.push(timing.reply_ms);
  const item = document.createElement("li");
  item.dataset.total = timing.reply_ms;
  const bar = element("span", "", "bar");
  for (const [name, key] of PARTS) {
    const part = element("i", "", name);
    part.style.flex = `${Math.max(0, timing[key])} 0 0`;
    bar.append(part);
  }
  const spoken = PARTS.map(([, key, text]) => `${text} ${timing[key]}`).join(", ");
  bar.setAttribute("role", "img");
  bar.setAttribute("aria-label", `${timing.reply_ms} milliseconds: ${spoken}`);
  bar.title = spoken;
  item.append(element("span", replies.length), bar, element("b", `${timing.reply_ms} ms`));
  bars.append(item);
  const longest = Math.max(1200, ...replies);
  for (const each of bars.children) {
    each.querySelector(".bar").style.width = `${(100 * each.dataset.total) / longest}%`;
  }
  bars.scrollTop = bars.scrollHeight;
  const sorted = [...replies].sort((a, b) => a - b);
  const sum = $("latency-sum");
  sum.replaceChildren("median ", element("b", `${sorted[(sorted.length - 1) >> 1]} ms`));
}

function ended({ disposition, reason, again, achieved, duration_ms }) {
  $("disposition").textContent = words(disposition);
  const facts = [reason && words(reason), ...achieved.map(words)];
  if (duration_ms) facts.push(`${Math.round(duration_ms / 1000)} s`);
  $("reason").textContent = facts.filter(Boolean).join(" · ");
  $("again").textContent = again;
  $("copy").hidden = !again;
  $("copy").textContent = "Copy";
  $("result").hidden = false;
  $("log").scrollTop = $("log").scrollHeight;
}

// --- the page -----------------------------------------------------------------------------------

function clearPage() {
  $("welcome").hidden = $("result").hidden = true;
  $("log").hidden = false;
  $("log").replaceChildren();
  $("bars").replaceChildren();
  $("path").replaceChildren();
  $("latency-sum").textContent = $("dialled").textContent = "";
  replies.length = 0;
}

function state(name, text) {
  document.body.dataset.call = name;
  status(text);
}

function onCall() {
  if (call?.muted) state("muted", "You are muted");
  else if (call?.held) state("hold", "On hold");
  else state("on", "On the call");
}

function status(text) {
  $("status-text").textContent = text;
}

function tick() {
  const seconds = Math.floor((Date.now() - call.began) / 1000);
  $("clock").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function meter(id, level) {
  // -60 dB is nothing, 0 dB is all.
  $(id).value = Math.max(0, 1 + Math.log10(Math.max(level, 1e-3)) / 3);
}

function setMute(muted) {
  $("mute").setAttribute("aria-pressed", muted);
  $("mute-text").textContent = muted ? "Muted" : "Mute";
  if (!call) return;
  call.muted = muted;
  call.sound.microphone.port.postMessage({ muted });
  onCall();
}

function keypad(open) {
  $("keypad").hidden = !open;
  $("keypad-toggle").setAttribute("aria-expanded", open);
  if (open) $("keypad").querySelector("button").focus();
}

function press(key) {
  if (!call) return;
  tell({ type: "key", key });
  // They may be a card's: only the latest is shown.
  const shown = $("dialled");
  shown.textContent = "•".repeat(Math.min(11, shown.textContent.length)) + key;
}

$("start").onclick = start;
$("restart").onclick = start;
$("hang-up").onclick = hangUp;
$("mute").onclick = () => setMute(!call.muted);
$("keypad-toggle").onclick = () => keypad($("keypad").hidden);
$("keypad").onclick = ({ target }) => target.dataset.key && press(target.dataset.key);
$("copy").onclick = async () => {
  await navigator.clipboard.writeText($("again").textContent);
  $("copy").textContent = "Copied";
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !$("keypad").hidden) {
    keypad(false);
    $("keypad-toggle").focus();
    return;
  }
  const typing = event.target.matches("input:not([type=checkbox]), textarea");
  if (!call || !$("shortcuts").checked || typing || event.repeat) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (/^[0-9*#]$/.test(event.key)) press(event.key);
  else if (event.key === "m" || event.key === "M") setMute(!call.muted);
  else if (event.key === "k" || event.key === "K") keypad($("keypad").hidden);
  else if (event.key === "H") hangUp();
  else return;
  event.preventDefault();
});

// A tab that is closed in the middle of a word hangs up like a person who drops the phone.
addEventListener("pagehide", () => call?.socket.close(1000, "the tab was closed"));

async function introduce() {
  const reply = await fetch(`/about?${token}`);
  if (!reply.ok) {
    $("about").textContent = "";
    turnedAway(await reply.text());
    $("start").disabled = true;
    return;
  }
  const { app, about, notice } = await reply.json();
  $("app").textContent = words(app);
  $("about").textContent = about;
  if (notice) $("notice").textContent = notice;
  document.title = `${words(app)} · callwright`;
}

introduce();
