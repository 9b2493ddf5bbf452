"""Check the labels of this folder against the texts in ../../../shared/data, where they are.

    python check.py [data folder]

Ends with status 1 when a line is malformed, a span leaves its sentence, a sentence does not exist or its length differs.
"""
import collections
import glob
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ("say", "think", "wish")
POLARITY = ("AFFIRMED", "NEGATED")
MODALITY = ("ASSERTED", "REPORTED", "HEDGED", "NORMATIVE", "HYPOTHETICAL", "QUESTION")


def sentences(path):
    """Yield (document, sentence id, number of words); ranges of multiword tokens and empty nodes do not count."""
    doc = sent = None
    n = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id"):
                doc = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                sent = line.split("=", 1)[1].strip()
            elif line.strip() == "":
                if n:
                    yield doc, sent, n
                n = 0
            elif line.split("\t", 1)[0].isdigit():
                n += 1
    if n:
        yield doc, sent, n


def re3d_lengths(data):
    """Return {(document, sentence): words} of re3d as the training reads it; empty where reader or data are missing."""
    sys.path.insert(0, os.path.join(HERE, ".."))
    try:
        from corpora.re3d import read_re3d
    except ImportError:
        return {}
    read = [s for folder in sorted(glob.glob(f"{data}/ner/re3d/*/")) for s in read_re3d(folder)]
    return {(s.key.split(":")[0], s.key): len(s.words) for s in read}


def lengths(data):
    """Return {set: {(document, sentence): words}} for the sets that are there."""
    files = {"gum": sorted(glob.glob(f"{data}/gum/*/*.conllu")), "ewt": glob.glob(f"{data}/ud/ewt_train.conllu")}
    known = {name: {(d, s): n for p in ps for d, s, n in sentences(p)} for name, ps in files.items() if ps}
    re3d = re3d_lengths(data)
    return known | {"re3d": re3d} if re3d else known


def span_faults(spans, n):
    """Name what is wrong with a list of [from, to): not a pair, outside 0..n, empty, out of order or overlapping."""
    last = 0
    for span in spans:
        if len(span) != 2 or not 0 <= span[0] < span[1] <= n:
            yield f"span {span} outside 0..{n}"
            return
        if span[0] < last:
            yield f"spans {spans} overlap or are out of order"
        last = span[1]


def label_faults(row):
    """Name what is wrong inside one line of policy-speech.*.jsonl."""
    yield from span_faults(row["policy"], row["n"])
    for speech in row.get("speech", []):
        if speech["kind"] not in KINDS:
            yield f"kind {speech['kind']!r}, expected one of {KINDS}"
        for role in ("cue", "source", "content"):
            yield from span_faults(speech[role], row["n"])
        if not (speech["cue"] or speech["content"]):
            yield "a speech without cue and content"


def claim_faults(row, n):
    """Name what is wrong inside one line of measure-claims.jsonl."""
    if n is not None and not 0 <= row["verb"] < n:
        yield f"verb {row['verb']} outside 0..{n}"
    if row["polarity"] not in POLARITY or row["modality"] not in MODALITY:
        yield f"{row['polarity']} {row['modality']}, expected {POLARITY} {MODALITY}"


def check(path, known):
    """Return (faults, counts) of one file."""
    faults, counts, seen = [], collections.Counter(), set()
    claims = os.path.basename(path).startswith("measure-claims")
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            row = json.loads(line)
            key = (row["doc"], row["sent"]) + ((row["verb"],) if claims else ())
            n = known.get(row["set"], {}).get(key[:2])
            bad = list(claim_faults(row, n) if claims else label_faults(row))
            if key in seen:
                bad.append("twice")
            seen.add(key)
            if row["set"] in known and n is None:
                bad.append("no such sentence")
            elif n is not None and not claims and n != row["n"]:
                bad.append(f"n is {row['n']}, the sentence has {n} words")
            faults += [f"{os.path.basename(path)}:{number} {row['sent']}: {b}" for b in bad]
            counts["lines"] += 1
            if claims:
                counts[row["polarity"]] += 1
                counts[row["modality"]] += 1
            else:
                counts["with speech"] += bool(row.get("speech"))
                counts["speech not read"] += "speech" not in row
                counts["with policy"] += bool(row["policy"])
                counts["policies"] += len(row["policy"])
                counts["speeches"] += len(row.get("speech", []))
                for speech in row.get("speech", []):
                    counts[speech["kind"]] += 1
    return faults, counts


def main():
    """Check every file and print its counts."""
    data = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "../../../shared/data")
    known = lengths(data)
    if not known:
        print(f"no texts in {data}: only the form is checked")
    bad = []
    for path in sorted(glob.glob(os.path.join(HERE, "*.jsonl"))):
        faults, counts = check(path, known)
        bad += faults
        print(os.path.basename(path), dict(counts))
    print("\n".join(bad) if bad else "no fault")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
