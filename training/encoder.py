"""BERT in plain PyTorch, with word shapes for token types and one projection for query, key and value."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from labels import SHAPES

HIDDEN, HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512
EPSILON = 1e-12


class Layer(nn.Module):
    """One transformer layer, normalised after each half."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.norm_attention = nn.LayerNorm(HIDDEN, EPSILON)
        self.norm_output = nn.LayerNorm(HIDDEN, EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = self.norm_attention(x + self.out(self.attend(x, bias)))
        return self.norm_output(x + self.dropout(self.outer(F.gelu(self.inner(x)))))

    def attend(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape
        parts = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        # Written out instead of the fused kernel, so that the exported graph stays plain.
        scores = query @ key.transpose(2, 3) * (HIDDEN // HEADS) ** -0.5
        mixed = torch.softmax(scores + bias, -1).to(value.dtype) @ value
        return mixed.transpose(1, 2).reshape(batch, length, HIDDEN)


class Encoder(nn.Module):
    """Pieces and shapes to the hidden states of all layers."""

    def __init__(self, layers: int):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.shapes = nn.Embedding(len(SHAPES), HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, input_ids: Tensor, mask: Tensor, shape: Tensor) -> list[Tensor]:
        x = self.words(input_ids) + self.positions.weight[: input_ids.shape[1]] + self.shapes(shape)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        states = []
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def pretrained_encoder(path: str) -> Encoder:
    """Loads BERT weights of any depth; the shape rows all begin as their token type 0."""
    weights = {name.removeprefix("bert."): w for name, w in load_file(path).items()}
    layers = count_layers(weights, "encoder.layer.")
    encoder = Encoder(layers)
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "shapes.weight": weights["embeddings.token_type_embeddings.weight"][:1].repeat(len(SHAPES), 1),
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    state["shapes.weight"] = state["shapes.weight"] + 0.002 * torch.randn(len(SHAPES), HIDDEN)
    for i in range(layers):
        state |= layer_state(weights, f"encoder.layer.{i}.", f"layers.{i}.")
    encoder.load_state_dict(state)
    return encoder


def count_layers(weights: dict[str, Tensor], before: str) -> int:
    """Returns how many layers there are whose names begin with `before` and a number."""
    return len({name.removeprefix(before).split(".")[0] for name in weights if name.startswith(before)})


def layer_state(weights: dict[str, Tensor], old: str, new: str) -> dict[str, Tensor]:
    names = {
        "out": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "inner": "intermediate.dense", "outer": "output.dense", "norm_output": "output.LayerNorm",
    }
    state = {}
    for part in ("weight", "bias"):
        three = [weights[f"{old}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
        state[f"{new}qkv.{part}"] = torch.cat(three)
        state |= {f"{new}{ours}.{part}": weights[f"{old}{theirs}.{part}"] for ours, theirs in names.items()}
    return state
