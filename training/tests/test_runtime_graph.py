import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from encoder import Encoder
from export import OUTPUTS, quantised_graph
from reader_model import Reader
from runtime_graph import rewrite

SENTENCE = {
    "input_ids": [101, 1996, 2343, 2056, 2009, 2003, 2058, 102],
    "shape": [5, 6, 0, 0, 0, 0, 0, 5],
    "first": [0, 1, 2, 4, 5],
}


def run(graph: onnx.ModelProto) -> dict[str, np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
    inputs = SENTENCE | {"mask": [1] * len(SENTENCE["input_ids"])}
    feeds = {each.name: np.array([inputs[each.name]], np.int64) for each in session.get_inputs()}
    return dict(zip(OUTPUTS, session.run(OUTPUTS, feeds)))


@pytest.fixture(scope="module")
def quantised() -> onnx.ModelProto:
    torch.manual_seed(1)
    model = Reader(Encoder(), relations=5, features=4).eval()
    # No two weights alike, as after training: the exporter keeps equal ones once.
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(0.02 * torch.randn_like(weight))
    return quantised_graph(model)


def test_scores_are_those_of_the_exported_graph(quantised: onnx.ModelProto):
    before, after = run(quantised), run(rewrite(quantised))
    for name in OUTPUTS:
        assert after[name].shape == before[name].shape, name
        assert np.allclose(after[name], before[name], atol=0.02), (name, np.abs(after[name] - before[name]).max())


def test_the_same_graph_gives_the_same_bytes(quantised: onnx.ModelProto):
    assert rewrite(quantised).SerializeToString() == rewrite(quantised).SerializeToString()


def test_weights_with_a_zero_point_are_refused(quantised: onnx.ModelProto):
    changed = onnx.ModelProto()
    changed.CopyFrom(quantised)
    for tensor in changed.graph.initializer:
        if tensor.name.endswith("_zero_point"):
            tensor.CopyFrom(onnx.numpy_helper.from_array(np.ones(tensor.dims, np.int8), tensor.name))
    with pytest.raises(ValueError, match="not symmetric"):
        rewrite(changed)
