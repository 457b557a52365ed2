"""Writes files of tensors with the libraries of their formats, and what these libraries say about them.

Usage: python formats.py FOLDER SEED
Prints one JSON object: the name of each file, with the tensors that a reader must list.
"""

import hashlib
import json
import os
import random
import sys

import gguf
import h5py
import numpy as np
import onnx
import safetensors.numpy
from onnx import TensorProto, helper, numpy_helper

FOLDER = sys.argv[1]
RNG = random.Random(int(sys.argv[2]))
EXPECTED = {}


def digest(data):
    return hashlib.sha256(data).hexdigest()


def shape():
    return tuple(RNG.randrange(0 if RNG.random() < 0.1 else 1, 9) for _ in range(RNG.randrange(0, 5)))


def array(dtype, dims=None):
    dims = shape() if dims is None else dims
    values = np.asarray([RNG.randrange(2) for _ in range(int(np.prod(dims)))])
    return np.ascontiguousarray(values.reshape(dims).astype(dtype))


def name(index):
    return RNG.choice(["layers.%d.attn.q", "emb%d", "ünï %d", "a/b.%d", 'quote"%d', "x" * 60 + "%d"]) % index


def safetensors_file(index):
    dtypes = ["float64", "float32", "float16", "int64", "int32", "int16", "int8", "uint8", "bool", "uint16", "uint32", "uint64"]
    names = {"float64": "F64", "float32": "F32", "float16": "F16", "bool": "BOOL"}
    tensors = {name(at): array(RNG.choice(dtypes)) for at in range(RNG.randrange(0, 30))}
    path = "s%d.safetensors" % index
    safetensors.numpy.save_file(tensors, os.path.join(FOLDER, path), metadata={"format": "pt", "n": str(index)})
    read = safetensors.numpy.load_file(os.path.join(FOLDER, path))
    EXPECTED[path] = [
        {
            "name": key,
            "dtype": names.get(str(each.dtype), str(each.dtype).replace("uint", "U").replace("int", "I")),
            "shape": list(each.shape),
            "sha256": digest(each.tobytes()),
        }
        for key, each in read.items()
    ]


def numpy_files(index):
    dtypes = ["<f8", "<f4", "<f2", "<i8", "<i4", "<i2", "|i1", "|u1", "|b1", ">f4", "<c8", "<U3", "|S5"]
    one = array(RNG.choice(dtypes))
    if RNG.random() < 0.5:
        one = np.asfortranarray(one)
    path = "n%d.npy" % index
    np.save(os.path.join(FOLDER, path), one)
    EXPECTED[path] = [{"name": "array", "dtype": one.dtype.str, "shape": list(one.shape), "sha256": digest(one.tobytes(order="A"))}]
    members = {"m%d" % at: array(RNG.choice(dtypes)) for at in range(RNG.randrange(1, 8))}
    path = "n%d.npz" % index
    (np.savez if RNG.random() < 0.5 else np.savez_compressed)(os.path.join(FOLDER, path), **members)
    EXPECTED[path] = [{"name": key, "dtype": each.dtype.str, "shape": list(each.shape)} for key, each in members.items()]


def onnx_file(index):
    kinds = ["float32", "float64", "float16", "int64", "int32", "int8", "uint8", "bool"]
    inits = []
    for at in range(RNG.randrange(1, 20)):
        value = array(RNG.choice(kinds))
        inits.append(numpy_helper.from_array(value, name="w%d" % at))
        if RNG.random() < 0.3:
            flat = [float(each) for each in value.astype("float32").flatten()]
            inits[-1] = helper.make_tensor("w%d" % at, TensorProto.FLOAT, value.shape, flat)
    inner = helper.make_graph(
        [helper.make_node("Identity", ["inner_w"], ["out"])],
        "inner",
        [],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        initializer=[helper.make_tensor("inner_w", TensorProto.FLOAT, [2], [1.0, 2.0])],
    )
    nodes = [
        helper.make_node("If", ["cond"], ["out"], then_branch=inner, else_branch=inner),
        helper.make_node("Constant", [], ["c"], value=helper.make_tensor("const", TensorProto.INT64, [3], [1, 2, 3])),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("cond", TensorProto.BOOL, [])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        initializer=inits,
    )
    model = helper.make_model(graph)
    path = "o%d.onnx" % index
    onnx.save(model, os.path.join(FOLDER, path))
    read = onnx.load(os.path.join(FOLDER, path))
    EXPECTED[path] = [
        {"name": each.name, "dtype": DTYPES[TensorProto.DataType.Name(each.data_type)], "shape": list(each.dims)}
        for each in initializers(read.graph)
    ]


