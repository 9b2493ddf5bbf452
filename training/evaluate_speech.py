"""Scores the speech head alone on PolNeAR dev, which nothing is trained on: token F1 of source, cue and content.

`python evaluate_speech.py --data ../../shared/data --models ../models`; the words are split here with a small
tokenizer of this file, so `bench:reader` is the figure that counts for the whole extraction.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

from session import ReaderSession

WORD = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*[A-Za-z-]*|[A-Za-z][A-Za-z0-9]*(?:[-&'’][A-Za-z0-9]+)*|\S")
CLITIC = re.compile(r"^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$", re.I)
ABBREVIATIONS = set("mr mrs ms dr sen rep gov gen jan feb aug sept oct nov dec st no vs j d a jr".split())
LAYERS = ("source", "cue", "content")
Place = tuple[int, int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    session = ReaderSession(args.models)
    counts: Counter = Counter()
    for path in sorted((args.data / "attribution/dev/text").glob("*")):
        found = sorted(args.data.glob(f"attribution/dev/attributions/{path.stem.replace('[', '[[]')}_*.ann"))
        if found:
            count_document(counts, session, path.read_text(encoding="utf-8"), found[0].read_text(encoding="utf-8"))
    scores = {layer: prf(counts, layer) for layer in LAYERS}
    print(json.dumps(scores))
    if args.out:
        args.out.write_text(json.dumps(scores, indent=1) + "\n")


def count_document(counts: Counter, session: ReaderSession, text: str, annotation: str) -> None:
    """Compares the words of each layer, whatever attribution they belong to."""
    sentences = split_sentences(text)
    found: dict[str, set[Place]] = {layer: set() for layer in LAYERS}
    for places in sentences:
        reading = session.read([text[a:b] for a, b in places])
        for layer, spans in reading.speech.items():
            found[layer] |= {place for start, end in spans for place in places[start:end]}
    gold = gold_words(annotation, [place for places in sentences for place in places])
    for layer in LAYERS:
        counts[layer, "right"] += len(found[layer] & gold[layer])
        counts[layer, "found"] += len(found[layer])
        counts[layer, "gold"] += len(gold[layer])


def gold_words(annotation: str, places: list[Place]) -> dict[str, set[Place]]:
    gold: dict[str, set[Place]] = {layer: set() for layer in LAYERS}
    for line in annotation.splitlines():
        cells = line.split("\t")
        if cells[0][:1] != "T":
            continue
        kind, spans = cells[1].split(" ", 1)
        if kind.lower() not in gold:
            continue
        for start, end in (map(int, span.split()) for span in spans.split(";")):
            gold[kind.lower()] |= {place for place in places if place[0] < end and place[1] > start}
    return gold


def split_words(text: str) -> list[Place]:
    places = []
    for found in WORD.finditer(text):
        start, end = found.span()
        clitic = CLITIC.match(found.group())
        middle = start + len(clitic.group(1)) if clitic else end
        places += [(start, middle), (middle, end)] if clitic else [(start, end)]
    return places


def split_sentences(text: str) -> list[list[Place]]:
    """Cuts at line breaks, and after a full stop before a capital unless an abbreviation stands there."""
    places, sentences, current = split_words(text), [], []
    for i, (start, end) in enumerate(places):
        current.append((start, end))
        following = text[end : places[i + 1][0]] if i + 1 < len(places) else "\n"
        if "\n" in following or (following and ends_sentence(text, current, places[i + 1])):
            sentences.append(current)
            current = []
    return sentences


def ends_sentence(text: str, current: list[Place], following: Place) -> bool:
    words = [text[a:b] for a, b in current[-2:]]
    if len(words) < 2 or not (text[following[0]].isupper() or text[following[0]] in "“\"'‘("):
        return False
    stop = words[1] in ".?!" and words[0].lower() not in ABBREVIATIONS
    return stop or (words[1] in '"”' and words[0] in ".?!")


def prf(counts: Counter, layer: str) -> dict[str, float]:
    right, found, gold = (counts[layer, part] for part in ("right", "found", "gold"))
    scores = {"p": right / max(1, found), "r": right / max(1, gold), "f": 2 * right / max(1, found + gold)}
    return {name: round(100 * value, 1) for name, value in scores.items()}


if __name__ == "__main__":
    main()
