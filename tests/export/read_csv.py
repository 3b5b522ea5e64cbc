"""Prints the rows of a CSV file on standard input as JSON, one object a row."""

import csv
import io
import json
import sys

text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
json.dump(list(csv.DictReader(text, strict=True)), sys.stdout)
