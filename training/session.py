"""Runs a shipped model in Python as the runtime does in Node: one sentence at a time."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from batches import Encoded, encode_plain
from decode import Span, best_tree, spans_of, viterbi
from wordpiece import WordPiece


@dataclass
class Reading:
    """What the model says about a sentence; words beyond the piece limit are missing."""

    names: list[Span]
    upos: list[str]
    heads: list[int]
    relations: list[str]
    features: list[str]
    mentions: list[str]
    speech: dict[str, list[tuple[int, int]]]


class ReaderSession:
    """A model folder with reader.int8.onnx, meta.json and vocab.txt."""

    def __init__(self, folder: Path, file: str = "reader.int8.onnx"):
        self.meta = json.loads((folder / "meta.json").read_text())
        self.pieces = WordPiece(str(folder / "vocab.txt"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # The graph runs as runtime_graph.py wrote it, here and in Node.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self.session = onnxruntime.InferenceSession(str(folder / file), options, providers=["CPUExecutionProvider"])

    def read(self, words: list[str]) -> Reading:
        """Reads one sentence."""
        encoded = encode_plain(words, self.pieces, self.meta["maxPieces"])
        return self.decode(self.scores(encoded))

    def scores(self, encoded: Encoded) -> dict[str, np.ndarray]:
        inputs = {"input_ids": encoded.ids, "shape": encoded.shapes, "first": encoded.first}
        feeds = {name: np.array([values], dtype=np.int64) for name, values in inputs.items()}
        return {name: out[0] for name, out in zip(self.meta["outputs"], self.session.run(None, feeds))}

    def decode(self, scores: dict[str, np.ndarray]) -> Reading:
        meta = self.meta
        if len(scores["arc"]) < 2:
            return Reading([], [], [], [], [], [], {layer: [] for layer in meta["speechLayers"]})
        best = {name: scores[name][1:].argmax(1) for name in ("upos", "rel", "feats", "mention")}
        return Reading(
            names=spans_of(viterbi(scores["ner"][1:], meta["ner"]), meta["ner"]),
            upos=[meta["upos"][i] for i in best["upos"]],
            heads=best_tree(scores["arc"]),
            relations=[meta["relations"][i] for i in best["rel"]],
            features=[meta["features"][i] for i in best["feats"]],
            mentions=[meta["mentions"][i] for i in best["mention"]],
            speech=self.speech_spans(scores["speech"][1:]),
        )

    def speech_spans(self, scores: np.ndarray) -> dict[str, list[tuple[int, int]]]:
        tags, found = self.meta["speechTags"], {}
        for i, layer in enumerate(self.meta["speechLayers"]):
            part = scores[:, i * len(tags) : (i + 1) * len(tags)]
            found[layer] = [(a, b) for a, b, _ in spans_of(viterbi(part, tags), tags)]
        return found
