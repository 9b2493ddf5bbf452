"""Re-DocRED: Wikipedia paragraphs with the mentions of every entity."""

import json
import re

from corpora.columns import ALL, allowed_kinds
from sentence import Sentence, span_masks

#: Nationality words are LOC here and MISC elsewhere: by their ending they are left unknown, these places not.
DEMONYM = re.compile(r"(?:an|ish|ese|ch|i|ic|man)$")
PLACES = set(
    "Japan Iran Pakistan Afghanistan Uzbekistan Kazakhstan Sudan Jordan Taiwan Milan Michigan Oman Bhutan Vatican "
    "Tehran Haiti Mali Fiji Malawi Hawaii Brunei Delhi Mumbai Miami Missouri Mississippi Helsinki Karachi Nagasaki "
    "Tbilisi Munich Zurich Greenwich Norwich Ipswich Utrecht Atlantic Pacific Baltic Arctic Isfahan Durban "
    "Manhattan Lebanon".split()
)


def read_redocred(path: str) -> list[Sentence]:
    """Reads the sentences of one split."""
    with open(path, encoding="utf-8") as file:
        documents = json.load(file)
    return [s for document in documents for s in document_sentences(document)]


def document_sentences(document: dict) -> list[Sentence]:
    found = [set() for _ in document["sents"]]
    for entity in document["vertexSet"]:
        for mention in entity:
            found[mention["sent_id"]].add((*mention["pos"], mention["type"]))
    return [paragraph_sentence(words, spans) for words, spans in zip(document["sents"], found)]


def paragraph_sentence(words: list[str], found: set) -> Sentence:
    taken, spans = set(), []
    for start, end, kind in sorted(found, key=lambda s: (s[0] - s[1], s)):
        if kind in ALL and not taken & set(range(start, end)):
            taken |= set(range(start, end))
            spans.append((start, end, kinds_of(words[start:end], kind)))
    return Sentence(words, "redocred", ner=span_masks(len(words), spans))


def kinds_of(words: list[str], kind: str) -> tuple[str, ...]:
    if kind == "LOC" and len(words) == 1 and DEMONYM.search(words[0]) and words[0] not in PLACES:
        return ()
    return allowed_kinds(kind, words)
