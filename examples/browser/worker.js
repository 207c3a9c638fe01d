// The library runs here, beside the page, so that the page answers also while a large plan is read.
// The first message is the program, packed; each of the others is a request with an id.
"use strict";

async function start(packed) {
  const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(packed) : Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  const program = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const go = new Go();
  const answer = new Response(program, { headers: { "Content-Type": "application/wasm" } });
  const { instance } = await WebAssembly.instantiateStreaming(answer, go.importObject);
  go.run(instance).then(() => postMessage({ stopped: true }));
}

onmessage = async ({ data }) => {
  if (data.program !== undefined) {
    try {
      await start(data.program);
      postMessage({ ready: true });
    } catch (e) {
      postMessage({ tooOld: true });
    }
    return;
  }
  const [reply, made] = samskaping(JSON.stringify(data.request), data.file);
  postMessage({ id: data.id, reply: JSON.parse(reply), made }, [made.buffer]);
};
