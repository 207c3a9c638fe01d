// The library runs here, beside the page, so that the page answers also while a large plan is read.
// First comes the program, packed and in parts; after that, one request at a time.
"use strict";

const packed = new TransformStream();
const parts = packed.writable.getWriter();
start(packed.readable);

async function start(packed) {
  try {
    const go = new Go();
    const program = new Response(packed.pipeThrough(new DecompressionStream("gzip")), { headers: { "Content-Type": "application/wasm" } });
    const { instance } = await WebAssembly.instantiateStreaming(program, go.importObject);
    go.run(instance).then(() => postMessage({ stopped: true }));
    postMessage({ ready: true });
  } catch (e) {
    postMessage({ tooOld: true });
  }
}

function decode(text) {
  if (Uint8Array.fromBase64) {
    return Uint8Array.fromBase64(text);
  }
  const letters = atob(text), bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) { // many times as fast as Uint8Array.from with a function
    bytes[i] = letters.charCodeAt(i);
  }
  return bytes;
}

onmessage = ({ data }) => {
  if (data.part) {
    parts.write(decode(data.part));
  } else if (data.part === "") {
    parts.close();
  } else {
    const [reply, made] = samskaping(JSON.stringify(data.request), data.file);
    postMessage({ reply: JSON.parse(reply), made }, [made.buffer]);
  }
};
