"""Rewrites a quantised graph with as few steps as the runtime can do: `python runtime_graph.py FILE [--out FILE]`.

A sentence is short, so that the steps between the matrices took a third of the time. The int8 matrices, their scales and
all other weights are taken over as they are; what changes is which steps are done at once, and that what shares an input
(names and mentions; all that reads the syntax mix) is one matrix. Labels differ where rounding decides a tie.
The graph is run as it is written, without the runtime's optimiser: the layer norms that it fuses with their sums take five
times as long as apart (59 µs instead of 11 for 28 pieces).
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import EPSILON, HEADS, HIDDEN, LAYERS
from reader_model import ARC, RELATION

MICROSOFT = "com.microsoft"
MIXES = ("mix_names", "mix_syntax", "mix_speech")
PAIRS = ("arc_word.1", "arc_head.1", "relation_word.1", "relation_head.1")
FUSED = ("DynamicQuantizeMatMul", "FusedMatMul", "Gelu")


class Weights:
    """Weights of the quantised graph, by the names of the model's modules."""

    def __init__(self, old: onnx.ModelProto):
        self.tensors = {each.name: numpy_helper.to_array(each) for each in old.graph.initializer}
        self.nodes = {node.name: node for node in old.graph.node}

    def matrix(self, module: str) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """Gives the int8 matrix of a linear module, the scale of each column, and the bias."""
        head, _, last = module.rpartition(".")
        path = f"{head}/{last}" if head.startswith("encoder") else f"{head}/{module}" if head else module
        path = path.replace("encoder.layers", "encoder/layers")
        name = self.nodes[f"/{path}/MatMul_quant"].input[1].removesuffix("_quantized")
        if self.tensors[f"{name}_zero_point"].any():
            raise ValueError(f"the weights of {module} are not symmetric")
        return self.tensors[f"{name}_quantized"], self.tensors[f"{name}_scale"], self.tensors.get(f"{module}.bias")

    def shares(self, mix: str) -> list[float]:
        """Gives the share of each layer in a mix."""
        names = [f"/{mix}/Mul" + (f"_{i}" if i else "") for i in range(LAYERS)]
        return [float(self.tensors[next(x for x in self.nodes[name].input if x in self.tensors)]) for name in names]


class Graph:
    """A graph being written: steps in order, and constants."""

    def __init__(self, weights: Weights):
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, np.ndarray] = {}

    def steps(self, op: str, inputs: list[str], outputs: list[str], **attributes) -> list[str]:
        domain = MICROSOFT if op in FUSED else ""
        self.nodes.append(helper.make_node(op, inputs, outputs, f"{op}:{outputs[0]}", domain=domain, **attributes))
        return outputs

    def step(self, op: str, inputs: list[str], output: str | None = None, **attributes) -> str:
        return self.steps(op, inputs, [output or f"v{len(self.nodes)}"], **attributes)[0]

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants[name] = value
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights.tensors[name])

    def whole(self, name: str, *numbers: int) -> str:
        return self.constant(name, np.array(numbers, np.int64))

    def width(self, module: str) -> int:
        return self.weights.matrix(module)[0].shape[1]

    def widths(self, *modules: str) -> str:
        return self.whole(f"{'+'.join(modules)}.widths", *(self.width(module) for module in modules))

    def linear(self, x: str, *modules: str, output: str | None = None) -> str:
        """Multiplies with the matrices of modules side by side: as each column has its own scale, they stay as they are."""
        matrices, scales, biases = zip(*(self.weights.matrix(module) for module in modules))
        name = "+".join(modules)
        inputs = [
            x,
            self.constant(f"{name}.matrix", np.concatenate(matrices, 1)),
            self.constant(f"{name}.scale", np.concatenate(scales)),
        ]
        if all(bias is not None for bias in biases):
            inputs += ["", self.constant(f"{name}.bias", np.concatenate(biases))]
        return self.step("DynamicQuantizeMatMul", inputs, output)

    def norm(self, x: str, module: str) -> str:
        inputs = [x, self.weight(f"{module}.weight"), self.weight(f"{module}.bias")]
        return self.step("LayerNormalization", inputs, axis=-1, epsilon=EPSILON)


def embed(graph: Graph) -> str:
    """Adds up word, position and shape of each piece."""
    rows = graph.step("Gather", [graph.weight("encoder.words.rows"), "input_ids"])
    rows = graph.step("Cast", [rows], to=TensorProto.FLOAT)
    scale = graph.step("Gather", [graph.weight("encoder.words.scale"), "input_ids"])
    length = graph.step("Shape", ["input_ids"], start=1)
    slots = [graph.weight("encoder.positions.weight"), graph.whole("zero", 0), length]
    x = graph.step("Add", [graph.step("Mul", [rows, scale]), graph.step("Slice", slots)])
    x = graph.step("Add", [x, graph.step("Gather", [graph.weight("encoder.shapes.weight"), "shape"])])
    return graph.norm(x, "encoder.norm")


def layer(graph: Graph, x: str, name: str) -> str:
    """One transformer layer, normalised after each half."""
    mixed = attend(graph, graph.linear(x, f"{name}.qkv"), name)
    x = graph.norm(graph.step("Add", [x, graph.linear(mixed, f"{name}.out")]), f"{name}.norm_attention")
    inner = graph.step("Gelu", [graph.linear(x, f"{name}.inner")])
    return graph.norm(graph.step("Add", [x, graph.linear(inner, f"{name}.outer")]), f"{name}.norm_output")


