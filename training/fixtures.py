"""Writes what the shipped file says about twenty sentences: the Node runtime must say the same."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from batches import encode_plain
from session import ReaderSession

SENTENCES = [
    "The ministry said on Monday that Velmora would not sign the treaty .",
    "“ We never agreed to that , ” Anna Lindqvist , the company ’s chief lawyer , told reporters .",
    "According to two officials , the Harbour Safety Act was drafted in 2019 .",
    "NORTHGATE BANK CUTS 1,200 JOBS",
    "Mayor Tomás Ibarra does n't think the plan will work , but he has n't ruled it out .",
    "The EU - wide ban on single-use cups , which Estonia opposed , takes effect next year .",
    "Prices rose 8 % to $ 3.2 million , the U.S. agency 's report shows .",
    "Who paid for it ?",
    "Orlan Steel , a maker of rails , was bought by Kestrel Holdings in 2021 and sold again last spring .",
    "“ It is over . ”",
    "Critics argue the Green Coast Initiative favours large farms ; its authors deny that .",
    "Prime Minister Ilse Brandt's spokesman declined to comment .",
    "if the court agrees , the merger of Polder Gas with Rhine Power can go ahead",
    "Lake Sorvik , Port Ellan and the islands of the Inner Sound were cut off by snow .",
    "Members of the Standing Committee of the Assembly met Chinese and Japanese envoys in Geneva .",
    "The 12th Five-Year Plan had promised what the 13th did not deliver .",
    "-",
    "Dr. Okafor-Reyes ( 54 ) joined the Institute for Soil Research ( ISR ) from Oxford .",
    "Having lost the vote , the party vowed to fight on , saying that its members had been misled .",
    "😀 Café Zoë 東京 naïve — v2.0",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    session = ReaderSession(args.models)
    rows = [describe(session, sentence.split(" ")) for sentence in SENTENCES]
    args.out.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    args.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def describe(session: ReaderSession, words: list[str]) -> dict:
    """Gives the words, the pieces and shapes they become, and everything decoded."""
    encoded = encode_plain(words, session.pieces, session.meta["maxPieces"])
    return {"words": words, **asdict(encoded), **asdict(session.read(words))}


if __name__ == "__main__":
    main()
