"""Sentences to padded tensors."""

from dataclasses import dataclass
from random import Random

import torch

from augment import augmented
from labels import ANY_TAG, UNKNOWN
from sentence import Sentence
from shapes import PUNCTUATION, word_shapes
from wordpiece import CLS, SEP, WordPiece

#: Longest sentence in training, in pieces; the rest is cut off. The runtime may go to `RUN_PIECES`.
TRAIN_PIECES = 144
RUN_PIECES = 256


@dataclass
class Encoded:
    """Pieces of a sentence; word 0 is CLS and stands for the root."""

    ids: list[int]
    shapes: list[int]
    first: list[int]


def encode(words: list[str], shapes: list[int], pieces: WordPiece, limit: int) -> Encoded:
    """Cuts words to pieces, as many words as fit."""
    out = Encoded([CLS], [PUNCTUATION], [0])
    for word, shape in zip(words, shapes):
        cut = pieces.pieces(word)
        if len(out.ids) + len(cut) > limit - 1:
            break
        out.first.append(len(out.ids))
        out.ids += cut
        out.shapes += [shape] * len(cut)
    return Encoded([*out.ids, SEP], [*out.shapes, PUNCTUATION], out.first)


class Batcher:
    """Builds training batches with all targets."""

    def __init__(self, pieces: WordPiece, relations: dict[str, int], features: dict[str, int], random: Random):
        self.pieces, self.relations, self.features, self.random = pieces, relations, features, random

    def batch(self, sentences: list[Sentence]) -> dict[str, torch.Tensor]:
        """Augments, encodes and pads."""
        varied = [augmented(s, self.random) for s in sentences]
        encoded = [encode(s.words, shapes, self.pieces, TRAIN_PIECES) for s, shapes in varied]
        batch = input_tensors(encoded)
        count, width = batch["first"].shape
        names = ("upos", "heads", "relations", "features", "mentions", "cue", "source", "content")
        batch |= {name: torch.full((count, width), UNKNOWN) for name in names}
        batch["ner"] = torch.full((count, width), ANY_TAG)
        for row, ((sentence, _), cut) in enumerate(zip(varied, encoded)):
            self.fill(batch, row, sentence, len(cut.first) - 1)
        return batch

    def fill(self, batch: dict[str, torch.Tensor], row: int, s: Sentence, count: int) -> None:
        whole = count == len(s.words)
        if s.ner:
            put(batch["ner"], row, s.ner[:count])
        if s.heads and whole:
            put(batch["upos"], row, s.upos)
            put(batch["heads"], row, s.heads)
            put(batch["relations"], row, [relation_index(self.relations, r) for r in s.relations])
            put(batch["features"], row, [self.features.get(f, UNKNOWN) for f in s.features])
        if s.mentions:
            put(batch["mentions"], row, s.mentions[:count])
        for name, tags in zip(("cue", "source", "content"), s.speech or []):
            put(batch[name], row, tags[:count])


def relation_index(relations: dict[str, int], relation: str) -> int:
    """Falls back to the universal relation where the sub-type is too rare to have a column."""
    return relations.get(relation, relations.get(relation.split(":")[0], UNKNOWN))


def put(target: torch.Tensor, row: int, values: list[int]) -> None:
    target[row, 1 : len(values) + 1] = torch.tensor(values)


def input_tensors(encoded: list[Encoded]) -> dict[str, torch.Tensor]:
    """Pads the inputs; `words` marks which words are there."""
    length = max(len(e.ids) for e in encoded)
    width = max(len(e.first) for e in encoded)

    def padded(rows: list[list[int]], size: int) -> torch.Tensor:
        return torch.tensor([row + [0] * (size - len(row)) for row in rows])

    return {
        "input_ids": padded([e.ids for e in encoded], length),
        "mask": padded([[1] * len(e.ids) for e in encoded], length),
        "shape": padded([e.shapes for e in encoded], length),
        "first": padded([e.first for e in encoded], width),
        "words": padded([[1] * len(e.first) for e in encoded], width),
    }


def encode_plain(words: list[str], pieces: WordPiece, limit: int = RUN_PIECES) -> Encoded:
    """Encodes a sentence as the runtime does."""
    return encode(words, word_shapes(words), pieces, limit)
