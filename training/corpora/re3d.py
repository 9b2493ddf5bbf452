"""re3d: government and conflict news with character offsets (sub-sets with a clear licence only)."""

import json
import re
from pathlib import Path

from sentence import Sentence, span_masks

KIND = {
    "Person": ("PER",), "Organisation": ("ORG",), "Location": ("LOC",),
    "Nationality": ("MISC",), "MilitaryPlatform": ("MISC",), "Weapon": ("MISC",), "Vehicle": ("MISC",),
    "DocumentReference": ("MISC", "POLICY"),
}
WORD = re.compile(r"[A-Za-z0-9]+(?:[.'’&-][A-Za-z0-9]+)*|\S")
SMALL = set("of the and for in al to on".split())
PRONOUNS = set("he she it we they i you our his her their its us them this that these those who my your".split())


def read_re3d(folder: str) -> list[Sentence]:
    """Reads one sub-set."""
    entities: dict[str, list] = {}
    for entity in json_lines(Path(folder) / "entities.json"):
        entities.setdefault(entity["documentId"], []).append(entity)
    sentences = []
    for document in json_lines(Path(folder) / "documents.json"):
        sentences += document_sentences(document, entities.get(document["_id"], []))
    return sentences


def json_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


def document_sentences(document: dict, entities: list[dict]) -> list[Sentence]:
    text = document["text"]
    tokens = tokenize(text)
    words = [text[a:b] for a, b in tokens]
    spans = entity_spans(words, tokens, entities)
    sentences, start = [], 0
    for end in sentence_ends(words):
        inside = [(a - start, b - start, kinds) for a, b, kinds in spans if a >= start and b <= end]
        if end - start > 3:
            masks = span_masks(end - start, inside, ("MISC", "POLICY"))
            key = f"{document['_id']}:{start}"
            sentences.append(Sentence(words[start:end], "re3d", key=key, ner=masks))
        start = end
    return sentences


def tokenize(text: str) -> list[tuple[int, int]]:
    tokens = []
    for found in WORD.finditer(text):
        start, end = found.span()
        if end - start > 2 and re.search(r"['’]s$", found.group()):
            tokens += [(start, end - 2), (end - 2, end)]
        else:
            tokens.append((start, end))
    return tokens


def sentence_ends(words: list[str]) -> list[int]:
    last = len(words)
    ends = [i + 1 for i, w in enumerate(words) if w in (".", "?", "!") and i + 1 < last and words[i + 1][0].isupper()]
    return [*ends, last]


def entity_spans(words: list[str], tokens: list, entities: list[dict]) -> list:
    """Converts offsets to words, longest first; articles are cut off and common nouns left unknown."""
    spans, taken = [], set()
    for entity in sorted(entities, key=lambda e: e["begin"] - e["end"]):
        inside = [i for i, (a, b) in enumerate(tokens) if a >= entity["begin"] and b <= entity["end"]]
        while len(inside) > 1 and words[inside[0]].lower() in ("the", "a"):
            inside = inside[1:]
        if entity["type"] not in KIND or not inside or taken & set(inside):
            continue
        taken |= set(inside)
        part = [words[i] for i in inside]
        spans.append((inside[0], inside[-1] + 1, KIND[entity["type"]] if is_name(part) else ()))
    return spans


def is_name(words: list[str]) -> bool:
    capitals = all(w[0].isupper() or w[0].isdigit() or not w[0].isalnum() or w in SMALL for w in words)
    pronoun = len(words) == 1 and words[0].lower() in PRONOUNS
    return capitals and words[-1][0].isupper() and not pronoun
