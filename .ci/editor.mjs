// The language service of VS Code, set up as the setting in examples/vscode sets up the editor: a
// file says with $schema what it is, and the address leads to a file on this machine.
import { readFileSync } from "node:fs";
import json from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = json;

export function editor(schemas) {
  const service = getLanguageService({
    // Files are read, as the editor does, and nothing is fetched.
    schemaRequestService: async (url) => (url.startsWith("file:") ? readFileSync(new URL(url), "utf8") : Promise.reject(`${url} is not fetched`)),
  });
  service.configure({ validate: true, allowComments: false, schemas });
  const open = (text) => {
    const document = TextDocument.create("file:///plan.json", "json", 1, text);
    return [document, service.parseJSONDocument(document)];
  };
  return {
    // What the editor underlines as wrong: what is not JSON, and what the schema does not take. It is
    // the schema that is given, or else the one the document names. A name that stands twice is
    // remarked by the editor, but is no error.
    async problems(text, schema) {
      const settings = { schemaValidation: "error", trailingCommas: "error", comments: "error" };
      return (await service.doValidation(...open(text), settings, schema)).filter((p) => p.severity === 1);
    },
    // What is offered where the text has a |.
    async offers(text) {
      const [document, tree] = open(text.replace("|", ""));
      return (await service.doComplete(document, document.positionAt(text.indexOf("|")), tree)).items;
    },
    // What is shown when the mouse rests where the text has a |.
    async hover(text) {
      const [document, tree] = open(text.replace("|", ""));
      const hover = await service.doHover(document, document.positionAt(text.indexOf("|")), tree);
      return [hover?.contents ?? []].flat().map((c) => c.value ?? c).join("\n");
    },
  };
}
