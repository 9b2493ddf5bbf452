"""GUM: trees, mention heads, and names derived from the mentions that a proper noun heads."""

import re
from dataclasses import dataclass

from corpora.conllu import Row, is_number_list, read_conllu, tree_sentence
from labels import MENTION_TYPES
from sentence import Sentence, Span, span_masks

KIND = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set(
    "president minister prime mr mr. mrs mrs. ms ms. dr dr. sir sen. senator gov. governor rep. representative "
    "secretary king queen prince princess lord lady chancellor professor prof. prof general gen. captain judge "
    "justice mayor pope saint st. chief director premier ambassador colonel major doctor father congressman "
    "congresswoman vice deputy foreign chairman".split()
)


@dataclass
class Mention:
    """A GUM entity span; `minspan` gives the words of its core, counted from 1 inside the span."""

    start: int
    end: int
    kind: str
    minspan: list[int]


def read_gum(path: str) -> list[Sentence]:
    """Reads one document."""
    return [gum_sentence(key, rows) for key, rows in read_conllu(path)]


def gum_sentence(key: str, rows: list[Row]) -> Sentence:
    """Builds a sentence; nationality adjectives and other unlabelled proper nouns stay unknown in MISC."""
    sentence = tree_sentence(key, rows, "gum")
    mentions = sorted(read_mentions(rows), key=lambda m: m.start - m.end)
    sentence.mentions = [0] * len(rows)
    taken, gold, spans = set(), [], []
    for mention in mentions:
        head = head_of(sentence.heads, mention)
        if mention.kind in MENTION_TYPES:
            sentence.mentions[head] = MENTION_TYPES.index(mention.kind)
        name = name_in(rows, mention, head)
        if name is None or taken & set(range(name[0], name[1])):
            continue
        taken |= set(range(name[0], name[1]))
        start, end, kind = name
        kinds = () if kind == "?" else ("MISC", "POLICY") if kind == "MISC" else (kind,)
        spans.append((start, end, kinds))
        if kind != "?":
            gold.append(name)
    sentence.ner = span_masks(len(rows), spans, ("MISC", "POLICY"))
    sentence.gold = gold
    return sentence


def read_mentions(rows: list[Row]) -> list[Mention]:
    """Reads the bracketed Entity column of one sentence."""
    done, open_ones = [], []
    for i, row in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", row[9])
        for token in re.findall(r"\([^()]+\)?|[^()]+\)", found.group(1)) if found else []:
            if token[0] == "(":
                fields = token.strip("()").split("-")
                open_ones.append((i, fields))
                closing = fields[0] if token[-1] == ")" else None
            else:
                closing = token[:-1]
            if closing is not None:
                close(done, open_ones, closing.split("[")[0], i)
    return done


def close(done: list[Mention], open_ones: list, group: str, i: int) -> None:
    for j in range(len(open_ones) - 1, -1, -1):
        start, fields = open_ones[j]
        if fields[0].split("[")[0] == group:
            open_ones.pop(j)
            minspan = next((f for f in fields[2:] if is_number_list(f)), "")
            done.append(Mention(start, i + 1, fields[1], [int(x) for x in minspan.split(",") if x]))
            return


def head_of(heads: list[int], mention: Mention) -> int:
    """Finds the word whose own head lies outside the mention."""
    inside = range(mention.start, mention.end)
    return next((i for i in inside if not mention.start < heads[i] <= mention.end), mention.start)


def name_in(rows: list[Row], mention: Mention, head: int) -> Span | None:
    """Cuts the name out of a noun phrase; type '?' where the cut is doubtful."""
    if rows[head][3] != "PROPN" or mention.kind == "time":
        return None
    core = [mention.start + i - 1 for i in mention.minspan] + [head]
    start, end = min(core), max(core) + 1
    while start > mention.start and joins_name(rows[start - 1]):
        start -= 1
    words = [row[1] for row in rows]
    if "," in words[start:end]:
        end = start + words[start:end].index(",")
    kind = KIND.get(mention.kind, "MISC")
    while kind == "PER" and end - start > 1 and words[start].lower() in TITLES:
        start += 1
    while end > start and rows[start][3] in ("ADP", "DET", "CCONJ", "PUNCT"):
        start += 1
    if any(row[3] == "VERB" for row in rows[start:end]):
        kind = "?"
    return (start, end, kind) if end > start else None


def joins_name(row: Row) -> bool:
    return row[3] == "PROPN" and row[7].split(":")[0] in ("compound", "flat", "amod", "nmod")
