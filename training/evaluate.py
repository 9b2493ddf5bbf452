"""Scores the shipped file on the development sets: `python evaluate.py --data ../../shared/data --models ../models`."""

import argparse
import json
from collections import Counter
from pathlib import Path

from corpora.catalog import dev_sets
from labels import ANY_TAG, UPOS
from sentence import Sentence
from session import Reading, ReaderSession

STRICT = ("PER", "ORG", "LOC")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="writes the scores as JSON")
    parser.add_argument("--limit", type=int, help="only the first sentences of each set; for trials")
    args = parser.parse_args()
    session = ReaderSession(args.models)
    scores = {}
    for name, sentences in dev_sets(args.data).items():
        scores[name] = score_set(session, sentences[: args.limit])
        print(f"{name:20}", scores[name], flush=True)
    if args.out:
        args.out.write_text(json.dumps(scores, indent=1) + "\n")


def score_set(session: ReaderSession, sentences: list[Sentence]) -> dict[str, float]:
    """Reads every sentence alone and sums up."""
    counts: Counter = Counter()
    for sentence in sentences:
        reading = session.read(sentence.words)
        if sentence.gold is not None:
            count_names(counts, sentence, reading)
        if sentence.heads is not None:
            count_tree(counts, sentence, reading)
    return summary(counts)


def count_names(counts: Counter, sentence: Sentence, reading: Reading) -> None:
    """Counts exact spans; a guess that touches words nobody knows about is left out."""
    gold = {span for span in sentence.gold if span[2] in STRICT}
    found = {span for span in reading.names if span[2] in STRICT}
    for start, end, kind in found:
        if all(sentence.ner[i] != ANY_TAG for i in range(start, end)):
            counts[f"{kind} found"] += 1
            counts[f"{kind} right"] += (start, end, kind) in gold
    for _, _, kind in gold:
        counts[f"{kind} gold"] += 1


def count_tree(counts: Counter, sentence: Sentence, reading: Reading) -> None:
    counts["words"] += len(sentence.words)
    for i, head in enumerate(reading.heads):
        counts["upos"] += UPOS[sentence.upos[i]] == reading.upos[i]
        counts["features"] += sentence.features[i] == reading.features[i]
        counts["uas"] += head == sentence.heads[i]
        counts["las"] += head == sentence.heads[i] and reading.relations[i] == sentence.relations[i]
        if sentence.mentions:
            counts["mention found"] += reading.mentions[i] != "none"
            counts["mention gold"] += sentence.mentions[i] != 0
            counts["mention right"] += reading.mentions[i] != "none" and sentence.mentions[i] != 0


def summary(counts: Counter) -> dict[str, float]:
    scores = {kind: f_score(counts, kind) for kind in STRICT if counts[f"{kind} gold"]}
    if scores:
        total = Counter({part: sum(counts[f"{k} {part}"] for k in STRICT) for part in ("right", "found", "gold")})
        scores["PER+ORG+LOC"] = f_score(Counter({f"all {part}": n for part, n in total.items()}), "all")
    if counts["words"]:
        scores |= {name: round(counts[name] / counts["words"], 4) for name in ("upos", "features", "uas", "las")}
    if counts["mention gold"]:
        scores["mention heads"] = f_score(counts, "mention")
    return scores


def f_score(counts: Counter, kind: str) -> float:
    right, found, gold = (counts[f"{kind} {part}"] for part in ("right", "found", "gold"))
    return round(2 * right / max(1, found + gold), 4)


if __name__ == "__main__":
    main()