def attend(graph: Graph, three: str, name: str) -> str:
    """Mixes the values of each head by its scores; the graph has no mask, since a sentence runs alone."""
    heads = graph.step("Reshape", [three, graph.whole("heads", -1, 3 * HEADS, HIDDEN // HEADS)])
    heads = graph.step("Transpose", [heads], perm=[1, 0, 2])
    query, key, value = graph.steps("Split", [heads], [f"{name}.{part}" for part in "qkv"], axis=0)
    scores = graph.step("FusedMatMul", [query, key], transB=1, alpha=(HIDDEN // HEADS) ** -0.5)
    mixed = graph.step("MatMul", [graph.step("Softmax", [scores], axis=-1), value])
    mixed = graph.step("Transpose", [mixed], perm=[1, 0, 2])
    return graph.step("Reshape", [mixed, graph.whole("joined", 1, -1, HIDDEN)])


def mixes(graph: Graph, states: list[str]) -> list[str]:
    """Gives names, syntax and speech: each a mix of the layers at the first piece of each word."""
    first = graph.step("Squeeze", ["first", graph.whole("zero", 0)])
    shares = np.array([graph.weights.shares(mix) for mix in MIXES], np.float32)
    words = graph.step("Gather", [graph.step("Concat", states, axis=0), first], axis=1)
    flat = graph.step("Reshape", [words, graph.whole("flat", LAYERS, -1)])
    mixed = graph.step("MatMul", [graph.constant("shares", shares), flat])
    mixed = graph.step("Reshape", [mixed, graph.whole("mixed", len(MIXES), -1, HIDDEN)])
    return graph.steps("Split", [mixed], list(MIXES), axis=0)


def heads(graph: Graph, names: str, syntax: str, speech: str) -> None:
    """Scores everything that is read of words; the outputs have the names that `export.py` gives them."""
    tags = graph.linear(names, "ner.1", "mention.1")
    graph.steps("Split", [tags, graph.widths("ner.1", "mention.1")], ["ner", "mention"], axis=2)
    graph.linear(graph.step("Gelu", [graph.linear(speech, "speech.1")]), "speech.4", output="speech")
    tags = graph.linear(syntax, *PAIRS, "upos.1", "features.1")
    own = graph.whole("own", 2 * ARC + 2 * RELATION, *(graph.width(each) for each in ("upos.1", "features.1")))
    inner = graph.steps("Split", [tags, own], ["inner", "upos", "feats"], axis=2)[0]
    parts = graph.steps("Split", [graph.step("Gelu", [inner]), graph.widths(*PAIRS)], list(PAIRS), axis=2)
    arc_word, arc_head, word, head = parts
    relations(graph, word, head, arcs(graph, arc_word, arc_head))


def arcs(graph: Graph, word: str, head: str) -> str:
    """Scores arcs, none from a word to itself; gives the likeliest head of each word."""
    scores = graph.step("FusedMatMul", [graph.linear(word, "arc"), head], transB=1)
    flat = graph.step("Squeeze", [scores, graph.whole("zero", 0)])
    own = graph.step("Mul", [graph.step("EyeLike", [flat]), graph.constant("never", np.array(1e4, np.float32))])
    arc = graph.step("LogSoftmax", [graph.step("Sub", [scores, own])], "arc", axis=-1)
    return graph.step("Squeeze", [graph.step("ArgMax", [arc], axis=-1, keepdims=0), graph.whole("zero", 0)])


def relations(graph: Graph, word: str, head: str, chosen: str) -> None:
    """Scores the relations of each word to its likeliest head."""
    head = graph.step("Gather", [head, chosen], axis=1)
    pairs = graph.linear(word, "relation")
    count = graph.width("relation") // RELATION
    pairs = graph.step("Reshape", [pairs, graph.whole("pair", 1, -1, count, RELATION)])
    scores = graph.step("MatMul", [pairs, graph.step("Unsqueeze", [head, graph.whole("last", -1)])])
    scores = graph.step("Squeeze", [scores, graph.whole("last", -1)])
    both = graph.step("Concat", [word, head], axis=-1)
    graph.step("Add", [scores, graph.linear(both, "relation_sum")], "rel")


def rewrite(old: onnx.ModelProto) -> onnx.ModelProto:
    """Makes the graph that is shipped of the one that `quantize_dynamic` gives."""
    graph = Graph(Weights(old))
    x, states = embed(graph), []
    for i in range(LAYERS):
        x = layer(graph, x, f"encoder.layers.{i}")
        states.append(x)
    heads(graph, *mixes(graph, states))
    inputs = [each for each in old.graph.input if each.name != "mask"]
    tensors = [numpy_helper.from_array(value, name) for name, value in graph.constants.items()]
    new = helper.make_graph(graph.nodes, "reader", inputs, list(old.graph.output), tensors)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(new, ir_version=8, opset_imports=opsets, producer_name="claimgraph")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--out", type=Path, help="the file itself when absent")
    args = parser.parse_args()
    onnx.save(rewrite(onnx.load(args.file)), args.out or args.file)


if __name__ == "__main__":
    main()
