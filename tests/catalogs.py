# SPDX-License-Identifier: MIT
"""catalogs.py PO... - what a reader of a language would see at once, in each
catalog: letters of another script, straight quotation marks, titles that are
alike or too long, English that was left, words in braces that were lost"""

import collections
import os
import re
import sys
import unicodedata

import polib
from wcwidth import wcswidth

# Scripts, by the first word of a letter's name in Unicode.
SCRIPTS = {
    "ar": {"ARABIC"},
    "he": {"HEBREW"},
    "ja": {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"},
    "ru": {"CYRILLIC"},
    "zh_CN": {"CJK"},
    "zh_TW": {"CJK"},
}

# Latin words that stay as they are in every script.
LATIN = set("""
    Cookie ID Ingress X README libcurl _httpstatus
    HTTP HTTPS TLS TCP DNS URI URL IP HTML JSON API RFC IANA WebDAV DAV BCP
    propstat UTF CDATA MIT CC BY SA MDN Web Docs Wi Fi MiB PKI HTTPSTATUS
    GET HEAD PUT POST TRACE DELETE
    Accept Language Content Length Expect Link Location Range Retry After
    Upgrade Forwarded For MS Early Data OPTION
    Twitter Apache Server ProxyErrorOverride Spring Shopify Microsoft Exchange
    Outlook Windows Internet Information Services ActiveSync IIS nginx ArcGIS
    cPanel Cloudflare Railgun Qualys Pantheon LinkedIn Wikipedia Esri esri
    Kubernetes libmicrohttpd jansson httpstatus POSIX
    Found Moved Permanently Unauthorized OK NOT_FOUND not found
    ltr rtl en fr pt BR de_DE html json text none common true yes on false no
    off mailto http https meta xx NO_COLOR lang x ingress
""".split())

# What the program calls its commands, and the values of a template: in its own
# messages alone.
COMMANDS = set("show list search languages explain render serve export".split())
VALUES = set("""
    code phrase title description advice class lang dir detail request_id
    home_url contact
""".split())

# Quotation marks, apostrophes and dots that stand for others.
STRAIGHT = re.compile(r"""['"`]|\.\.\.""")

# Texts that are the English ones letter for letter, with the reason.
SAME = {
    None: {
        "ltr": "a keyword",
        "OK": "said so in the language",
        "WebDAV": "a name",
        "URL": "an abbreviation",
        "%d%%": "a number",
        "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes":
            "there is no such article in the language",
    },
    "de": {"FORMAT": "a German word", "CODE": "a German word",
           "Code": "a German word", "HEADER": "a German word",
           "STATUS": "a German word", "SERVER": "a German word"},
    "fr": {"CODE": "a French word", "Code": "a French word",
           "FORMAT": "a French word", "Redirection": "a French word"},
    "es": {"Experimental": "a Spanish word"},
    "it": {"Tag": "an Italian word", "FILE": "an Italian word",
           "SERVER": "an Italian word"},
    "nl": {"HEADER": "a Dutch word", "STATUS": "a Dutch word",
           "CODE": "a Dutch word", "Code": "a Dutch word",
           "SERVER": "a Dutch word"},
    "pl": {"FORMAT": "a Polish word"},
    "pt_BR": {"Experimental": "a Portuguese word",
              "STATUS": "a Portuguese word"},
}

PLACE = re.compile(r"\{\{\w+\}\}|\{\w+\}|%(?:\d+\$)?[a-z]+")
NEVER_WORDS = re.compile(
    r"\{\{\w+\}\}|\{\w+\}|%(?:\d+\$)?[a-z]+|--[a-z-]+|https?://[^\s)]*"
    r"|Outlook on the web")
ISOLATES = "\u2066\u2067\u2068"
POP = "\u2069"
STOPS = ".。"


class Catalog:
    """A catalog and what is wrong with it."""

    def __init__(self, name):
        self.name = name
        self.language = os.path.basename(name)[:-len(".po")]
        self.po = polib.pofile(name)
        self.problems = 0

    def say(self, entry, what):
        print(f"{self.name}:{entry.linenum}: {what}")
        self.problems += 1

    def entries(self):
        """The entries that are translated, each with its texts."""
        for entry in self.po:
            if entry.obsolete or entry.fuzzy or not entry.translated():
                continue
            yield entry, list(entry.msgstr_plural.values()) or [entry.msgstr]

    def is_name(self, entry):
        """Whether the entry says what the language is called."""
        return entry.msgctxt in ("catalog", "own name", "English name",
                                 "direction")

    def has_operands(self, entry):
        """Whether dots stand there for more of the same."""
        return "..." in entry.msgid

    def check_script(self, entry, text):
        script = SCRIPTS.get(self.language)
        if not script or self.is_name(entry):
            return
        text = NEVER_WORDS.sub(" ", text)
        allowed = LATIN
        if any(f.startswith("command/") for f, _ in entry.occurrences):
            allowed = LATIN | COMMANDS
        if any(f.endswith("/template-reader.c") for f, _ in entry.occurrences):
            allowed = allowed | VALUES
        for word in re.findall(r"[^\W\d]+", text):
            scripts = {unicodedata.name(c, "?").split()[0]
                       for c in word if unicodedata.category(c)[0] == "L"}
            if scripts <= script or word in allowed:
                continue
            # A word of the language may stand right beside a Latin one.
            latin = re.findall(r"[A-Za-z_]+", word)
            if scripts - {"LATIN"} <= script and set(latin) <= allowed:
                continue
            self.say(entry, f"{word}: of another script")

    def check_typography(self, entry, text):
        rest = NEVER_WORDS.sub("", text)
        if self.has_operands(entry):
            rest = rest.replace("...", "")
        found = STRAIGHT.search(rest)
        if found and not self.is_name(entry):
            self.say(entry, f"{found.group()}: not the language's typography")
        if re.search(r"  (?!  )", text) and "  " not in entry.msgid:
            self.say(entry, "two spaces")
        apart = re.compile(" [,.;:!?)]")
        if (apart.search(text) and not apart.search(entry.msgid)
                and self.language != "fr"):
            self.say(entry, "a space before a punctuation mark")
        if text != text.strip() or text != unicodedata.normalize("NFC", text):
            self.say(entry, "space around it, or not in NFC")

    def check_end(self, entry, text):
        """A sentence ends as in English; a title has no full stop."""
        source = entry.msgid_plural or entry.msgid
        for marks, what in ((STOPS, "full stop"), (":：", "colon")):
            if not self.has_operands(entry) and (
                    (source[-1] in marks) != (text[-1] in marks)):
                self.say(entry, f"a {what} at one of the ends only")
        if entry.msgctxt == "title" and text[-1] in STOPS + ":：":
            self.say(entry, "a title with a mark at its end")

    def check_places(self, entry, text):
        of_source = collections.Counter(PLACE.findall(
            entry.msgid_plural or entry.msgid))
        here = collections.Counter(
            re.sub(r"\d+\$", "", p) for p in PLACE.findall(text))
        # A form for one number may spell it.
        spelt = of_source - here
        if here - of_source or (spelt and not entry.msgid_plural):
            self.say(entry, f"{dict(here)}: not the places of the English")

    def check_isolates(self, entry, text):
        depth = 0
        for c in text:
            if c in ISOLATES:
                depth += 1
            elif c == POP:
                depth -= 1
            elif "\u202a" <= c <= "\u202e":
                self.say(entry, "an embedding or override: use isolates")
            if depth < 0:
                break
        if depth:
            self.say(entry, "isolates are not balanced")

    def check_english(self, entry, text):
        if text != entry.msgid or not re.search("[A-Za-z]{2}", text):
            return
        if text in SAME[None] or text in SAME.get(self.language, {}):
            return
        if not self.is_name(entry):
            self.say(entry, f"{text}: still English")

    def check_titles(self):
        seen = {}
        for entry, (text, *_) in self.entries():
            if entry.msgctxt != "title":
                continue
            if wcswidth(text) > 60:
                self.say(entry, f"{text}: wider than 60 columns")
            other = seen.setdefault(text.casefold(), entry)
            if other is not entry:
                self.say(entry, f"{text}: also the title of {other.msgid}")

    def check_header(self):
        metadata = self.po.metadata
        if metadata.get("Language") != self.language:
            self.say(self.po[0], "the header has another Language")
        plurals = int(re.search(r"nplurals=(\d)",
                                metadata["Plural-Forms"]).group(1))
        for entry, _ in self.entries():
            if entry.msgid_plural and len(entry.msgstr_plural) != plurals:
                self.say(entry, "not as many plural forms as the header has")

    def check(self):
        self.check_header()
        self.check_titles()
        for entry, texts in self.entries():
            for text in texts:
                self.check_script(entry, text)
                self.check_typography(entry, text)
                self.check_end(entry, text)
                self.check_places(entry, text)
                self.check_isolates(entry, text)
            self.check_english(entry, texts[0])
        return self.problems


def main():
    problems = sum(Catalog(name).check() for name in sys.argv[1:])
    print(f"{len(sys.argv) - 1} catalogs, {problems} problems")
    return problems != 0


sys.exit(main())
