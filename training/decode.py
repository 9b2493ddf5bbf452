"""Scores to structures: BIO spans by Viterbi, trees by Chu-Liu/Edmonds. The runtime has the same in TypeScript."""

import numpy as np

Span = tuple[int, int, str]
NEVER = -1e9
#: Far beyond any sum of scores: with this off each arc from the root, the best tree has one such arc.
ROOT_PENALTY = 1e7


def viterbi(scores: np.ndarray, tags: list[str]) -> list[int]:
    """Finds the best tag sequence in which I-X follows only B-X or I-X; the first of equals wins."""
    allowed = np.array([[may_follow(before, after) for after in tags] for before in tags])
    total = np.where([tag[0] == "I" for tag in tags], NEVER, scores[0])
    back = []
    for row in scores[1:]:
        paths = np.where(allowed, total[:, None], NEVER)
        back.append(paths.argmax(0))
        total = paths.max(0) + row
    best = [int(total.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return best[::-1]


def may_follow(before: str, after: str) -> bool:
    return after[0] != "I" or (before[0] != "O" and before[1:] == after[1:])


def spans_of(path: list[int], tags: list[str]) -> list[Span]:
    """Reads spans (from, to, type) off a valid tag sequence."""
    spans: list[Span] = []
    for i, index in enumerate(path):
        tag = tags[index]
        if tag[0] == "B":
            spans.append((i, i + 1, tag[2:]))
        elif tag[0] == "I":
            start, _, kind = spans[-1]
            spans[-1] = (start, i + 1, kind)
    return spans


def best_tree(arcs: np.ndarray) -> list[int]:
    """Returns the head of each word of the best tree with one root; row and column 0 stand for the root."""
    greedy = arcs.argmax(1)
    if is_tree(greedy):
        return [int(h) for h in greedy[1:]]
    forced = arcs.astype(float).copy()
    forced[1:, 0] -= ROOT_PENALTY
    return [int(h) for h in maximum_arborescence(forced)[1:]]


def is_tree(heads: np.ndarray) -> bool:
    """Tells whether exactly one word hangs on the root and every word reaches it."""
    if sum(1 for h in heads[1:] if h == 0) != 1:
        return False
    return find_cycle(heads) is None


def find_cycle(heads: np.ndarray) -> list[int] | None:
    state = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j > 0 and state[j] == 0:
            state[j] = i
            path.append(j)
            j = int(heads[j])
        if j > 0 and state[j] == i:
            return path[path.index(j) :]
    return None


def maximum_arborescence(scores: np.ndarray) -> np.ndarray:
    """Chu-Liu/Edmonds: contracts a cycle to one node, solves the rest, opens the cycle where it is entered."""
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    node = len(rest)
    small = np.full((node + 1, node + 1), NEVER)
    entered, left = {}, {}
    for a, i in enumerate(rest):
        small[a, :node] = scores[i, rest]
        left[a] = max(cycle, key=lambda c: scores[i, c])
        small[a, node] = scores[i, left[a]]
        entered[a] = max(cycle, key=lambda c: scores[c, i] - scores[c, heads[c]])
        small[node, a] = scores[entered[a], i] - scores[entered[a], heads[entered[a]]]
    solved = maximum_arborescence(small)
    out = heads.copy()
    for a, i in enumerate(rest[1:], start=1):
        out[i] = left[a] if solved[a] == node else rest[solved[a]]
    out[entered[solved[node]]] = rest[solved[node]]
    return out