DTYPES = {
    "FLOAT": "F32",
    "DOUBLE": "F64",
    "FLOAT16": "F16",
    "INT64": "I64",
    "INT32": "I32",
    "INT8": "I8",
    "UINT8": "U8",
    "BOOL": "BOOL",
}


def initializers(graph):
    found = list(graph.initializer)
    for node in graph.node:
        for attribute in node.attribute:
            for inner in [attribute.g] if attribute.HasField("g") else list(attribute.graphs):
                found += initializers(inner)
    return found


def gguf_file(index):
    path = "g%d.gguf" % index
    writer = gguf.GGUFWriter(os.path.join(FOLDER, path), "llama")
    writer.add_name("model %d" % index)
    writer.add_array("tokenizer.ggml.tokens", ["t%d" % at for at in range(RNG.randrange(1, 300))])
    writer.add_uint32("llama.block_count", RNG.randrange(100))
    if RNG.random() < 0.5:
        writer.add_custom_alignment(RNG.choice([32, 64, 128]))
    for at in range(RNG.randrange(1, 30)):
        dims = tuple(RNG.randrange(1, 6) for _ in range(RNG.randrange(1, 4)))
        if RNG.random() < 0.3:
            data = np.zeros(dims[:-1] + (32,), dtype="float32") + at
            quantized = gguf.quants.quantize(data, gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor("t%d" % at, quantized, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor("t%d" % at, array(RNG.choice(["float32", "float16", "int32", "int8"]), dims))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    EXPECTED[path] = None


def hdf5_file(index):
    path = "h%d.h5" % index
    latest = RNG.random() < 0.5
    with h5py.File(os.path.join(FOLDER, path), "w", libver="latest" if latest else "earliest", track_order=RNG.random() < 0.5) as file:
        groups = [file]
        for at in range(RNG.randrange(1, 120)):
            parent = RNG.choice(groups)
            kind = RNG.random()
            if kind < 0.4:
                groups.append(parent.create_group("g%d" % at, track_order=RNG.random() < 0.3))
            elif kind < 0.8:
                chunks = True if RNG.random() < 0.4 else None
                data = array(RNG.choice(["float32", "int64", "uint8"]), tuple(RNG.randrange(1, 9) for _ in range(RNG.randrange(1, 4))))
                parent.create_dataset("d%d" % at, data=data, chunks=chunks, compression="gzip" if chunks else None)
            elif kind < 0.9:
                parent["soft%d" % at] = h5py.SoftLink("/nothing")
            else:
                for number in range(RNG.randrange(1, 30)):
                    parent.attrs["a%d_%d" % (at, number)] = RNG.choice(["text", 1, 2.5, np.arange(4)])
        wide = file.create_group("wide")
        for at in range(RNG.choice([0, 5, 200])):
            wide.create_group("w%d" % at)
        place = RNG.choice(groups)
        layer = {"class_name": "Lambda", "config": {"function": ["4wEAAA==", None, None]}}
        place.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"layers": [layer]}})
    EXPECTED[path] = None


for number in range(25):
    safetensors_file(number)
    numpy_files(number)
    onnx_file(number)
    gguf_file(number)
    hdf5_file(number)
print(json.dumps(EXPECTED))
