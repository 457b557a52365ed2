"""Verifies a signed statement with sigstore-python, and prints the digests of its subjects.

Usage: statements.py TRUSTED_ROOT BUNDLE IDENTITY ISSUER
"""

import json
import sys
from pathlib import Path

from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier
from sigstore.verify.policy import Identity

root, bundle, identity, issuer = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
policy = Identity(identity=identity, issuer=issuer)
kind, payload = verifier.verify_dsse(Bundle.from_json(Path(bundle).read_text()), policy)
statement = json.loads(payload)
assert kind == "application/vnd.in-toto+json", kind
print(json.dumps([subject["digest"] for subject in statement["subject"]]))
