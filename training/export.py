"""Writes the shipped folder: `python export.py --run RUN --encoder DIR --out ../models`."""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from batches import RUN_PIECES
from encoder import Encoder, count_layers
from labels import MENTION_TYPES, NER_TAGS, SHAPES, SPEECH_LAYERS, SPEECH_TAGS, UPOS
from reader_model import Reader
from runtime_graph import rewrite

INPUTS = ["input_ids", "mask", "shape", "first"]
# What is left of them in the shipped graph: a sentence runs alone, and has nothing to mask.
RUN_INPUTS = ["input_ids", "shape", "first"]
OUTPUTS = ["ner", "upos", "arc", "rel", "mention", "speech", "feats"]
FILE = "reader.int8.onnx"


class ByteEmbedding(nn.Module):
    """Word vectors as bytes with a scale for each row: half of the file, and closer than one scale for all."""

    def __init__(self, weight: Tensor):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", default="reader-2.1")
    parser.add_argument("--reduce-range", action="store_true", help="weights of seven bits, for processors without VNNI")
    args = parser.parse_args()
    inventory = json.loads((args.run / "inventory.json").read_text())
    model = load_model(args.run, inventory)
    args.out.mkdir(parents=True, exist_ok=True)
    write_onnx(model, args.out / FILE, args.reduce_range)
    shutil.copyfile(args.encoder / "vocab.txt", args.out / "vocab.txt")
    (args.out / "meta.json").write_text(json.dumps(meta(inventory, args.version), indent=1) + "\n")
    print(f"{args.out / FILE}: {(args.out / FILE).stat().st_size / 1e6:.1f} MB")


def load_model(run: Path, inventory: dict) -> Reader:
    """Loads a checkpoint for use."""
    weights = torch.load(run / "model.pt")
    encoder = Encoder(count_layers(weights, "encoder.layers."))
    model = Reader(encoder, len(inventory["relations"]), len(inventory["features"]))
    model.load_state_dict(weights)
    return model.eval()


def write_onnx(model: Reader, path: Path, reduce_range: bool = False) -> None:
    """Exports, quantises, and lays the graph out for one sentence at a time."""
    onnx.save(rewrite(quantised_graph(model, reduce_range)), path)


def quantised_graph(model: Reader, reduce_range: bool = False) -> onnx.ModelProto:
    """Exports and quantises: weights per channel, activations at run time."""
    model.encoder.words = ByteEmbedding(model.encoder.words.weight.data)
    example = (
        torch.tensor([[101, 1996, 2343, 2056, 102]]), torch.ones(1, 5, dtype=torch.long),
        torch.tensor([[5, 6, 0, 0, 5]]), torch.tensor([[0, 1, 2, 3]]),
    )
    axes = {name: {1: "pieces"} for name in INPUTS[:3]} | {"first": {1: "words"}}
    axes |= {name: {1: "words"} for name in OUTPUTS} | {"arc": {1: "words", 2: "words"}}
    with tempfile.TemporaryDirectory() as folder:
        whole, quantised = f"{folder}/reader.onnx", f"{folder}/reader.int8.onnx"
        with torch.no_grad():
            torch.onnx.export(
                model, example, whole, input_names=INPUTS, output_names=OUTPUTS,
                dynamic_axes=axes, opset_version=17, dynamo=False,
            )
        quantize_dynamic(
            whole, quantised, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"],
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT, "MatMulConstBOnly": True},
        )
        return onnx.load(quantised)


def meta(inventory: dict, version: str) -> dict:
    """Describes the columns of every output, in order."""
    return {
        "version": version, "file": FILE, "maxPieces": RUN_PIECES, "inputs": RUN_INPUTS, "outputs": OUTPUTS,
        "ner": NER_TAGS, "upos": UPOS, "relations": inventory["relations"], "features": inventory["features"],
        "mentions": MENTION_TYPES, "speechLayers": SPEECH_LAYERS, "speechTags": SPEECH_TAGS, "shapes": SHAPES,
    }


if __name__ == "__main__":
    main()
