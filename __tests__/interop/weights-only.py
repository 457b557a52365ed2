"""Loads each file of a folder with torch.load(weights_only=True), and prints as JSON whether torch accepts it and why not."""

import json
import os
import sys
import warnings

import torch

warnings.simplefilter("ignore")
result = {}
for name in os.listdir(sys.argv[1]):
    try:
        torch.load(os.path.join(sys.argv[1], name), weights_only=True, map_location="cpu")
        result[name] = {"loads": True, "why": ""}
    except BaseException as error:
        result[name] = {"loads": False, "why": "%s: %s" % (type(error).__name__, str(error)[:200])}
print(json.dumps(result))
