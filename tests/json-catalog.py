# SPDX-License-Identifier: MIT
"""json-catalog.py CATALOG ANSWERS - whether a Python program reads from the
catalog for other languages of programming what the library itself answers:
ANSWERS is what httpstatus --json --all --all-languages writes of all codes"""

import json
import sys
from http import HTTPStatus

# What Python calls codes, where IANA's registry has another name today.
DIFFERENCES = {
    413: "Request Entity Too Large",
    414: "Request-URI Too Long",
    416: "Requested Range Not Satisfiable",
    418: "I'm a Teapot",
    422: "Unprocessable Entity",
}


def read(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def texts_in(catalog, texts):
    """What a program shows that falls back to English."""
    return {tag: texts.get(tag, texts.get("en", ""))
            for tag in catalog["languages"]}


def main():
    catalog, answers = read(sys.argv[1]), read(sys.argv[2])
    statuses = catalog["statuses"]
    assert len(statuses) == len(answers), (len(statuses), len(answers))
    for status, answer in zip(statuses, answers):
        what = (status["code"], status["vendor"])
        for name, value in answer.items():
            mine = status[name]
            if name in ("titles", "descriptions", "advice"):
                mine = texts_in(catalog, mine)
            assert mine == value, (what, name, mine, value)
    phrases = {s["code"]: s["phrase"] for s in statuses if s["registered"]}
    for code in HTTPStatus:
        expected = DIFFERENCES.get(code.value, phrases[code.value])
        # Later versions of Python follow the registry one by one.
        assert code.phrase in (expected, phrases[code.value]), code
    print(len(statuses), "statuses in", len(catalog["languages"]), "languages")


main()
