// Runs in the browser's audio thread: the microphone out, the agent's voice in, both at 16 kHz.

const RATE_HZ = 16000;
const FRAME = 320; // samples sent at once: 20 ms
const METER = 1 / 15; // seconds between two levels
const FADE = 48; // samples over which dropped sound dies away: 3 ms, so that it does not click

/** A stream at one rate turned into another: windowed sinc, 8 lobes on each side. */
class Resampler {
  constructor(from, to) {
    this.step = from / to;
    this.stretch = Math.max(1, this.step); // a lower cut-off when samples are taken away
    this.half = Math.ceil(8 * this.stretch);
    this.kept = new Array(this.half).fill(0);
    this.at = this.half; // place of the next output sample in `kept`
  }

  push(samples) {
    if (this.step === 1) return samples;
    for (const sample of samples) this.kept.push(sample);
    const made = [];
    while (Math.floor(this.at) + this.half < this.kept.length) {
      const middle = Math.floor(this.at);
      let sum = 0;
      let total = 0;
      for (let tap = middle - this.half + 1; tap <= middle + this.half; tap++) {
        const x = (tap - this.at) / this.stretch;
        if (Math.abs(x) >= 8) continue;
        const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / 8);
        const weight = window * (x ? Math.sin(Math.PI * x) / (Math.PI * x) : 1);
        sum += weight * this.kept[tap];
        total += weight;
      }
      made.push(sum / total);
      this.at += this.step;
    }
    const done = Math.floor(this.at) - this.half;
    this.kept.splice(0, done);
    this.at -= done;
    return made;
  }
}

class Level {
  constructor() {
    this.sum = 0;
    this.count = 0;
  }

  /** Root mean square of what came since the last one, or nothing while it is too early. */
  push(samples) {
    for (const sample of samples) this.sum += sample * sample;
    this.count += samples.length;
    if (this.count < sampleRate * METER) return undefined;
    const level = Math.sqrt(this.sum / this.count);
    this.sum = this.count = 0;
    return level;
  }
}

/** The caller: posts frames of 16-bit samples, and how loud they are. */
class Microphone extends AudioWorkletProcessor {
  constructor() {
    super();
    this.muted = false;
    this.resampler = new Resampler(sampleRate, RATE_HZ);
    this.level = new Level();
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
    this.port.onmessage = ({ data }) => {
      this.muted = data.muted;
    };
  }

  process([input]) {
    const heard = input[0] ?? new Float32Array(128); // a microphone that is gone is silent
    const samples = this.muted ? new Float32Array(heard.length) : heard;
    const level = this.level.push(samples);
    if (level !== undefined) this.port.postMessage({ level });
    for (const sample of this.resampler.push(samples)) {
      this.frame[this.filled++] = Math.max(-1, Math.min(1, sample)) * 32767;
      if (this.filled === FRAME) {
        const frame = this.frame;
        this.frame = new Int16Array(FRAME);
        this.filled = 0;
        this.port.postMessage({ frame: frame.buffer }, [frame.buffer]);
      }
    }
    return true;
  }
}

/** The agent: plays what it is given, one piece after another, and tells when a mark is reached. */
class Voice extends AudioWorkletProcessor {
  constructor() {
    super();
    this.queue = [];
    this.at = 0;
    this.last = 0;
    this.resampler = new Resampler(RATE_HZ, sampleRate);
    this.level = new Level();
    this.port.onmessage = ({ data }) => {
      if (data.clear) {
        this.queue = [];
        this.at = 0;
        this.resampler = new Resampler(RATE_HZ, sampleRate);
      } else if (data.mark !== undefined) {
        this.queue.push({ mark: data.mark });
      } else {
        const pcm = new Int16Array(data.pcm);
        this.queue.push({ samples: this.resampler.push(Float32Array.from(pcm, (s) => s / 32768)) });
      }
    };
  }

  process(_, [[out]]) {
    let filled = 0;
    while (this.queue.length && filled < out.length) {
      const { mark, samples } = this.queue[0];
      if (mark !== undefined) {
        this.port.postMessage({ mark });
      } else {
        while (this.at < samples.length && filled < out.length) out[filled++] = samples[this.at++];
        if (this.at < samples.length) break;
      }
      this.queue.shift();
      this.at = 0;
    }
    if (filled) this.last = out[filled - 1];
    for (; filled < out.length; filled++) {
      this.last *= 1 - 4 / FADE;
      out[filled] = Math.abs(this.last) < 1e-4 ? 0 : this.last;
    }
    const level = this.level.push(out);
    if (level !== undefined) this.port.postMessage({ level });
    return true;
  }
}

registerProcessor("microphone", Microphone);
registerProcessor("voice", Voice);
