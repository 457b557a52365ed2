"""Parses statements with the protobuf messages of in-toto, which know no other members, and prints their predicate types.

Usage: in_toto.py STATEMENT...
"""

import json
import sys
from pathlib import Path

from google.protobuf.json_format import Parse
from in_toto_attestation.predicates.provenance.v1.provenance_pb2 import Provenance
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.v1.statement_pb2 import Statement as StatementMessage

types = []
for path in sys.argv[1:]:
    text = Path(path).read_text()
    statement = Statement.copy_from_pb(Parse(text, StatementMessage()))
    statement.validate()
    # The message of summaries is behind SLSA 1.2: it has no list of levels.
    if statement.pb.predicate_type == "https://slsa.dev/provenance/v1":
        Parse(json.dumps(json.loads(text)["predicate"]), Provenance())
    types.append(statement.pb.predicate_type)
print(json.dumps(types))
