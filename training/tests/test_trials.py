"""The switches of trials: depth, shapes, masks and steps."""

from argparse import Namespace

import torch
from safetensors.torch import save_file

from encoder import HIDDEN, INNER, POSITIONS, VOCABULARY, Encoder, count_layers, pretrained_encoder
from labels import ANY_TAG, NER_INDEX
from reader_model import Reader
from sentence import Sentence, outside_mask, settled_mask, span_masks
from train import Run, hide_shapes, settle_masks, unknown_weights

MISC_OR_POLICY = ("MISC", "POLICY")


def test_a_mask_that_allows_outside_settles_as_outside():
    assert settled_mask(outside_mask(MISC_OR_POLICY)) == 1 << NER_INDEX["O"]


def test_a_mask_of_two_types_settles_as_the_first():
    assert settled_mask(span_masks(1, [(0, 1, MISC_OR_POLICY)])[0]) == 1 << NER_INDEX["B-MISC"]


def test_words_that_nothing_is_known_about_stay_open():
    but_policy = ANY_TAG & ~(1 << NER_INDEX["B-POLICY"])
    assert [settled_mask(mask) for mask in (ANY_TAG, but_policy)] == [ANY_TAG, but_policy]


def test_sentences_without_names_keep_none():
    sentence = Sentence(["one"], "ewt")
    settle_masks({"ewt": [sentence]})
    assert sentence.ner is None


def test_hidden_shapes_say_nothing_and_learn_nothing():
    model = Reader(Encoder(1), 3, 3).eval()
    hide_shapes(model)
    ids, mask = torch.tensor([[101, 2343, 102]]), torch.ones(1, 3)
    lower, upper = (model.encoder(ids, mask, torch.full((1, 3), shape))[-1] for shape in (0, 2))
    assert torch.equal(lower, upper)
    assert not model.encoder.shapes.weight.requires_grad


def test_shapes_are_seen_otherwise():
    model = Reader(Encoder(1), 3, 3).eval()
    ids, mask = torch.tensor([[101, 2343, 102]]), torch.ones(1, 3)
    lower, upper = (model.encoder(ids, mask, torch.full((1, 3), shape))[-1] for shape in (0, 2))
    assert not torch.allclose(lower, upper)


def test_the_weights_say_how_deep_the_encoder_is(tmp_path):
    save_file(bert_weights(2), str(tmp_path / "model.safetensors"))
    encoder = pretrained_encoder(str(tmp_path / "model.safetensors"))
    reader = Reader(encoder, 3, 3)
    assert [len(encoder.layers), len(reader.mix_names.weights)] == [2, 2]
    assert count_layers(reader.state_dict(), "encoder.layers.") == 2


def test_the_rate_falls_to_zero_by_the_steps():
    run = Run.__new__(Run)
    run.args, run.started, run.steps = Namespace(steps=400, epochs=6.0, minutes=1e9), 0.0, 300
    assert run.progress(0.1) == 0.75


def test_a_weight_for_a_set_that_is_not_there_is_an_error():
    sets = {"gum": [Sentence(["one"], "gum")]}
    assert unknown_weights([("gum", 2.0), ("gmu", 2.0)], sets) == ["gmu"]


def bert_weights(layers: int) -> dict[str, torch.Tensor]:
    """Builds an empty BERT as its usual names have it."""
    names = {
        "embeddings.word_embeddings.weight": (VOCABULARY, HIDDEN),
        "embeddings.position_embeddings.weight": (POSITIONS, HIDDEN),
        "embeddings.token_type_embeddings.weight": (2, HIDDEN),
        "embeddings.LayerNorm.weight": (HIDDEN,), "embeddings.LayerNorm.bias": (HIDDEN,),
    }
    for i in range(layers):
        sizes = {f"attention.self.{part}": (HIDDEN, HIDDEN) for part in ("query", "key", "value")}
        sizes |= {"attention.output.dense": (HIDDEN, HIDDEN), "intermediate.dense": (INNER, HIDDEN)}
        sizes |= {"output.dense": (HIDDEN, INNER), "attention.output.LayerNorm": (HIDDEN,), "output.LayerNorm": (HIDDEN,)}
        for name, size in sizes.items():
            names[f"encoder.layer.{i}.{name}.weight"] = size
            names[f"encoder.layer.{i}.{name}.bias"] = size[:1]
    return {name: torch.zeros(size) for name, size in names.items()}
