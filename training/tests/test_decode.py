"""Decoding: only valid tag sequences and only trees come out."""

import itertools

import numpy as np

from decode import best_tree, find_cycle, spans_of, viterbi

TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]


def test_viterbi_never_continues_another_kind():
    scores = np.array([[0, 5, 0, 0, 0], [0, 0, 1, 0, 4], [3, 0, 0, 0, 0]], dtype=float)
    assert spans_of(viterbi(scores, TAGS), TAGS) == [(0, 2, "PER")]


def test_viterbi_never_begins_inside():
    scores = np.array([[1, 0, 9, 0, 0]], dtype=float)
    assert viterbi(scores, TAGS) == [0]


def test_viterbi_finds_the_best_valid_path():
    scores = np.random.default_rng(3).normal(size=(4, 5))
    paths = [p for p in itertools.product(range(5), repeat=4) if is_valid(p)]
    best = max(paths, key=lambda p: sum(scores[i, t] for i, t in enumerate(p)))
    assert viterbi(scores, TAGS) == list(best)


def is_valid(path) -> bool:
    before = "O"
    for tag in (TAGS[i] for i in path):
        if tag[0] == "I" and before[1:] != tag[1:]:
            return False
        before = tag
    return True


def test_adjacent_names_stay_apart():
    assert spans_of([1, 1, 2, 0, 3], TAGS) == [(0, 1, "PER"), (1, 3, "PER"), (4, 5, "ORG")]


def test_best_tree_keeps_a_greedy_tree():
    arcs = np.log(np.array([[1, 0.1, 0.1], [0.1, 0.1, 0.8], [0.9, 0.05, 0.05]]))
    assert best_tree(arcs) == [2, 0]


def test_best_tree_is_the_best_of_all_trees():
    random = np.random.default_rng(5)
    for _ in range(40):
        arcs = random.normal(size=(5, 5))
        heads = best_tree(arcs)
        assert find_cycle(np.array([0, *heads])) is None
        assert heads.count(0) == 1
        assert np.isclose(total(arcs, heads), max(total(arcs, t) for t in trees_with_one_root()))


def test_the_root_of_the_best_tree_may_be_the_least_likely_one():
    arcs = np.zeros((5, 5))
    arcs[1:4, 4], arcs[4, 1], arcs[4, 0] = 10, 5, -1
    assert best_tree(arcs) == [4, 4, 4, 0]


def trees_with_one_root():
    for heads in itertools.product(range(5), repeat=4):
        if heads.count(0) == 1 and find_cycle(np.array([0, *heads])) is None:
            yield list(heads)


def total(arcs, heads) -> float:
    return sum(arcs[i + 1, h] for i, h in enumerate(heads) if i + 1 != h) - 100 * sum(i + 1 == h for i, h in enumerate(heads))
