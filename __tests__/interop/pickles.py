"""Writes pickles, and what CPython's own readers import of them, as lines of JSON.

Usage: python pickles.py SEED OPCODES
The readers call `find_class` for each name; here it returns a stand-in, so nothing is imported.
"""

import base64
import collections
import io
import json
import pickle
import random
import struct
import sys
import _pickle

NAMES = [
    ("os", "system"),
    ("builtins", "eval"),
    ("__builtin__", "getattr"),
    ("collections", "OrderedDict"),
    ("torch._utils", "_rebuild_tensor_v2"),
    ("copy_reg", "_reconstructor"),
    ("a.b", "c.d"),
    ("numpy.core.multiarray", "scalar"),
    ("é", "ü"),
]


class Stand:
    """Accepts whatever a pickle does with an object."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Stand()

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, value):
        pass

    def extend(self, values):
        pass

    def add(self, value):
        pass


def requested(reader, data):
    """Returns the names that a reader imports, and whether it reaches STOP."""
    names = []

    class Reader(reader):
        def find_class(self, module, name):
            names.append([module, name])
            return Stand

        def persistent_load(self, pid):
            return Stand()

    try:
        Reader(io.BytesIO(data)).load()
        return names, True
    except RecursionError:
        return names, False
    except Exception:
        return names, False


def text(value):
    data = value.encode()
    return b"\x8c" + bytes([len(data)]) + data


class Program:
    """A random program of opcodes that mostly respects the stack."""

    def __init__(self, rng):
        self.rng = rng
        self.depth = 0
        self.marks = []
        self.memo = 0
        self.out = []

    def put(self, code, change):
        self.out.append(code)
        self.depth += change

    def step(self):
        rng = self.rng
        options = [self.push] * 6 + [self.name] * 2 + [self.mark]
        if self.depth >= 1:
            options += [self.memoize, self.dup, self.tuple1, self.pop]
        if self.depth >= 2:
            options += [self.reduce, self.build, self.append, self.tuple2, self.stack_global]
        if self.depth >= 3:
            options += [self.setitem, self.newobj_ex]
        if self.memo:
            options += [self.get] * 2
        if self.marks:
            options += [self.close] * 3
        rng.choice(options)()

    def push(self):
        rng = self.rng
        self.put(
            rng.choice(
                [
                    b"N",
                    b"\x88",
                    b"K" + bytes([rng.randrange(256)]),
                    b"I%d\n" % rng.randrange(-9, 99999),
                    b"L%dL\n" % rng.randrange(10**12),
                    b"J" + struct.pack("<i", rng.randrange(-5, 5)),
                    b"\x8a\x02\x01\x02",
                    b"G" + struct.pack(">d", 1.5),
                    b"F1.25\n",
                    b"S'os'\n",
                    b"Vsys\\u0074em\n",
                    b"C\x03abc",
                    b"U\x02os",
                    text(rng.choice(["os", "system", "posix", "x" * 40])),
                    b"X\x02\x00\x00\x00os",
                    b"]",
                    b"}",
                    b")",
                    b"\x8f",
                    b"Pid\n",
                    b"\x96" + struct.pack("<Q", 4) + b"abcd",
                ]
            ),
            1,
        )

    def name(self):
        module, attribute = self.rng.choice(NAMES)
        if self.rng.random() < 0.5:
            self.put(b"c" + module.encode() + b"\n" + attribute.encode() + b"\n", 1)
        else:
            self.put(text(module) + text(attribute) + b"\x93", 1)

    def stack_global(self):
        self.put(b"\x93", -1)

    def mark(self):
        self.marks.append(self.depth)
        self.out.append(b"(")

    def close(self):
        floor = self.marks.pop()
        values = self.depth - floor
        choices = [(b"t", floor + 1), (b"l", floor + 1), (b"1", floor)]
        if values % 2 == 0:
            choices.append((b"d", floor + 1))
        if floor >= 1:
            choices += [(b"e", floor), (b"\x90", floor)]
            if values % 2 == 0:
                choices.append((b"u", floor))
        if values >= 1:
            choices.append((b"o", floor + 1))
        module, attribute = self.rng.choice(NAMES[:6])
        choices.append((b"i" + module.encode() + b"\n" + attribute.encode() + b"\n", floor + 1))
        code, depth = self.rng.choice(choices)
        self.out.append(code)
        self.depth = depth

    def memoize(self):
        if self.rng.random() < 0.5:
            self.out.append(b"\x94")
        else:
            self.out.append(b"q" + bytes([self.memo % 256]))
        self.memo += 1

    def get(self):
        self.put(b"h" + bytes([self.rng.randrange(self.memo) % 256]), 1)

    def dup(self):
        self.put(b"2", 1)

    def pop(self):
        self.put(b"0", -1)

    def tuple1(self):
        self.put(b"\x85", 0)

    def tuple2(self):
        self.put(b"\x86", -1)

    def reduce(self):
        self.out.append(b")" + self.rng.choice([b"R", b"\x81"]))

    def build(self):
        self.put(b"b", -1)

    def append(self):
        self.put(b"a", -1)

    def setitem(self):
        self.put(b"s", -2)

    def newobj_ex(self):
        self.out.append(b")}" + b"\x92")

    def bytes(self):
        protocol = self.rng.choice([b"", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05"])
        for _ in range(self.rng.randrange(2, 400)):
            self.step()
        return protocol + b"".join(self.out) + b"."


def value(rng, depth=0):
    """A random object that pickle writes itself."""
    kinds = ["int", "text", "bytes", "float", "none", "list", "tuple", "dict", "set", "named"]
    kind = rng.choice(kinds if depth < 4 else kinds[:5])
    if kind == "int":
        return rng.randrange(-(10 ** rng.randrange(1, 30)), 10 ** rng.randrange(1, 30))
    if kind == "text":
        return rng.choice(["os", "system", "ünï", "x" * rng.randrange(300)])
    if kind == "bytes":
        return rng.randbytes(rng.randrange(300))
    if kind == "float":
        return rng.random()
    if kind == "none":
        return rng.choice([None, True, False])
    size = rng.randrange(8)
    if kind == "list":
        return [value(rng, depth + 1) for _ in range(size)]
    if kind == "tuple":
        return tuple(value(rng, depth + 1) for _ in range(size))
    if kind == "dict":
        return {str(index): value(rng, depth + 1) for index in range(size)}
    if kind == "set":
        return {str(index) for index in range(size)}
    return rng.choice(
        [
            collections.OrderedDict(a=1),
            collections.Counter("abca"),
            complex(1, 2),
            range(3),
            collections.deque([1, 2]),
            print,
            io.BytesIO,
            slice(1, 2),
        ]
    )


def mutated(rng, data):
    data = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(data))
        kind = rng.randrange(3)
        if kind == 0:
            data[at] = rng.randrange(256)
        elif kind == 1:
            del data[at]
        else:
            data.insert(at, rng.randrange(256))
        if not data:
            data = bytearray(b".")
    return bytes(data)


def main():
    rng = random.Random(int(sys.argv[1]))
    left = int(sys.argv[2])
    while left > 0:
        kind = rng.random()
        if kind < 0.6:
            data = Program(rng).bytes()
        else:
            data = pickle.dumps([value(rng) for _ in range(rng.randrange(1, 60))], protocol=rng.randrange(6))
        if rng.random() < 0.3:
            data = mutated(rng, data)
        left -= max(1, len(data) // 4)
        names, loads = requested(_pickle.Unpickler, data)
        more, also = requested(pickle._Unpickler, data)
        unique = sorted({(m, n) for m, n in names + more})
        print(json.dumps({"bytes": base64.b64encode(data).decode(), "imports": unique, "loads": loads or also}))


main()
