"""Trains the reader: `python train.py --data ../../shared/data --encoder DIR --out RUN --epochs 6`."""

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn

from batches import Batcher
from corpora.catalog import WEIGHTS, train_sets
from encoder import pretrained_encoder
from losses import losses
from reader_model import Reader
from sentence import Sentence, settled_mask
from wordpiece import WordPiece

WARM_UP = 150
#: Sub-typed relations and feature combinations rarer than this get no column of their own.
RARE = 20


def main() -> None:
    args = arguments()
    torch.set_flush_denormal(True)  # before the threads start: tiny moments of Adam slow a processor down
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    sets = train_sets(args.data, Path(__file__).parent / "labels")
    if unknown := unknown_weights(args.weight, sets):
        raise SystemExit(f"--weight: no set {unknown}; there are {sorted(sets)}")
    if args.masks == "off":
        settle_masks(sets)
    relations, features = inventories(sets)
    meta = {"relations": relations, "features": features, "sets": {name: len(s) for name, s in sets.items()}}
    (args.out / "inventory.json").write_text(json.dumps(meta, indent=1))
    model = Reader(pretrained_encoder(f"{args.encoder}/model.safetensors"), len(relations), len(features))
    if args.start:
        model.load_state_dict(torch.load(args.start))
    model.encoder.words.weight.requires_grad_(False)
    if args.shapes == "off":
        hide_shapes(model)
    pieces = WordPiece(f"{args.encoder}/vocab.txt")
    batcher = Batcher(pieces, index(relations), index(features), random.Random(args.seed))
    Run(args, model, batcher, sets).train()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--epochs", type=float, default=6.0)
    parser.add_argument("--minutes", type=float, default=1e9, help="ends sooner, with the rate already at zero")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="of the encoder")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument(
        "--weight", type=set_weight, action="append", default=[], metavar="SET=TIMES",
        help="how often a set is seen in an epoch, instead of what corpora/catalog.py says",
    )
    parser.add_argument("--shapes", choices=("on", "off"), default="on", help="off: capitals are not seen")
    parser.add_argument("--masks", choices=("on", "off"), default="on", help="off: what a set does not annotate is O")
    parser.add_argument("--budget", type=int, default=1400, help="pieces in a batch")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=0, help="ends after so many, with the rate already at zero; for trials")
    return parser.parse_args()


def inventories(sets: dict[str, list[Sentence]]) -> tuple[list[str], list[str]]:
    """Lists the relations and feature combinations that are frequent enough."""
    trees = [*sets["gum"], *sets["ewt"]]
    relations = Counter(r for s in trees for r in s.relations)
    features = Counter(f for s in trees for f in s.features)
    kept = sorted(r for r, count in relations.items() if count >= RARE or ":" not in r)
    return kept, sorted(f for f, count in features.items() if count >= RARE)


def set_weight(text: str) -> tuple[str, float]:
    name, _, times = text.partition("=")
    return name, float(times)


def unknown_weights(weights: list[tuple[str, float]], sets: dict[str, list[Sentence]]) -> list[str]:
    return sorted(dict(weights).keys() - sets.keys())


def settle_masks(sets: dict[str, list[Sentence]]) -> None:
    """Trains as if every set annotated every type; for trials."""
    for sentences in sets.values():
        for sentence in sentences:
            sentence.ner = sentence.ner and [settled_mask(mask) for mask in sentence.ner]


def hide_shapes(model: Reader) -> None:
    """Makes the shape rows equal and keeps them so: the runtime's input is the same, and says nothing."""
    rows = model.encoder.shapes.weight.requires_grad_(False)
    rows[:] = rows[0].clone()


def index(names: list[str]) -> dict[str, int]:
    return {name: i for i, name in enumerate(names)}


