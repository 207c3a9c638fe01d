"""The corpus of schema/testdata/conformance, judged by Python's jsonschema.

    python3 .ci/conformance.py VERDICTS.json

Every document must get the verdict the corpus has. The verdicts are written to the file, for
.ci/matrix.mjs.
"""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

PROGRAM = "Python jsonschema"


def text_of(case):
    if "text" in case:
        return case["text"]
    if "file" in case:
        return Path(case["file"]).read_text(encoding="utf-8")
    return json.dumps(case["document"])


def verdict_of(validator, text):
    try:
        return "valid" if validator.is_valid(json.loads(text)) else "invalid"
    except json.JSONDecodeError:
        return "invalid"


verdicts, failed = {}, 0
for document in ["plan", "benefit-report", "national-report"]:
    schema = json.loads(Path(f"schema/{document}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    verdicts[document] = {}
    for case in json.loads(Path(f"schema/testdata/conformance/{document}.json").read_text(encoding="utf-8")):
        verdict = verdict_of(validator, text_of(case))
        verdicts[document][case["name"]] = verdict
        if verdict != case["schemaVerdict"]:
            failed += 1
            print(f"{PROGRAM}: {document}/{case['name']} is {verdict}, and should be {case['schemaVerdict']}")
print("asked  ", PROGRAM)
if len(sys.argv) > 1:
    Path(sys.argv[1]).write_text(json.dumps({PROGRAM: verdicts}), encoding="utf-8")
sys.exit(1 if failed else 0)