class Run:
    """One training run: schedule, steps, log, a checkpoint after every epoch."""

    def __init__(self, args: argparse.Namespace, model: Reader, batcher: Batcher, sets: dict[str, list[Sentence]]):
        self.args, self.model, self.batcher, self.sets = args, model, batcher, sets
        self.random = random.Random(args.seed + 1)
        self.optimizer = optimizer_for(model, args)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.started, self.steps, self.sentences = time.time(), 0, 0
        self.sums: Counter = Counter()
        self.log: list[dict] = []

    def train(self) -> None:
        """Goes on until the epochs, the minutes or the steps are over."""
        self.model.train()
        epoch = 0
        while True:
            batches = self.epoch_batches()
            for i, sentences in enumerate(batches):
                done = self.progress(epoch + i / len(batches))
                if done >= 1:
                    return self.save()
                self.step(sentences, done)
            epoch += 1
            self.save()

    def progress(self, epochs: float) -> float:
        by_clock = (time.time() - self.started) / (self.args.minutes * 60)
        by_steps = self.steps / self.args.steps if self.args.steps else 0.0
        return max(epochs / self.args.epochs, by_clock, by_steps)

    def step(self, sentences: list[Sentence], done: float) -> None:
        factor = min(1.0, self.steps / WARM_UP) * max(0.01, 1 - done)
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * factor
        batch = self.batcher.batch(sentences)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts = losses(self.model, batch)
        self.optimizer.zero_grad(set_to_none=True)
        sum(parts.values()).backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0, foreach=True)
        self.optimizer.step()
        self.steps += 1
        self.sentences += len(sentences)
        for name, loss in parts.items():
            self.sums[name] += loss.item()
            self.sums[f"n {name}"] += 1
        if self.steps % 50 == 0:
            self.report(done)

    def report(self, done: float) -> None:
        names = [name for name in self.sums if not name.startswith("n ")]
        means = {name: round(self.sums[name] / self.sums[f"n {name}"], 3) for name in names}
        seconds = round(time.time() - self.started)
        self.log.append({"step": self.steps, "done": round(done, 3), "seconds": seconds, **means})
        rate = self.sentences / max(1, seconds)
        print(f"step {self.steps} {done:.1%} {seconds} s, {rate:.0f} sentences/s, {means}", flush=True)
        self.sums.clear()

    def save(self) -> None:
        torch.save(self.model.state_dict(), self.args.out / "model.pt")
        options = {k: str(v) if isinstance(v, Path) else v for k, v in vars(self.args).items()}
        counts = {"sentences": self.sentences, "steps": self.steps, "cpuSeconds": round(time.process_time())}
        log = {"options": options, **counts, "log": self.log}
        (self.args.out / "log.json").write_text(json.dumps(log))

    def epoch_batches(self) -> list[list[Sentence]]:
        """Draws an epoch: sets by weight, sorted by length in chunks, cut by the piece budget."""
        weights = {**WEIGHTS, **dict(self.args.weight)}
        pool: list[Sentence] = []
        for name, sentences in self.sets.items():
            weight = weights.get(name, 1.0)
            pool += sentences * int(weight) + self.random.sample(sentences, int(len(sentences) * (weight % 1)))
        self.random.shuffle(pool)
        batches = []
        for i in range(0, len(pool), 1000):
            batches += cut_by_budget(sorted(pool[i : i + 1000], key=lambda s: len(s.words)), self.args.budget)
        self.random.shuffle(batches)
        return batches


def cut_by_budget(ordered: list[Sentence], budget: int) -> list[list[Sentence]]:
    batches: list[list[Sentence]] = [[]]
    for sentence in ordered:
        width = int(len(sentence.words) * 1.25) + 2
        if batches[-1] and width * (len(batches[-1]) + 1) > budget:
            batches.append([])
        batches[-1].append(sentence)
    return batches


def optimizer_for(model: Reader, args: argparse.Namespace) -> torch.optim.Optimizer:
    """Pretrained weights get the low rate, heads and shape rows the high one."""
    fresh = {id(model.encoder.shapes.weight)}
    old = [p for p in model.encoder.parameters() if p.requires_grad and id(p) not in fresh]
    known = {id(p) for p in model.encoder.parameters()} - fresh
    new = [p for p in model.parameters() if id(p) not in known]
    groups = [
        {"params": old, "lr": args.rate, "weight_decay": 0.01},
        {"params": new, "lr": args.head_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


if __name__ == "__main__":
    main()
